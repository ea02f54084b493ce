#% a manifest says what is exported, and describes the module
$null = New-Item Tools -ItemType Directory
Set-Content Tools/Tools.psd1 -Value "@{ RootModule = 'Tools.psm1'; ModuleVersion = '2.1'; Author = 'me'; FunctionsToExport = 'Get-Tool', 'Set-*' }"
Set-Content Tools/Tools.psm1 -Value 'function Get-Tool { "tool" }', 'function Set-Tool { "set" }', 'function Test-Tool { "hidden" }'
Import-Module ./Tools
Get-Tool
Set-Tool
try { Test-Tool } catch { $_.FullyQualifiedErrorId }
$m = Get-Module Tools
"$($m.Version) $($m.Author) $($m.ExportedFunctions.Keys -join ',')"
#= output
tool
set
CommandNotFoundException
2.1 me Get-Tool,Set-Tool

#% a module is found by name on the module path
$null = New-Item mods/Found -ItemType Directory
Set-Content mods/Found/Found.psm1 -Value 'function Get-Found { "found" }'
$env:PSModulePath = (Resolve-Path mods).Path
Import-Module Found
Get-Found
(Get-Module -ListAvailable Found).Name
#= output
found
Found

#% only chosen functions and aliases are imported
Set-Content m.psm1 -Value 'function Get-A { 1 }', 'function Get-B { 2 }', 'Set-Alias ga1 Get-A'
Import-Module ./m.psm1 -Function Get-B
Get-B
try { Get-A } catch { $_.FullyQualifiedErrorId }
#= output
2
CommandNotFoundException

#% a module without a version that is asked for is refused
$null = New-Item V -ItemType Directory
Set-Content V/V.psd1 -Value "@{ ModuleVersion = '1.0' }"
try { Import-Module ./V -MinimumVersion 2.0 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Import-Module ./V -RequiredVersion 1.0
(Get-Module V).Version.ToString()
#= output
Modules_ModuleWithVersionNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand
1.0

#% arguments reach the param block of a module
Set-Content m.psm1 -Value 'param($n = "none")', 'function Get-N { $n }'
Import-Module ./m.psm1 -ArgumentList given
Get-N
#= output
given

#% functions of a module with unusual verbs are warned of
Set-Content m.psm1 -Value 'function Frobnicate-It { 1 }'
Import-Module ./m.psm1 3>&1 | ForEach-Object { $_.Message.Substring(0, 40) }
Import-Module ./m.psm1 -Force -DisableNameChecking 3>&1
#= output
The names of some imported commands from

#% export-modulemember is for modules only
try { Export-ModuleMember -Function x } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
#= output
Modules_CanOnlyExecuteExportModuleMemberInsideAModule,Microsoft.PowerShell.Commands.ExportModuleMemberCommand
PermissionDenied

#% the modules of python commands are there without files
(Get-Module Microsoft.PowerShell.Utility -ListAvailable).Name
Import-Module Microsoft.PowerShell.Management
(Get-Command Get-Variable).ModuleName
#= output
Microsoft.PowerShell.Utility
Microsoft.PowerShell.Utility

#% a data file has constants only
Set-Content d.psd1 -Value "@{ A = 1; B = 'x', 'y'; C = @{ D = `$true }; E = `"text`"; F = 2 * 3 }"
$d = Import-PowerShellDataFile d.psd1
"$($d.A) $($d.B.Count) $($d.C.D) $($d.E) $($d.F)"
Set-Content e.psd1 -Value '@{ A = (Get-Date) }'
try { Import-PowerShellDataFile e.psd1 -ErrorAction Stop } catch { $_.CategoryInfo.Category }
Set-Content f.psd1 -Value '1'
try { Import-PowerShellDataFile f.psd1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
1 2 True text 6
InvalidData
CouldNotParseAsPowerShellDataFileNoHashtableRoot,Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand

#% a command of a module in memory is called by the module's name
$null = New-Module -Name Mem { function Get-Mem { 'mem' } }
Mem\Get-Mem
(Get-Command Get-Mem).ModuleName
#= output
mem
Mem
