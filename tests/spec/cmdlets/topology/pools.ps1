#% a pool shows its services, its computers and its site
Get-CsPool redmond-cs-001.litwareinc.com
#= output

Identity  : redmond-cs-001.litwareinc.com
Services  : {UserServer:redmond-cs-001.litwareinc.com, Registrar:redmond-cs-001.litwareinc.com,
            WebServer:redmond-cs-001.litwareinc.com, ConferencingServer:redmond-cs-001.litwareinc.com…}
Computers : {redmond-cs-001.litwareinc.com}
Fqdn      : redmond-cs-001.litwareinc.com
Site      : Site:Redmond

#% the pools of a site, by its name or SiteId
Get-CsPool -Site Seattle | ForEach-Object Fqdn
Get-CsPool -Site 2 | ForEach-Object Site
#= output
pool0.litwareinc.com
Site:Seattle

#% pools are filtered by wildcards
Get-CsPool -Filter *-cs-001* | ForEach-Object Identity
#= output
atl-cs-001.litwareinc.com
redmond-cs-001.litwareinc.com
dublin-cs-001.litwareinc.com

#% a pool or a site that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsPool nopool.litwareinc.com
Get-CsPool -Site Atlantis
#= output
error: Management object not found for identity "nopool.litwareinc.com".
error: Management object not found for identity "Atlantis".

#% computers know their pool
Get-CsComputer -Pool pool0.litwareinc.com | Format-Table Fqdn, Pool -AutoSize
Get-CsComputer FE02.litwareinc.com
#= output

Fqdn                Pool
----                ----
fe01.litwareinc.com pool0.litwareinc.com
fe02.litwareinc.com pool0.litwareinc.com
fe03.litwareinc.com pool0.litwareinc.com


Identity : fe02.litwareinc.com
Pool     : pool0.litwareinc.com
Fqdn     : fe02.litwareinc.com

#% computers can be filtered, and one that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsComputer -Filter fe* | Measure-Object | ForEach-Object Count
Get-CsComputer fe99.litwareinc.com
#= output
3
error: Management object not found for identity "fe99.litwareinc.com".

#% properties of pools cannot be set
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$pool = Get-CsPool pool0.litwareinc.com
$pool.Fqdn = 'x'
$pool.Fqdn
#= output
error: 'Fqdn' is a ReadOnly property.
pool0.litwareinc.com
