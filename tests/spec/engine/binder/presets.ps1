#% a preset is for commands that its pattern fits and parameters that are not given
$PSDefaultParameterValues = @{ 'Get-*:Pool' = 'p1'; 'Set-Thing:Pool' = 'p2' }
function Get-Thing { [CmdletBinding()] param($Pool) "get $Pool" }
function Set-Thing { [CmdletBinding()] param($Pool) "set $Pool" }
function Get-Simple($Pool) { "simple $Pool" }
Get-Thing
Set-Thing
Get-Thing -Pool x
Get-Simple
#= output
get p1
set p2
get x
simple 

#% a preset that is a script block is run for its value
$PSDefaultParameterValues['Get-It:N'] = { 40 + 2 }
function Get-It { [CmdletBinding()] param($N) $N }
Get-It
#= output
42

#% presets hold for common parameters and can be switched off
$PSDefaultParameterValues['Get-It:Verbose'] = $true
function Get-It { [CmdletBinding()] param() Write-Verbose 'seen'; 'done' }
Get-It 4>&1 | ForEach-Object { "$_" }
$PSDefaultParameterValues['Disabled'] = $true
Get-It 4>&1 | ForEach-Object { "$_" }
#= output
seen
done
done
