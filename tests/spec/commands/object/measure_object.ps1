#% statistics of numbers
$m = 1..4 | Measure-Object -AllStats
'{0} {1} {2} {3} {4} {5:N3}' -f $m.Count, $m.Sum, $m.Average, $m.Minimum, $m.Maximum, $m.StandardDeviation
#= output
4 10 2.5 1 4 1.291

#% what is not asked for stays null
$m = 1..3 | Measure-Object -Sum
$null -eq $m.Average
#= output
True

#% extremes of objects without sums keep their type
$m = 'pear', 'apple' | Measure-Object -Minimum -Maximum
"$($m.Minimum) $($m.Maximum) $($m.GetType().Name)"
('5', '10', '7' | Measure-Object -Maximum).Maximum
#= output
apple pear GenericObjectMeasureInfo
10

#% a property is measured by name or wildcard
$rows = [pscustomobject]@{ A1 = 1; A2 = 10 }, [pscustomobject]@{ A1 = 2; A2 = 20 }
$rows | Measure-Object A* -Sum | ForEach-Object { "$($_.Property) $($_.Sum)" }
#= output
A1 3
A2 30

#% a missing property counts nothing, and is an error in strict mode
($rows = [pscustomobject]@{ A = 1 }) | Measure-Object Nope | ForEach-Object Count
Set-StrictMode -Version 2
try { 1 | Measure-Object Nope -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
0
GenericMeasurePropertyNotFound,Microsoft.PowerShell.Commands.MeasureObjectCommand

#% text that is no number is reported and takes the sum away
$e = $null
$m = 1, 'x' | Measure-Object -Sum -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].FullyQualifiedErrorId
$null -eq $m.Sum
#= output
NonNumericInputObject,Microsoft.PowerShell.Commands.MeasureObjectCommand
True

#% lines words and characters of text
"one two`nthree", 'four' | Measure-Object -Line -Word -Character | ForEach-Object { "$($_.Lines) $($_.Words) $($_.Characters)" }
('a b ' | Measure-Object -Character -IgnoreWhiteSpace).Characters
#= output
3 4 17
2

#% nulls do not count
(1, $null, 2 | Measure-Object).Count
#= output
2
