#% trunks are settings of Global, sites and gateways
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsTrunkConfiguration | ForEach-Object Identity
New-CsTrunkConfiguration PstnGateway:192.168.0.100 -MaxEarlyDialogs 40 | ForEach-Object Identity
New-CsTrunkConfiguration Registrar:pool0.litwareinc.com
New-CsTrunkConfiguration site:Redmond -EnableBypass $true -ConcentratedTopology $false
New-CsTrunkConfiguration site:Redmond -EnableBypass $true -EnableReferSupport $false
(New-CsTrunkConfiguration site:Redmond -EnableBypass $true -EnableReferSupport $false -RTCPActiveCalls $false -RTCPCallsOnHold $false).EnableBypass
Set-CsTrunkConfiguration -ForwardAnonymousCallGatewayPAI $true
Set-CsTrunkConfiguration -EnableLocationRestriction $true
Set-CsTrunkConfiguration -PstnUsages Mars
Set-CsTrunkConfiguration -NetworkSiteID Mars
Set-CsTrunkConfiguration -NetworkSiteID RedmondHQ -SRTPMode required
Get-CsTrunkConfiguration Global | ForEach-Object { "$($_.NetworkSiteID) $($_.SRTPMode)" }
Remove-CsTrunkConfiguration Global
Remove-CsTrunkConfiguration site:Redmond
#= output
Global
Site:Dublin
Service:PstnGateway:192.168.0.240
Service:PstnGateway:192.168.0.100
error: "Service:Registrar:pool0.litwareinc.com" is not allowed for TrunkConfiguration: its services are PstnGateway.
error: EnableBypass needs ConcentratedTopology, and either EnableReferSupport or both RTCPActiveCalls and RTCPCallsOnHold switched off.
error: EnableBypass needs ConcentratedTopology, and either EnableReferSupport or both RTCPActiveCalls and RTCPCallsOnHold switched off.
True
error: ForwardAnonymousCallGatewayPAI needs ForwardPAI.
WARNING: Location-based routing does not work for "Global" as long as it has no NetworkSiteID.
error: The key sequence 'Mars' in 'PstnUsages' Keyref fails to refer to some key. There is no PstnUsage 'Mars'.
error: The key sequence 'Mars' in 'NetworkSiteID' Keyref fails to refer to some key. There is no NetworkSite 'Mars'.
RedmondHQ Required
WARNING: Global configuration for TrunkConfiguration cannot be removed. Instead of removing it, the properties are reset to their default values.

#% rules of a trunk make the trunk's settings where these are not there
New-CsOutboundTranslationRule site:Redmond/Bare | ForEach-Object { "$($_.Identity) $($_.Pattern) $($_.Translation)" }
New-CsOutboundCallingNumberTranslationRule -Parent site:Redmond -Name Main -Pattern '^.*$' -Translation +14255550100 | ForEach-Object Identity
New-CsSipResponseCodeTranslationRule site:Redmond/Busy -ReceivedResponseCode 503 -TranslatedResponseCode 486 -Priority 0 | ForEach-Object Priority
Get-CsTrunkConfiguration site:Redmond | ForEach-Object { $_.OutboundTranslationRulesList.Name; $_.OutboundCallingNumberTranslationRulesList.Name; $_.SipResponseCodeTranslationRulesList.Name }
Set-CsOutboundTranslationRule site:Redmond/Bare -Description Changed
Set-CsOutboundCallingNumberTranslationRule site:Redmond/Main -Translation +14255550199
Set-CsSipResponseCodeTranslationRule site:Redmond/Busy -ReceivedISUPCauseValue 17
(Get-CsOutboundTranslationRule site:Redmond).Description, (Get-CsOutboundCallingNumberTranslationRule site:Redmond).Translation, (Get-CsSipResponseCodeTranslationRule site:Redmond/Busy).ReceivedISUPCauseValue
Remove-CsOutboundTranslationRule site:Redmond/Bare
Remove-CsOutboundCallingNumberTranslationRule site:Redmond
Remove-CsSipResponseCodeTranslationRule site:Redmond/Busy
Get-CsTrunkConfiguration site:Redmond | ForEach-Object { $_.OutboundTranslationRulesList.Count + $_.OutboundCallingNumberTranslationRulesList.Count }
#= output
Site:Redmond/Bare ^\+(\d*)$ $1
Site:Redmond/Main
0
Bare
Main
Busy
Changed
+14255550199
17
0

