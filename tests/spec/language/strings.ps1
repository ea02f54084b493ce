#% quotes are doubled or escaped inside quotes
'it''s'
"say ""yes"" or `"no`""
"don't"
#= output
it's
say "yes" or "no"
don't

#% a string expands variables and subexpressions but no members
$u = 'Ken'
"$u.Length $($u.Length) ${u}ny $u's"
#= output
Ken.Length 3 Kenny Ken's

#% subexpressions nest with quotes of their own
$a = 1, 2
"sum $("of $($a -join "+")") is $($a[0] + $a[1])"
#= output
sum of 1+2 is 3

#% a here-string keeps quotes and lines
$n = 5
@"
"n" is $n
  'as is'
"@
@'
$n stays "so"
'@
#= output
"n" is 5
  'as is'
$n stays "so"

#% typographic quotes and dashes work as the plain ones
“one $(1 + 1)”
‘two’
5 – 3
#= output
one 2
two
2

#% escapes stand for control characters and code points
"a`tb`u{41}`$x"
#= output
a	bA$x
