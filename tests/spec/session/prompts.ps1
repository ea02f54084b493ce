#% Read-Host takes the answers in order
"[$(Read-Host 'Name')] [$(Read-Host)]"
#= answers
Ken Myer
Redmond
#= output
Name: Ken Myer
Redmond
[Ken Myer] [Redmond]

#% an answer can be given by the prompt's text, as often as it is asked
1..2 | ForEach-Object { Read-Host "Number $_" }
#= answers
number => 42
#= output
Number 1: 42
42
Number 2: 42
42

#% an arrow alone is the empty answer
"[$(Read-Host 'Anything')]"
#= answers
=>
#= output
Anything:
[]

#% a prompt that nothing answers is PowerShell's error and names the prompt
try { Read-Host 'Password' } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
PowerShell is in NonInteractive mode. Read and Prompt functionality is not available. Nothing answers the prompt 'Password'.
InvalidOperation,Microsoft.PowerShell.Commands.ReadHostCommand

#% a confirmation is asked once for each object and obeys the answer
function Remove-Thing {
    [CmdletBinding(SupportsShouldProcess)] param([Parameter(ValueFromPipeline)]$Name)
    process { if ($PSCmdlet.ShouldProcess($Name)) { "removed $Name" } }
}
'a', 'b', 'c' | Remove-Thing -Confirm
#= answers
y
n
l
#= output

Confirm
Are you sure you want to perform this action?
Performing the operation "Remove-Thing" on target "a".
[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is "Y"): y
removed a

Confirm
Are you sure you want to perform this action?
Performing the operation "Remove-Thing" on target "b".
[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is "Y"): n

Confirm
Are you sure you want to perform this action?
Performing the operation "Remove-Thing" on target "c".
[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help (default is "Y"): l

#% a mandatory parameter that is missing is asked for
function Get-Greeting { param([Parameter(Mandatory)][string]$Name) "Hello, $Name" }
Get-Greeting
#= answers
Name: => Pilar
#= output

cmdlet Get-Greeting at command pipeline position 1
Supply values for the following parameters:
Name: Pilar
Hello, Pilar
