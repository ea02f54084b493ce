#% constructors are chosen by number and type of arguments
class P { [string]$How; P() { $this.How = 'none' } P([int]$n) { $this.How = "int $n" } P([string]$s) { $this.How = "text $s" } P([int]$a, [int]$b) { $this.How = "two $a $b" } }
[P]::new().How; [P]::new(1).How; [P]::new('1').How; [P]::new(1, 2).How
(New-Object P 3).How
(New-Object P -ArgumentList 3, 4).How
#= output
none
int 1
text 1
two 1 2
int 3
two 3 4

#% a class without constructor has an empty one, a class with one has none but that
class A { }
class B { B([int]$n) { } }
$null -ne [A]::new()
try { [B]::new() } catch { $_.FullyQualifiedErrorId }
try { [A]::new(1) } catch { $_.Exception.Message }
#= output
True
MethodCountCouldNotFindBest
Cannot find an overload for "new" and the argument count: "1".

#% the overloads of new are shown like those of a method
class P { P([int]$x, [string]$name) { } P() { } }
[P]::new.OverloadDefinitions
#= output
P new(int x, string name)
P new()

#% what a constructor throws reaches the caller as it is
class P { P([int]$n) { if ($n -lt 0) { throw [ArgumentException]::new('negative') }; $null = 1 / $n } }
try { [P]::new(-1) } catch [ArgumentException] { $_.Exception.Message }
try { [P]::new(0) } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
negative
Attempted to divide by zero.
RuntimeException

#% a constructor passes arguments to the base's constructor
class A { [string]$N; A([string]$n) { $this.N = "A($n)" } A() { $this.N = 'A()' } }
class B : A { B([string]$x) : base("B$x") { $this.N += '!' } B() { $this.N += '?' } }
[B]::new('1').N
[B]::new().N
#= output
A(B1)!
A()?

#% first values are there before any constructor runs
class A { [string]$Seen; A() { $this.Seen = $this.Describe() } [string] Describe() { return 'A' } }
class B : A { [string]$Own = 'own value'; [string] Describe() { return "B with $($this.Own)" } }
[B]::new().Seen
#= output
B with own value

#% a derived class needs a base that can be made without arguments, or a constructor
try { Invoke-Expression 'class A { A([int]$n) { } }; class B : A { }; [B]::new()' } catch { $_.FullyQualifiedErrorId.Split(',')[0]; $_.Exception.Message }
#= output
BaseClassNoDefaultCtor
Base class 'A' does not contain a parameterless constructor.
