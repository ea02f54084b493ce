#% every per-user policy is granted, shown and taken away
$user = 'Ken Myer'
Grant-CsArchivingPolicy $user RedmondArchivingPolicy
Grant-CsCallViaWorkPolicy $user RedmondCallViaWorkPolicy
Get-CsUser $user | Grant-CsClientPolicy -PolicyName RedmondClientPolicy
Grant-CsClientVersionPolicy $user RedmondClientVersionPolicy
Grant-CsHostedVoicemailPolicy $user RedmondHostedVoicemailPolicy
Grant-CsLocationPolicy $user RedmondLocationPolicy
Grant-CsPersistentChatPolicy $user RedmondPersistentChatPolicy
Grant-CsPinPolicy $user RedmondPinPolicy
Grant-CsPresencePolicy $user RedmondPresencePolicy
Grant-CsThirdPartyVideoSystemPolicy $user RedmondThirdPartyVideoSystemPolicy
Grant-CsUserServicesPolicy $user RedmondUserServicesPolicy
Grant-CsIPPhonePolicy $user RedmondIPPhonePolicy
Grant-CsTeamsUpgradePolicy $user RedmondTeamsUpgradePolicy
Get-CsUser $user | ForEach-Object { $_.ArchivingPolicy, $_.ClientPolicy, $_.ClientVersionPolicy, $_.HostedVoicemailPolicy, $_.LocationPolicy, $_.PersistentChatPolicy, $_.PinPolicy, $_.PresencePolicy, $_.UserServicesPolicy }
Grant-CsPinPolicy $user $null
Get-CsEffectivePolicy $user | ForEach-Object { $_.PinPolicy, $_.ClientPolicy, $_.LocationPolicy }
#= output
RedmondArchivingPolicy
RedmondClientPolicy
RedmondClientVersionPolicy
RedmondHostedVoicemailPolicy
RedmondLocationPolicy
RedmondPersistentChatPolicy
RedmondPinPolicy
RedmondPresencePolicy
RedmondUserServicesPolicy
Site:Redmond
RedmondClientPolicy
RedmondLocationPolicy

#% grants to a tenant or a group mean something online only
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Grant-CsClientPolicy -Global -PolicyName RedmondClientPolicy
Grant-CsTeamsUpgradePolicy -Group Sales -PolicyName RedmondTeamsUpgradePolicy
Grant-CsGraphPolicy 'Ken Myer' Nothing
Grant-CsIPPhonePolicy 'Ken Myer' Nothing
#= output
error: -Global means something online only.
error: -Group means something online only.
error: Policy "Nothing" is not a user policy. You can assign only a user policy to a specific user.
error: Policy "Nothing" is not a user policy. You can assign only a user policy to a specific user.

#% policies that only the cloud changes can be read
(Get-CsBroadcastMeetingPolicy).AllowOpenBroadcastMeeting, (Get-CsCloudMeetingPolicy).Identity, (Get-CsGraphPolicy -Filter *).Identity
(Get-Command Set-CsBroadcastMeetingPolicy -ErrorAction SilentlyContinue).Count
#= output
True
Global
Global
0

#% archiving, chat and presence: made, changed, removed
New-CsArchivingPolicy site:Dublin -ArchiveExternal $true | ForEach-Object ArchiveExternal
Set-CsArchivingPolicy site:Dublin -ArchiveInternal $true -Description Ireland
Get-CsArchivingPolicy site:Dublin
Remove-CsArchivingPolicy site:Dublin
Set-CsPersistentChatPolicy Global -EnablePersistentChat $true
(Get-CsPersistentChatPolicy Global).EnablePersistentChat
Remove-CsPersistentChatPolicy Global
Remove-CsPersistentChatPolicy SalesPersistentChatPolicy
Set-CsPresencePolicy SalesPresencePolicy -MaxCategorySubscription 2000
(Get-CsPresencePolicy SalesPresencePolicy).MaxCategorySubscription
Remove-CsPresencePolicy SalesPresencePolicy
@(Get-CsPresencePolicy).Identity
#= output
True

