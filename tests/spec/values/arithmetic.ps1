#% whole numbers that leave the range of an int become doubles
$big = [int]::MaxValue
($big + 1).GetType().Name
(-$big - 2).GetType().Name
($big * 2).GetType().Name
([long]$big * 2).GetType().Name
#= output
Double
Double
Double
Int64

#% a division keeps an int only where nothing is lost
9 / 3
(9 / 3).GetType().Name
(9 / 2).GetType().Name
-9 % 4
9 % -4
#= output
3
Int32
Double
-1
1

#% text on the right becomes a number and on the left swallows the number
7 + '3'
'7' + 3
7 - '2.5'
'9' / '3'
try { 7 + 'x' } catch { $_.FullyQualifiedErrorId }
#= output
10
73
4.5
3
InvalidCastFromStringToInteger

#% texts and arrays are repeated
'ab' * 3
((1, 2) * 2) -join ','
('ab' * 0).Length
try { 'a' * -1 } catch { $_.FullyQualifiedErrorId }
#= output
ababab
1,2,1,2
0
System.ArgumentOutOfRangeException

#% decimals keep their places and stay exact
0.1d + 0.2d
1.10d + 1
(1d / 3d).ToString()
(2.5d).GetType().Name
#= output
0.3
2.10
0.3333333333333333333333333333
Decimal

#% unsigned numbers stay unsigned beside positive ones
([uint32]5 + 7).GetType().Name
([uint32]5 + -7).GetType().Name
([uint32]5 - 7).GetType().Name
([byte]250 + [byte]10).GetType().Name
#= output
UInt32
Int64
Double
Int32

#% dividing by zero fails for integers and is infinite for doubles
try { 1 / 0 } catch { $_.Exception.InnerException.GetType().FullName }
1.0 / 0
try { 5 % 0 } catch { $_.Exception.Message }
#= output
System.DivideByZeroException
∞
Attempted to divide by zero.

#% dates and time spans are added and subtracted
$d = [datetime]'2021-03-01'
($d - [datetime]'2021-02-01').Days
($d + [timespan]'1.12:00').ToString('yyyy-MM-dd HH:mm')
([timespan]'01:00' * 3).TotalMinutes
"$(-[timespan]'00:05')"
#= output
28
2021-03-02 12:00
180
-00:05:00

#% bitwise operators work on whole numbers of any width
12 -band 10
12 -bor 3
12 -bxor 10
-bnot 5
1 -shl 4
-16 -shr 2
1 -shl 33
[long]1 -shl 33
#= output
8
15
6
-6
16
-4
2
8589934592

#% flags are combined and tested with bitwise operators
$a = [System.IO.FileAttributes]'ReadOnly' -bor 'Hidden'
"$a"
($a -band 'Hidden') -eq 'Hidden'
$a.HasFlag([System.IO.FileAttributes]::Archive)
#= output
ReadOnly, Hidden
True
False

#% a range goes up and down and spans letters
(2..5) -join ','
(3..1) -join ','
('c'..'f') -join ''
(1.6..3.4) -join ','
#= output
2,3,4,5
3,2,1
cdef
2,3

#% hash tables are merged but a key may not come twice
$t = @{ a = 1 } + @{ b = 2 }
$t.Count
try { $t + @{ A = 3 } } catch { $_.FullyQualifiedErrorId }
try { $t + 5 } catch { $_.FullyQualifiedErrorId }
#= output
2
System.ArgumentException
AddHashTableToNonHashTable

#% an operator that a type does not have is named in the error
try { @{} - 1 } catch { $_.Exception.Message }
try { $true * 2 } catch { $_.Exception.Message }
#= output
Method invocation failed because [System.Collections.Hashtable] does not contain a method named 'op_Subtraction'.
The operation '[System.Boolean] * [System.Int32]' is not defined.

#% null counts as zero on the right and vanishes on the left
5 + $null
$null + 5
($null + 'x').GetType().Name
$null -eq ($null * 3)
#= output
5
5
String
True
