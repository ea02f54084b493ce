#% blocks given by position are begin, process and end
1..2 | ForEach-Object { 'first' } { "item $_" } { 'last' }
#= output
first
item 1
item 2
last

#% of two blocks the first is begin
1..2 | ForEach-Object { 'first' } { "item $_" }
#= output
first
item 1
item 2

#% several process blocks all run for each object
1..2 | ForEach-Object -Process { "a$_" }, { "b$_" }, { "c$_" }
#= output
a
b1
b2
c

#% variables that the block sets belong to the caller
$n = 0
1..4 | ForEach-Object { $n += $_ }
$n
#= output
10

#% a member name reads a property or calls a method of each object
'anna', 'bob' | ForEach-Object Length
'anna', 'bob' | ForEach-Object ToUpper
'abcdef' | ForEach-Object Substring 1 3
#= output
4
3
ANNA
BOB
bcd

#% a member that is not there gives nothing, one that is called is an error
@('x' | ForEach-Object Nothing).Count
try { 'x' | ForEach-Object Nothing 1 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
1
MethodNotFound,Microsoft.PowerShell.Commands.ForEachObjectCommand

#% a wildcard must match one member
'abc' | ForEach-Object Len*
try { 'abc' | ForEach-Object To* -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
3
AmbiguousPropertyOrMethodName,Microsoft.PowerShell.Commands.ForEachObjectCommand

#% without input the block runs once and with empty input never
ForEach-Object { 'once' }
@() | ForEach-Object { 'never' }
#= output
once

#% an array result is written item by item and null stays null
@(1..2 | ForEach-Object { $_, ($_ * 10) }).Count
@(1..2 | ForEach-Object { $null }).Count
#= output
4
2

#% whatif tells which method would be called
'x' | ForEach-Object ToUpper -WhatIf
#= output
What if: Performing the operation "Invoke method 'ToUpper'" on target "x".
