#% a date on its own is written in full, with a blank line above it
'a'
[datetime]'2024-02-29 13:05:09'
'b'
#= output
a

Thursday, February 29, 2024 1:05:09 PM
b

#% two dates are two lines of one document
[datetime]'2024-01-01', [datetime]'2024-01-02'
#= output

Monday, January 1, 2024 12:00:00 AM
Tuesday, January 2, 2024 12:00:00 AM

#% a type is shown by its view
[int]
#= output

IsPublic IsSerial Name                                     BaseType
-------- -------- ----                                     --------
True     True     Int32                                    System.ValueType

#% the shape that is asked for chooses among the views of a type
[timespan]'01:02:03' | Format-Table
#= output

Days Hours Minutes Seconds Milliseconds
---- ----- ------- ------- ------------
0    1     2       3       0

#% named properties leave the view aside
[version]'7.1' | Format-Table Minor, Major
#= output

Minor Major
----- -----
    1     7

#% group results are a table whose count stands at the right
'a', 'b', 'a' | Group-Object
#= output

Count Name                      Group
----- ----                      -----
    2 a                         {a, a}
    1 b                         {b}

#% a script block is its text, even in the middle of a table
[pscustomobject]@{ A = 1 }
{ Get-Date }
[pscustomobject]@{ A = 2 }
#= output

A
-
1
 Get-Date
2

#% a method's overloads are all shown
'abc'.Substring
#= output

OverloadDefinitions
-------------------
string Substring(int startIndex)
string Substring(int startIndex, int length)

#% a view that does not exist is an error
try { [pscustomobject]@{ A = 1 } | Format-Table -View nope } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
The view name nope cannot be found.
FormatViewNotFound,Microsoft.PowerShell.Commands.FormatTableCommand
