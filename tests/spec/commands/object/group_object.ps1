#% groups come in the order of their keys
'b', 'a', 'b' | Group-Object -NoElement
(3, 1, 3, 2 | Group-Object).Name -join ','
#= output

Count Name
----- ----
    1 a
    2 b
1,2,3

#% keys of several kinds keep the order of appearance
('x', 1, 'x' | Group-Object).Name -join ','
#= output
x,1

#% a block or a table computes the key
1..6 | Group-Object { $_ % 3 } | ForEach-Object { "$($_.Name): $($_.Group -join ',')" }
(1..4 | Group-Object @{ e = { $_ -gt 2 } }).Name -join ','
#= output
0: 3,6
1: 1,4
2: 2,5
False,True

#% a group has count name group and values
$g = 'a', 'b', 'a' | Group-Object
$g[0].Count
$g[0].Values[0]
$g[0].Group.Count
$g[0].GetType().Name
#= output
2
a
2
GroupInfo

#% as a hash table the keys keep their type unless they are made text
$h = 1, 2, 3 | Group-Object { $_ % 2 } -AsHashTable
$h[1].Count
$t = 1, 2, 3 | Group-Object { $_ % 2 } -AsHashTable -AsString
$t['1'] -join ','
#= output
2
1,3

#% letter case does not count unless asked
('a', 'A' | Group-Object).Count
@('a', 'A' | Group-Object -CaseSensitive).Count
#= output
2
2
