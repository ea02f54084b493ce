#% a function sees its caller's variables and writes its own
function Show { "x=$x"; $x = 'own'; "x=$x" }
$x = 'outer'
Show
$x
#= output
x=outer
x=own
outer

#% a filter is a function whose body is process
filter Twice { $_ * 2 }
1, 2 | Twice
(Get-Command Twice).CommandType
#= output
2
4
Filter

#% a function in a dot-sourced block stays
. { function Stay { 'stayed' } }
& { function Gone { 'gone' } }
Stay
try { Gone } catch { 'not found' }
#= output
stayed
not found

#% the clean block runs after an error
function C { begin { 'b' } process { throw 'p' } clean { Write-Host 'clean' } }
try { C } catch { "caught $_" }
#= output
b
clean
caught p

#% parameters of an advanced function are checked when they are set later
function F { [CmdletBinding()] param([int]$n) $n = '7'; $n.GetType().Name; $n = 'x'; 'goes on' }
F 1 2> $null
#= output
Int32
goes on

#% args of a script block and of a function inside it are their own
function Inner { "inner $($args -join ',')" }
& { Inner x y; "outer $($args -join ',')" } 1 2
#= output
inner x,y
outer 1,2

#% my command of a function and of a block
function Who { $MyInvocation.MyCommand.Name }
Who
& { "[$($MyInvocation.MyCommand.Name)]" }
#= output
Who
[]

#% splatting a table and an array together with arguments
function F($a, $b, $c) { "$a|$b|$c" }
$named = @{ c = 3 }
$rest = 1, 2
F @rest @named
F @named 9 8
#= output
1|2|3
9|8|3

#% a switch parameter that is splatted keeps its value
function F([switch]$On, [switch]$Off) { "$On $Off" }
$s = @{ On = $true; Off = $false }
F @s
#= output
True False

#% functions called many times keep their defaults apart
function F($a = @()) { $a += 1; $a.Count }
F; F
#= output
1
1

#% a function that is redefined while it runs finishes as it was
function F { function F { 'second' }; 'first' }
F
F
#= output
first
first

#% a global function defined inside a function stays
function Make { function global:Made { 'made' } }
Make
Made
#= output
made

#% recursion with several results
function Walk($n) { $n; if ($n -gt 0) { Walk ($n - 1) } }
(Walk 3) -join ''
#= output
3210

#% dollar input can be used once and is empty for a call without pipeline
function F { "[$($input -join ',')][$($input -join ',')]" }
1, 2 | F
F
#= output
[1,2][]
[][]

#% the third call of a place says of itself what the first did
function F($a, [switch]$s) { "$a $s [$($args -join ',')] $($MyInvocation.MyCommand.Name) $($MyInvocation.Line.Trim().Length) $($PSBoundParameters.Keys -join '+') [$($input -join ',')]" }
foreach ($i in 1..3) {
    F $i x y -s
}
#= output
1 True [x,y] F 11 s+a []
2 True [x,y] F 11 s+a []
3 True [x,y] F 11 s+a []

#% the third call of an advanced function writes its errors like the first
function G { [CmdletBinding()] param($a) if ($a -eq 3) { $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([Exception]::new('three'), 'Id3', 'InvalidData', $a)) }; "g $a" }
foreach ($i in 1..4) { G $i 2> $null; "$?" }
foreach ($i in 1..3) { $x = G $i -ErrorAction SilentlyContinue }
foreach ($i in 1..3) { try { G $i -Nope } catch { $_.FullyQualifiedErrorId } }
#= output
g 1
True
g 2
True
g 3
False
g 4
True
NamedParameterNotFound,G
NamedParameterNotFound,G
NamedParameterNotFound,G

#% a place whose command changes calls the new one
function Hh { 'first' }
foreach ($i in 1..4) { if ($i -eq 3) { function Hh { "second $args" } }; Hh x }
#= output
first
first
second x
second x

#% a value that needs conversion takes the usual way at any call
function F([int]$n) { $n + 1 }
foreach ($v in 1, 2, '3', 4.6, 5) { F $v }
foreach ($v in 1, 2, 'x') { try { F $v } catch { $_.FullyQualifiedErrorId } }
#= output
2
3
4
6
6
2
3
ParameterArgumentTransformationError,F
