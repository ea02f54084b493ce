#% without an identity all instances come, Global first, then sites, services and users
Get-CsMobilityPolicy | ForEach-Object Identity
Get-CsWebServiceConfiguration | ForEach-Object Identity
#= output
Global
Site:Redmond
Tag:RedmondMobilityPolicy
Tag:SalesMobilityPolicy
Global
Site:Redmond
Service:WebServer:dublin-cs-001.litwareinc.com

#% Global is there from the start, with the defaults
(Get-CsMcxConfiguration -Identity global).SessionExpirationInterval
Get-CsProxyConfiguration -Filter glob* | ForEach-Object Identity
#= output
259200
Global

#% an identity is taken in any case, with or without its scope word
(Get-CsMobilityPolicy SALESMOBILITYPOLICY).Identity
(Get-CsMobilityPolicy tag:SalesMobilityPolicy).Identity
(Get-CsMobilityPolicy SITE:redmond).Identity
(Get-CsWebServiceConfiguration webserver:DUBLIN-cs-001.litwareinc.com).Identity
(Get-CsWebServiceConfiguration service:WebServer:dublin-cs-001.litwareinc.com).UseCertificateAuth
#= output
Tag:SalesMobilityPolicy
Tag:SalesMobilityPolicy
Site:Redmond
Service:WebServer:dublin-cs-001.litwareinc.com
True

#% a filter takes wildcards on the identity, in any case
Get-CsMobilityPolicy -Filter tag:* | ForEach-Object Identity
Get-CsMobilityPolicy -Filter *REDMOND* | ForEach-Object Identity
@(Get-CsMobilityPolicy -Filter nothing*).Count
#= output
Tag:RedmondMobilityPolicy
Tag:SalesMobilityPolicy
Site:Redmond
Tag:RedmondMobilityPolicy
0

#% what is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy Nothing
Get-CsMobilityPolicy Site:Paris
#= output
error: Management object not found for identity "Nothing".
error: Management object not found for identity "Site:Paris".

#% wildcards are no identity
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy Sales*
#= output
error: Management object not found for identity "Sales*".

#% an identity with an unknown scope word is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy colour:red
#= output
error: "colour:red" is not a valid identity: "colour" is neither a scope nor a service role.

#% identity and filter exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy -Identity Global -Filter *
#= output
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.

#% an object keeps its values when the store changes
$before = Get-CsMobilityPolicy Global
Set-CsMobilityPolicy Global -EnableMobility $false
$before.EnableMobility, (Get-CsMobilityPolicy Global).EnableMobility -join ' '
#= output
True False
