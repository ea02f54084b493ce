#% what was exported, imported and exported again is the same, byte for byte
Export-CsConfiguration -FileName a.zip
Import-CsConfiguration -FileName a.zip
Export-CsConfiguration b.zip
(Get-FileHash a.zip).Hash -eq (Get-FileHash b.zip).Hash
#= output
True

#% an import of what is there already changes nothing
Export-CsConfiguration a.zip
$before = @(Get-CsHistory).Count
Import-CsConfiguration a.zip
@(Get-CsHistory).Count - $before
#= output
0

#% an import takes back what was changed, made and removed since the export
$bytes = Export-CsConfiguration -AsBytes
Set-CsVoicePolicy RedmondVoicePolicy -EnableCallPark $false
Remove-CsVoicePolicy SalesVoicePolicy
$null = New-CsVoicePolicy Berlin -WarningAction SilentlyContinue
Set-CsDialPlan Global -Description changed
Import-CsConfiguration -ByteInput $bytes
(Get-CsVoicePolicy RedmondVoicePolicy).EnableCallPark
Get-CsVoicePolicy -Filter Tag:* | ForEach-Object Identity
"[$((Get-CsDialPlan Global).Description)]"
#= output
True
Tag:RedmondVoicePolicy
Tag:SalesVoicePolicy
[]

#% accounts are not part of a configuration
$bytes = Export-CsConfiguration -AsBytes
Set-CsUser kenmyer -EnterpriseVoiceEnabled $false
,$bytes | Import-CsConfiguration
(Get-CsUser kenmyer).EnterpriseVoiceEnabled
#= output
False

#% the local replica is a store of its own until replication brings something newer
$bytes = Export-CsConfiguration -AsBytes
Import-CsConfiguration -ByteInput $bytes -LocalStore
Set-CsSite Paris -Description 'Branch office'
((Get-CsTopology).Sites | Where-Object Name -eq Paris).Description
((Get-CsTopology -LocalStore).Sites | Where-Object Name -eq Paris).Description
(Compare-Object $bytes (Export-CsConfiguration -AsBytes -LocalStore)).Count
#= output
Branch office
Branch of Dublin
0

#% a package that leads out of itself, holds nothing or is no zip is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-Content text.xml '<Other/>'
Import-CsConfiguration text.xml
Set-Content entity.xml '<!DOCTYPE a [<!ENTITY x "y">]><DocItemSet>&x;</DocItemSet>'
Import-CsConfiguration entity.xml
Set-Content broken.zip 'PK and nothing else'
Import-CsConfiguration broken.zip
#= output
error: DocItemSet.xml holds <Other> and not <DocItemSet>.
error: DocItemSet.xml has a document type declaration, which is not allowed. Line 1, position 1.
error: The package is no readable zip: File is not a zip file
