#% names wildcards and calculated properties make a new object
[pscustomobject]@{ Name = 'a'; Pool = 'p'; PoolId = 7 } | Select-Object Name, Pool*, @{ n = 'Up'; e = { $_.PoolId -gt 5 } }
#= output

Name Pool PoolId   Up
---- ---- ------   --
a    p         7 True

#% -excludeproperty alone leaves out names of everything
[pscustomobject]@{ A = 1; B = 2; C = 3 } | Select-Object -ExcludeProperty B
#= output

A C
- -
1 3

#% keys of a hash table can be selected but not those of an ordered one
@{ A = 1; B = 2 } | Select-Object B
[ordered]@{ A = 1 } | Select-Object A | ForEach-Object { $null -eq $_.A }
#= output

B
-
2
True

#% first last skip and skiplast count objects
(1..9 | Select-Object -First 2 -Last 2) -join ','
(1..9 | Select-Object -Skip 2 -First 3) -join ','
(1..9 | Select-Object -Skip 1 -SkipLast 2) -join ','
(1..9 | Select-Object -Skip 2 -Last 2) -join ','
@(1..9 | Select-Object -First 0).Count
#= output
1,2,8,9
3,4,5
2,3,4,5,6,7
6,7
0

#% index and skipindex pick places
('a', 'b', 'c', 'd' | Select-Object -Index 2, 0, 9) -join ','
('a', 'b', 'c', 'd' | Select-Object -SkipIndex 1, 2) -join ','
#= output
a,c
a,d

#% -first stops the commands before it
function Count-Up { foreach ($i in 1..100) { $script:made = $i; $i } }
Count-Up | Select-Object -First 3 | Out-Null
$made
#= output
3

#% -wait lets the commands before it finish
function Count-Up { foreach ($i in 1..100) { $script:made = $i; $i } }
Count-Up | Select-Object -First 3 -Wait | Out-Null
$made
#= output
100

#% -unique minds letter case unless told otherwise
('a', 'A', 'b', 'a' | Select-Object -Unique) -join ','
('a', 'A', 'b', 'a' | Select-Object -Unique -CaseInsensitive) -join ','
#= output
a,A,b
a,b

#% expanding a list adds the selected properties to each value
[pscustomobject]@{ Pool = 'p1'; Machines = 'm1', 'm2' } | Select-Object Pool -ExpandProperty Machines | ForEach-Object { "$($_.Pool) $_" }
#= output
p1 m1
p1 m2

#% expanding a null value gives nothing and a missing property is an error
@([pscustomobject]@{ A = $null } | Select-Object -ExpandProperty A).Count
try { 1 | Select-Object -ExpandProperty Nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
0
ExpandPropertyNotFound,Microsoft.PowerShell.Commands.SelectObjectCommand
Property "Nope" cannot be found.

#% wrong keys and types of a property table are refused
foreach ($bad in @{ foo = 1 }, @{ n = 'x' }, @{ n = 'x'; e = 5 }) {
    try { 1 | Select-Object $bad } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
}
try { 1 | Select-Object 5 } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
#= output
DictionaryKeyUnknown
DictionaryKeyMandatoryEntry
DictionaryKeyIllegalValue
DictionaryKeyUnknownType

#% a block as property is named by its text
(1 | Select-Object { $_ + 1 }).PSObject.Properties.Name
#= output
 $_ + 1

#% several values of a block become a list
(1 | Select-Object @{ n = 'x'; e = { 1, 2 } }).x.Count
#= output
2

#% the copy of an object is independent of it
$a = [pscustomobject]@{ N = 1 }
$b = $a | Select-Object *
$b.N = 2
$a.N
#= output
1

#% a property set stands for its properties
$o = [pscustomobject]@{ A = 1; B = 2; C = 3 }
$o | Add-Member PropertySet Short A, C
$o | Select-Object Short
#= output

A C
- -
1 3
