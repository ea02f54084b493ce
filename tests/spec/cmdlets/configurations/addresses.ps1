#% rules of the address book stand in order and are edited from both sides
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsAddressBookNormalizationRule Site:Redmond/First -Priority 0 -Pattern '^(\d{4})$' | ForEach-Object Translation
Get-CsAddressBookNormalizationRule Site:Redmond | ForEach-Object { "$($_.Priority) $($_.Name)" }
Set-CsAddressBookNormalizationRule Site:Redmond/First -Description Extensions
(Get-CsAddressBookNormalizationConfiguration Site:Redmond).AddressBookNormalizationRules | ForEach-Object Description
New-CsAddressBookNormalizationRule -Parent Site:Dublin -Name Any
Remove-CsAddressBookNormalizationRule Site:Redmond/First
(Get-CsAddressBookNormalizationConfiguration Site:Redmond).AddressBookNormalizationRules.Name
Remove-CsAddressBookNormalizationConfiguration Site:Redmond
@(Get-CsAddressBookNormalizationRule).Count
#= output
+$
0 First
1 Internal
Extensions
error: Management object not found for identity "Site:Dublin".
Internal
0

#% a time of day is given as a date or a text, and kept as a time
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsAddressBookConfiguration -RunTimeOfDay 4:15pm
(Get-CsAddressBookConfiguration Global).RunTimeOfDay
Set-CsAddressBookConfiguration -RunTimeOfDay ([datetime]'2024-01-01 03:05:06')
(Get-CsAddressBookConfiguration Global).RunTimeOfDay
Set-CsAddressBookConfiguration -SynchronizePollingInterval 00:00:04
(Get-CsAddressBookConfiguration Global).SynchronizePollingInterval.TotalMinutes
#= output
16:15:00
03:05:06
error: The 'SynchronizePollingInterval' attribute is invalid - The value '00:00:04' is invalid according to its datatype 'TimeSpan' - The MinInclusive constraint failed. The allowed values are 00:00:05 to 03:00:00.
5

#% Address Book Configuration: made for a place of its own, changed, and removed again
New-CsAddressBookConfiguration Site:Paris | ForEach-Object Identity
Set-CsAddressBookConfiguration Site:Paris -RunTimeOfDay "2:45 AM"
(Get-CsAddressBookConfiguration Site:Paris).RunTimeOfDay
Remove-CsAddressBookConfiguration Site:Paris
@(Get-CsAddressBookConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
02:45:00
0

#% Address Book Normalization Configuration: made for a place of its own, changed, and removed again
New-CsAddressBookNormalizationConfiguration Site:Paris | ForEach-Object Identity
Set-CsAddressBookNormalizationConfiguration Site:Paris -AddressBookNormalizationRules @()
(Get-CsAddressBookNormalizationConfiguration Site:Paris).AddressBookNormalizationRules.Count
Remove-CsAddressBookNormalizationConfiguration Site:Paris
@(Get-CsAddressBookNormalizationConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
0
0
