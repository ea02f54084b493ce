#% values count on from the one before
enum E { A = 5; B; C = -3; D }
"$([int][E]::B) $([int][E]::D)"
#= output
6 -2

#% an enum may have another underlying type, whose limits hold
enum E : byte { A = 1; B = 255 }
[Enum]::GetUnderlyingType([E]).Name
[E]::B.value__
try { Invoke-Expression 'enum X : byte { A = 256 }; [X]::A' } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
Byte
255
EnumeratorValueOutOfBounds

#% values may be computed from constants and other enums
enum Size { K = 1kb; M = 1024 * 1024; Shifted = 1 -shl 4 }
enum Other { FromSize = [Size]::K }
"$([int][Size]::M) $([int][Size]::Shifted) $([int][Other]::FromSize)"
#= output
1048576 16 1024

#% text, prefixes and numbers become enum values
enum Level { Low; Mid; High }
[Level]'hi'; [Level]'MID'; [Level]1; [Level]'2'; 'low' -as [Level]
$null -eq ('nope' -as [Level])
try { [Level]7 } catch { $_.FullyQualifiedErrorId }
#= output
High
Mid
Mid
High
Low
True
UndefinedIntegerToEnum

#% enum values compare with their names and numbers
enum Level { Low; Mid; High }
"$([Level]::Low -eq 'low') $([Level]::Mid -eq 1) $('High' -eq [Level]::High) $([Level]::Low -lt [Level]::High) $([Level]::Mid -in 'Mid', 'High')"
[Level]::High, [Level]::Low | Sort-Object | ForEach-Object { "$_" }
#= output
True True True True True
Low
High

#% flags are combined and tested
[Flags()] enum Perm { None = 0; Read = 1; Write = 2; Exec = 4; All = 7 }
[Perm]6
[Perm]'Read, Exec'
[Perm]::All -bxor [Perm]::Write
([Perm]::Read -bor [Perm]::Write).HasFlag([Perm]::Write)
[Perm]('Read', 'Write')
[int][Perm]'Write,Exec'
[Perm]0
#= output
Write, Exec
Read, Exec
Read, Exec
True
Read, Write
6
None

#% static methods of Enum know enums of scripts
enum Level { Low; Mid; High }
[Enum]::GetNames([Level]) -join ','
[Enum]::IsDefined([Level], 'Mid')
[Enum]::GetValues('Level').Count
[Enum]::Parse([Level], 'High')
[Enum]::ToObject([Level], 1)
[Level].GetEnumValues() -join ','
#= output
Low,Mid,High
True
3
High
Mid
Low,Mid,High

#% a parameter of an enum's type takes names and numbers, and lists the names in its error
enum Level { Low = 1; High = 10 }
function F([Level]$L = 'High') { "$L $([int]$L)" }
F; F low; F 10
try { F nope } catch { $_.FullyQualifiedErrorId }
#= output
High 10
Low 1
High 10
ParameterArgumentTransformationError,F

#% enum values format as text and convert as numbers
enum Level { Low; High }
'{0} {0:d} {0:x}' -f [Level]::High
"$([Level]::High)" + [Level]::Low
@{ l = [Level]::High } | ConvertTo-Json -Compress
[Level]::High.ToString('d')
#= output
High 1 00000001
HighLow
{"l":1}
1

#% an enum and a class may have members of each other
class Car { [Color]$Paint = 'Green'; [string] Show() { if ($this.Paint -eq [Color]::Green) { return 'green' }; return 'other' } }
enum Color { Red; Green }
$c = [Car]::new(); $c.Show()
$c.Paint = 0; $c.Show()
$c.Paint.GetType().Name
#= output
green
other
Color

#% broken enums are parse errors
foreach ($text in 'enum X { A; A }', 'enum X { A = "s" }', 'enum { A }') { try { Invoke-Expression $text } catch { $_.FullyQualifiedErrorId.Split(',')[0] } }
#= output
MemberAlreadyDefined
EnumeratorValueMustBeConstant
MissingNameAfterKeyword
