#% a compound assignment in a function starts from nothing where the variable is the caller's
$t = 5
function F { $t += 1; $t }
F
$t
#= output
1
5

#% a foreach-object block writes to the scope that calls it
function F { $sum = 0; 1..3 | ForEach-Object { $sum += $_ }; $sum }
F
#= output
6

#% a called block has a scope of its own and a dotted one has not
$a = 1
& { $a = 2 }
$a
. { $a = 3 }
$a
#= output
1
3

#% variables of a scope number
function Outer { $v = 'outer'; Inner }
function Inner { (Get-Variable v -Scope 1).Value; Set-Variable v 'changed' -Scope 1; (Get-Variable v -Scope 1).Value }
Outer
#= output
outer
changed

#% a typed variable converts what it is given from then on
[int]$n = '5'
$n = '12'
$n + 1
try { $n = 'x' } catch { 'refused' }
$n
#= output
13
refused
12

#% a validated variable refuses
[ValidateRange(1, 3)][int]$n = 2
try { $n = 9 } catch { $_.FullyQualifiedErrorId }
$n
#= output
ValidateSetFailure
2

#% automatic variables cannot be assigned
try { $true = 1 } catch { $_.FullyQualifiedErrorId }
try { $PID = 1 } catch { $_.FullyQualifiedErrorId }
$null = 5
"[$null]"
#= output
VariableNotWritable
VariableNotWritable
[]

#% references write the variable where it is
function Set-Ref([ref]$r) { $r.Value = 'set' }
$x = 'old'
Set-Ref ([ref]$x)
$x
#= output
set

#% multiple and nested assignment
$a, ($b, $c), $d = 1, (2, 3), 4, 5
"$a $b $c $d"
$x = $y = 3
"$x$y"
#= output
1 2 3 4 5
33

#% strict mode of a scope does not reach its callers
function S { Set-StrictMode -Version Latest; try { $nope } catch { 'strict' } }
S
"[$nope]"
#= output
strict
[]

#% environment variables are read, written and removed
$env:SPEC_X = 'one'
$env:SPEC_X += 'two'
$env:SPEC_X
$env:SPEC_X = $null
Test-Path env:SPEC_X
#= output
onetwo
False
