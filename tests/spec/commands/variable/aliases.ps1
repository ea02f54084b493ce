#% an alias belongs to the scope in which it is made
function F { Set-Alias inner Write-Output; inner 'in F' }
F
try { inner } catch { $_.FullyQualifiedErrorId }
#= output
in F
CommandNotFoundException

#% an alias of an alias is followed
Set-Alias one two
Set-Alias two Write-Output
one 'through both'
(Get-Command one).ResolvedCommandName
#= output
through both
Write-Output

#% built-in aliases are read-only and changed with force
try { Set-Alias gci Get-Date -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Set-Alias cd Get-Date -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Set-Alias gci Write-Output -Force
gci 'changed'
#= output
AliasNotWritable,Microsoft.PowerShell.Commands.SetAliasCommand
Alias is not writeable because alias gci is read-only or constant and cannot be written to.
AliasAllScopeOptionCannotBeRemoved,Microsoft.PowerShell.Commands.SetAliasCommand
changed

#% get-alias finds by definition and reports what is not there
(Get-Alias -Definition Get-Variable).Name
(Get-Alias g?l).Name -join ','
try { Get-Alias nosuch -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Get-Alias -Definition No-Such -ErrorAction Stop } catch { $_.Exception.Message }
#= output
gv
gal
ItemNotFoundException,Microsoft.PowerShell.Commands.GetAliasCommand
This command cannot find a matching alias because an alias with the name 'nosuch' does not exist.
This command cannot find a matching alias because an alias with the definition 'No-Such' does not exist.

#% remove-alias takes an alias away
Set-Alias say Write-Output
Remove-Alias say
Test-Path alias:say
try { Remove-Alias say -ErrorAction Stop } catch { $_.CategoryInfo.Category }
try { Remove-Alias gci -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
False
ObjectNotFound
AliasNotRemovable,Microsoft.PowerShell.Commands.RemoveAliasCommand

#% aliases go to a file and come back
Set-Alias zz1 Write-Output -Description 'says it'
Export-Alias a.csv -Name zz1
Remove-Alias zz1
Import-Alias a.csv
zz1 'is back'
(Get-Alias zz1).Description
Export-Alias a.ps1 -Name zz1 -As Script
(Get-Content a.ps1)[-1]
#= output
is back
says it
set-alias -Name:"zz1" -Value:"Write-Output" -Description:"says it" -Option:"None"

#% what-if of set-alias names the alias and its value
Set-Alias q Get-Date -WhatIf
#= output
What if: Performing the operation "Set Alias" on target "Name: q Value: Get-Date".
