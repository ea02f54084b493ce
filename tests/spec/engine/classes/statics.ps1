#% a static property has one value for the class and those derived from it
class A { static [int]$Count; A() { [A]::Count++ } }
class B : A { }
$null = [A]::new(), [B]::new()
"$([A]::Count) $([B]::Count)"
#= output
2 2

#% static properties are typed, and take part in arithmetic and indexing
class S { static [hashtable]$Map = @{ a = 1 }; static [string[]]$List = 'x', 'y'; static [int]$N = 3 }
[S]::Map['b'] = 2; [S]::Map.Count
[S]::List += 'z'; [S]::List[-1]
[S]::N += '4'; [S]::N
try { [S]::N = 'abc' } catch { $_.FullyQualifiedErrorId }
try { [S]::Nope = 1 } catch { $_.FullyQualifiedErrorId }
$null -eq [S]::Nope
#= output
2
z
7
ExceptionWhenSetting
PropertyAssignmentException
True

#% a static constructor runs once, before anything else of the class
class S { static [int]$N = 1; static S() { [S]::N = 100 } static [int] Get() { return [S]::N } }
[S]::Get()
$null = [S]::new()
[S]::N
#= output
100
100

#% a static property may hold an object of its own class
class One { [int]$V = 5; static [One]$Instance = [One]::new() }
[One]::Instance.V
[object]::ReferenceEquals([One]::Instance, [One]::Instance)
#= output
5
True

#% static methods are called through the class, through a variable with the type, and by derived classes
class M { static [int] Twice([int]$n) { return $n * 2 } static [M] Make() { return [M]::new() } }
class N : M { }
[M]::Twice('4')
$t = [M]; $t::Twice(5)
[N]::Twice(6)
[N]::Make().GetType().Name
try { [M]::Nope() } catch { $_.FullyQualifiedErrorId }
#= output
8
10
12
M
MethodNotFound

#% static and instance methods of the same name do not meet
class M { [string] F() { return 'instance' } static [string] F([int]$n) { return "static $n" } }
[M]::new().F()
[M]::F(1)
#= output
instance
static 1

#% get-member -static lists static members and new
class S { static [int]$N; static [string] F([int]$a) { return '' } S([string]$x) { } }
[S] | Get-Member -Static -MemberType Method | Where-Object Name -in F, new | ForEach-Object Definition
#= output
static string F(int a)
S new(string x)
