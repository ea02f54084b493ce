"""The aliases that a shell starts with: those of PowerShell on Linux and those that only Windows has.

Name -> (command, ScopedItemOptions). The second kind are names of Unix programs, but scripts written on Windows use
them.
"""

from __future__ import annotations

_ALL = frozenset(("AllScope",))
_READ_ONLY = frozenset(("ReadOnly",))
_BOTH = _READ_ONLY | _ALL
_NONE: frozenset[str] = frozenset()

_READ_ONLY_NAMES = """clc Clear-Content, clhy Clear-History, cli Clear-Item, clp Clear-ItemProperty, clv Clear-Variable,
 cpi Copy-Item, cvpa Convert-Path, epal Export-Alias, epcsv Export-Csv, fc Format-Custom, fl Format-List,
 ft Format-Table, fw Format-Wide, gal Get-Alias, gc Get-Content, gci Get-ChildItem, gcm Get-Command,
 gcs Get-PSCallStack, gdr Get-PSDrive, gerr Get-Error, ghy Get-History, gi Get-Item, gl Get-Location, gm Get-Member,
 gmo Get-Module, gp Get-ItemProperty, gps Get-Process, gpv Get-ItemPropertyValue, group Group-Object, gu Get-Unique,
 gv Get-Variable, iex Invoke-Expression, ihy Invoke-History, ii Invoke-Item, ipal Import-Alias, ipcsv Import-Csv,
 ipmo Import-Module, irm Invoke-RestMethod, iwr Invoke-WebRequest, measure Measure-Object, mi Move-Item,
 mp Move-ItemProperty, nal New-Alias, ndr New-PSDrive, ni New-Item, nmo New-Module, nv New-Variable, oh Out-Host,
 rdr Remove-PSDrive, ri Remove-Item, rmo Remove-Module, rni Rename-Item, rnp Rename-ItemProperty,
 rp Remove-ItemProperty, rv Remove-Variable, rvpa Resolve-Path, sal Set-Alias, saps Start-Process,
 sbp Set-PSBreakpoint, dbp Disable-PSBreakpoint, ebp Enable-PSBreakpoint, gbp Get-PSBreakpoint,
 rbp Remove-PSBreakpoint, rcsn Receive-PSSession, rsn Remove-PSSession, si Set-Item, sl Set-Location,
 sp Set-ItemProperty, spps Stop-Process, sv Set-Variable, cpp Copy-ItemProperty, gsv Get-Service, sasv Start-Service,
 spsv Stop-Service, asnp Add-PSSnapin, gsnp Get-PSSnapin, rsnp Remove-PSSnapin, ogv Out-GridView,
 shcm Show-Command, start Start-Process, sleep Start-Sleep, tee Tee-Object, sort Sort-Object,
 compare Compare-Object, diff Compare-Object, lp Out-Printer, sc Set-Content, ac Add-Content, ise powershell_ise"""

_PLAIN_NAMES = """chdir Set-Location, cls Clear-Host, erase Remove-Item, etsn Enter-PSSession, exsn Exit-PSSession,
 fhx Format-Hex, gjb Get-Job, gsn Get-PSSession, h Get-History, history Get-History, icm Invoke-Command,
 nsn New-PSSession, pwd Get-Location, r Invoke-History, rcjb Receive-Job, rd Remove-Item, ren Rename-Item,
 rjb Remove-Job, sajb Start-Job, set Set-Variable, sls Select-String, spjb Stop-Job, type Get-Content, wjb Wait-Job,
 cat Get-Content, clear Clear-Host, kill Stop-Process, ls Get-ChildItem, man help, mount New-PSDrive, mv Move-Item,
 ps Get-Process, rm Remove-Item, rmdir Remove-Item, write Write-Output, curl Invoke-WebRequest,
 wget Invoke-WebRequest, gin Get-ComputerInfo, gtz Get-TimeZone, stz Set-TimeZone, gcb Get-Clipboard,
 scb Set-Clipboard"""

_ALL_SCOPE_NAMES = """cd Set-Location, copy Copy-Item, cp Copy-Item, del Remove-Item, dir Get-ChildItem,
 echo Write-Output, md mkdir, move Move-Item, popd Pop-Location, pushd Push-Location"""

_BOTH_NAMES = """? Where-Object, % ForEach-Object, foreach ForEach-Object, select Select-Object, where Where-Object"""


def _rows(text: str, options: frozenset[str]) -> dict[str, tuple[str, frozenset[str]]]:
    pairs = (row.split() for row in text.split(","))
    return {name: (command, options) for name, command in pairs}


ALIASES: dict[str, tuple[str, frozenset[str]]] = {
    **_rows(_READ_ONLY_NAMES, _READ_ONLY),
    **_rows(_PLAIN_NAMES, _NONE),
    **_rows(_ALL_SCOPE_NAMES, _ALL),
    **_rows(_BOTH_NAMES, _BOTH),
}
