#% a cast writes a double with fifteen digits, ToString with all that it needs
[string](0.1 + 0.2)
(0.1 + 0.2).ToString()
"$(1/3)"
(1/3).ToString()
#= output
0.3
0.30000000000000004
0.333333333333333
0.3333333333333333

#% very large and very small doubles have an exponent
[string]1e15, [string]123456789012345, [string]0.0001, [string]0.00001
#= output
1E+15
123456789012345
0.0001
1E-05

#% a list in a text is joined by OFS, a list inside of it is not
"$(1,2,3)"
"$((1,(2,3),4))"
& { $OFS = '-'; "$(1,2,3)" }
#= output
1 2 3
1 System.Object[] 4
1-2-3

#% a custom object in a text shows its properties
"$([pscustomobject]@{ Name = 'a'; N = 1; L = 1,2; Nil = $null })"
#= output
@{Name=a; N=1; L=System.Object[]; Nil=}

#% a hash table in a text is its type
"$(@{a=1}) $([ordered]@{})"
#= output
System.Collections.Hashtable System.Collections.Specialized.OrderedDictionary

#% a type in a text is its short name
"$([int]) $([System.Net.IPAddress]) $([System.IO.Path])"
#= output
int ipaddress System.IO.Path

#% -join takes one value, a list, nothing
-join 'a'
-join (1,2,3)
(1,$null,'x') -join ','
@() -join ',' | ForEach-Object { "[$_]" }
#= output
a
123
1,,x
[]

#% -split takes a limit from either end
'a,b,c,d' -split ',', 2
'---'
'a,b,c,d' -split ',', -2
#= output
a
b,c,d
---
a,b,c
d

#% -split keeps what groups capture
'a1b2c' -split '(\d)'
#= output
a
1
b
2
c

#% the unary -split drops white space at the ends
-split "  a  b`tc " 
#= output
a
b
c

#% -split with simple match takes the pattern as it is and ignores case unless told
'a.b.c' -split '.', 0, 'SimpleMatch'
'aXbxc' -split 'x'
'---'
'aXbxc' -csplit 'x'
#= output
a
b
c
a
b
c
---
aXb
c

#% -split runs a script block for each character
'a1b22c' -split { [char]::IsDigit($_) }
#= output
a
b

c

#% -split options that exclude each other are an error
try { 'a' -split 'b', 0, 'SimpleMatch,Multiline' } catch { $_.FullyQualifiedErrorId }
#= output
InvalidSplitOptionCombination

#% -replace takes a script block that sees the match
'port 5 and 17' -replace '\d+', { [int]$_.Value * 2 }
#= output
port 10 and 34

#% -replace over a list gives a list, over null nothing changes
('a1','b2' -replace '\d') -join '|'
$null -replace 'a', 'b' | ForEach-Object { "[$_]" }
#= output
a|b
[]

#% -replace takes at most two operands
try { 'a' -replace 'a','b','c' } catch { $_.FullyQualifiedErrorId }
#= output
BadReplaceArgument

#% wildcards know sets, single characters and the backtick
'file1.txt' -like 'file[0-9].*'
'fileA.txt' -like 'file[0-9].*'
'a*b' -like 'a`*b'
'axb' -like 'a`*b'
'ab' -like 'a?'
'AB' -clike 'ab'
#= output
True
False
True
False
True
False

#% a wildcard pattern with an open bracket is an error
try { 'a' -like 'a[' } catch { $_.Exception.GetType().Name }
#= output
WildcardPatternException
