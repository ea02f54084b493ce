#% a parameter is found by its name, an alias, or the beginning of either
function F { [CmdletBinding()] param([Alias('Mail', 'Sip')]$Address, $Pool) "a=$Address p=$Pool" }
F -Address 1
F -mail 2
F -Si 3 -Po 4
F -ADDR 5
#= output
a=1 p=
a=2 p=
a=3 p=4
a=5 p=

#% an abbreviation that fits one parameter of its own and common ones means its own
function F { [CmdletBinding()] param($Extra) "e=$Extra" }
F -E 1
#= output
e=1

#% an abbreviation that fits several is refused and names them
function F { [CmdletBinding()] param($PoolA, $PoolB) }
try { F -Pool 1 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
AmbiguousParameter,F
Parameter cannot be processed because the parameter name 'Pool' is ambiguous. Possible matches include: -PoolA -PoolB.

#% a parameter given twice, also by its alias, is refused
function F { param([Alias('N')]$Name) }
try { F -Name 1 -N 2 } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
#= output
ParameterAlreadyBound,F
InvalidArgument

#% a name at the end without its value is refused with the type that is missing
function F { param([int]$Count, $Any) }
try { F -Count } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F -Any -Count 1 } catch { $_.Exception.Message }
#= output
MissingArgument,F
Missing an argument for parameter 'Count'. Specify a parameter of type 'System.Int32' and try again.
Missing an argument for parameter 'Any'. Specify a parameter of type 'System.Object' and try again.

#% a switch takes a value behind a colon only
function F { [CmdletBinding()] param([switch]$Deep, $Rest) "deep=$Deep rest=$Rest" }
F -Deep
F -Deep:$false
F -Deep:0
F -Deep:1
F -Deep $false
#= output
deep=True rest=
deep=False rest=
deep=False rest=
deep=True rest=
deep=True rest=False

#% a switch refuses text
function F { param([switch]$Deep) }
try { F -Deep:'yes' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { Get-Variable x -ValueOnly:'yes' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
ParameterArgumentTransformationError,F
Cannot process argument transformation on parameter 'Deep'. Cannot convert value "System.String" to type "System.Management.Automation.SwitchParameter". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.
CannotConvertArgument,Microsoft.PowerShell.Commands.GetVariableCommand
Cannot convert 'System.String' to the type 'System.Management.Automation.SwitchParameter' required by parameter 'ValueOnly'.

#% what was written on the command line wins over what is splatted
function F { param($a, $b) "a=$a b=$b" }
$p = @{ a = 1; b = 2 }
F @p -a 9
F -b 8 @p
#= output
a=9 b=2
a=1 b=8

#% a number for a parameter of text is the text that was written
function F { param([string]$Code) $Code }
F 007
F -Code 1e3
F 0x10
#= output
007
1e3
0x10
