#% get-unique drops neighbours that are equal
('a', 'a', 'b', 'a' | Get-Unique) -join ','
('a', 'A' | Get-Unique -CaseInsensitive) -join ','
@(1, 2, 'x' | Get-Unique -OnType).Count
#= output
a,b,a
a
2

#% join-string joins texts and properties
1..3 | Join-String -Separator ', ' -OutputPrefix '[' -OutputSuffix ']'
'a', 'b' | Join-String -SingleQuote -Separator ' '
Get-Date '2020-01-02' | Join-String -Property Year
1, 22 | Join-String -FormatString '{0:d3};'
#= output
[1, 2, 3]
'a' 'b'
2020
001;022;

#% new-object sets properties of a type and refuses unknown ones
$c = New-Object System.Net.NetworkCredential -Property @{ UserName = 'u'; Domain = 'd' }
"$($c.UserName) $($c.Domain)"
try { New-Object System.Version -Property @{ Nope = 1 } } catch { $_.FullyQualifiedErrorId }
#= output
u d
InvalidOperationException,Microsoft.PowerShell.Commands.NewObjectCommand

#% new-object tells apart unknown types, missing constructors and failing ones
foreach ($t in { New-Object No.Such.Type }, { New-Object System.IO.FileInfo }, { New-Object System.Version 1, 2, 3, 4, 5 }, { New-Object System.Version 'x.y' }, { New-Object -ComObject Excel.Application }) {
    try { & $t } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
}
#= output
TypeNotFound
CannotFindAppropriateCtor
ConstructorInvokedThrowException
ConstructorInvokedThrowException
CannotLoadComObjectType

#% get-member lists each type once, sorted by kind and name
'x', 'y', 1 | Get-Member -Name Length, CompareTo | ForEach-Object { "$($_.TypeName) $($_.MemberType) $($_.Name)" }
[pscustomobject]@{ B = 1; A = 2 } | Get-Member -MemberType Properties | ForEach-Object Definition
([datetime] | Get-Member -Static -Name UtcNow).Definition
try { @() | Get-Member -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
System.String Method CompareTo
System.String Property Length
System.Int32 Method CompareTo
int A=2
int B=1
datetime UtcNow {get;}
NoObjectInGetMember,Microsoft.PowerShell.Commands.GetMemberCommand
