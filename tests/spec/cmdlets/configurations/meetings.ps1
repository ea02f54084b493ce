#% each command of a caller has a key of its own
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsDialInConferencingDtmfConfiguration -HelpCommand 4
Set-CsDialInConferencingDtmfConfiguration -HelpCommand 4 -AudienceMuteCommand 1
Get-CsDialInConferencingDtmfConfiguration Global | ForEach-Object { $_.HelpCommand, $_.AudienceMuteCommand }
Set-CsDialInConferencingDtmfConfiguration -HelpCommand 44
Set-CsDialInConferencingDtmfConfiguration -CommandCharacter '#'
(Get-CsDialInConferencingDtmfConfiguration Global).CommandCharacter
#= output
error: The key "4" of HelpCommand is the one of AudienceMuteCommand: each command needs its own.
4
1
error: The 'HelpCommand' attribute is invalid - The value '44' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^(?:[0-9])$
#

#% a command without a key is off
Set-CsDialInConferencingDtmfConfiguration -PrivateRollCallCommand $null -AdmitAll $null
$null -eq (Get-CsDialInConferencingDtmfConfiguration Global).AdmitAll
Remove-CsDialInConferencingDtmfConfiguration Global 3> $null
(Get-CsDialInConferencingDtmfConfiguration Global).AdmitAll
#= output
True
8

#% a provider of pictures is set with its address
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsBroadcastMeetingConfiguration -SdnProviderName Hive -SdnApiTemplateUrl https://api.example -EnableBroadcastMeeting $true
Get-CsBroadcastMeetingConfiguration | ForEach-Object { $_.SdnProviderName, $_.EnableBroadcastMeeting }
Get-CsBroadcastMeetingConfiguration | ForEach-Object { Set-CsBroadcastMeetingConfiguration -Instance $_ -EnableBroadcastMeeting $false }
(Get-CsBroadcastMeetingConfiguration).EnableBroadcastMeeting
#= output
Hive
True
False

#% the languages come with the product
(Get-CsDialInConferencingLanguageList).Languages.Count -gt 20
Get-Command Set-CsDialInConferencingLanguageList -ErrorAction Ignore
#= output
True

#% Conferencing Configuration: made for a place of its own, changed, and removed again
New-CsConferencingConfiguration ConferencingServer:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsConferencingConfiguration ConferencingServer:atl-cs-001.litwareinc.com -ClientAudioPort 20000
(Get-CsConferencingConfiguration ConferencingServer:atl-cs-001.litwareinc.com).ClientAudioPort
Remove-CsConferencingConfiguration ConferencingServer:atl-cs-001.litwareinc.com
@(Get-CsConferencingConfiguration -Filter Service:ConferencingServer:atl-cs-001.litwareinc.com).Count
#= output
Service:ConferencingServer:atl-cs-001.litwareinc.com
20000
0

#% Dial In Conferencing Configuration: made for a place of its own, changed, and removed again
New-CsDialInConferencingConfiguration Site:Paris | ForEach-Object Identity
Set-CsDialInConferencingConfiguration Site:Paris -PinAuthType organizeronly
(Get-CsDialInConferencingConfiguration Site:Paris).PinAuthType
Remove-CsDialInConferencingConfiguration Site:Paris
@(Get-CsDialInConferencingConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
OrganizerOnly
0

#% Dial In Conferencing Dtmf Configuration: made for a place of its own, changed, and removed again
New-CsDialInConferencingDtmfConfiguration Site:Paris | ForEach-Object Identity
Set-CsDialInConferencingDtmfConfiguration Site:Paris -HelpCommand 0
(Get-CsDialInConferencingDtmfConfiguration Site:Paris).HelpCommand
Remove-CsDialInConferencingDtmfConfiguration Site:Paris
@(Get-CsDialInConferencingDtmfConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
0
0

#% Meeting Configuration: made for a place of its own, changed, and removed again
New-CsMeetingConfiguration UserServer:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsMeetingConfiguration UserServer:atl-cs-001.litwareinc.com -LogoURL https://www.litwareinc.com/logo.png
(Get-CsMeetingConfiguration UserServer:atl-cs-001.litwareinc.com).LogoURL
Remove-CsMeetingConfiguration UserServer:atl-cs-001.litwareinc.com
@(Get-CsMeetingConfiguration -Filter Service:UserServer:atl-cs-001.litwareinc.com).Count
#= output
Service:UserServer:atl-cs-001.litwareinc.com
https://www.litwareinc.com/logo.png
0

#% Conference Disclaimer: there is one, which is changed and reset
Set-CsConferenceDisclaimer -Header Notice
"$((Get-CsConferenceDisclaimer).Header)"
Remove-CsConferenceDisclaimer Global 3> $null
"[$((Get-CsConferenceDisclaimer).Header)]"
#= output
Notice
[]

#% Broadcast Meeting Configuration: there is one, which is changed
Set-CsBroadcastMeetingConfiguration -EnableBroadcastMeeting $true
"$((Get-CsBroadcastMeetingConfiguration).EnableBroadcastMeeting)"
#= output
True
