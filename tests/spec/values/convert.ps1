#% casts to int round half to even
[int]0.5
[int]1.5
[int]-2.5
[int]'3.5'
[int]2.4999d
#= output
0
2
-2
4
2

#% text is read as a number with prefixes, exponents and units
[int]'0x1F'
[int]' 42 '
[int]'1e2'
[int]'2kb'
[double]'1,024.5'
[long]'9000000000'
#= output
31
42
100
2048
1024.5
9000000000

#% text that is no number names the value and the type
try { [int]'twelve' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [double]'1.2.3' } catch { $_.FullyQualifiedErrorId }
try { [decimal]'x' } catch { $_.FullyQualifiedErrorId }
#= output
InvalidCastFromStringToInteger
Cannot convert value "twelve" to type "System.Int32". Error: "The input string 'twelve' was not in a correct format."
InvalidCastFromStringToDoubleOrSingle
InvalidCastFromStringToDecimal

#% a number that its type cannot hold is refused
try { [byte]300 } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [uint16]-1 } catch { $_.Exception.Message }
try { [int]'99999999999' } catch { $_.FullyQualifiedErrorId }
#= output
InvalidCastIConvertible
Cannot convert value "300" to type "System.Byte". Error: "Value was either too large or too small for an unsigned byte."
Cannot convert value "-1" to type "System.UInt16". Error: "Value was either too large or too small for a UInt16."
InvalidCastFromStringToInteger

#% only empty things are false
[bool]'False'
[bool]''
[bool]0.0
[bool]@()
[bool]@(0)
[bool]@(0, 0)
[bool]@{}
[bool]$null
#= output
True
False
False
False
False
True
True
False

#% null becomes the empty value of simple types
[int]$null
"[$([string]$null)]"
[bool]$null
try { [datetime]$null } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
$null -eq [int[]]$null
#= output
0
[]
False
nullToObjectInvalidCast
Cannot convert null to type "System.DateTime".
True

#% enum values come from names, beginnings of names, numbers and lists
[DayOfWeek]'friday'
[DayOfWeek]'sat'
[DayOfWeek]3
"$([System.IO.FileAttributes]'Hidden,System')"
try { [DayOfWeek]'S' } catch { $_.FullyQualifiedErrorId }
try { [DayOfWeek]42 } catch { $_.FullyQualifiedErrorId }
#= output
Friday
Saturday
Wednesday
Hidden, System
SubstringDisambiguationEnumParseThrewAnException
UndefinedIntegerToEnum

#% typed arrays convert every element
$a = [int[]]('1', 2.5, '0x10')
$a.GetType().Name
$a -join ','
([string[]](1, 2))[0].GetType().Name
([int[]]'7').Count
try { [int[]]('1', 'b') } catch { $_.FullyQualifiedErrorId }
#= output
Int32[]
1,2,16
String
1
InvalidCastFromStringToInteger

#% a single character and a code convert to char
[char]65
[int][char]'a'
([char[]]'hey').Count
try { [char]'ab' } catch { $_.FullyQualifiedErrorId }
#= output
A
97
3
InvalidCastParseTargetInvocation

#% as gives null where a cast would fail
'5' -as [int]
$null -eq ('x' -as [int])
('1', '2' -as [int[]]).GetType().Name
'System.String' -as [type]
#= output
5
True
Int32[]

IsPublic IsSerial Name                                     BaseType
-------- -------- ----                                     --------
True     True     String                                   System.Object

#% a table becomes a custom object in its order
$o = [pscustomobject][ordered]@{ Zulu = 1; Alpha = 2 }
($o.PSObject.Properties.Name) -join ','
$h = @{ PSTypeName = 'My.Thing'; N = 1 }
([pscustomobject]$h).PSObject.TypeNames[0]
#= output
Zulu,Alpha
My.Thing

#% collections convert to lists of a type
$l = [System.Collections.Generic.List[int]]('4', '5')
$l.Add('6')
$l -join ','
$l.GetType().Name
try { $l.Add('x') } catch { $_.FullyQualifiedErrorId }
#= output
4,5,6
List`1
MethodArgumentConversionInvalidCastArgument

#% what nothing converts is said with both types
try { [int]@{} } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [hashtable]5 } catch { $_.Exception.Message }
#= output
ConvertToFinalInvalidCastException
Cannot convert the "System.Collections.Hashtable" value of type "System.Collections.Hashtable" to type "System.Int32".
Cannot convert the "5" value of type "System.Int32" to type "System.Collections.Hashtable".
