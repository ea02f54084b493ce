#% calls are forwarded, or ring elsewhere too
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUserCallForwardingSettings kenmyer -EnableSimulRing Team
Set-CsUserCallForwardingSettings kenmyer -EnableSimulRing Team -Team @{Add = 'pilar', 'bkearney'} -UnansweredToVoicemail -UnansweredWaitTime 30 | Format-List EnableSimulRing, UnansweredToVoicemail, UnansweredWaitTime, Team
Set-CsUserCallForwardingSettings kenmyer -EnableForwarding '+14255550199' -SettingsActiveWorkHours | Format-List EnableForwarding, EnableSimulRing, SettingsActiveWorkHours
Set-CsUserCallForwardingSettings kenmyer -DisableForwarding -UnansweredToOther 'sip:pilar@litwareinc.com' | Format-List EnableForwarding, UnansweredToOther, UnansweredToVoicemail
Set-CsUserCallForwardingSettings kenmyer -EnableForwarding 'not a number'
Set-CsUserCallForwardingSettings kenmyer -DisableForwarding -UnansweredWaitTime 600
Set-CsUserCallForwardingSettings kenmyer -DisableForwarding -UnansweredToVoicemail -UnansweredToOther '+14255550199'
#= output
error: The user has no team.

EnableSimulRing       : Team
UnansweredToVoicemail : True
UnansweredWaitTime    : 30
Team                  : {sip:pilar@litwareinc.com, sip:bkearney@litwareinc.com}


EnableForwarding        : +14255550199
EnableSimulRing         :
SettingsActiveWorkHours : True


EnableForwarding      :
UnansweredToOther     : sip:pilar@litwareinc.com
UnansweredToVoicemail : False

error: "not a number" is neither a telephone number nor a SIP address.
error: UnansweredWaitTime is 0 to 60 seconds.
error: UnansweredToVoicemail and UnansweredToOther cannot be used together.

#% delegates and team are lists that are changed or replaced
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(Set-CsUserDelegates kenmyer -Delegates @{Add = 'pilar', 'bkearney'}).Delegates -join ' '
(Set-CsUserDelegates kenmyer -Delegates @{Add = 'kakers'; Remove = 'Pilar Ackerman'}).Delegates -join ' '
(Get-CsUser kenmyer | Get-CsUserDelegates).Delegates.Count
(Set-CsUserTeamMembers kenmyer -Team @{Replace = 'tpoe'}).Team -join ' '
(Get-CsUserTeamMembers -User kenmyer).Team
(Get-CsUserCallForwardingSettings kenmyer).Delegates.Count
Set-CsUserDelegates kenmyer -Delegates nobody
#= output
sip:pilar@litwareinc.com sip:bkearney@litwareinc.com
sip:bkearney@litwareinc.com sip:kakers@litwareinc.com
2
sip:tpoe@litwareinc.com
sip:tpoe@litwareinc.com
2
error: Management object not found for identity "nobody".

#% an orbit is one of a range for group pickup
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsCallParkOrbit Pickup '*200' '*299' pool0.litwareinc.com -Type GroupPickup | Out-Null
New-CsGroupPickupUserOrbit kenmyer -Orbit '*300'
New-CsGroupPickupUserOrbit kenmyer -Orbit '*210' | ForEach-Object Orbit
New-CsGroupPickupUserOrbit kenmyer -Orbit '*211'
Set-CsGroupPickupUserOrbit kenmyer -Orbit '*211' | ForEach-Object Orbit
Remove-CsGroupPickupUserOrbit kenmyer
@(Get-CsGroupPickupUserOrbit kenmyer).Count
Set-CsGroupPickupUserOrbit kenmyer -Orbit '*211'
#= output
error: The orbit "*300" is in no call park orbit range of the type GroupPickup.
*210
error: The user has the orbit "*210" already.
*211
0
error: Management object not found for identity "sip:kenmyer@litwareinc.com".

#% busy options, and the settings of hybrid telephony
Set-CsBusyOptions kenmyer -ActionType VoicemailOnBusy -PassThru | ForEach-Object { "$($_.ActionType)" }
"$((Get-CsBusyOptions kenmyer).ActionType)"
Remove-CsBusyOptions kenmyer
(Get-CsBusyOptions kenmyer).ActionType -eq $null
Set-CsUserPstnSettings kenmyer -HybridPSTNSite Redmond -AllowInternationalCalls $true | Format-List AllowInternationalCalls, HybridPSTNSite
(Get-CsUserPstnSettings kenmyer).HybridPSTNSite
#= output
VoicemailOnBusy
VoicemailOnBusy
True

AllowInternationalCalls : True
HybridPSTNSite          : Redmond

Redmond
