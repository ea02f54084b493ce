#% a table becomes an object with its properties set, nested tables too
class Node { [string]$Name; [Node]$Next; [System.Collections.Generic.List[Node]]$Kids = @() }
$n = [Node]@{ Name = 'a'; Next = @{ Name = 'b' }; Kids = @(@{ Name = 'k1' }, @{ Name = 'k2' }) }
"$($n.Name) $($n.Next.Name) $($n.Kids.Name -join ',') $($n.Kids.Count)"
#= output
a b k1,k2 2

#% a custom object becomes an object by its properties
class P { [int]$A; [string]$B }
$p = [P][pscustomobject]@{ A = '3'; B = 4 }
"$($p.A) $($p.B.GetType().Name)"
#= output
3 String

#% parameters convert tables and single values to the class
class P { [int]$A; P() { } P([int]$a) { $this.A = $a } }
function F([P]$p) { $p.A }
F @{ A = 1 }
F 2
function G([P[]]$list) { $list.A -join ',' }
G 1, 2
#= output
1
2
1,2

#% a constructor that takes a table goes before setting properties
class P { [string]$V; P([hashtable]$h) { $this.V = "table of $($h.Count)" } }
([P]@{ a = 1; b = 2 }).V
#= output
table of 2

#% a class with a static Parse reads text
class P { [string]$S; static [P] Parse([string]$t) { $r = [P]::new(); $r.S = "parsed $t"; return $r } }
([P]'abc').S
#= output
parsed abc

#% what does not convert is refused, and -as gives null
class P { [int]$A }
try { [P]'text' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$null -eq ('text' -as [P])
try { [P]@{ Nope = 1 } } catch { $_.FullyQualifiedErrorId }
#= output
ConvertToFinalInvalidCastException
Cannot convert the "text" value of type "System.String" to type "P".
True
ObjectCreationError

#% typed arrays, lists and dictionaries of a class hold only its objects
class P { [string]$N }
[P[]]$a = @{ N = 'x' }, @{ N = 'y' }
$a.N -join ','
$l = [System.Collections.Generic.List[P]]::new()
$l.Add([P]@{ N = 'z' })
try { $l.Add('text') } catch { $_.FullyQualifiedErrorId }
$l.Count
$d = [System.Collections.Generic.Dictionary[string, P]]::new()
$d['k'] = [P]@{ N = 'v' }
$d.k.N
#= output
x,y
MethodArgumentConversionInvalidCastArgument
1
v

#% new-object makes and fills objects of a class
class P { [int]$A; [string]$B }
$p = New-Object P -Property @{ A = 5; B = 'b' }
"$($p.A) $($p.B)"
try { New-Object P -Property @{ C = 1 } } catch { 'refused' }
(New-Object -TypeName P).A
#= output
5 b
refused
0
