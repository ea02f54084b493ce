#% a new item has the defaults, and what is given
New-CsMobilityPolicy -Identity Lab -EnableOutsideVoice $false -Description 'For the laboratory'
#= output

Identity                                  : Tag:Lab
Description                               : For the laboratory
EnableOutsideVoice                        : False
EnableMobility                            : True
EnableIPAudioVideo                        : True
RequireWIFIForIPVideo                     : False
AllowCustomerExperienceImprovementProgram : True
RequireWiFiForSharing                     : False
AllowSaveCallLogs                         : True
AllowExchangeConnectivity                 : True
AllowSaveIMHistory                        : True
AllowSaveCredentials                      : True
EnablePushNotifications                   : True
EncryptAppData                            : True
AllowDeviceContactsSync                   : True
RequireIntune                             :
AllowAutomaticPstnFallback                :
VoiceSettings                             :
RequireWIFIForIPAudio                     : False

#% a name without a scope word is a policy of users
(New-CsMobilityPolicy Lab).Identity
(New-CsMobilityPolicy Site:Paris).Identity
#= output
Tag:Lab
Site:Paris

#% a name that is taken is refused, Global always
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsMobilityPolicy SalesMobilityPolicy
New-CsMobilityPolicy tag:salesmobilitypolicy
New-CsMobilityPolicy Site:Redmond
New-CsMobilityPolicy Global
#= output
error: "Tag:SalesMobilityPolicy" already exists: there can be only one MobilityPolicy of that identity.
error: "Tag:salesmobilitypolicy" already exists: there can be only one MobilityPolicy of that identity.
error: "Site:Redmond" already exists: there can be only one MobilityPolicy of that identity.
error: "Global" already exists: there can be only one MobilityPolicy of that identity.

#% the place of a scope must be there, and one that the noun has
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsMobilityPolicy Site:Atlantis
New-CsMobilityPolicy Service:Registrar:pool0.litwareinc.com
New-CsMcxConfiguration Service:Registrar:pool0.litwareinc.com
New-CsMcxConfiguration Service:WebServer:nopool.litwareinc.com
New-CsMcxConfiguration Lab
#= output
error: There is no site "Atlantis".
error: "Service:Registrar:pool0.litwareinc.com" is not allowed for MobilityPolicy: its scopes are Global, Site, Tag.
error: "Service:Registrar:pool0.litwareinc.com" is not allowed for McxConfiguration: its services are WebServer.
error: There is no service "WebServer:nopool.litwareinc.com".
error: "Tag:Lab" is not allowed for McxConfiguration: its scopes are Global, Site, Service.

#% a site may be named by its SiteId, and is written by its name
(New-CsMobilityPolicy site:4).Identity
#= output
Site:Paris

#% -InMemory stores nothing; Set -Instance does
$policy = New-CsMobilityPolicy Lab -InMemory
$policy.EnableOutsideVoice = $false
@(Get-CsMobilityPolicy -Filter *Lab).Count
Set-CsMobilityPolicy -Instance $policy
(Get-CsMobilityPolicy Lab).EnableOutsideVoice
#= output
0
False

#% -WhatIf stores nothing
New-CsMobilityPolicy Lab -WhatIf
@(Get-CsMobilityPolicy -Filter *Lab).Count
#= output
What if: Performing the operation "New-CsMobilityPolicy" on target "Tag:Lab".
  + MobilityPolicy Tag:Lab
0

#% a missing identity is asked for
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsMobilityPolicy
#= output
error: Cannot process command because of one or more missing mandatory parameters: Identity.

#% an unknown parameter, and one that means several, are refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsMobilityPolicy Lab -Colour red
New-CsMobilityPolicy Lab -Enable $true
#= output
error: A parameter cannot be found that matches parameter name 'Colour'.
error: Parameter cannot be processed because the parameter name 'Enable' is ambiguous. Possible matches include: -EnableOutsideVoice -EnableMobility -EnableIPAudioVideo -EnablePushNotifications.

#% a unique beginning of a parameter's name is enough
(New-CsMobilityPolicy Lab -EnableMob $false).EnableMobility
#= output
False
