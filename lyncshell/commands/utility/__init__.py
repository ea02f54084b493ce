"""Small commands about the shell and its surroundings: waiting, measuring, random values, the host, prompts.

Start-Sleep, Measure-Command, Set-StrictMode, Get-Random, New-Guid, Get-Host, Get-Culture, Get-UICulture, Read-Host,
Get-Credential, Start- and Stop-Transcript. What may not live here: anything with a subject of its own (objects,
files, dates, variables).
"""
