#% a cmdlet takes no list for a scalar and a function converts it as a cast does
try { Get-Date -Year (1, 2) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
function F { param([string]$s) $s }
F 1, 2
#= output
CannotConvertArgument,Microsoft.PowerShell.Commands.GetDateCommand
Cannot convert 'System.Object[]' to the type 'System.Int32' required by parameter 'Year'. Specified method is not supported.
1 2

#% an advanced function refuses a list for text
function F { [CmdletBinding()] param([string]$s) $s }
try { F 1, 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
ParameterArgumentTransformationError,F
Cannot process argument transformation on parameter 's'. Cannot convert value to type System.String.

#% null for a parameter whose type has no null is refused by a cmdlet
try { Get-Date -Year $null } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
function F { param([int]$n) $n }
F $null
#= output
ParameterBindingFailed,Microsoft.PowerShell.Commands.GetDateCommand
WriteError
Cannot bind parameter 'Year' to the target. Exception setting "Year": "Cannot convert null to type "System.Int32"."
0

#% the allow attributes lift the rules for mandatory parameters
function F { param([Parameter(Mandatory)][AllowNull()][AllowEmptyString()][string]$s, [Parameter(Mandatory)][AllowEmptyCollection()][int[]]$l) "s=[$s] l=$($l.Count)" }
F '' @()
try { F a $null } catch { $_.FullyQualifiedErrorId }
#= output
s=[] l=0
ParameterArgumentValidationErrorNullNotAllowed,F

#% a range may be a kind of number
function F { param([ValidateRange('Positive')][int]$n) "n=$n" }
F 1
try { F 0 } catch { $_.Exception.Message }
#= output
n=1
Cannot validate argument on parameter 'n'. The argument "0" cannot be validated because its value is not greater than zero.

#% a validation may bring its own message
function F { param([ValidatePattern('^\d+$', ErrorMessage = 'not a number: {0}')]$n, [ValidateSet('a', 'b', ErrorMessage = '{0} is none of {1}')]$s) }
try { F x } catch { $_.Exception.Message }
try { F 1 c } catch { $_.Exception.Message }
#= output
Cannot validate argument on parameter 'n'. not a number: x
Cannot validate argument on parameter 's'. c is none of a,b

#% each element of a list is validated
function F { param([ValidateSet('a', 'b')][string[]]$l) $l -join '+' }
F a, B
try { F a, c } catch { $_.FullyQualifiedErrorId }
#= output
a+B
ParameterArgumentValidationError,F

#% a count is of elements and an exact one says so
function F { param([ValidateCount(2, 2)]$l) 'ok' }
F 1, 2
try { F (1, 2, 3) } catch { $_.Exception.Message }
try { F 1 } catch { $_.Exception.Message }
#= output
ok
Cannot validate argument on parameter 'l'. The parameter requires exactly 2 value(s) - 3 value(s) were provided.
Cannot validate argument on parameter 'l'. The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.
