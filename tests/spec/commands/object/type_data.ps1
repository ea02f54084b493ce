#% members added to a type are seen on all its objects
Update-TypeData -TypeName System.Int32 -MemberType ScriptProperty -MemberName IsEven -Value { $this % 2 -eq 0 } -Force
(4).IsEven
1..3 | Where-Object IsEven
#= output
True
2

#% a display set shapes the default view of a named type
Update-TypeData -TypeName Contoso.Pool -DefaultDisplayPropertySet Name, Site -Force
[pscustomobject]@{ PSTypeName = 'Contoso.Pool'; Id = 1; Name = 'p1'; Site = 'Oslo' }
#= output

Name Site
---- ----
p1   Oslo

#% what was added is told and taken away
Update-TypeData -TypeName Contoso.Pool -MemberType NoteProperty -MemberName Kind -Value 'pool'
(Get-TypeData Contoso.Pool).Members.Keys
Remove-TypeData Contoso.Pool
@(Get-TypeData Contoso.Pool).Count
try { Remove-TypeData Contoso.Pool -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
Kind
0
TypesDynamicRemoveException,Microsoft.PowerShell.Commands.RemoveTypeDataCommand

#% a file of types is read
Set-Content my.types.ps1xml @'
<Types><Type><Name>Contoso.User</Name><Members>
  <ScriptProperty><Name>Upper</Name><GetScriptBlock>$this.Name.ToUpper()</GetScriptBlock></ScriptProperty>
  <AliasProperty><Name>Label</Name><ReferencedMemberName>Name</ReferencedMemberName></AliasProperty>
</Members></Type></Types>
'@
Update-TypeData my.types.ps1xml
$u = [pscustomobject]@{ PSTypeName = 'Contoso.User'; Name = 'anna' }
"$($u.Upper) $($u.Label)"
#= output
ANNA anna
