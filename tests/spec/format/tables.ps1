#% the widest of header and values decides a column's width
[pscustomobject]@{ Pool = 'p'; LongHeaderHere = 'x' }, [pscustomobject]@{ Pool = 'pool01.contoso.com'; LongHeaderHere = '' }
#= output

Pool               LongHeaderHere
----               --------------
p                  x
pool01.contoso.com

#% a character stands at the right edge, a date at the left
[pscustomobject]@{ C = [char]'x'; D = [datetime]'2024-01-02'; Site = 'Redmond' }
[pscustomobject]@{ C = [char]'y'; D = [datetime]'2024-11-12'; Site = 'Wien' }
#= output

C D                      Site
- -                      ----
x 1/2/2024 12:00:00 AM   Redmond
y 11/12/2024 12:00:00 AM Wien

#% columns that do not fit are left out from the right
$o = [pscustomobject]@{ A = 'a' * 60; B = 'b' * 58; C = 'c'; D = 'd' }
$o | Format-Table | Out-String -Stream | ForEach-Object { $_.Trim().Length }
#= output
0
62
62
119
0

#% the width of a later column does not count when the first one has none
[pscustomobject]@{ A = 1; B = 'abc' } | Format-Table A, @{ e = 'B'; w = 20; a = 'right' }
#= output

A   B
-   -
1 abc

#% without -AutoSize the columns still get the widths of their values
[pscustomobject]@{ A = 1; B = 'abc' } | Format-Table -AutoSize:$false
#= output

A B
- -
1 abc

#% a column without a width shares what is left when another one has a width
[pscustomobject]@{ A = 1; B = 'x' } | Format-Table @{ e = 'A'; w = 4 }, B
#= output

   A B
   - -
   1 x

#% a negative decimal and a large double keep three decimals in a table
[pscustomobject]@{ N = -1.5d; D = 12345.6789 }
#= output

     N         D
     -         -
-1.500 12345.679

#% numbers inside of an array in a cell are shown as they are
[pscustomobject]@{ Name = 'x'; L = 1.5, 2 }
#= output

Name L
---- -
x    {1.5, 2}

#% the limit of shown items may be zero
$FormatEnumerationLimit = 0
[pscustomobject]@{ L = 1, 2 }
#= output

L
-
{…}

#% wide characters take two columns
[pscustomobject]@{ N = '日本'; V = 1 }, [pscustomobject]@{ N = 'abcd'; V = 2 } | Format-Table
#= output

N    V
-    -
日本 1
abcd 2

#% more than ten properties are cut to ten columns unless they are named
$h = [ordered]@{}
1..12 | ForEach-Object { $h["P$_"] = $_ }
$o = [pscustomobject]$h
($o | Format-Table | Out-String -Stream)[1]
($o | Format-Table * | Out-String -Stream)[1]
#= output
P1 P2 P3 P4 P5 P6 P7 P8 P9 P10
P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12

#% text between objects belongs to no table
'first'
[pscustomobject]@{ A = 1 }
'between'
[pscustomobject]@{ A = 22 }
7
#= output
first

 A
 -
 1
between
22
7

#% a wrapped right-aligned column keeps its edge
[pscustomobject]@{ N = 5; T = 'one two three' } | Format-Table @{ e = 'N'; w = 3 }, @{ e = 'T'; w = 7 } -Wrap
#= output

  N T
  - -
  5 one
    two
    three
