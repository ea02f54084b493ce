#% only the properties that are given change
Set-CsUser pilar -LineURI 'tel:+14255550199;ext=199' -AudioVideoDisabled $false
Get-CsUser pilar | Format-List LineURI, EnterpriseVoiceEnabled, AudioVideoDisabled, SipAddress
#= output

LineURI                : tel:+14255550199;ext=199
EnterpriseVoiceEnabled : True
AudioVideoDisabled     : False
SipAddress             : sip:pilar@litwareinc.com

#% nothing is written without -PassThru
$nothing = Set-CsUser pilar -HostedVoiceMail $true
$null -eq $nothing
(Set-CsUser pilar -HostedVoiceMail $false -PassThru).HostedVoiceMail
#= output
True
False

#% an empty line is taken away
Set-CsUser pilar -LineURI ''
"'$((Get-CsUser pilar).LineURI)'"
Set-CsUser kenmyer -LineURI $null
"'$((Get-CsUser kenmyer).LineURI)'"
#= output
''
''

#% Enabled off keeps everything
Set-CsUser pilar -Enabled $false
Get-CsUser pilar | Format-List Enabled, SipAddress, RegistrarPool, MobilityPolicy
#= output

Enabled        : False
SipAddress     : sip:pilar@litwareinc.com
RegistrarPool  : atl-cs-001.litwareinc.com
MobilityPolicy : RedmondMobilityPolicy

#% a line has the form of a tel: URI and belongs to one user
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser pilar -LineURI '+14255550199'
Set-CsUser pilar -LineURI 'tel:'
Set-CsUser pilar -LineURI 'tel:+14255550123'
Set-CsUser pilar -LineURI 'TEL:+14255550124'
Set-CsUser pilar -LineURI 'tel:+14255550123;ext=1'
(Get-CsUser pilar).LineURI
#= output
error: The 'LineURI' attribute is invalid - The value '+14255550199' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[Tt][Ee][Ll]:\+?[0-9][0-9.()-]*(;[A-Za-z-]+=[^;\s]+)*$
error: The 'LineURI' attribute is invalid - The value 'tel:' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[Tt][Ee][Ll]:\+?[0-9][0-9.()-]*(;[A-Za-z-]+=[^;\s]+)*$
error: The LineURI "tel:+14255550123" is not unique: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" has it already.
tel:+14255550123;ext=1

#% a SIP address is unique and of a SIP domain
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser pilar -SipAddress 'sip:kenmyer@litwareinc.com'
Set-CsUser pilar -SipAddress 'sip:pilar@example.org'
Set-CsUser pilar -SipAddress 'pilar@litwareinc.com'
Set-CsUser pilar -SipAddress 'sip:p.ackerman@fabrikam.com'
(Get-CsUser 'sip:p.ackerman@fabrikam.com').SamAccountName
#= output
error: The SipAddress "sip:kenmyer@litwareinc.com" is not unique: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" has it already.
error: The domain "example.org" of "sip:pilar@example.org" is not a SIP domain of the topology. SIP domains: litwareinc.com, fabrikam.com, contoso.com.
error: The 'SipAddress' attribute is invalid - The value 'pilar@litwareinc.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[Ss][Ii][Pp]:[^\s@]+(@[^\s@]+)?$
pilar

#% telephony excludes users without audio
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser pilar -AudioVideoDisabled $true
Set-CsUser cvelasquez -AudioVideoDisabled $true
Set-CsUser cvelasquez -EnterpriseVoiceEnabled $true
(Get-CsUser cvelasquez | Select-Object *).AudioVideoDisabled
#= output
error: AudioVideoDisabled cannot be True while EnterpriseVoiceEnabled is True.
error: AudioVideoDisabled cannot be True while EnterpriseVoiceEnabled is True.
True

#% remote call control needs a line and the gateway's address
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser cvelasquez -RemoteCallControlTelephonyEnabled $true
Set-CsUser cvelasquez -RemoteCallControlTelephonyEnabled $true -LineURI 'tel:+14255550177' -LineServerURI 'sip:rcc@litwareinc.com' -PassThru | Format-List Line*, Remote*
#= output
error: RemoteCallControlTelephonyEnabled needs both LineURI and LineServerURI.

LineURI                           : tel:+14255550177
LineServerURI                     : sip:rcc@litwareinc.com
RemoteCallControlTelephonyEnabled : True

#% an account that was never enabled is no user
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser hjensen -LineURI 'tel:+14255550177'
#= output
error: Management object not found for identity "hjensen".

#% errors do not end the pipeline
'pilar', 'nobody', 'kenmyer' | Set-CsUser -HostedVoiceMail $true -ErrorAction SilentlyContinue -PassThru | ForEach-Object SamAccountName
#= output
pilar
kenmyer

#% -WhatIf changes nothing
Get-CsUser -Filter { DisplayName -like 'Ke? Myer' } | Set-CsUser -Enabled $false -WhatIf
(Get-CsUser kenmyer).Enabled
#= output
What if: Performing the operation "Set-CsUser" on target "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
      Enabled  True -> False
True

#% an enumeration takes its members only, in any case
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser pilar -ExchangeArchivingPolicy archivingtoexchange
(Get-CsUser pilar).ExchangeArchivingPolicy
Set-CsUser pilar -ExchangeArchivingPolicy Sometimes
#= output
ArchivingToExchange
error: Cannot bind parameter 'ExchangeArchivingPolicy'. Cannot convert value "Sometimes" to type "Microsoft.Rtc.Management.ADConnect.Schema.ExchangeArchivingPolicyOptionsEnum". Error: "Unable to match the identifier name Sometimes to a valid enumerator name. Specify one of the following enumerator names and try again:
Uninitialized, UseLyncArchivingPolicy, ArchivingToExchange, NoArchiving"

#% Boolean parameters take no text
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsUser pilar -Enabled 'yes'
#= output
error: Cannot convert 'System.String' to the type 'System.Boolean' required by parameter 'Enabled'.

#% lines of a CSV set users by name
@'
Identity,LineURI
pilar,tel:+14255551001
kenmyer,tel:+14255551002
'@ | ConvertFrom-Csv | ForEach-Object { Set-CsUser -Identity $_.Identity -LineURI $_.LineURI }
Get-CsUser -Filter { LineURI -like 'tel:+1425555100?' } | Sort-Object LineURI | ForEach-Object LineURI
#= output
tel:+14255551001
tel:+14255551002
