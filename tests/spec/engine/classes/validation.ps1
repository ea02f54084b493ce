#% validation attributes are asked at every assignment and by the first value
class V { [ValidatePattern('^a')][string]$P; [ValidateLength(1, 3)][string]$L; [ValidateCount(1, 2)][int[]]$C; [ValidateNotNull()]$N; [ValidateRange(1, 3)][int]$R }
$v = [V]::new()
foreach ($b in { $v.P = 'b' }, { $v.L = 'long' }, { $v.C = 1, 2, 3 }, { $v.N = $null }, { $v.R = 4 }) { try { & $b } catch { $_.Exception.GetType().Name } }
$v.P = 'abc'; $v.R = '2'
"$($v.P) $($v.R)"
class W { [ValidateRange(1, 3)][int]$A = 7 }
try { [W]::new() } catch { $_.FullyQualifiedErrorId }
#= output
SetValueInvocationException
SetValueInvocationException
SetValueInvocationException
SetValueInvocationException
SetValueInvocationException
abc 2
ExceptionWhenSetting

#% static properties are validated too
class V { [ValidateSet('a', 'b')] static [string]$S = 'a' }
try { [V]::S = 'z' } catch { $_.Exception.GetType().Name }
[V]::S
#= output
SetValueInvocationException
a

#% a table that breaks a rule makes no object
class V { [ValidateSet('on', 'off')][string]$Mode }
([V]@{ Mode = 'ON' }).Mode
try { [V]@{ Mode = 'maybe' } } catch { 'refused' }
#= output
ON
refused

#% a script's own class checks arguments of parameters and properties
using namespace System.Management.Automation
class Even : ValidateArgumentsAttribute {
    [void] Validate([object]$arguments, [EngineIntrinsics]$engine) { if ($arguments % 2) { throw [ArgumentException]::new("$arguments is odd") } }
}
class W { [Even()][int]$E = 2 }
function F([Even()][int]$N) { "even $N" }
F 4
try { F 3 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$w = [W]::new()
try { $w.E = 5 } catch { $_.Exception.Message }
$w.E
#= output
even 4
ParameterArgumentValidationError,F
Cannot validate argument on parameter 'N'. 3 is odd
Exception setting "E": "5 is odd"
2

#% a rule for elements is asked for each of them, and takes named arguments
using namespace System.Management.Automation
class MaxAttribute : ValidateEnumeratedArgumentsAttribute {
    [int]$Limit = 5
    [void] ValidateElement([object]$element) { if ($element -gt $this.Limit) { throw "$element is more than $($this.Limit)" } }
}
function F { param([Max(Limit = 3)][int[]]$L) $L -join '+' }
F 1, 2
try { F 1, 9 } catch { $_.Exception.Message }
#= output
1+2
Cannot validate argument on parameter 'L'. 9 is more than 3

#% a transformation changes what a parameter is given before it is converted
using namespace System.Management.Automation
class Days : ArgumentTransformationAttribute {
    [object] Transform([EngineIntrinsics]$engine, [object]$data) { if ("$data" -match '^(\d+)d$') { return [timespan]::FromDays($Matches[1]) }; return $data }
}
function F([Days()][timespan]$For) { $For.TotalHours }
F 2d
F 01:00
#= output
48
1

#% a generator says what a set allows
using namespace System.Management.Automation
class Colors : IValidateSetValuesGenerator { [string[]] GetValidValues() { return 'red', 'green' } }
function F([ValidateSet([Colors])][string]$C) { $C }
F Red
try { F blue } catch { $_.FullyQualifiedErrorId }
#= output
Red
ParameterArgumentValidationError,F
