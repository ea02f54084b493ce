#% what begin writes reaches a downstream command that has begun
function Gen { begin { 'from begin' } process { 'from process' } end { 'from end' } }
Gen | ForEach-Object { "<$_>" }
Gen | Sort-Object
#= output
<from begin>
<from process>
<from end>
from begin
from end
from process

#% a foreach with a begin block before a sorting command
2, 1 | ForEach-Object -Begin { 9 } -Process { $_ } | Sort-Object
#= output
1
2
9

#% select first stops a pipeline inside a pipeline only
1..3 | ForEach-Object { $x = $_; 10..19 | Select-Object -First 2 | ForEach-Object { "$x/$_" } }
#= output
1/10
1/11
2/10
2/11
3/10
3/11

#% a nested pipeline in the same scope restores the underscore variable for code upstream
1..2 | ForEach-Object { 'a'; "still $_" } | ForEach-Object { "got $_" }
#= output
got a
got still 1
got a
got still 2

#% a function in the middle keeps its scope while others run
function Mid { begin { $v = 'mid' } process { $_; "v=$v" } }
$v = 'top'
1 | Mid | ForEach-Object { "$_ $v" }
#= output
1 top
v=mid top

#% out variable and pipeline variable together
1..2 | Write-Output -OutVariable o -PipelineVariable p | ForEach-Object { "${p}:$_" } | Out-Null
"$o"
#= output
1 2

#% an empty pipeline runs begin and end but not process
function F { begin { 'b' } process { 'p' } end { 'e' } }
@() | F
#= output
b
e

#% output of a command in a condition is collected first
if (1, 0 | ForEach-Object { $_ }) { 'two values are true' }
#= output
two values are true
