#% every kind of member
$o = [pscustomobject]@{ A = 1 }
$o | Add-Member NoteProperty B 2
$o | Add-Member AliasProperty Al A
$o | Add-Member ScriptProperty Twice { $this.A * 2 } { $this.A = $args[0] / 2 }
$o | Add-Member ScriptMethod Plus { param($x) $this.A + $x }
"$($o.B) $($o.Al) $($o.Twice) $($o.Plus(10))"
$o.Twice = 10
$o.A
#= output
2 1 2 11
5

#% a name that is taken needs force
$o = [pscustomobject]@{ A = 1 }
try { $o | Add-Member A 2 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
$o | Add-Member A 2 -Force
$o.A
#= output
MemberAlreadyExists,Microsoft.PowerShell.Commands.AddMemberCommand
2

#% several notes come from a table and a type name goes first
$o = [pscustomobject]@{ A = 1 } | Add-Member @{ X = 1; Y = 2 } -TypeName My.Type -PassThru
$o.X + $o.Y
$o.PSObject.TypeNames[0]
#= output
3
My.Type

#% a member of another object than a custom one stays with it
$list = [System.Collections.ArrayList]::new()
$list | Add-Member NoteProperty Owner 'x'
Add-Member -InputObject $list NoteProperty Owner 'me'
$list.Owner
#= output
me

#% a display set chooses what the default view shows
$o = [pscustomobject]@{ A = 1; B = 2; C = 3 }
$set = New-Object System.Management.Automation.PSPropertySet('DefaultDisplayPropertySet', [string[]]('A', 'C'))
$o | Add-Member MemberSet PSStandardMembers ([System.Management.Automation.PSMemberInfo[]]@($set))
$o
#= output

A C
- -
1 3

#% a script block is needed for script members
try { 1 | Add-Member ScriptProperty P 5 } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
#= output
ConvertTypes
