"""Modules: Import-, Remove-, Get-, New-Module, Export-ModuleMember, Test-ModuleManifest, and the data files that
manifests are (Import-PowerShellDataFile, Import-LocalizedData).

Finding, loading and importing is the engine's (`engine/module_loading.py`). What may not live here: scopes, the
command table, the packages of Python commands themselves.
"""
