#% parameters of a function take positions in the order of their declaration without the switches
function F { param($a, [switch]$s, $b) "a=$a s=$s b=$b" }
F 1 2
F 1 -s 2
#= output
a=1 s=False b=2
a=1 s=True b=2

#% positional binding can be turned off
function F { [CmdletBinding(PositionalBinding = $false)] param($a) "a=$a" }
F -a 1
try { F 1 } catch { $_.FullyQualifiedErrorId }
#= output
a=1
PositionalParameterNotFound,F

#% two parameters of one set at the same position are ambiguous
function F { param([Parameter(Position = 0)]$a, [Parameter(Position = 0)]$b) "a=$a b=$b" }
F -a 1 2
try { F 1 } catch { $_.FullyQualifiedErrorId }
#= output
a=1 b=2
AmbiguousPositionalParameterNoName,F

#% where positions of several sets compete the type that fits without conversion wins
function F { [CmdletBinding(DefaultParameterSetName = 'N')] param(
    [Parameter(ParameterSetName = 'N', Position = 0)][string]$Name,
    [Parameter(ParameterSetName = 'I', Position = 0)][int]$Id) "$($PSCmdlet.ParameterSetName) $Name$Id" }
F text
F 5
#= output
N text0
I 5

#% remaining arguments of an advanced function may hold names that nothing matches
function F { param([Parameter(Position = 0)]$a, [Parameter(ValueFromRemainingArguments)]$Rest) "a=$a rest=$($Rest -join '|')" }
F 1 2 -x 3
F 1 (2, 3)
F 1
#= output
a=1 rest=2|-x|3
a=1 rest=2|3
a=1 rest=

#% a simple function keeps surplus names and passes them on by splatting
function Inner { param($x, $y) "x=$x y=$y" }
function Outer { Inner @args }
Outer 1 -y 2
Outer -y:3 4
#= output
x=1 y=2
x=4 y=3

#% an advanced function refuses what no parameter takes
function F { [CmdletBinding()] param($a) }
try { F 1 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F 1 -b 2 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
PositionalParameterNotFound,F
A positional parameter cannot be found that accepts argument '2'.
NamedParameterNotFound,F
A parameter cannot be found that matches parameter name 'b'.
