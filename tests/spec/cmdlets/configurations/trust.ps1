#% servers and applications that are trusted are kept by name
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsOAuthServer Federation -MetadataUrl https://sts.litwareinc.com/metadata.json -Type ADFS | ForEach-Object Type
Set-CsOAuthServer Federation -AcceptSecurityIdentifierInformation $true
(Get-CsOAuthServer Federation).AcceptSecurityIdentifierInformation
Remove-CsOAuthServer Federation
New-CsPartnerApplication -Identity A -ApplicationIdentifier x -MetadataUrl https://a.example -ApplicationTrustLevel Full
New-CsPartnerApplication A -ApplicationIdentifier x -UseOAuthServer -ApplicationTrustLevel user | ForEach-Object ApplicationTrustLevel
Set-CsPartnerApplication A -Enabled $false
Get-CsPartnerApplication | ForEach-Object { "$($_.Identity) $($_.Enabled) $($_.UseOAuthServer)" }
Remove-CsPartnerApplication A
Set-CsOAuthConfiguration -ServiceName 00000004-0000-0ff1-ce00-000000000000
Set-CsOAuthConfiguration -ServiceName Lync
(Get-CsOAuthConfiguration).ServiceName
#= output
ADFS
True
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.
User
MailApplication True False
A False True
error: The 'ServiceName' attribute is invalid - The value 'Lync' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$
00000004-0000-0ff1-ce00-000000000000

#% a FIPS configuration is made in memory only, and scenarios of sign-in hold for all pools or one
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsFIPSConfiguration Global -RequireFIPSCompliantMedia $true
$wanted = New-CsFIPSConfiguration Global -RequireFIPSCompliantMedia $true -InMemory
Set-CsFIPSConfiguration -Instance $wanted
(Get-CsFIPSConfiguration).RequireFIPSCompliantMedia
Remove-CsFIPSConfiguration Global 3> $null
(Get-CsFIPSConfiguration).RequireFIPSCompliantMedia
Set-CsAuthConfig -Pool pool0.litwareinc.com -Scenario blockmodernauthinternally
Get-CsAuthConfig pool0.litwareinc.com | ForEach-Object { "$($_.Identity) $($_.Scenario)" }
(Get-CsAuthConfig).Scenario
Get-CsAuthConfig none.litwareinc.com
#= output
error: "Global" already exists: there can be only one FIPSConfiguration of that identity.
True
False
Service:Registrar:pool0.litwareinc.com BlockModernAuthInternally
AllowAllExternallyAndInternally
error: Management object not found for identity "none.litwareinc.com".
