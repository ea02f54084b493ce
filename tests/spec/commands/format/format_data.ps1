#% views of a file decide how objects of a type are shown
@'
<Configuration><ViewDefinitions>
<View><Name>T</Name><ViewSelectedBy><TypeName>My.Thing</TypeName></ViewSelectedBy>
<GroupBy><PropertyName>Site</PropertyName><Label>At</Label></GroupBy>
<TableControl><TableHeaders>
<TableColumnHeader><Label>The Name</Label><Width>12</Width></TableColumnHeader>
<TableColumnHeader><Label>Twice</Label><Alignment>Right</Alignment><Width>6</Width></TableColumnHeader>
</TableHeaders><TableRowEntries><TableRowEntry><TableColumnItems>
<TableColumnItem><PropertyName>Name</PropertyName></TableColumnItem>
<TableColumnItem><ScriptBlock>$_.N * 2</ScriptBlock></TableColumnItem>
</TableColumnItems></TableRowEntry></TableRowEntries></TableControl></View>
</ViewDefinitions></Configuration>
'@ | Out-File my.format.ps1xml
Update-FormatData ./my.format.ps1xml
'a', 'b' | ForEach-Object { [pscustomobject]@{ PSTypeName = 'My.Thing'; Name = $_; N = 21; Site = 'S' } }
#= output

   At: S

The Name      Twice
--------      -----
a                42
b                42

#% a custom view is text, values and indented frames
@'
<Configuration><ViewDefinitions><View><Name>C</Name><ViewSelectedBy><TypeName>My.Other</TypeName></ViewSelectedBy>
<CustomControl><CustomEntries><CustomEntry><CustomItem><Text>Thing </Text>
<ExpressionBinding><PropertyName>Name</PropertyName></ExpressionBinding><NewLine/>
<Frame><LeftIndent>2</LeftIndent><CustomItem><Text>n=</Text>
<ExpressionBinding><PropertyName>N</PropertyName></ExpressionBinding></CustomItem></Frame>
</CustomItem></CustomEntry></CustomEntries></CustomControl></View></ViewDefinitions></Configuration>
'@ | Out-File c.format.ps1xml
Update-FormatData -PrependPath ./c.format.ps1xml
[pscustomobject]@{ PSTypeName = 'My.Other'; Name = 'x'; N = 5 }
#= output

Thing x
  n=5

#% a file that is no format file is refused
'<a>' | Out-File bad.format.ps1xml
try { Update-FormatData ./bad.format.ps1xml } catch { $_.FullyQualifiedErrorId }
#= output
FormatXmlUpdateException,Microsoft.PowerShell.Commands.UpdateFormatDataCommand

#% a type's default display properties decide what is shown without a view
Update-TypeData -TypeName My.Pool -DefaultDisplayPropertySet Fqdn, Site
[pscustomobject]@{ PSTypeName = 'My.Pool'; Site = 'Wien'; Fqdn = 'pool01'; A = 1; B = 2; C = 3 }
#= output

Fqdn   Site
----   ----
pool01 Wien
