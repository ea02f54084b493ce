#% numbers keep their digits and dates are iso texts
[ordered]@{ a = 1.0; b = 1e20; c = [decimal]2.50; d = 1 / 3; e = [double]::NaN; f = [datetime]'2020-01-02 03:04:05.5' } | ConvertTo-Json
#= output
{
  "a": 1.0,
  "b": 1E+20,
  "c": 2.5,
  "d": 0.3333333333333333,
  "e": "NaN",
  "f": "2020-01-02T03:04:05.5"
}

#% characters that must be escaped
ConvertTo-Json -Compress "`e`0`u{2028}`"\/"
ConvertTo-Json "é<&'`u{1F600}" -EscapeHandling EscapeNonAscii
ConvertTo-Json "<&'>" -EscapeHandling EscapeHtml
#= output
"\u001b\u0000\u2028\"\\/"
"\u00e9<&'\ud83d\ude00"
"\u003c\u0026\u0027\u003e"

#% a value with notes becomes an object of value and notes, a text does not
5 | Add-Member -NotePropertyName n -NotePropertyValue 'x' -PassThru | ConvertTo-Json -Compress
'a' | Add-Member -NotePropertyName n -NotePropertyValue 'x' -PassThru | ConvertTo-Json -Compress
#= output
{"value":5,"n":"x"}
"a"

#% enum values are numbers or names
@{ d = [DayOfWeek]::Friday } | ConvertTo-Json -Compress
@{ d = [DayOfWeek]::Friday } | ConvertTo-Json -Compress -EnumsAsStrings
#= output
{"d":5}
{"d":"Friday"}

#% depth zero keeps the top only
@{ a = @{ b = 1 } } | ConvertTo-Json -Depth 0 -Compress -WarningAction SilentlyContinue
#= output
{"a":"System.Collections.Hashtable"}

#% the lenient reader takes comments, single quotes, bare names and trailing commas
"{ a: 'x', // note`n 'b': [1, 2,], /* c */ }" | ConvertFrom-Json | ConvertTo-Json -Compress
#= output
{"a":"x","b":[1,2]}

#% lines are one text unless the first is whole
('{', '"a": 1', '}' | ConvertFrom-Json).a
('{"a":1}', '{"a":2}' | ConvertFrom-Json).a -join ','
#= output
1
1,2

#% iso texts become dates of the kind that is asked for
('{"d":"2020-01-02T03:04:05Z"}' | ConvertFrom-Json).d.Kind
('{"d":"2020-01-02T03:04:05Z"}' | ConvertFrom-Json -DateKind String).d.GetType().Name
('{"d":"2020-01-02"}' | ConvertFrom-Json).d.GetType().Name
#= output
Utc
String
String

#% a hash table keeps names that differ in case only
('{"a":1,"A":2}' | ConvertFrom-Json -AsHashtable).Count
try { '{"a":1,"A":2}' | ConvertFrom-Json } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
try { '{"":1}' | ConvertFrom-Json } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
#= output
2
KeysWithDifferentCasing
EmptyKeyInJsonString

#% errors tell path, line and position
foreach ($bad in '{"a":x}', "{`n""a"": [1 2]}", '{"a":"x', '[1,2', '{"a" 1}', '1 2') {
    try { $bad | ConvertFrom-Json } catch { $_.Exception.Message -replace '^.*error: ' }
}
#= output
Unexpected character encountered while parsing value: x. Path 'a', line 1, position 5.
After parsing a value an unexpected character was encountered: 2. Path 'a[0]', line 2, position 8.
Unterminated string. Expected delimiter: ". Path 'a', line 1, position 7.
Unexpected end of content while loading JArray. Path '[1]', line 1, position 4.
Invalid character after parsing property name. Expected ':' but got: 1. Path '', line 1, position 5.
Additional text encountered after finished reading JSON content: 2. Path '', line 1, position 2.

#% deep nesting is refused and not a crash
try { ('[' * 5000) | ConvertFrom-Json } catch { $_.Exception.Message -match 'MaxDepth of 1024' }
try { '[[[1]]]' | ConvertFrom-Json -Depth 2 } catch { $_.Exception.Message -replace '^.*error: ' }
(ConvertFrom-Json '[[[1]]]' -Depth 3 -NoEnumerate)[0][0][0]
#= output
True
The reader's MaxDepth of 2 has been exceeded. Path '[0][0]', line 1, position 3.
1
