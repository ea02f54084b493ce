"""Which of PowerShell's modules a core command belongs to (what Get-Command shows, and `Module\\Name` means)."""

from __future__ import annotations

_PREFIX = "Microsoft.PowerShell."
UTILITY = _PREFIX + "Utility"

_NAMES = {
    "Core": """Add-History Clear-History Debug-Job Export-ModuleMember ForEach-Object Get-Command Get-Help Get-History
        Get-Job Get-Module Import-Module Invoke-Command Invoke-History New-Module New-ModuleManifest Out-Default
        Out-Host Out-Null Receive-Job Register-ArgumentCompleter Remove-Job Remove-Module Set-PSDebug Set-StrictMode
        Start-Job Stop-Job Test-ModuleManifest Wait-Job Where-Object Get-PSSession New-PSSession Remove-PSSession
        Enter-PSSession Exit-PSSession New-PSSessionOption""",
    "Management": """Add-Content Clear-Content Clear-Item Clear-ItemProperty Convert-Path Copy-Item Copy-ItemProperty
        Get-ChildItem Get-Clipboard Get-ComputerInfo Get-Content Get-Item Get-ItemProperty Get-ItemPropertyValue
        Get-Location Get-Process Get-PSDrive Get-PSProvider Get-Service Get-TimeZone Invoke-Item Join-Path Move-Item
        Move-ItemProperty New-Item New-ItemProperty New-PSDrive Pop-Location Push-Location Remove-Item
        Remove-ItemProperty Remove-PSDrive Rename-Item Rename-ItemProperty Resolve-Path Restart-Computer
        Restart-Service Set-Clipboard Set-Content Set-Item Set-ItemProperty Set-Location Set-Service Split-Path
        Start-Process Start-Service Stop-Computer Stop-Process Stop-Service Test-Connection Test-Path Wait-Process""",
    "Security": """ConvertFrom-SecureString ConvertTo-SecureString Get-Acl Get-AuthenticodeSignature Get-Credential
        Get-ExecutionPolicy Get-PfxCertificate Set-Acl Set-ExecutionPolicy""",
    "Host": "Start-Transcript Stop-Transcript",
}

MODULES: dict[str, str] = {
    name.lower(): _PREFIX + module for module, names in _NAMES.items() for name in names.split()
}


def module_of(name: str) -> str:
    """The module of a core command."""
    return MODULES.get(name.lower(), UTILITY)


def core_module_names() -> tuple[str, ...]:
    """The modules that are there without being imported."""
    return (*(_PREFIX + module for module in _NAMES), UTILITY)