#% answers are turned into SIP codes only
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsSipResponseCodeTranslationRule Global/Bad -TranslatedResponseCode 200
New-CsSipResponseCodeTranslationRule Global/Bad -TranslatedResponseCode 486 -ReceivedResponseCode 700
New-CsSipResponseCodeTranslationRule Global/Bad -TranslatedResponseCode 486 -ReceivedISUPCauseValue -2
@(Get-CsSipResponseCodeTranslationRule).Count
#= output
error: The 'TranslatedResponseCode' attribute is invalid - The value '200' is invalid according to its datatype 'Int32' - The MinInclusive constraint failed. The allowed values are 400 to 699.
error: The 'ReceivedResponseCode' attribute is invalid - The value '700' is invalid according to its datatype 'Int32' - The MaxInclusive constraint failed. The greatest value is 699.
error: The 'ReceivedISUPCauseValue' attribute is invalid - The value '-2' is invalid according to its datatype 'Int32' - The MinInclusive constraint failed. The least value is -1.
0

#% a trunk is tested: the first rule that fits, else the number as it is
Get-CsTrunkConfiguration service:PstnGateway:192.168.0.240 | Test-CsTrunkConfiguration -DialedNumber +12065551219
$trunk = Get-CsTrunkConfiguration site:Dublin
(Test-CsTrunkConfiguration -DialedNumber +441632960123 -TrunkConfiguration $trunk).TranslatedNumber
(Get-CsTrunkConfiguration Global | Test-CsTrunkConfiguration -DialedNumber +441632960123).TranslatedNumber
Set-CsTrunkConfiguration Global -RemovePlusFromUri $true
(Get-CsTrunkConfiguration Global | Test-CsTrunkConfiguration -DialedNumber +441632960123).TranslatedNumber
New-CsOutboundCallingNumberTranslationRule Global/Main -Pattern '^\+1425555\d{4}$' -Translation +14255550100 | Out-Null
(Get-CsTrunkConfiguration Global | Test-CsTrunkConfiguration -DialedNumber 1 -CallingNumber +14255551219).TranslatedCallingNumber
#= output

TranslatedNumber MatchingRule
---------------- ------------
2065551219       Description=;Pattern=^\+1(\d{10})$;Translation=$1;Name=National
00441632960123
+441632960123
441632960123
14255550100

#% calls from a trunk to another need usages
Set-CsTrunkConfiguration site:Dublin -PstnUsages International
Get-CsTrunkConfiguration site:Dublin | Test-CsInterTrunkRouting -TargetNumber +441632960123
$null -eq (Get-CsTrunkConfiguration Global | Test-CsInterTrunkRouting -TargetNumber +441632960123).MatchingUsage
#= output

FirstMatchingRoute MatchingUsage
------------------ -------------
InternationalRoute International
True

