#% every spelling of an identity finds the account
$spellings = 'sip:kenmyer@litwareinc.com', 'kenmyer@litwareinc.com', 'litwareinc\kenmyer', 'Ken Myer', 'kenmyer', 'CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com', (Get-CsUser kenmyer).Guid, (Get-CsUser kenmyer).Sid
$spellings | ForEach-Object { (Get-CsUser -Identity $_).SamAccountName }
'SIP:KENMYER@LITWAREINC.COM' | Get-CsUser | ForEach-Object DisplayName
#= output
kenmyer
kenmyer
kenmyer
kenmyer
kenmyer
kenmyer
kenmyer
kenmyer
Ken Myer

#% a display name may have wildcards
Get-CsUser -Identity 'Ken*' | ForEach-Object DisplayName
@(Get-CsUser 'Nobody*').Count
#= output
Ken Myer
0

#% Get-CsUser shows who was enabled, Get-CsAdUser everybody
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
@(Get-CsUser).Count -lt @(Get-CsAdUser).Count
Get-CsUser 'Henrik Jensen'
Get-CsAdUser 'Henrik Jensen' | Format-List Identity, Enabled, SipAddress, Department
#= output
True
error: Management object not found for identity "Henrik Jensen".

Identity   : CN=Henrik Jensen,OU=Dublin,DC=litwareinc,DC=com
Enabled    :
SipAddress :
Department : Sales

#% a user prints what the product prints, the rest is there on request
Get-CsUser pilar
(Get-CsUser pilar | Select-Object *).UserPrincipalName
#= output

Identity                : CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com
VoicePolicy             :
VoiceRoutingPolicy      :
ConferencingPolicy      :
PresencePolicy          :
DialPlan                :
LocationPolicy          :
ClientPolicy            :
ClientVersionPolicy     :
ArchivingPolicy         :
ExchangeArchivingPolicy : Uninitialized
PinPolicy               :
ExternalAccessPolicy    :
MobilityPolicy          : RedmondMobilityPolicy
PersistentChatPolicy    :
UserServicesPolicy      :
HostedVoiceMail         :
HostedVoicemailPolicy   :
HostingProvider         :
RegistrarPool           : atl-cs-001.litwareinc.com
Enabled                 : True
SipAddress              : sip:pilar@litwareinc.com
LineURI                 : tel:+14255550124
EnterpriseVoiceEnabled  : True
ExUmEnabled             : False
HomeServer              : CN=Lc Services,CN=Microsoft,CN=1:1,CN=Pools,CN=RTC
                          Service,CN=Services,CN=Configuration,DC=litwareinc,DC=com
DisplayName             : Pilar Ackerman
SamAccountName          : pilar

pilar@litwareinc.com

#% an account without the product
Get-CsAdUser hjensen
#= output

Identity            : CN=Henrik Jensen,OU=Dublin,DC=litwareinc,DC=com
RegistrarPool       :
Enabled             :
SipAddress          :
DisplayName         : Henrik Jensen
FirstName           : Henrik
LastName            : Jensen
WindowsEmailAddress : hjensen@litwareinc.com
UserPrincipalName   : hjensen@litwareinc.com
SamAccountName      : hjensen
Department          : Sales
Company             :
Title               :
Office              :
City                :
Phone               :
MobilePhone         :
Description         :
Sid                 : S-1-5-21-2831376166-2963252556-2165051629-787453
Name                : Henrik Jensen
DistinguishedName   : CN=Henrik Jensen,OU=Dublin,DC=litwareinc,DC=com
Guid                : 1b41f1ae-8fed-9aba-5ec2-938827e2b2c4

#% ResultSize limits, and 0 gives nothing
@(Get-CsUser -ResultSize 3).Count, @(Get-CsUser -ResultSize 0).Count, (@(Get-CsUser -ResultSize Unlimited).Count -gt 100) -join ' '
#= output
3 0 True

#% an organizational unit is named by its distinguished name and holds what is below it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsUser -OU 'ou=finance,dc=litwareinc,dc=com' | Group-Object { $_.Identity -replace '^[^,]+,' } | Format-Table Count, Name -AutoSize
@(Get-CsUser -OU 'DC=litwareinc,DC=com').Count -eq @(Get-CsUser).Count
Get-CsUser -OU 'OU=Nowhere,DC=litwareinc,DC=com'
#= output

Count Name
----- ----
   41 OU=Finance,DC=litwareinc,DC=com

True
error: Management object not found for identity "OU=Nowhere,DC=litwareinc,DC=com".

#% switches ask for where users are homed
@(Get-CsUser -OnLyncServer).Count -eq @(Get-CsUser).Count
@(Get-CsUser -OnOfficeCommunicationServer).Count, @(Get-CsUser -UnAssignedUser).Count -join ' '
#= output
True
0 0

#% the home server follows from the pool's site and number
(Get-CsUser 'Jonathan Haas').HomeServer
#= output
CN=Lc Services,CN=Microsoft,CN=3:1,CN=Pools,CN=RTC Service,CN=Services,CN=Configuration,DC=litwareinc,DC=com

#% objects of a CSV name users by a property
[pscustomobject]@{ Identity = 'pilar' }, [pscustomobject]@{ Identity = 'kenmyer' } | Get-CsUser | ForEach-Object LineURI
#= output
tel:+14255550124
tel:+14255550123
