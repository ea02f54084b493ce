#% get-command finds functions, aliases, cmdlets and their kinds
function Get-Own { param([Parameter(Mandatory)][string]$Name, [int]$Count) }
Set-Alias own Get-Own
(Get-Command Get-Own).CommandType
(Get-Command own).CommandType
(Get-Command own).Definition
(Get-Command Get-Variable).CommandType
(Get-Command Get-Own).Verb
(Get-Command Get-Own).Noun
#= output
Function
Alias
Get-Own
Cmdlet
Get
Own

#% the syntax has positions in brackets, then mandatory parameters, then the others
function Get-Own { [CmdletBinding(SupportsShouldProcess)] param([Parameter(Mandatory, Position = 0)][string[]]$Name, [Parameter(Mandatory)][int]$Id, [switch]$Force, [datetime]$When) }
Get-Command Get-Own -Syntax
function Simple($a, [switch]$b) { }
Get-Command Simple -Syntax
#= output

Get-Own [-Name] <string[]> -Id <int> [-Force] [-When <datetime>] [-WhatIf] [-Confirm] [<CommonParameters>]


Simple [[-a] <Object>] [-b]

#% each parameter set has a line of its own, the default one first
function F { [CmdletBinding(DefaultParameterSetName = 'B')] param([Parameter(ParameterSetName = 'A')]$a, [Parameter(ParameterSetName = 'B', Mandatory)]$b) }
Get-Command F -Syntax
#= output

F -b <Object> [<CommonParameters>]

F [-a <Object>] [<CommonParameters>]

#% verbs and nouns are searched with wildcards
(Get-Command -Verb Clear, New -Noun Variable).Name -join ','
(Get-Command -Noun Alias -Verb [gs]et).Name -join ','
#= output
Clear-Variable,New-Variable
Get-Alias,Set-Alias

#% a kind chooses among commands of the same name
function tst { 'function' }
Set-Alias tst Write-Output
(Get-Command tst -CommandType Function).CommandType
& (Get-Command tst -CommandType Function)
(Get-Command tst -All).CommandType -join ','
#= output
Function
function
Alias,Function

#% an unknown name is an error and a pattern that fits nothing is none
try { Get-Command No-Such -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.TargetObject }
@(Get-Command No-Such*).Count
#= output
CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand
ObjectNotFound
No-Such
0

#% the parameters of a command can be looked at
$c = Get-Command Get-Variable
$c.Parameters.ContainsKey('name')
$c.Parameters['Name'].ParameterType.Name
$c.Parameters.Name.Attributes[0].Position
(Get-Command Start-Sleep).ParameterSets.Name -join ','
(Get-Command Start-Sleep).DefaultParameterSet
(Get-Command Set-Variable).Parameters.Keys -contains 'WhatIf'
#= output
True
String[]
0
Seconds,Milliseconds,FromTimeSpan
Seconds
True

#% commands are found by the parameters that they have
(Get-Command -Noun Variable -ParameterName ValueOnly).Name
(Get-Command -Noun Variable -ParameterName PassThru).Name -join ','
#= output
Get-Variable
Clear-Variable,New-Variable,Set-Variable

#% a total count limits what is written
@(Get-Command *-Variable -TotalCount 2).Count
#= output
2