#% call park orbits are ranges that do not overlap
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsCallParkOrbit Lobby '*200' '*299' ApplicationServer:pool0.litwareinc.com -Type GroupPickup | ForEach-Object CallParkServiceId
Get-CsCallParkOrbit -Type CallPark | ForEach-Object Identity
New-CsCallParkOrbit Bad 6150 6250 pool0.litwareinc.com
New-CsCallParkOrbit Bad 800 750 pool0.litwareinc.com
New-CsCallParkOrbit Bad 800 8100 pool0.litwareinc.com
New-CsCallParkOrbit Bad '*50' '*60' pool0.litwareinc.com
New-CsCallParkOrbit Bad 0100 0200 pool0.litwareinc.com
New-CsCallParkOrbit Bad 800 899 nowhere.litwareinc.com
Set-CsCallParkOrbit -Identity Lobby -NumberRangeEnd '*399'
(Get-CsCallParkOrbit Lobby).NumberRangeEnd
Set-CsCallParkOrbit -Identity Lobby -CallParkServerFqdn atl-cs-001.litwareinc.com
(Get-CsCallParkOrbit -Filter lob*).CallParkServiceId
Remove-CsCallParkOrbit Lobby
@(Get-CsCallParkOrbit).Count
#= output
ApplicationServer:pool0.litwareinc.com
Redmond CPS 1
error: The range overlaps with the call park orbit "Redmond CPS 1".
error: "800" to "750" is no range: both numbers need the same length and the same sign before them, and the start comes first.
error: "800" to "8100" is no range: both numbers need the same length and the same sign before them, and the start comes first.
error: A number after * must be greater than 100.
error: The 'NumberRangeStart' attribute is invalid - The value '0100' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^(([*#]?[1-9]\d{0,7})|([1-9]\d{0,8}))$
error: The key sequence 'nowhere.litwareinc.com' in 'CallParkService' Keyref fails to refer to some key. There is no ApplicationServer 'nowhere.litwareinc.com'.
*399
ApplicationServer:atl-cs-001.litwareinc.com
1

#% announcements are children of an application server, named by a GUID
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$made = New-CsAnnouncement -Parent ApplicationServer:pool0.litwareinc.com -Name Closed -AudioFilePrompt closed.wma
$made.Identity -match '^Service:ApplicationServer:pool0\.litwareinc\.com/[0-9a-f-]{36}$'
New-CsAnnouncement service:ApplicationServer:pool0.litwareinc.com -Name closed
New-CsAnnouncement service:ApplicationServer:pool0.litwareinc.com -Name Silent -TextToSpeechPrompt Hello
New-CsAnnouncement service:ApplicationServer:pool0.litwareinc.com -Name Silent -AudioFilePrompt a.mp3
New-CsAnnouncement service:ApplicationServer:pool0.litwareinc.com -Name Silent -TargetUri kenmyer
New-CsAnnouncement service:Registrar:pool0.litwareinc.com -Name Silent
New-CsAnnouncement Global -Name Silent
Set-CsAnnouncement $made.Identity -TextToSpeechPrompt Hello -Language en-GB
(Get-CsAnnouncement service:ApplicationServer:pool0.litwareinc.com).Name -join ', '
Remove-CsAnnouncement $made.Identity
@(Get-CsAnnouncement).Count
#= output
True
error: There is a duplicate key sequence 'closed' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Announcement.2008:Name' key or unique identity constraint.
error: TextToSpeechPrompt needs a Language.
error: The 'AudioFilePrompt' attribute is invalid - The value 'a.mp3' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match \.(wav|wma)$
error: The 'TargetUri' attribute is invalid - The value 'kenmyer' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^sip:
error: "Service:Registrar:pool0.litwareinc.com" is not allowed for Announcement: its services are ApplicationServer.
error: "Global" is not allowed for Announcement: its scopes are Service.
WARNING: The audio file is played; the text of TextToSpeechPrompt is not spoken.
Welcome Announcement, Closed
1

#% unassigned numbers have an announcement or an attendant, and a priority
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsUnassignedNumber Spare +14255558000 +14255558999 pool0.litwareinc.com 'welcome announcement' -Priority 0 | ForEach-Object { "$($_.NumberRangeStart) $($_.AnnouncementService) $($_.Priority)" }
Get-CsUnassignedNumber | ForEach-Object { "$($_.Priority) $($_.Identity)" }
New-CsUnassignedNumber Bad +14255558999 +14255558000 -ExUmAutoAttendantPhoneNumber +14255550100
New-CsUnassignedNumber Bad +14255558000 +14255558999 pool0.litwareinc.com Nothing
New-CsUnassignedNumber Bad 0425 0426 -ExUmAutoAttendantPhoneNumber +14255550100
Set-CsUnassignedNumber Spare -ExUmAutoAttendantPhoneNumber +14255550100
Get-CsUnassignedNumber Spare | ForEach-Object { "[$($_.AnnouncementService)] $($_.ExUmAutoAttendantPhoneNumber)" }
Set-CsUnassignedNumber Spare -NumberRangeEnd tel:+14255558099
(Get-CsUnassignedNumber Spare).NumberRangeEnd
Set-CsUnassignedNumber Spare -Priority 1
Remove-CsUnassignedNumber UNSet1
(Get-CsUnassignedNumber).Priority
#= output
tel:+14255558000 ApplicationServer:pool0.litwareinc.com 0
0 Spare
1 UNSet1
error: "tel:+14255558999" to "tel:+14255558000" is no range: the start comes first.
error: The key sequence 'Nothing' in 'AnnouncementName' Keyref fails to refer to some key. There is no Announcement 'Nothing'.
error: The 'NumberRangeStart' attribute is invalid - The value '0425' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^(tel:)?(\+)?[1-9]\d{0,17}(;ext=[1-9]\d{0,9})?$
[] tel:+14255550100
tel:+14255558099
0
