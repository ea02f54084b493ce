#% a MAC address has six pairs of digits; a serial number is any text
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTestDevice Global/Bad -IdentifierType MACAddress -Identifier 01-02-03
New-CsTestDevice Global/Plain -IdentifierType macaddress -Identifier 0102030a0b0c | ForEach-Object IdentifierType
New-CsTestDevice -Parent Site:Redmond -Name Other -IdentifierType SerialNumber -Identifier 7 | ForEach-Object Identity
New-CsTestDevice Global/Plain -IdentifierType SerialNumber -Identifier 8
Set-CsTestDevice Global/Plain -Identifier xx
(Get-CsTestDevice Global/Plain).Identifier
Remove-CsTestDevice Site:Redmond
Get-CsTestDevice | ForEach-Object Name
#= output
error: "01-02-03" is no MAC address: it needs six pairs of hexadecimal digits.
MACAddress
Site:Redmond/Other
error: "Global/Plain" already exists: there can be only one TestDevice of that identity.
error: "xx" is no MAC address: it needs six pairs of hexadecimal digits.
0102030a0b0c
LabPhone
Plain

#% an update waits, is approved, and is taken back
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$rule = Get-CsDeviceUpdateRule | Where-Object Model -eq CX600
Approve-CsDeviceUpdateRule $rule.Identity
Approve-CsDeviceUpdateRule $rule.Identity
Get-CsDeviceUpdateRule $rule.Identity | ForEach-Object { "$($_.ApprovedVersion) [$($_.PendingVersion)] [$($_.RestoreVersion)]" }
Restore-CsDeviceUpdateRule -Identity $rule.Identity
Restore-CsDeviceUpdateRule service:WebServer:atl-cs-001.litwareinc.com
Get-CsDeviceUpdateRule Service:WebServer:atl-cs-001.litwareinc.com | ForEach-Object { "$($_.ApprovedVersion) [$($_.PendingVersion)] [$($_.RestoreVersion)]" }
Reset-CsDeviceUpdateRule service:WebServer:atl-cs-001.litwareinc.com
@(Get-CsDeviceUpdateRule | Where-Object PendingVersion).Count
Approve-CsDeviceUpdateRule Service:WebServer:pool0.litwareinc.com/none
Get-CsDeviceUpdateRule | Remove-CsDeviceUpdateRule
@(Get-CsDeviceUpdateRule).Count
#= output
error: "Service:WebServer:pool0.litwareinc.com/2de8cbf6-9441-4f61-b755-1e4bef1effde" has no version that waits for approval.
4.0.7577.4066 [] []
error: "Service:WebServer:pool0.litwareinc.com/2de8cbf6-9441-4f61-b755-1e4bef1effde" has no version to go back to.
4.0.7577.250 [4.0.7577.4066] []
0
error: Management object not found for identity "Service:WebServer:pool0.litwareinc.com/none".
0

#% Client Version Configuration: made for a place of its own, changed, and removed again
New-CsClientVersionConfiguration Site:Paris | ForEach-Object Identity
Set-CsClientVersionConfiguration Site:Paris -Enabled $false
(Get-CsClientVersionConfiguration Site:Paris).Enabled
Remove-CsClientVersionConfiguration Site:Paris
@(Get-CsClientVersionConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
False
0

#% Device Update Configuration: made for a place of its own, changed, and removed again
New-CsDeviceUpdateConfiguration Site:Paris | ForEach-Object Identity
Set-CsDeviceUpdateConfiguration Site:Paris -LogCleanUpTimeOfDay 23:30
(Get-CsDeviceUpdateConfiguration Site:Paris).LogCleanUpTimeOfDay
Remove-CsDeviceUpdateConfiguration Site:Paris
@(Get-CsDeviceUpdateConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
23:30:00
0
