#% keys may each have a direction of their own
$u = [pscustomobject]@{ P = 'b'; N = 2 }, [pscustomobject]@{ P = 'a'; N = 3 }, [pscustomobject]@{ P = 'b'; N = 9 }
$u | Sort-Object P, @{ e = 'N'; Descending = $true } | ForEach-Object { "$($_.P)$($_.N)" }
#= output
a3
b9
b2

#% equal keys keep their order
1..6 | Sort-Object { $_ % 2 }
#= output
2
4
6
1
3
5

#% texts sort by the culture, lower case first where case counts
('b', 'A', 'a', 'B', 'é', 'f' | Sort-Object -CaseSensitive) -join ','
('_x', '-x', 'x', ' x', '1', 'É', 'e' | Sort-Object) -join '|'
#= output
a,A,b,B,é,f
 x|_x|-x|1|e|É|x

#% versions and dates sort as such
([version]'1.10', [version]'1.9' | Sort-Object) -join ' '
([datetime]'2016-03-01', [datetime]'2015-12-31' | Sort-Object | ForEach-Object Year) -join ' '
#= output
1.9 1.10
2015 2016

#% objects without the property come last
([pscustomobject]@{ A = 2 }, [pscustomobject]@{ B = 1 }, [pscustomobject]@{ A = 1 } | Sort-Object A | ForEach-Object { "[$($_.A)]" }) -join ''
#= output
[1][2][]

#% unique keeps one object of each key
('b', 'A', 'a', 'b' | Sort-Object -Unique) -join ','
(3, 1, 3 | Sort-Object -Unique -Descending) -join ','
#= output
A,b
3,1

#% top and bottom cut the order
(5, 3, 9, 1 | Sort-Object -Top 2 -Descending) -join ','
(5, 3, 9, 1 | Sort-Object -Bottom 1) -join ','
#= output
9,5
9

#% hash tables sort by a key
(@{ n = 2 }, @{ n = 1 } | Sort-Object n | ForEach-Object n) -join ','
#= output
1,2

#% many rows sort as few do
$rows = 1..500 | ForEach-Object { [pscustomobject]@{ Id = $_; Name = "user$($_ % 10)" } }
$s = $rows | Sort-Object Name, @{ e = 'Id'; Descending = $true }
"$($s[0].Id) $($s[49].Id) $($s[50].Id) $($s[499].Id)"
#= output
500 10 491 9
