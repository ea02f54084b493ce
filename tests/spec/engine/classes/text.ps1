#% an object's text is the name of its class, or what ToString says
class Bare { }
class Own { [string]$N = 'x'; [string] ToString() { return "own $($this.N)" } }
class Derived : Own { }
"$([Bare]::new()) | $([Own]::new()) | $([Derived]::new())"
[string][Own]::new()
[Own]::new(), 1 -join '-'
'{0}' -f [Own]::new()
#= output
Bare | own x | own x
own x
own x-1
own x

#% a cast to the base reaches the base's ToString
class A { [string] ToString() { return 'A' } }
class B : A { [string] ToString() { return 'B' + ([A]$this).ToString() + ([object]$this).ToString() } }
[B]::new().ToString()
#= output
BAB

#% objects of a class are shown as tables or lists of their properties
class P { [string]$Name; [int]$Age; P([string]$n, [int]$a) { $this.Name = $n; $this.Age = $a } }
[P]::new('anna', 3), [P]::new('bob', 41)
[P]::new('c', 5) | Format-List
class Wide { $A = 1; $B = 2; $C = 3; $D = 4; $E = 5 }
[Wide]::new()
#= output

Name Age
---- ---
anna   3
bob   41


Name : c
Age  : 5


A : 1
B : 2
C : 3
D : 4
E : 5

#% a class inside of another one is shown by its text
class In { [string] ToString() { return 'inner text' } }
class Out { [In]$I = [In]::new(); [int[]]$L = 1, 2 }
[Out]::new() | Format-List
#= output

I : inner text
L : {1, 2}

#% get-member shows typed members
class P { [int]$N; [string[]]$L; $Any; [string] F([int]$a, $b) { return '' } [void] G() { } hidden [int] H() { return 1 } }
[P]::new() | Get-Member -Name N, L, Any, F, G, H | ForEach-Object { "$($_.MemberType) $($_.Definition)" }
([P]::new() | Get-Member -Name H -Force).Definition
#= output
Method string F(int a, System.Object b)
Method void G()
Property System.Object Any {get;set;}
Property string[] L {get;set;}
Property int N {get;set;}
int H()

#% a type shows its name and base
class A { }
class B : A { }
[B].Name; [B].FullName; [B].BaseType.FullName; [B].IsClass
[B]::new().GetType() -eq [B]
#= output
B
B
A
True
True
