#% a meeting room is an account that Get-CsUser does not show
Get-CsMeetingRoom | ForEach-Object DisplayName
@(Get-CsUser -Filter {DisplayName -like 'Conference*'}).Count
Enable-CsMeetingRoom 'Conference Room 3' -RegistrarPool atl-cs-001.litwareinc.com -SipAddressType SamAccountName -SipDomain fabrikam.com -PassThru | ForEach-Object SipAddress
Set-CsMeetingRoom room3 -EnterpriseVoiceEnabled $true -LineURI 'tel:+14255556783'
Move-CsMeetingRoom room3 pool0.litwareinc.com -Confirm:$false
Get-CsMeetingRoom room3 | Format-List LineURI, EnterpriseVoiceEnabled, RegistrarPool
Disable-CsMeetingRoom room3
@(Get-CsMeetingRoom).Count
(Get-CsAdUser room3).SipAddress -eq $null
#= output
Conference Room 1
Conference Room 2
0
sip:room3@fabrikam.com

LineURI                : tel:+14255556783
EnterpriseVoiceEnabled : True
RegistrarPool          : pool0.litwareinc.com

2
True

#% the line of voice mail follows its number
New-CsExUmContact -SipAddress sip:exumsa2@fabrikam.com -RegistrarPool dublin-cs-001.litwareinc.com -OU 'OU=Dublin,DC=litwareinc,DC=com' -DisplayNumber '+35315550199' | Format-List AutoAttendant, IsSubscriberAccess, LineURI
Set-CsExUmContact sip:exumsa2@fabrikam.com -DisplayNumber '+35315550198' -AutoAttendant $true
Get-CsExUmContact sip:exumsa2@fabrikam.com | Format-List AutoAttendant, IsSubscriberAccess, LineURI
Get-CsExUmContact -Filter {AutoAttendant -eq $true} | Move-CsExUmContact -Target pool0.litwareinc.com -Confirm:$false -PassThru | ForEach-Object DisplayNumber
Remove-CsExUmContact sip:exumsa2@fabrikam.com
@(Get-CsExUmContact).Count
#= output

AutoAttendant      : False
IsSubscriberAccess : True
LineURI            : tel:+35315550199


AutoAttendant      : True
IsSubscriberAccess : False
LineURI            : tel:+35315550198

+14255550170
+35315550198
2

#% an access number is for regions of dial plans, and callers are offered them in an order
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$number = @{ PrimaryUri = 'sip:second@litwareinc.com'; DisplayNumber = '1-425-555-0190'; LineURI = 'tel:+14255550190'; PrimaryLanguage = 'en-US'; Pool = 'atl-cs-001.litwareinc.com' }
New-CsDialInConferencingAccessNumber @number -Regions 'US West' -SecondaryLanguages 'fr-FR', 'de-DE' | Format-List PrimaryUri, LineURI, SecondaryLanguages, Pool, Regions
Get-CsDialInConferencingAccessNumber -Region 'us west' | ForEach-Object DisplayNumber
Set-CsDialInConferencingAccessNumber sip:second@litwareinc.com -Priority 0 -ReorderedRegion 'US West'
Get-CsDialInConferencingAccessNumber -Region 'us west' | ForEach-Object DisplayNumber
Set-CsDialInConferencingAccessNumber sip:second@litwareinc.com -Regions @{Remove = 'US West'} -ScopeToSite
Get-CsDialInConferencingAccessNumber -EmptyRegion | ForEach-Object DisplayNumber
(Get-CsDialInConferencingAccessNumber sip:second@litwareinc.com).Scope
Get-CsDialInConferencingAccessNumber sip:second@litwareinc.com | Remove-CsDialInConferencingAccessNumber
@(Get-CsDialInConferencingAccessNumber).Count
New-CsDialInConferencingAccessNumber @number -Regions Atlantis
#= output

PrimaryUri         : sip:second@litwareinc.com
LineURI            : tel:+14255550190
SecondaryLanguages : {fr-FR, de-DE}
Pool               : atl-cs-001.litwareinc.com
Regions            : {US West}

1-425-555-0180
1-425-555-0190
1-425-555-0190
1-425-555-0180
01-555-0181
1-425-555-0190
Site
2
error: The region "Atlantis" is the dial-in conferencing region of no dial plan.

#% an object of an access number is stored with -Instance
$number = Get-CsDialInConferencingAccessNumber sip:redmond.dialin@litwareinc.com
$number.DisplayName = 'Head office'
Set-CsDialInConferencingAccessNumber -Instance $number -PassThru | ForEach-Object DisplayName
#= output
Head office

#% a trusted endpoint needs its application in the pool
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplicationEndpoint -ApplicationId nothing -TrustedApplicationPoolFqdn trustpool.litwareinc.com
$made = New-CsTrustedApplicationEndpoint -ApplicationId intranetpresence -TrustedApplicationPoolFqdn trustpool.litwareinc.com -DisplayName Robot -LineURI 'tel:+14255556790'
$made.SipAddress -match '^sip:RtcApplication-[0-9a-f-]{36}@litwareinc.com$'
Get-CsTrustedApplicationEndpoint -ApplicationId urn:application:intranetpresence -TrustedApplicationPoolFqdn trustpool.litwareinc.com | ForEach-Object DisplayName
Set-CsTrustedApplicationEndpoint Robot -SipAddress sip:other@litwareinc.com
Set-CsTrustedApplicationEndpoint Robot -Enabled $false -PassThru | ForEach-Object Enabled
Get-CsTrustedApplicationEndpoint Robot | Remove-CsTrustedApplicationEndpoint
Get-CsApplicationEndpoint -PoolFqdn dublin-cs-001.litwareinc.com | Move-CsApplicationEndpoint -TargetApplicationPool pool0.litwareinc.com
@(Get-CsApplicationEndpoint -PoolFqdn pool0.litwareinc.com).Count
#= output
error: There is no application "urn:application:nothing" in the pool "trustpool.litwareinc.com".
True
Presence Robot
Robot
error: The SIP address of an endpoint cannot be changed.
False
3

#% the remaining endpoints
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsHybridApplicationEndpoint | Set-CsHybridApplicationEndpoint -DisplayName Front -PassThru | ForEach-Object ApplicationId
Get-CsHybridApplicationEndpoint Front | Remove-CsHybridApplicationEndpoint
New-CsHybridApplicationEndpoint -ApplicationId 11cd3e2e-fccb-42ad-ad00-878b93575e07 -DisplayName Reception -SipAddress sip:Reception@litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com' 2>$null
@(Get-CsHybridApplicationEndpoint).Count
Set-CsAudioTestServiceApplication sip:audiotest.atl@litwareinc.com -Enabled $false
Get-CsAudioTestServiceApplication -Filter {Enabled -eq $false} | ForEach-Object SipAddress
New-CsPersistentChatEndpoint -PersistentChatPoolFqdn pool0.litwareinc.com -SipAddress sip:chat2@litwareinc.com
Get-CsPersistentChatEndpoint | Remove-CsPersistentChatEndpoint
@(Get-CsPersistentChatEndpoint).Count
#= output
ce933385-9390-45d1-9512-c8d228074e07
error: The 'SipAddress' attribute is invalid - The value 'sip:Reception@litwareinc.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^sip:[^\sA-Z]+@[^\sA-Z]+$
0
sip:audiotest.atl@litwareinc.com
error: There is no Persistent Chat pool "pool0.litwareinc.com".
0
