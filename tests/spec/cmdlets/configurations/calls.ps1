#% Bandwidth Policy Service Configuration: made for a place of its own, changed, and removed again
New-CsBandwidthPolicyServiceConfiguration Site:Paris | ForEach-Object Identity
Set-CsBandwidthPolicyServiceConfiguration Site:Paris -MaxTokenLifetime 12:00:00
"$((Get-CsBandwidthPolicyServiceConfiguration Site:Paris).MaxTokenLifetime)"
Remove-CsBandwidthPolicyServiceConfiguration Site:Paris
@(Get-CsBandwidthPolicyServiceConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
12:00:00
0

#% Cps Configuration: made for a place of its own, changed, and removed again
New-CsCpsConfiguration Site:Paris | ForEach-Object Identity
Set-CsCpsConfiguration Site:Paris -OnTimeoutURI sip:kenmyer@litwareinc.com
(Get-CsCpsConfiguration Site:Paris).OnTimeoutURI
Remove-CsCpsConfiguration Site:Paris
@(Get-CsCpsConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
sip:kenmyer@litwareinc.com
0

#% Voicemail Rerouting Configuration: made for a place of its own, changed, and removed again
New-CsVoicemailReroutingConfiguration Site:Paris | ForEach-Object Identity
Set-CsVoicemailReroutingConfiguration Site:Paris -SubscriberAccessNumber +14255551200
(Get-CsVoicemailReroutingConfiguration Site:Paris).SubscriberAccessNumber
Remove-CsVoicemailReroutingConfiguration Site:Paris
@(Get-CsVoicemailReroutingConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
+14255551200
0

#% Enhanced Emergency Service Disclaimer: there is one, which is changed and reset
Set-CsEnhancedEmergencyServiceDisclaimer -Body Tell
"$((Get-CsEnhancedEmergencyServiceDisclaimer).Body)"
Remove-CsEnhancedEmergencyServiceDisclaimer Global 3> $null
"[$((Get-CsEnhancedEmergencyServiceDisclaimer).Body)]"
#= output
Tell
[]
