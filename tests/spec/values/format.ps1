#% numbers take the standard formats with half to even for doubles and half up for decimals
'{0:N2}|{1:F1}|{2:P1}|{3:E3}' -f 1234567.891, 2.25, 0.0625, 12345.678
'{0:N0} {1:N0} {2:N0} {3:N0}' -f 0.5, 1.5, 2.5d, 3.5d
'{0:C} {1:C0}' -f -1234.5, 1234.5d
'{0:D6} {1:D3} {2:X4} {3:x} {4:B8}' -f 42, -7, 255, 48879, 5
#= output
1,234,567.89|2.2|6.2%|1.235E+004
0 2 3 4
-$1,234.50 $1,235
000042 -007 00FF beef 00000101

#% whole numbers in hexadecimal are two's complement of their width
'{0:X} {1:X} {2:X}' -f -1, [long]-1, [byte]255
#= output
FFFFFFFF FFFFFFFFFFFFFFFF FF

#% general format keeps significant digits and switches to an exponent
'{0:G3} {1:G3} {2:G5} {3:G}' -f 1234.5, 0.00012345, 12345678, 1e20
#= output
1.23E+03 0.000123 1.2346E+07 1E+20

#% custom number patterns have sections, literals, groups and scaling
'{0:#,##0.00} {1:000} {2:0.##} {3:0%}' -f 9876543.215, 7, 2.50, 0.375
'{0:+0;-0;nil} {1:+0;-0;nil} {2:+0;-0;nil}' -f 3, -3, 0
'{0:(000) 000-0000}' -f 4255551234
'{0:0,,.0}M {1:0.0E+00} {2:\#0} {3:''no ''0}' -f 12345678, 12345, 5, 6
#= output
9,876,543.22 007 2.5 38%
+3 -3 nil
(425) 555-1234
12.3M 1.2E+04 #5 no 6

#% alignment pads to the left or right and never cuts
'[{0,6}][{1,-6}][{2,2}]' -f 'ab', 'cd', 'toolong'
#= output
[    ab][cd    ][toolong]

#% doubled braces are braces
'{{{0}}} {{}}' -f 1
#= output
{1} {}

#% a broken format is an error with its own id
try { '{0} {1}' -f 1 } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
try { '{0' -f 1 } catch { $_.FullyQualifiedErrorId }
try { '{0:D}' -f 1.5 } catch { $_.Exception.Message }
#= output
FormatError
InvalidOperation
FormatError
Error formatting a string: Format specifier was invalid..

#% a format means nothing to text, and null is empty
'[{0:N2}][{1:yyyy}][{2}]' -f 'x', $true, $null
#= output
[x][True][]

#% enum values and guids have formats of their own
'{0:D} {0:G} {0:X}' -f [DayOfWeek]::Friday
'{0:N} {0:P}' -f [guid]'6f9619ff-8b86-d011-b42d-00c04fc964ff'
#= output
5 Friday 00000005
6f9619ff8b86d011b42d00c04fc964ff (6f9619ff-8b86-d011-b42d-00c04fc964ff)
