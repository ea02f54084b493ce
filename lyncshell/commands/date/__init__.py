"""Commands over dates and spans of time: Get-Date, New-TimeSpan.

The arithmetic and the formats are `lyncshell.values`'; the Unix formats of -UFormat are in `unix_format`.
"""
