#% properties are found whatever their case
$o = [pscustomobject]@{ SipAddress = 'sip:a@b.c' }
$o.sipADDRESS
'text'.LENGTH
@{ Key = 'v' }.kEY
#= output
sip:a@b.c
4
v

#% a key of a table comes before its properties
$t = @{ Count = 'mine'; a = 1 }
$t.Count
$t.Keys.Count
#= output
mine
2

#% every single value has a count and is its own first item
(5).Count
'abc'.Count
$null.Count
(5)[0]
(5)[-1]
$null -eq (5)[3]
#= output
1
1
0
5
5
True

#% methods take the overload that fits their arguments
'banana'.IndexOf('n')
'banana'.IndexOf('n', 3)
'banana'.Substring('2')
'banana'.Replace('a', 'o')
#= output
2
4
nana
bonono

#% a method without parentheses shows its overloads
'a'.Substring.OverloadDefinitions
('a'.ToUpper).GetType().Name -like 'PSMethod*'
#= output
string Substring(int startIndex)
string Substring(int startIndex, int length)
True

#% calls that fail say what is wrong
try { 'a'.Nothing() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { 'a'.Substring(1, 2, 3) } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
try { 'a'.Substring(5) } catch { $_.FullyQualifiedErrorId; $_.Exception.InnerException.GetType().Name }
try { $null.Trim() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
MethodNotFound
Method invocation failed because [System.String] does not contain a method named 'Nothing'.
MethodCountCouldNotFindBest
Cannot find an overload for "Substring" and the argument count: "3".
ArgumentOutOfRangeException
ArgumentOutOfRangeException
InvokeMethodOnNull
You cannot call a method on a null-valued expression.

#% members of the items are read and called through a collection
$people = [pscustomobject]@{ Name = 'ann'; Tags = 'x', 'y' }, [pscustomobject]@{ Name = 'bob'; Tags = @('z') }
$people.Name -join ','
$people.Tags -join ','
$people.Name.ToUpper() -join ','
try { ('a', 1).ToUpper() } catch { $_.Exception.Message }
#= output
ann,bob
x,y,z
ANN,BOB
Method invocation failed because [System.Int32] does not contain a method named 'ToUpper'.

#% indexes count from both ends and pick several
$a = 10, 20, 30, 40
$a[-1]
$a[1, 3] -join ','
$a[-2..-1] -join ','
'word'[0]
@{ a = 1; b = 2 }['a', 'b'] -join ','
#= output
40
20,40
30,40
w
1,2

#% writing outside of an array fails and a list says so in its own words
$a = 1, 2
try { $a[5] = 1 } catch { $_.FullyQualifiedErrorId }
$l = [System.Collections.ArrayList](1, 2)
try { $l[5] = 1 } catch { $_.FullyQualifiedErrorId }
try { $a.Add(3) } catch { $_.Exception.Message }
#= output
System.IndexOutOfRangeException
System.ArgumentOutOfRangeException
Exception calling "Add" with "1" argument(s): "Collection was of a fixed size."

#% arrays of two dimensions are indexed by both
$g = [int[,]]::new(2, 3)
$g[1, 2] = 7
$g[1, 2]
$g[0, 0]
$g.Length
$g.Rank
try { $g[2, 0] } catch { $_.Exception.Message }
#= output
7
0
6
2
Index was outside the bounds of the array.

#% the property collection reads, adds and removes
$o = [pscustomobject]@{ A = 1; B = 2 }
$o.PSObject.Properties['b'].Value
$o.PSObject.Properties.Add([psnoteproperty]::new('C', 3))
$o.PSObject.Properties.Remove('A')
$o.PSObject.Properties.Name -join ','
$o.PSObject.Properties.Match('?').Count
$copy = $o.PSObject.Copy()
$copy.B = 99
$o.B
#= output
2
B,C
2
2

#% members added to an object are seen through every reference
$l = [System.Collections.ArrayList]::new()
$same = $l
$l | Add-Member NoteProperty Owner 'ann'
Add-Member -InputObject $l NoteProperty Owner 'ann'
$same.Owner
$same.Count
#= output
ann
0

#% where and foreach are methods of every value
(1..6).Where({ $_ % 2 }) -join ','
(1..6).Where({ $_ -gt 2 }, 'First', 2) -join ','
$small, $large = (1..5).Where({ $_ -lt 3 }, 'Split')
$small -join ','
$large -join ','
(1..3).ForEach({ $_ * 10 }) -join ','
('a', 'b').ForEach('ToUpper') -join ','
('1', '2').ForEach([int]) -join ','
#= output
1,3,5
3,4
1,2
3,4,5
10,20,30
A,B
1,2

#% generic collections keep to their types
$d = [System.Collections.Generic.Dictionary[string, int]]::new()
$d['a'] = '5'
$d.Add('b', 6)
$d.ContainsKey('A')
try { $d.Add('b', 7) } catch { $_.Exception.Message }
$found = 0
$d.TryGetValue('a', [ref]$found)
$found
$d.GetType().Name
#= output
False
Exception calling "Add" with "2" argument(s): "An item with the same key has already been added. Key: b"
True
5
Dictionary`2

#% sets, queues and stacks work as in .NET
$s = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
$s.Add('x')
$s.Add('X')
$q = [System.Collections.Queue]::new(); $q.Enqueue(1); $q.Enqueue(2)
$q.Dequeue()
$k = [System.Collections.Generic.Stack[int]]::new(); $k.Push(1); $k.Push(2)
$k.Peek()
try { [System.Collections.Stack]::new().Pop() } catch { $_.Exception.InnerException.Message }
#= output
True
False
1
2
Stack empty.

#% a table or list that changes while it is enumerated stops the loop
$l = [System.Collections.ArrayList](1, 2, 3)
try { foreach ($i in $l) { [void]$l.Add($i) } } catch { $_.Exception.Message -like '*Collection was modified*' }
$l.Count
$t = @{ a = 1 }
try { foreach ($k in $t.Keys) { $t['b'] = 2 } } catch { $_.Exception.Message -like '*Collection was modified*' }
#= output
True
4
True

#% types tell about themselves
[int].FullName
[int[]].Name
[System.Collections.Generic.List[string]].Name
"$([System.Collections.Generic.List[string]])"
[System.IO.FileNotFoundException].BaseType.FullName
[DayOfWeek].IsEnum
[enum]::GetNames([DayOfWeek])[0]
[string].GetMethod('Trim').Name
#= output
System.Int32
Int32[]
List`1
System.Collections.Generic.List[string]
System.IO.IOException
True
Sunday
Trim

#% exceptions are made, thrown and taken apart
$e = [System.ArgumentException]::new('no good', 'Name')
$e.Message
$e.ParamName
$o = [System.InvalidOperationException]::new('outer', $e)
$o.GetBaseException().ParamName
try { throw $o } catch [System.InvalidOperationException] { $_.Exception.InnerException.GetType().Name }
#= output
no good (Parameter 'Name')
Name
Name
ArgumentException
