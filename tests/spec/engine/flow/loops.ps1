#% a break without a loop in a function ends the loop of whoever called it, through several calls
function Deep { break }
function Middle { Deep; 'not here' }
foreach ($i in 1..2) { "turn $i"; Middle; 'nor here' }
'behind'
#= output
turn 1
behind

#% a continue in a function goes on with the caller's loop
function Skip { continue }
foreach ($i in 1..3) { if ($i -eq 2) { Skip }; "i=$i" }
#= output
i=1
i=3

#% a labelled break raised in a function finds the loop of its label
function Leave { break outer }
:outer foreach ($a in 1..2) { foreach ($b in 1..2) { "$a$b"; Leave } }
'end'
#= output
11
end

#% a continue inside try runs finally before the step of for
for ($i = 0; $i -lt 2; $i++) { try { continue } finally { "finally $i" } }
#= output
finally 0
finally 1

#% do until with continue tests its condition
$i = 0
do { $i++; if ($i -lt 3) { continue }; "i=$i" } until ($i -ge 3)
#= output
i=3

#% nested loops beyond the depth of Python's blocks keep break and return
function Find {
    foreach ($a in 1..2) { foreach ($b in 1..2) { foreach ($c in 1..2) { foreach ($d in 1..2) { foreach ($e in 1..2) {
        foreach ($f in 1..2) { foreach ($g in 1..2) { if ($g -eq 2) { break }; try { if ($b -eq 2) { return "found $a$b$c$d$e$f$g" } } finally { $n++ } } }
    } } } } }
    'never'
}
Find
#= output
found 1211111

#% a loop whose value is assigned gives what was written before a break
$x = foreach ($i in 1..5) { if ($i -gt 2) { break }; $i }
"$x"
#= output
1 2

#% a return inside an assigned loop gives what was collected and the value
function F { $x = foreach ($i in 1..3) { $i; if ($i -eq 2) { return 'early' } }; 'never' }
"$(F)"
#= output
1 2 early

#% the variable of foreach is left at the last element even after a break
foreach ($i in 1..5) { if ($i -eq 3) { break } }
$i
#= output
3

#% while and for take an assignment as their condition
$list = [System.Collections.Generic.Queue[int]]::new()
1..3 | ForEach-Object { $list.Enqueue($_) }
while ($list.Count -and ($n = $list.Dequeue())) { "n=$n" }
#= output
n=1
n=2
n=3

#% what a for's header writes is dropped
for ($i = 0, 'x'; $i[0] -lt 1; $i = @(5)) { 'once' }
#= output
once
