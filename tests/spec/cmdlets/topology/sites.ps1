#% a site is found by its name, its SiteId, and with the scope word before it
(Get-CsSite Dublin).Identity
(Get-CsSite -Identity 3).Identity
(Get-CsSite site:dublin).SiteId
#= output
Site:Dublin
Site:Dublin
3

#% a site that is not there is an error, and the script goes on
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsSite Atlantis
'next'
#= output
error: Management object not found for identity "Atlantis".
next

#% sites are filtered by wildcards
Get-CsSite -Filter *d* | ForEach-Object DisplayName
#= output
Redmond
Dublin

#% a site shows what the product shows, in its order
Get-CsSite Paris
#= output

Identity                  : Site:Paris
Services                  : {}
Pools                     : {}
FederationRoute           :
XmppFederationRoute       :
DefaultPersistentChatPool :
SiteId                    : 4
DisplayName               : Paris
SiteType                  : CentralSite
ParentSite                :
Description               : Branch of Dublin
City                      : Paris
State                     :
CountryCode               : FR

#% a site lists its pools and their services
$site = Get-CsSite Seattle
$site.Pools
$site.Services.Count
$site.SiteType
#= output
pool0.litwareinc.com
5
CentralSite

#% Set-CsSite changes texts and the route of federation, which must be an Edge server
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsSite Seattle -Description 'West coast' -FederationRoute EdgeServer:atl-edge-001.litwareinc.com
Get-CsSite Seattle | Format-List Description, FederationRoute, City
Set-CsSite Seattle -FederationRoute atl-cs-001.litwareinc.com
Set-CsSite Seattle -FederationRoute $null
"route: '$((Get-CsSite Seattle).FederationRoute)'"
#= output

Description     : West coast
FederationRoute : EdgeServer:atl-edge-001.litwareinc.com
City            : Seattle

error: The key sequence 'atl-cs-001.litwareinc.com' in 'FederationRoute' Keyref fails to refer to some key. There is no EdgeServer or Director 'atl-cs-001.litwareinc.com'.
route: ''

#% Set-CsSite with -WhatIf changes nothing
Set-CsSite Seattle -Description 'nowhere' -WhatIf
(Get-CsSite Seattle).Description
#= output
What if: Performing the operation "Set-CsSite" on target "Site:Seattle".
  ~ Site Seattle
      Description  Sales and support -> nowhere
Sales and support

#% Set-CsSite needs to know which site
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsSite -Description x
#= output
error: Name the site to change: -Identity is missing.

#% Identity and Filter exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsSite Redmond -Filter *
#= output
error: A positional parameter cannot be found that accepts argument 'Redmond'.
