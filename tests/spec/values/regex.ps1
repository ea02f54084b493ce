#% groups by name and number, unnamed ones first
'ken@litware.com' -match '(?<user>\w+)@(\w+)\.(?<top>\w+)' | Out-Null
$Matches.user, $Matches[1], $Matches.top -join ' '
([regex]'(?<b>x)(y)').GetGroupNumbers() -join ' '
([regex]'(?<b>x)(y)').GetGroupNames() -join ' '
#= output
ken litware com
0 1 2
0 1 b

#% inline options reach to the end of their group, alternatives too
'AB' -cmatch 'a(?i)b|AB'
'Ac' -cmatch '(?:A(?i)b|C)'
'AC' -cmatch '(?i:a)C'
'Ac' -cmatch '(?i:a)C'
#= output
True
True
True
False

#% a class can subtract another
('bcd efg' -replace '[a-z-[aeiou]]', '.')
#= output
... e..

#% blocks and categories are Unicode's
'aβc' -match '\p{IsGreek}'; $Matches[0]
'x٣y' -match '\d'
#= output
True
β
True

#% the dollar is the end or a line end, with multiline any line end
("a`nb`n" -match 'b$'), ("a`nb" -match 'a$'), ("a`nb" -match '(?m)a$') -join ' '
#= output
True False True

#% look-behind may have any width
'price: 25 EUR' -match '(?<=price:\s*)\d+' | Out-Null; $Matches[0]
#= output
25

#% braces that are no quantifier are plain
'a{,2}' -match '^a{,2}$'
'{x}' -match '^{x}$'
#= output
True
True

#% broken patterns are errors
foreach ($p in '(', 'a**', '[z-a]', 'a{3,1}', '\h', '(?<1a>x)', '*') { try { $null = 'x' -match $p; "$p ok" } catch { $_.Exception.GetType().Name } }
#= output
RegexParseException
RegexParseException
RegexParseException
RegexParseException
RegexParseException
RegexParseException
RegexParseException

#% replacement marks stand for groups, the match, what is around it
'abc' -replace 'b', '[$&|$`|$''|$_|$$]'
'john smith' -replace '(?<f>\w+) (\w+)', '${1}, ${f} $2 $9'
#= output
a[b|a|c|abc|$]c
smith, john $2 $9

#% matches have index, length, value, groups and captures
$m = [regex]::Match('ab12cd345', '(?<n>\d)+')
$m.Success, $m.Index, $m.Length, $m.Value, $m.Groups['n'].Value, $m.Groups['n'].Captures.Count -join ' '
$n = $m.NextMatch(); "$($n.Value) $($n.Index)"
$n.NextMatch().Success
#= output
True 2 2 12 2 2
345 6
False

#% all matches count and unroll
([regex]::Matches('a1b22', '\d+')).Count
[regex]::Matches('a1b22', '\d+').Value -join ','
#= output
2
1,22

#% a script block replaces as a match evaluator
[regex]::Replace('a1b2', '\d', { param($m) [int]$m.Value + 1 })
([regex]'\d').Replace('1234', '#', 2)
#= output
a2b3
##34

#% split takes a count and a start
([regex]',').Split('a,b,c,d', 2) -join '|'
[regex]::Split('a1b2', '\d') -join '|'
#= output
a|b,c,d
a|b|

#% escape and unescape
[regex]::Escape('a.b*c [d] #1')
[regex]::Unescape('a\.b\tc').Length
#= output
a\.b\*c\ \[d]\ \#1
5

#% options of a regex object
[regex]::IsMatch('ABC', 'b', 'IgnoreCase')
[regex]::new('a b', 'IgnorePatternWhitespace').IsMatch('ab')
[regex]::new('(a)(?<n>b)', 'ExplicitCapture').GetGroupNames() -join ','
#= output
True
True
0,n

#% empty matches are found between characters
'abc' -replace 'x*', '-'
#= output
-a-b-c-

#% a balancing group is refused
try { 'x' -match '(?<o>x)(?<-o>y)' } catch { $_.Exception.Message }
#= output
Invalid pattern '(?<o>x)(?<-o>y)' at offset 9. Balancing groups are not supported.
