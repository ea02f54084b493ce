#% Autodiscover Configuration: made for a place of its own, changed, and removed again
New-CsAutodiscoverConfiguration Site:Paris | ForEach-Object Identity
Set-CsAutodiscoverConfiguration Site:Paris -WebLinks @{Add = New-CsWebLink -Token Root -Href https://lync.litwareinc.com}
"$((Get-CsAutodiscoverConfiguration Site:Paris).WebLinks)"
Remove-CsAutodiscoverConfiguration Site:Paris
@(Get-CsAutodiscoverConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Token=Root;Href=https://lync.litwareinc.com
0

#% Platform Service Settings: made for a place of its own, changed, and removed again
New-CsPlatformServiceSettings WebServer:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsPlatformServiceSettings WebServer:atl-cs-001.litwareinc.com -EnableFileTransfer $true
(Get-CsPlatformServiceSettings WebServer:atl-cs-001.litwareinc.com).EnableFileTransfer
Remove-CsPlatformServiceSettings WebServer:atl-cs-001.litwareinc.com
@(Get-CsPlatformServiceSettings -Filter Service:WebServer:atl-cs-001.litwareinc.com).Count
#= output
Service:WebServer:atl-cs-001.litwareinc.com
True
0

#% Push Notification Configuration: made for a place of its own, changed, and removed again
New-CsPushNotificationConfiguration Site:Paris | ForEach-Object Identity
Set-CsPushNotificationConfiguration Site:Paris -EnableMicrosoftPushNotificationService $true
(Get-CsPushNotificationConfiguration Site:Paris).EnableMicrosoftPushNotificationService
Remove-CsPushNotificationConfiguration Site:Paris
@(Get-CsPushNotificationConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
True
0

#% Web Service Configuration: made for a place of its own, changed, and removed again
New-CsWebServiceConfiguration Site:Paris | ForEach-Object Identity
Set-CsWebServiceConfiguration Site:Paris -CrossDomainAuthorizationList @{Add = New-CsWebOrigin -Url https://www.fabrikam.com}
"$((Get-CsWebServiceConfiguration Site:Paris).CrossDomainAuthorizationList)"
Remove-CsWebServiceConfiguration Site:Paris
@(Get-CsWebServiceConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Url=https://www.fabrikam.com
0

#% Mcx Configuration: made for a place of its own, changed, and removed again
New-CsMcxConfiguration Site:Paris | ForEach-Object Identity
Set-CsMcxConfiguration Site:Paris -ExposedWebURL internal
(Get-CsMcxConfiguration Site:Paris).ExposedWebURL
Remove-CsMcxConfiguration Site:Paris
@(Get-CsMcxConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Internal
0

#% Teams Upgrade Configuration: there is one, which is changed
Set-CsTeamsUpgradeConfiguration -SfBMeetingJoinUx skypemeetingsapp
"$((Get-CsTeamsUpgradeConfiguration).SfBMeetingJoinUx)"
#= output
SkypeMeetingsApp

#% Tenant Hybrid Configuration: there is one, which is changed
Set-CsTenantHybridConfiguration -PeerDestination access.litwareinc.com
"$((Get-CsTenantHybridConfiguration).PeerDestination)"
#= output
access.litwareinc.com
