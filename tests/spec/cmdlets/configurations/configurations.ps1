#% the shorter of two times stays the shorter
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMcxConfiguration -SessionShortExpirationInterval 300000
Set-CsMcxConfiguration Site:Dublin -SessionExpirationInterval 119
(Get-CsMcxConfiguration).SessionShortExpirationInterval
#= output
error: SessionExpirationInterval must be greater than SessionShortExpirationInterval.
error: The 'SessionExpirationInterval' attribute is invalid - The value '119' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The least value is 120.
3600
7200

#% an address must have its scheme
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMcxConfiguration -PushNotificationProxyUri 'push@push.lync.com'
Set-CsMcxConfiguration -PushNotificationProxyUri 'sip:push@push.lync.com'
(Get-CsMcxConfiguration Global).PushNotificationProxyUri
#= output
error: The 'PushNotificationProxyUri' attribute is invalid - The value 'push@push.lync.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^sip:
sip:push@push.lync.com

#% a service configuration holds for its service only
New-CsWebServiceConfiguration webserver:pool0.litwareinc.com -MaxGroupSizeToExpand 500 | Format-List Identity, MaxGroupSizeToExpand
Get-CsWebServiceConfiguration -Filter service:* | ForEach-Object Identity
#= output

Identity             : Service:WebServer:pool0.litwareinc.com
MaxGroupSizeToExpand : 500

Service:WebServer:dublin-cs-001.litwareinc.com
Service:WebServer:pool0.litwareinc.com

#% one configuration for a place
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsWebServiceConfiguration Site:Redmond
New-CsWebServiceConfiguration Service:WebServer:dublin-cs-001.litwareinc.com
#= output
error: "Site:Redmond" already exists: there can be only one WebServiceConfiguration of that identity.
error: "Service:WebServer:dublin-cs-001.litwareinc.com" already exists: there can be only one WebServiceConfiguration of that identity.

#% a proxy configuration is for Registrars and Edge servers
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsProxyConfiguration Service:WebServer:pool0.litwareinc.com
New-CsProxyConfiguration Site:Redmond
(New-CsProxyConfiguration Registrar:pool0.litwareinc.com -MaxClientMessageBodySizeKb 64).MaxClientMessageBodySizeKb
Set-CsProxyConfiguration Registrar:pool0.litwareinc.com -MaxClientMessageBodySizeKb 63
#= output
error: "Service:WebServer:pool0.litwareinc.com" is not allowed for ProxyConfiguration: its services are EdgeServer, Registrar.
error: "Site:Redmond" is not allowed for ProxyConfiguration: its scopes are Global, Service.
64
error: The 'MaxClientMessageBodySizeKb' attribute is invalid - The value '63' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The allowed values are 64 to 256.

#% Mcx configuration prints as a list
Get-CsMcxConfiguration Site:Dublin
#= output

Identity                       : Site:Dublin
ExposedWebURL                  : External
PushNotificationProxyUri       :
SessionExpirationInterval      : 259200
SessionShortExpirationInterval : 7200

#% a configuration at a service goes, and Global is reset
Remove-CsProxyConfiguration service:EdgeServer:atl-edge-001.litwareinc.com
Get-CsProxyConfiguration | ForEach-Object Identity
Remove-CsProxyConfiguration Global -WarningAction SilentlyContinue
#= output
Global
