#% a switch restores the underscore variable
1..2 | ForEach-Object { switch ('x') { 'x' { "in $_" } }; "out $_" }
#= output
in x
out 1
in x
out 2

#% continue in a switch inside a loop takes the next value and not the next turn
foreach ($i in 1..2) { switch (1, 2) { 1 { continue } 2 { "two of $i" } }; "end $i" }
#= output
two of 1
end 1
two of 2
end 2

#% a label before a switch can be broken out of from inside a loop
:pick switch ('a', 'b') { 'a' { foreach ($i in 1..3) { if ($i -eq 2) { break pick }; "i=$i" } } 'b' { 'never' } }
'done'
#= output
i=1
done

#% switch file reads a file line by line
Set-Content s.txt 'one', 'two'
switch -File s.txt { 'one' { "first $_" } default { "other $_" } }
#= output
first one
other two

#% a return in a switch leaves the function
function F($x) { switch ($x) { 1 { return 'one' } }; 'after' }
F 1
F 2
#= output
one
after
