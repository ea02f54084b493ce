#% the left operand decides how two values are compared
'10' -lt 9
10 -lt '9'
5 -eq '5.0'
'5.0' -eq 5
$true -eq 'no'
'True' -eq $true
#= output
True
False
True
False
True
True

#% text is compared without case unless the operator says so
'Alpha' -eq 'alpha'
'Alpha' -ceq 'alpha'
'a' -clt 'A'
'straße' -eq 'strasse'
'é' -eq 'e'
#= output
True
False
True
False
False

#% punctuation sorts before digits and digits before letters
('b', '_x', '10', 'A', '-y', 'a' | Sort-Object -CaseSensitive) -join ' '
#= output
_x -y 10 a A b

#% a collection on the left is filtered
(1, 5, 10, 20 -gt 5) -join ','
('ann', 'bob', 'ANN' -eq 'ann') -join ','
('ann', 'bob', 'ANN' -cne 'ann') -join ','
@(1, 2 -eq 3).Count
#= output
10,20
ann,ANN
bob,ANN
0

#% null equals null alone
$null -eq $null
$null -eq ''
'' -eq $null
0 -eq $null
$null -lt 0
$null -lt -1
#= output
True
False
False
False
True
False

#% a number beside text that is no number fails when ordered and is unequal otherwise
5 -eq 'five'
try { 5 -lt 'five' } catch { $_.FullyQualifiedErrorId }
#= output
False
InvalidCastFromStringToInteger

#% values without an order cannot be ordered
try { @{} -lt @{} } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { [guid]::Empty -gt 5 } catch { $_.FullyQualifiedErrorId }
#= output
NotIcomparable
Cannot compare "System.Collections.Hashtable" because it is not IComparable.
ComparisonFailure

#% versions are compared by their parts
[version]'10.2' -gt '9.10'
[version]'1.2.0' -eq [version]'1.2'
#= output
True
False

#% containment compares items without case and without conversion of text
'a', 'b' -contains 'A'
'a', 'b' -ccontains 'A'
'2' -in 1, 2, 3
5 -notin 1, 2
#= output
True
False
True
True

#% like and match filter collections
('apple', 'bread', 'APRIL' -like 'ap*') -join ','
('x1', 'y', 'z3' -match '\d') -join ','
'server-07' -match '(?<name>\w+)-(\d+)'
$Matches['name']
$Matches[1]
#= output
apple,APRIL
x1,z3
True
server
07

#% enum values compare with their names and numbers
$d = [DayOfWeek]::Friday
$d -eq 'friday'
$d -eq 5
$d -gt 'Monday'
try { $d -gt 'Someday' } catch { $_.FullyQualifiedErrorId }
#= output
True
True
True
SubstringDisambiguationEnumParseThrewAnException

#% is looks at the type, its bases and its interfaces
5 -is [int]
5 -is [long]
5 -is [ValueType]
@{} -is [System.Collections.IDictionary]
'a', 'b' -is [array]
([pscustomobject]@{ A = 1 }) -is [pscustomobject]
$null -is [object]
#= output
True
False
True
True
True
True
False
