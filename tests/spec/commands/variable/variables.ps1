#% set-variable makes a variable in the scope of the call or the one that is named
function F { Set-Variable a 1; Set-Variable b 2 -Scope 1; Set-Variable c 3 -Scope Script; Set-Variable d 4 -Scope Global; "$a$b$c$d" }
F
"[$a]$b$c$d"
#= output
1234
[]234

#% set-variable takes several names, wildcards and several objects from the pipeline
$ab = 1; $ac = 2
Set-Variable ab, ac 5
"$ab $ac"
Set-Variable a? 6
"$ab $ac"
1, 2, 3 | Set-Variable list
$list.Count
#= output
5 5
6 6
3

#% set-variable without a value keeps it and passthru gives the variable
$x = 5
$v = Set-Variable x -Description 'about x' -PassThru
$v.Value
$v.Description
$v.GetType().FullName
#= output
5
about x
System.Management.Automation.PSVariable

#% a read-only variable is set and removed with force and a constant never
New-Variable ro 1 -Option ReadOnly
New-Variable co 1 -Option Constant
foreach ($n in 'ro', 'co') {
    try { Set-Variable $n 2 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
    Set-Variable $n 3 -Force -ErrorAction SilentlyContinue
    Get-Variable $n -ValueOnly
    try { Remove-Variable $n -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
    Remove-Variable $n -Force -ErrorAction SilentlyContinue
    Test-Path variable:$n
}
#= output
VariableNotWritable,Microsoft.PowerShell.Commands.SetVariableCommand
Cannot overwrite variable ro because it is read-only or constant.
3
VariableNotRemovable,Microsoft.PowerShell.Commands.RemoveVariableCommand
False
VariableNotWritable,Microsoft.PowerShell.Commands.SetVariableCommand
Cannot overwrite variable co because it is read-only or constant.
1
VariableNotRemovable,Microsoft.PowerShell.Commands.RemoveVariableCommand
True

#% a variable cannot be made constant later
$x = 1
try { Set-Variable x 2 -Option Constant -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
#= output
VariableCannotBeMadeConstant,Microsoft.PowerShell.Commands.SetVariableCommand
WriteError

#% new-variable refuses a name that is taken in the same scope unless it is forced
$x = 1
function F { New-Variable x 2; $x }
F
try { New-Variable x 3 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
New-Variable x 4 -Force
$x
#= output
2
VariableAlreadyExists,Microsoft.PowerShell.Commands.NewVariableCommand
ResourceExists
4

#% get-variable finds by pattern, filters names and keeps their spelling
$PoolOne = 1; $PoolTwo = 2; $Site = 3
(Get-Variable Pool*).Name -join ','
(Get-Variable Pool* -Exclude *two).Name -join ','
(Get-Variable POOLONE).Name
Get-Variable Pool* -ValueOnly
#= output
PoolOne,PoolTwo
PoolOne
PoolOne
1
2

#% a variable object changes its variable
$x = 1
$v = Get-Variable x
$v.Value = 7
$x
$v.Options
#= output
7
None

#% clear-variable and remove-variable report names that are not there
try { Clear-Variable nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Remove-Variable nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
Remove-Variable nope*
#= output
VariableNotFound,Microsoft.PowerShell.Commands.ClearVariableCommand
VariableNotFound,Microsoft.PowerShell.Commands.RemoveVariableCommand

#% a scope number beyond the callers is an error
try { Get-Variable x -Scope 99 } catch { $_.CategoryInfo.Category }
#= output
InvalidArgument

#% append adds to the value that is there
$l = 1
Set-Variable l 2, 3 -Append
$l -join ','
#= output
1,2,3

#% private variables are not seen below
New-Variable p 1 -Option Private
function F { "[$p]" }
F
$p
#= output
[]
1
