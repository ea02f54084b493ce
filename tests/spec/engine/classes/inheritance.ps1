#% a call finds the method of the object's own class, also from the base's code
class A { [string] Who() { return 'A' } [string] Tell() { return "I am $($this.Who())" } }
class B : A { [string] Who() { return 'B' } }
class C : B { }
[A]::new().Tell(); [B]::new().Tell(); [C]::new().Tell()
#= output
I am A
I am B
I am B

#% each class reaches its base through a cast
class A { [string] Who() { return 'A' } }
class B : A { [string] Who() { return 'B>' + ([A]$this).Who() } }
class C : B { [string] Who() { return 'C>' + ([B]$this).Who() } }
[C]::new().Who()
$c = [C]::new()
([A]$c).Who()
#= output
C>B>A
A

#% overloads of base and derived class are chosen from together
class A { [string] Over([int]$i) { return 'A int' } [string] Over([datetime]$d) { return 'A date' } }
class B : A { [string] Over([string]$s) { return 'B text' } [string] Over([int]$i) { return 'B int' } }
$b = [B]::new()
$b.Over('x'); $b.Over(1); $b.Over([datetime]'2020-01-01')
([A]$b).Over(1)
#= output
B text
B int
A date
A int

#% an object is of its class, of the bases and of Object
class A { }
class B : A { }
class Other { }
$b = [B]::new()
"$($b -is [B]) $($b -is [A]) $($b -is [object]) $($b -is [Other]) $($b -isnot [A]) $([A]::new() -is [B])"
$b.PSObject.TypeNames -join ','
[B].BaseType.Name
[B].IsSubclassOf([A])
#= output
True True True False False False
B,A,System.Object
A
True

#% a variable, parameter or property of the base's type takes derived objects only
class A { [string]$N = 'a' }
class B : A { B() { $this.N = 'b' } }
class Holder { [A]$Held }
[A]$x = [B]::new(); $x.GetType().Name
function F([A]$p) { $p.N }
F ([B]::new())
$h = [Holder]::new(); $h.Held = [B]::new(); $h.Held.N
try { $h.Held = 'text' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { F 'text' } catch { $_.FullyQualifiedErrorId }
#= output
B
b
b
ExceptionWhenSetting
Exception setting "Held": "Cannot convert the "text" value of type "System.String" to type "A"."
ParameterArgumentTransformationError,F

#% derived classes list their own properties first
class A { $InA = 1 }
class B : A { $InB = 2 }
[B]::new().PSObject.Properties.Name -join ','
#= output
InB,InA

#% a script may use a class before the statement that defines it, and classes may mention each other
$k = [Kid]::new('x')
"$($k.Name) $($k.Parent -eq $null) $($k.Level)"
class Kid : Person { [Person]$Parent; Kid([string]$n) : base($n) { } }
class Person { [string]$Name; [Rank]$Level = 'Low'; [Kid[]]$Kids; Person([string]$n) { $this.Name = $n } }
enum Rank { Low; High }
#= output
x True Low

#% a class that derives from itself is refused
try { Invoke-Expression 'class X : X { }; [X]::new()' } catch { $_.CategoryInfo.Category }
try { Invoke-Expression 'class X : Y { }; class Y : X { }; [X]::new()' } catch { $_.CategoryInfo.Category }
#= output
ParserError
ParserError

#% an unknown base is a parse error
try { Invoke-Expression 'class X : NoSuchBase { }' } catch { $_.FullyQualifiedErrorId.Split(',')[0]; $_.Exception.Message -split "`n" | Select-Object -Last 1 }
#= output
TypeNotFound
Unable to find type [NoSuchBase].