Identity        : Site:Dublin
Description     : Ireland
ArchiveInternal : True
ArchiveExternal : True

True
WARNING: Global configuration for PersistentChatPolicy cannot be removed. Instead of removing it, the properties are reset to their default values.
2000
Global
Tag:RedmondPresencePolicy

#% presence has limits
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsPresencePolicy -MaxPromptedSubscriber 601
Set-CsPresencePolicy -MaxCategorySubscription 3001
#= output
error: The 'MaxPromptedSubscriber' attribute is invalid - The value '601' is invalid according to its datatype 'UInt16' - The MaxInclusive constraint failed. The greatest value is 600.
error: The 'MaxCategorySubscription' attribute is invalid - The value '3001' is invalid according to its datatype 'UInt16' - The MaxInclusive constraint failed. The greatest value is 3000.

#% PINs that run out need a history
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsPinPolicy site:Redmond -PINLifetime 30
Set-CsPinPolicy site:Redmond -PINLifetime 30 -PINHistoryCount 5
Set-CsPinPolicy site:Redmond -MinPasswordLength 3
Set-CsPinPolicy site:Redmond -PINHistoryCount 21
(Get-CsPinPolicy site:Redmond).PINLifetime
Remove-CsPinPolicy site:Redmond
#= output
error: A PINLifetime needs a PINHistoryCount greater than 0.
error: The 'MinPasswordLength' attribute is invalid - The value '3' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The allowed values are 4 to 24.
error: The 'PINHistoryCount' attribute is invalid - The value '21' is invalid according to its datatype 'UInt64' - The MaxInclusive constraint failed. The greatest value is 20.
30

#% a client policy has few defaults; times and numbers have limits
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$policy = Get-CsClientPolicy Global
$null -eq $policy.EnableURL
"$($policy.DGRefreshInterval) $($policy.DisplayPhoto) $($policy.TracingLevel) $($policy.MaxPhotoSizeKB)"
Set-CsClientPolicy Global -MaximumNumberOfContacts 1001
Set-CsClientPolicy Global -MAPIPollInterval 02:00:00
Set-CsClientPolicy Global -HotdeskingTimeout 00:00:10
Set-CsClientPolicy Global -HelpEnvironment Mac
Set-CsClientPolicy Global -IMWarning ('x' * 256) -AddressBookAvailability websearchonly
(Get-CsClientPolicy Global).AddressBookAvailability
Set-CsClientPolicy Global -IMWarning $null
Set-CsClientPolicy Global -PolicyEntry (New-CsClientPolicyEntry -Name A -Value 1), (New-CsClientPolicyEntry -Name B -Value 2)
Set-CsClientPolicy Global -PolicyEntry @{Remove = (New-CsClientPolicyEntry -Name a -Value 1)}
"$((Get-CsClientPolicy Global).PolicyEntry)"
Remove-CsClientPolicy SalesClientPolicy
@(Get-CsClientPolicy -Filter *Sales*).Count
#= output
True
08:00:00 AllPhotos Light 30
error: The 'MaximumNumberOfContacts' attribute is invalid - The value '1001' is invalid according to its datatype 'UInt16' - The MaxInclusive constraint failed. The greatest value is 1000.
error: The 'MAPIPollInterval' attribute is invalid - The value '02:00:00' is invalid according to its datatype 'TimeSpan' - The MaxInclusive constraint failed. The allowed values are 00:00:01 to 01:00:00.
error: The 'HotdeskingTimeout' attribute is invalid - The value '00:00:10' is invalid according to its datatype 'TimeSpan' - The MinInclusive constraint failed. The least value is 00:00:30.
error: Cannot validate argument on parameter 'HelpEnvironment'. The argument "Mac" does not belong to the set "Office 365" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.
WebSearchOnly
Name=B;Value=2
0

