#% comment-based help stands in the body, before the function, or behind it
<#
.SYNOPSIS
Before.
#>
function A { }
function B {
    # .SYNOPSIS
    # Inside.
    param($x)
}
function C {
    'body'
    <#
    .SYNOPSIS
    At the end.
    #>
}
(Get-Help A).Synopsis
(Get-Help B).Synopsis
(Get-Help C).Synopsis
#= output
Before.
Inside.
At the end.

#% examples, notes and links of a help comment are read
function A {
    <#
    .SYNOPSIS
    Does it.
    .EXAMPLE
    A -x 1

    Does it once.
    .EXAMPLE
    A -x 2
    .NOTES
    Be careful.
    .LINK
    Get-Date
    #>
    param($x)
}
$h = Get-Help A
$h.examples.example.Count
$h.examples.example[0].code
$h.examples.example[0].remarks[0].Text
$h.alertSet.Text
$h.relatedLinks
#= output
2
A -x 1
Does it once.
Be careful.
Get-Date

#% a command without help shows how it is called
function A { [CmdletBinding()] param([string]$Name) }
(Get-Help A).Synopsis
#= output
A [[-Name] <string>] [<CommonParameters>]

#% help of a cmdlet tells of its parameters
$p = Get-Help Get-Variable -Parameter Name
$p.name
$p.required
$p.position
$p.pipelineInput
try { Get-Help Get-Variable -Parameter Nope } catch { $_.FullyQualifiedErrorId }
try { Get-Help NoSuchTopicAtAll } catch { $_.FullyQualifiedErrorId }
#= output
Name
false
0
true (ByValue, ByPropertyName)
NoParmsFound,Microsoft.PowerShell.Commands.GetHelpCommand
HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand

#% invoke-expression runs in the scope of the caller and sees the pipeline object
function F { Invoke-Expression '$made = 5'; $made }
F
1, 2 | ForEach-Object { Invoke-Expression '$_ * 10' }
'1 + 1', '2 + 2' | Invoke-Expression
#= output
5
10
20
2
4

#% invoke-command passes arguments and input and keeps its variables to itself
Invoke-Command { param($a, $b) "$a-$b"; $inner = 1 } -ArgumentList x, y
$null -eq $inner
Invoke-Command { $inner = 2 } -NoNewScope
$inner
1, 2, 3 | Invoke-Command { ($input | Measure-Object -Sum).Sum }
#= output
x-y
True
2
6

#% verbs have a group and a prefix for aliases
(Get-Verb Grant).Group
(Get-Verb -Group Security).Verb -join ','
(Get-Verb re*e).Verb -join ','
#= output
Security
Block,Grant,Protect,Revoke,Unblock,Unprotect
Remove,Rename,Resize,Receive,Restore,Resolve,Resume,Revoke
