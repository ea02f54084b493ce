#% only return gives a method's value; everything else that is written is dropped
class T { [int] F() { 'dropped'; Write-Output 'too'; 1..3; return 42 } [void] V() { 'dropped' } }
$t = [T]::new()
$t.F()
$t.V()
@($t.V()).Count
#= output
42
0

#% what a method returns is converted to its type
class T { [string] S() { return 5 } [int[]] A() { return 1 } [bool] B() { return 'x' } [int] Bad() { return 'abc' } [object] Many() { return 1..3 } [string] Joined() { return 'a', 'b' } }
$t = [T]::new()
"$($t.S().GetType().Name) $($t.A().GetType().Name) $($t.B()) $($t.Many().Count) $($t.Joined())"
try { $t.Bad() } catch { $_.FullyQualifiedErrorId }
#= output
String Int32[] True 3 a b
InvalidCastFromStringToInteger

#% a method returns early from loops, switch and try
class T {
    [string] Sw([int]$i) { switch ($i) { 1 { return 'one' } 2 { return 'two' } }; return 'other' }
    [string] Tr() { try { throw 'x' } catch { return "caught $_" } finally { $null = 1 } }
    [string] Nested() { foreach ($a in 1..3) { foreach ($b in 1..3) { if ($a * $b -eq 4) { return "$a$b" } } }; return 'none' }
    [string] Block() { 1..3 | ForEach-Object { if ($_ -eq 2) { return } }; return 'after the block' }
    [object] Captured() { $x = foreach ($i in 1..3) { $i * 2 }; return $x -join ',' }
}
$t = [T]::new()
$t.Sw(2); $t.Sw(5); $t.Tr(); $t.Nested(); $t.Block(); $t.Captured()
#= output
two
other
caught x
22
after the block
2,4,6

#% a return inside of a value that is being assigned leaves the method
class T { [int] F() { $x = if ($true) { return 3 } else { 4 }; return $x } }
[T]::new().F()
#= output
3

#% arguments are converted to the types of parameters
class T { [string] F([int]$a, [string]$b, [bool]$c, [string[]]$d, [DayOfWeek]$e) { return "$a|$b|$c|$($d -join '+')|$e" } [string] N([string]$s) { return "[$($null -eq $s)]" } }
[T]::new().F('5', 7, 1, 'x', 'monday')
[T]::new().N($null)
try { [T]::new().F('abc', 1, 1, 1, 1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
5|7|True|x|Monday
[False]
MethodArgumentConversionInvalidCastArgument
Cannot convert argument "a", with value: "abc", for "F" to type "System.Int32": "Cannot convert value "abc" to type "System.Int32". Error: "The input string 'abc' was not in a correct format.""

#% the number of arguments must be right
class T { [string] F([int]$a, $b) { return 'f' } }
try { [T]::new().F(1) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [T]::new().Nope() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
MethodCountCouldNotFindBest
Cannot find an overload for "F" and the argument count: "1".
MethodNotFound
Method invocation failed because [T] does not contain a method named 'Nope'.

#% a reference parameter changes the caller's variable
class T { [void] Set([ref]$r) { $r.Value = 99 } }
$z = 1
[T]::new().Set([ref]$z)
$z
#= output
99

#% methods call themselves and one another
class R { [int] Fact([int]$n) { if ($n -le 1) { return 1 }; return $n * $this.Fact($n - 1) } [bool] Even([int]$n) { if ($n -eq 0) { return $true }; return $this.Odd($n - 1) } [bool] Odd([int]$n) { if ($n -eq 0) { return $false }; return $this.Even($n - 1) } }
$r = [R]::new()
$r.Fact(10)
$r.Even(101)
#= output
3628800
False

#% a method that returns its object can be chained
class C { [int]$V; [C] Add([int]$n) { $this.V += $n; return $this } }
[C]::new().Add(1).Add(2).V
#= output
3

#% a method called on a collection is called on each item
class C { [int]$V; C([int]$v) { $this.V = $v } [int] Twice() { return $this.V * 2 } }
$list = [C]::new(1), [C]::new(2)
$list.Twice() -join ','
$list.ForEach('Twice') -join ','
#= output
2,4
2,4

#% the name of a method may be a variable, and a method without parentheses shows its overloads
class C { [string] Hi([string]$who) { return "hi $who" } [string] Hi() { return 'hi' } }
$m = 'hi'
[C]::new().$m('you')
[C]::new().Hi.OverloadDefinitions
[C]::new().Hi.Invoke('me')
#= output
hi you
string Hi(string who)
string Hi()
hi me

#% a script block in a method sees $this and the method's variables
class C { [int]$P = 4; [int] F([int]$q) { $sb = { $q + $this.P }; return & $sb } [object] Each() { return 1, 2 | ForEach-Object { $_ * $this.P } } }
[C]::new().F(3)
[C]::new().Each() -join ','
#= output
7
4,8

#% variables of a method are its own
class C { [string] F() { $x = 'inner'; return $x } }
$x = 'outer'
[C]::new().F()
$x
#= output
inner
outer

#% an error in a method ends it, and the caller's next statement runs
class C { [int] Div([int]$n) { $r = 1 / $n; return $r + 100 } }
try { [C]::new().Div(0); 'not reached' } catch { $_.Exception.Message }
& { [C]::new().Div(0) 2> $null; 'next' }
#= output
Attempted to divide by zero.
next

#% a typed local variable and a typed parameter convert what is assigned later
class C { [string] F([int]$p) { $p = '5'; [int]$l = '6'; $l = '7'; return "$($p.GetType().Name) $($l + $p)" } }
[C]::new().F(1)
#= output
Int32 12

#% validation attributes of a parameter hold
class C { [string] F([ValidateSet('a', 'b')][string]$x) { return $x } }
[C]::new().F('A')
try { [C]::new().F('q') } catch { $_.Exception.Message }
#= output
A
The variable cannot be validated because the value q is not a valid value for the x variable.

#% the script stack names the methods
class C { [void] Outer() { $this.Inner() } [void] Inner() { throw 'x' } }
try { [C]::new().Outer() } catch { ($_.ScriptStackTrace -split "`n" | ForEach-Object { ($_ -split ',')[0] }) -join '; ' }
#= output
at Inner; at Outer; at <ScriptBlock>

#% calls nested without end are an error
class C { [int] F() { return $this.F() } }
try { [C]::new().F() } catch { $_.FullyQualifiedErrorId }
#= output
CallDepthOverflow