#% rules about versions of clients are ordered, and say enough
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$ids = 1..3 | ForEach-Object { "00000000-0000-0000-0000-00000000000$_" }
New-CsClientVersionPolicyRule -Parent site:Redmond -RuleId $ids[0] -UserAgent OC -MajorVersion 4 -CompareOp LSS -Action Block | ForEach-Object Identity
New-CsClientVersionPolicyRule "site:Redmond/$($ids[1])" -UserAgent UCCP -MajorVersion 5 -CompareOp lss -Action AllowWithUrl -ActionUrl http://www.litwareinc.com -Priority 0 | ForEach-Object { "$($_.Action) $($_.CompareOp)" }
New-CsClientVersionPolicyRule "site:Redmond/$($ids[2])" -MajorVersion 5 -Action BlockWithUrl
New-CsClientVersionPolicyRule "site:Redmond/$($ids[2])" -Action Block
Get-CsClientVersionPolicyRule site:Redmond | ForEach-Object { "$($_.Priority) $($_.UserAgent)" }
Set-CsClientVersionPolicyRule "site:Redmond/$($ids[1])" -Enabled $false
(Get-CsClientVersionPolicy site:Redmond).Rules | ForEach-Object { "$_" }
Set-CsClientVersionPolicy site:Redmond -Description Fewer
Remove-CsClientVersionPolicyRule "site:Redmond/$($ids[1])"
(Get-CsClientVersionPolicy site:Redmond).Rules.UserAgent
Remove-CsClientVersionPolicy site:Redmond
@(Get-CsClientVersionPolicyRule).Count
New-CsClientVersionPolicy WebServer:pool0.litwareinc.com
New-CsClientVersionPolicy Registrar:pool0.litwareinc.com | ForEach-Object Identity
#= output
Site:Redmond/00000000-0000-0000-0000-000000000001
AllowWithUrl LSS
error: The action BlockWithUrl needs an ActionUrl.
error: A rule needs at least a MajorVersion.
0 UCCP
1 OC
RuleId=00000000-0000-0000-0000-000000000002;Description=;Action=AllowWithUrl;ActionUrl=http://www.litwareinc.com;MajorVersion=5;MinorVersion=;BuildNumber=;QfeNumber=;UserAgent=UCCP;UserAgentFullName=;Enabled=False;CompareOp=LSS
RuleId=00000000-0000-0000-0000-000000000001;Description=;Action=Block;ActionUrl=;MajorVersion=4;MinorVersion=;BuildNumber=;QfeNumber=;UserAgent=OC;UserAgentFullName=;Enabled=True;CompareOp=LSS
OC
0
error: "Service:WebServer:pool0.litwareinc.com" is not allowed for ClientVersionPolicy: its services are Registrar.
Service:Registrar:pool0.litwareinc.com

#% emergencies: numbers, usages and addresses are checked
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsLocationPolicy site:Redmond -PstnUsage Mars
Set-CsLocationPolicy site:Redmond -LocationRefreshInterval 13
Set-CsLocationPolicy site:Redmond -EmergencyDialString 9-1-1
Set-CsLocationPolicy site:Redmond -ConferenceUri kenmyer@litwareinc.com
Set-CsLocationPolicy site:Redmond -ConferenceUri sip:kenmyer@litwareinc.com -ConferenceMode twoway
$number = New-CsEmergencyNumber -DialString 911 -DialMask '112;999'
Set-CsLocationPolicy site:Redmond -EmergencyNumbers @{Add = $number}
Get-CsLocationPolicy site:Redmond | ForEach-Object { "$($_.ConferenceMode) $($_.LocationRequired) $($_.EmergencyNumbers)" }
Remove-CsLocationPolicy SalesLocationPolicy
@(Get-CsLocationPolicy).Count
#= output
error: The key sequence 'Mars' in 'PstnUsage' Keyref fails to refer to some key. There is no PstnUsage 'Mars'.
error: The 'LocationRefreshInterval' attribute is invalid - The value '13' is invalid according to its datatype 'Int64' - The MaxInclusive constraint failed. The allowed values are 1 to 12.
error: The 'EmergencyDialString' attribute is invalid - The value '9-1-1' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[0-9]{1,10}$
error: The 'ConferenceUri' attribute is invalid - The value 'kenmyer@litwareinc.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^sip:
Twoway disclaimer DialString=911;DialMask=112;999
3

