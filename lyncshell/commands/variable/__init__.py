"""Variables (Get-, Set-, New-, Remove-, Clear-Variable) and aliases (Get-Alias ... Import-Alias).

The scopes and what guards a variable are the engine's (`engine/variables.py`, `engine/variable_items.py`); aliases
are entries of the command table. What may not live here: functions (the provider of `function:` has them), the
`variable:` and `alias:` drives (`lyncshell.providers`).
"""
