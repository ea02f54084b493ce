#% quotes are doubled, nulls are empty and columns come from the first object
[pscustomobject]@{ A = 'say "x"'; B = $null; C = '' }, [pscustomobject]@{ C = 3; A = 1 } | ConvertTo-Csv
#= output
"A","B","C"
"say ""x""",,""
"1",,"3"

#% hash tables have their keys as columns
[ordered]@{ A = 1; B = 2 }, [ordered]@{ B = 3; A = 4 } | ConvertTo-Csv
#= output
"A","B"
"1","2"
"4","3"

#% quoting can be as needed, never, or of some columns
$o = [pscustomobject]@{ A = "x`ny"; B = 'a,b'; C = 'plain' }
$o | ConvertTo-Csv -UseQuotes AsNeeded
[pscustomobject]@{ A = 'x' } | ConvertTo-Csv -UseQuotes Never
$o | ConvertTo-Csv -QuoteFields C | Select-Object -First 1
try { $o | ConvertTo-Csv -QuoteFields C -UseQuotes Always } catch { $_.FullyQualifiedErrorId }
#= output
A,B,C
"x
y","a,b",plain
A
x
A,B,"C"
CannotSpecifyQuoteFieldsAndUseQuotes,Microsoft.PowerShell.Commands.ConvertToCsvCommand

#% type information and the header line are optional
[pscustomobject]@{ A = 1 } | ConvertTo-Csv -IncludeTypeInformation
[pscustomobject]@{ A = 1 } | ConvertTo-Csv -NoHeader
#= output
#TYPE System.Management.Automation.PSCustomObject
"A"
"1"
"1"

#% blanks before a field go, quotes and line breaks in a field stay
$text = @"
Name,Note
anna,  "first
second"  
bob , say "x", more
"@
$text | ConvertFrom-Csv | ForEach-Object { "[$($_.Name)][$($_.Note -replace "`n", '|')]" }
#= output
[anna][first|second]
[bob ][say "x"]

#% a short row has nulls and a long one loses what is too much
$r = 'A,B', '1', '1,', '1,2,3' | ConvertFrom-Csv
$null -eq $r[0].B
$r[2].B
@($r[2].PSObject.Properties).Count
#= output
True
2
2

#% comment lines and blank lines are skipped and a log's field line is the header
'# made by x', '#Fields: date,cs-uri', '2016-01-01,/a', '', '2016-01-02,/b' | ConvertFrom-Csv | ForEach-Object { $_.'cs-uri' }
#= output
/a
/b

#% columns of the same name are refused
try { 'a,A', '1,2' | ConvertFrom-Csv } catch { $_.Exception.Message }
#= output
The member "A" is already present.

#% other delimiters
"a`tb", "1`t2" | ConvertFrom-Csv -Delimiter "`t" | ForEach-Object b
'x;y', '1;2' | ConvertFrom-Csv -Delimiter ';' | ForEach-Object y
#= output
2
2

#% a file with thousands of rows is read back as it was written
1..3000 | ForEach-Object { [pscustomobject]@{ Id = $_; Name = "user $_"; Line = "tel:+47$_;ext=$($_ % 100)" } } | Export-Csv big.csv -NoTypeInformation
$rows = Import-Csv big.csv
$rows.Count
$rows[2999].Line
#= output
3000
tel:+473000;ext=0

#% append keeps the file's columns and starts on a line of its own
Set-Content log.csv '"A","B"', '"1","2"' -NoNewline
Set-Content log2.csv "A,B`n1,2" -NoNewline
[pscustomobject]@{ B = 4; A = 3 } | Export-Csv log2.csv -Append
Get-Content log2.csv
#= output
A,B
1,2
"3","4"

#% an encoding can be given
[pscustomobject]@{ A = 'å' } | Export-Csv u.csv -Encoding Unicode
(Get-Content u.csv -AsByteStream -TotalCount 2) -join ','
(Import-Csv u.csv).A
#= output
255,254
å

#% a missing directory and two paths are errors
try { 1 | Export-Csv nodir/x.csv } catch { $_.FullyQualifiedErrorId }
try { 1 | Export-Csv x.csv -LiteralPath y.csv } catch { $_.FullyQualifiedErrorId }
#= output
FileOpenFailure,Microsoft.PowerShell.Commands.ExportCsvCommand
CannotSpecifyPathAndLiteralPath,Microsoft.PowerShell.Commands.ExportCsvCommand