#% voice mail, video, contacts, phones: the rest of the policies
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsHostedVoicemailPolicy Global -Destination exap.litwareinc.com -Organization 'a.com, b.com'
(Get-CsHostedVoicemailPolicy Global).Organization
Set-CsHostedVoicemailPolicy Global -Destination 'no blanks'
Remove-CsHostedVoicemailPolicy SalesHostedVoicemailPolicy
Set-CsCallViaWorkPolicy Global -AdminCallbackNumber 12-34
Set-CsCallViaWorkPolicy Global -AdminCallbackNumber +14255550100 -UseAdminCallbackNumber $true
Get-CsCallViaWorkPolicy Global | ForEach-Object AdminCallbackNumber
Remove-CsCallViaWorkPolicy RedmondCallViaWorkPolicy
New-CsThirdPartyVideoSystemPolicy site:Redmond -SupportsSendingLowResolution $false | ForEach-Object SupportsSendingLowResolution
Set-CsThirdPartyVideoSystemPolicy site:Redmond -SupportsSendingLowResolution $true
Remove-CsThirdPartyVideoSystemPolicy site:Redmond
New-CsUserServicesPolicy UserServer:pool0.litwareinc.com -MigrationDelayInDays 30 | ForEach-Object Identity
Set-CsUserServicesPolicy UserServer:pool0.litwareinc.com -MigrationDelayInDays 181
(Get-CsUserServicesPolicy UserServer:pool0.litwareinc.com).MigrationDelayInDays
(Get-CsEffectivePolicy 'Kim Akers').UserServicesPolicy
Remove-CsUserServicesPolicy UserServer:pool0.litwareinc.com
Set-CsIPPhonePolicy -DateTimeFormat 13
Set-CsIPPhonePolicy -DateTimeFormat 12 -BetterTogetherOverEthernetPairingMode Auto
(Get-CsIPPhonePolicy Global).DateTimeFormat
New-CsExternalUserCommunicationPolicy Guests -EnableFileTransfer $false | ForEach-Object EnableFileTransfer
Set-CsExternalUserCommunicationPolicy Guests -EnableP2PFileTransfer $false
Remove-CsExternalUserCommunicationPolicy Guests
New-CsTeamsUpgradePolicy Global -NotifySfbUsers $true | ForEach-Object NotifySfbUsers
New-CsTeamsUpgradePolicy Global
Remove-CsTeamsUpgradePolicy Global
(Get-CsTeamsUpgradePolicy Global).NotifySfbUsers
#= output
a.com, b.com
error: The 'Destination' attribute is invalid - The value 'no blanks' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[a-zA-Z0-9\-_]+(\.[a-zA-Z0-9\-_]+){0,}$
error: The 'AdminCallbackNumber' attribute is invalid - The value '12-34' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^\+?[0-9]+$
+14255550100
False
Service:UserServer:pool0.litwareinc.com
error: The 'MigrationDelayInDays' attribute is invalid - The value '181' is invalid according to its datatype 'Int32' - The MaxInclusive constraint failed. The greatest value is 180.
30
Service:UserServer:pool0.litwareinc.com
error: Cannot validate argument on parameter 'DateTimeFormat'. The argument "13" does not belong to the set "12,24" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.
12
False
True
error: "Global" already exists: there can be only one TeamsUpgradePolicy of that identity.
WARNING: Global configuration for TeamsUpgradePolicy cannot be removed. Instead of removing it, the properties are reset to their default values.
False
