#% disabling leaves the bare account
Disable-CsUser kenmyer
Get-CsAdUser kenmyer | Format-List Enabled, SipAddress, RegistrarPool, Department
Enable-CsUser kenmyer -RegistrarPool pool0.litwareinc.com -SipAddress sip:kenmyer@litwareinc.com
Get-CsUser kenmyer | Format-List LineURI, EnterpriseVoiceEnabled, ConferencingPolicy
#= output

Enabled       :
SipAddress    :
RegistrarPool :
Department    : Engineering


LineURI                :
EnterpriseVoiceEnabled : False
ConferencingPolicy     :

#% a SIP address and a line are free afterwards
Disable-CsUser kenmyer
Set-CsUser pilar -SipAddress sip:kenmyer@litwareinc.com -LineURI 'tel:+14255550123'
(Get-CsUser sip:kenmyer@litwareinc.com).DisplayName
#= output
Pilar Ackerman

#% who was never enabled cannot be disabled
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Disable-CsUser hjensen
#= output
error: Management object not found for identity "hjensen".

#% users are disabled from the pipeline
Get-CsUser -Filter { DisplayName -like 'Kevin*' } | Disable-CsUser -PassThru | Measure-Object | ForEach-Object { $_.Count -gt 3 }
@(Get-CsUser 'Kevin*').Count
#= output
True
0

#% -WhatIf disables nobody
Disable-CsUser kenmyer -WhatIf
(Get-CsUser kenmyer).Enabled
#= output
What if: Performing the operation "Disable-CsUser" on target "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
      ConferencingPolicy      RedmondConferencingPolicy -> $null
      ExternalAccessPolicy    RedmondExternalAccessPolicy -> $null
      RegistrarPool           atl-cs-001.litwareinc.com -> $null
      Enabled                 True -> $null
      SipAddress              sip:kenmyer@litwareinc.com -> $null
      LineURI                 tel:+14255550123 -> $null
      EnterpriseVoiceEnabled  True -> False
True
