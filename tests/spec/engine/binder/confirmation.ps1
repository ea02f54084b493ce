#% what-if shows what would be done and does nothing
function Clear-It { [CmdletBinding(SupportsShouldProcess)] param($n) if ($PSCmdlet.ShouldProcess($n, 'Clear')) { "cleared $n" } }
Clear-It a -WhatIf
Clear-It a
#= output
What if: Performing the operation "Clear" on target "a".
cleared a

#% verbose tells what is done
function Clear-It { [CmdletBinding(SupportsShouldProcess)] param($n) if ($PSCmdlet.ShouldProcess($n)) { "cleared $n" } }
Clear-It a -Verbose 4>&1 | ForEach-Object { "$_" }
#= output
Performing the operation "Clear-It" on target "a".
cleared a

#% a cmdlet with a low impact asks only when the preference is low
$ConfirmPreference = 'Low'
New-Variable x 1 -Confirm:$false
$x
$WhatIfPreference = $true
New-Variable y 1
$null -eq $y
#= output
1
What if: Performing the operation "New variable" on target "Name: y Value: 1".
True
