#% clixml keeps simple values, lists and tables
1, 'a', $true, $null, 1.5, [guid]::Empty, [timespan]'1:30', [datetime]'2013-05-01', [version]'1.2', [uri]'http://a/b' | Export-Clixml v.xml
(Get-Content v.xml) -match '<(?!/?Objs)' | ForEach-Object Trim
(Import-Clixml v.xml | ForEach-Object { if ($null -ne $_) { $_.GetType().Name } }) -join ','
#= output
<I32>1</I32>
<S>a</S>
<B>true</B>
<Nil />
<Db>1.5</Db>
<G>00000000-0000-0000-0000-000000000000</G>
<TS>PT1H30M</TS>
<DT>2013-05-01T00:00:00</DT>
<Version>1.2</Version>
<URI>http://a/b</URI>
Int32,String,Boolean,Double,Guid,TimeSpan,DateTime,Version,Uri

#% control characters and surrogates survive
$s = "tab`tnul`0 _x0041_ `u{1F600}"
$s | Export-Clixml s.xml
(Import-Clixml s.xml) -ceq $s
(Get-Content s.xml) -match 'tab' | ForEach-Object Trim
#= output
True
<S>tab_x0009_nul_x0000_ _x005F_x0041_ _xD83D__xDE00_</S>

#% an object that comes twice is a reference
$o = [pscustomobject]@{ N = 1 }
$r = , @($o, $o) | ConvertTo-CliXml | ConvertFrom-CliXml
$r.Count
$r[0].N = 5
$r[1].N
#= output
2
5

#% an enum value keeps its name and its number
$d = [DayOfWeek]::Friday | ConvertTo-CliXml | ConvertFrom-CliXml
"$d"
$d.PSObject.TypeNames[0]
#= output
Friday
Deserialized.System.DayOfWeek

#% credentials come back alive
$p = ConvertTo-SecureString 'geheim' -AsPlainText -Force
New-Object System.Management.Automation.PSCredential 'anna', $p | Export-Clixml c.xml
(Import-Clixml c.xml).GetNetworkCredential().Password
#= output
geheim

#% what is no clixml is refused with its place
Set-Content bad.xml '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">', '<I32>x</I32></Objs>'
try { Import-Clixml bad.xml } catch { $_.Exception.Message -replace '^.*bad.xml', 'bad.xml' }
Set-Content bad.xml '<!DOCTYPE a [<!ENTITY x "y">]><Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><S>&x;</S></Objs>'
try { Import-Clixml bad.xml } catch { $_.Exception.GetType().Name }
#= output
bad.xml is no valid CLIXML: the text of <I32> is no value of its type. Line 2, position 1.
XmlException

#% convertto-xml nests objects as deep as asked
[pscustomobject]@{ A = 1; B = [pscustomobject]@{ C = 2 } } | ConvertTo-Xml -As String -Depth 2 -NoTypeInformation
'x', 'y' | ConvertTo-Xml -As Stream
#= output
<?xml version="1.0" encoding="utf-8"?>
<Objects>
  <Object>
    <Property Name="A">1</Property>
    <Property Name="B">
      <Property Name="C">2</Property>
    </Property>
  </Object>
</Objects>
<?xml version="1.0" encoding="utf-8"?>
<Objects>
<Object Type="System.String">x</Object>
<Object Type="System.String">y</Object>
</Objects>

#% select-xml finds nodes in texts, documents and files
'<a><b i="1"/><b i="2"/></a>' | Select-Xml '//b[@i=2]' | ForEach-Object { $_.Node.i }
Select-Xml '/a/b' ([xml]'<a><b>x</b></a>') | ForEach-Object { $_.Node.InnerText; $_.Pattern }
Set-Content f.xml '<r xmlns="urn:x"><s>1</s></r>'
(Select-Xml -Path f.xml -XPath '//n:s' -Namespace @{ n = 'urn:x' }).Node.InnerText
Select-Xml -Content 'broken' -XPath '//a' -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].FullyQualifiedErrorId
#= output
2
x
/a/b
1
ProcessingFile,Microsoft.PowerShell.Commands.SelectXmlCommand

#% html has a style sheet, meta elements and contents around the table
[pscustomobject]@{ A = '<b>' } | ConvertTo-Html -CssUri s.css -Charset utf-8 -PreContent '<p>pre</p>' -PostContent '<p>post</p>' -Title 'T & U'
#= output
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta charset="utf-8">
<title>T &amp; U</title>
<link rel="stylesheet" type="text/css" href="s.css" />
</head><body>
<p>pre</p>
<table>
<colgroup><col/></colgroup>
<tr><th>A</th></tr>
<tr><td>&lt;b&gt;</td></tr>
</table>
<p>post</p>
</body></html>

#% html columns may be calculated, aligned and chosen by wildcard
[pscustomobject]@{ Name = 'anna'; NameId = 3; X = 1 } | ConvertTo-Html -Fragment Name*, @{ l = 'Sum'; e = { $_.NameId + $_.X }; align = 'right' }
#= output
<table>
<colgroup><col/><col/><col align = "right"/></colgroup>
<tr><th>Name</th><th>NameId</th><th>Sum</th></tr>
<tr><td>anna</td><td>3</td><td>4</td></tr>
</table>

#% name and value lines become a table
$t = "# comment`nA = 1`nPath = C:\\Temp\\x`nEmpty =" | ConvertFrom-StringData
$t.A; $t.Path; "[$($t.Empty)]"
try { ConvertFrom-StringData 'no value' } catch { $_.Exception.Message }
#= output
1
C:\Temp\x
[]
Data line 'no value' is not in 'name=value' format.
