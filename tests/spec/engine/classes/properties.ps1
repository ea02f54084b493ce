#% a property without a value is null, zero, false or the zero of its type
class D { [datetime]$When; [nullable[int]]$N; [bool]$B; [double]$F; [string[]]$A; [timespan]$T; [hashtable]$H; $Any; [DayOfWeek]$Day }
$d = [D]::new()
"$($d.When.Ticks) $($null -eq $d.N) $($d.B) $($d.F) $($null -eq $d.A) $($d.T.Ticks) $($null -eq $d.H) $($null -eq $d.Any) $($d.Day)"
#= output
0 True False 0 True 0 True True Sunday

#% each object gets a new array or table, not one shared by all
class Bag { [System.Collections.ArrayList]$Items = @(); [hashtable]$Map = @{} }
$a = [Bag]::new(); $b = [Bag]::new()
$null = $a.Items.Add(1); $a.Map.k = 'v'
"$($a.Items.Count) $($b.Items.Count) $($b.Map.Count)"
#= output
1 0 0

#% a first value may use properties that stand before it
class P { [string]$A = 'x'; [string]$B = "$($this.A)-b"; [int]$N = 2; [int]$Twice = $this.N * 2 }
$p = [P]::new()
"$($p.B) $($p.Twice)"
#= output
x-b 4

#% names of properties are found whatever their case, also from variables
class P { [string]$Name = 'a' }
$p = [P]::new()
$n = 'NAME'
"$($p.name) $($p.$n) $($p.'Name')"
$p.NAME = 'b'
$p.Name
#= output
a a a
b

#% a value is converted to the type of its property each time
class P { [int]$N; [string[]]$List; [nullable[int]]$Maybe; [string]$S }
$p = [P]::new()
$p.N = '7'; $p.N += '3'; $p.N
$p.List = 1, 2; $p.List[0].GetType().Name
$p.List += 'z'; $p.List.Count
$p.Maybe = 5; $p.Maybe = $null; $null -eq $p.Maybe
$p.S = $null; $p.S.Length
$p.N++; $p.N
#= output
10
String
3
True
0
11

#% objects in properties are references
class Node { [int]$V; [Node]$Next }
$a = [Node]@{ V = 1 }; $b = [Node]@{ V = 2; Next = $a }
$b.Next.V = 9
$a.V
$b.Next.Next = $b
$a.Next.V
#= output
9
2

#% a first value that does not fit its property is refused when an object is made
class P { [int]$A = 'zz' }
try { [P]::new() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
ExceptionWhenSetting
Exception setting "A": "Cannot convert value "zz" to type "System.Int32". Error: "The input string 'zz' was not in a correct format.""

#% hidden properties are set and read but neither listed nor selected by a star
class H { $Shown = 1; hidden [int]$Secret = 2 }
$h = [H]::new()
$h.Secret = 5
$h.Secret
($h | Select-Object *).PSObject.Properties.Name -join ','
$h.PSObject.Properties.Name -join ','
$h | ConvertTo-Json -Compress
#= output
5
Shown
Shown
{"Shown":1}

#% members added to one object belong to that object in all its variables
class P { $V = 1 }
$a = [P]::new(); $b = $a; $c = [P]::new()
$a | Add-Member ScriptMethod Twice { $this.V * 2 }
$b.V = 4
$b.Twice()
try { $c.Twice() } catch { $_.FullyQualifiedErrorId }
#= output
8
MethodNotFound

#% type data gives all objects of a class a property
class P { [string]$A = 'four' }
Update-TypeData -TypeName P -MemberType ScriptProperty -MemberName Len -Value { $this.A.Length } -Force
[P]::new().Len
#= output
4

#% strict mode refuses a property that is not there
class P { $A }
Set-StrictMode -Version Latest
try { [P]::new().Nope } catch { $_.FullyQualifiedErrorId }
$null -eq [P]::new().A
#= output
PropertyNotFoundStrict
True
