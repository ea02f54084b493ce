#% a trusted pool shows what the product shows
Get-CsTrustedApplicationPool
#= output

Identity             : TrustedApplicationPool:trustpool.litwareinc.com
Registrar            : Registrar:atl-cs-001.litwareinc.com
AppSharingPortStart  :
AppSharingPortCount  : 0
AudioPortStart       :
AudioPortCount       : 0
VideoPortStart       :
VideoPortCount       : 0
Applications         : {urn:application:intranetpresence}
ThrottleAsServer     : True
TreatAsAuthenticated : True
OutboundOnly         : False
RequiresReplication  : True
DependentServiceList : {}
ServiceId            : 1-ExternalServer-1
SiteId               : Site:Redmond
PoolFqdn             : trustpool.litwareinc.com
Version              : 7
Role                 : TrustedApplicationPool

#% a new pool needs a site, by its SiteId without the scope word
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com
New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site site:Redmond
New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 9
@(Get-CsTrustedApplicationPool).Count
#= output
error: There is no pool "apps.litwareinc.com" yet, so -Site must say where it is made.
error: There is no site with the SiteId "site:Redmond".
error: There is no site with the SiteId "9".
1

#% a new pool warns that the topology must be enabled
$pool = New-CsTrustedApplicationPool apps.litwareinc.com -Registrar Registrar:pool0.litwareinc.com -Site 2 -WarningVariable warned -WarningAction SilentlyContinue
$pool | Format-List Identity, Registrar, Applications, ServiceId, SiteId
"$warned"
#= output

Identity     : TrustedApplicationPool:apps.litwareinc.com
Registrar    : Registrar:pool0.litwareinc.com
Applications : {}
ServiceId    : 2-ExternalServer-1
SiteId       : Site:Seattle

The following changes must be made in order for the operation to be complete.
Enable-CsTopology must still be run for all changes to take effect.

#% the first computer has the name of the pool, or the one that is given
$WarningPreference = 'SilentlyContinue'
$null = New-CsTrustedApplicationPool one.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 1
$null = New-CsTrustedApplicationPool two.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 1 -ComputerFqdn app1.litwareinc.com
Get-CsTrustedApplicationComputer | Format-Table Fqdn, Pool -AutoSize
(Get-CsPool two.litwareinc.com).Computers
#= output

Fqdn                     Pool
----                     ----
trustpool.litwareinc.com trustpool.litwareinc.com
one.litwareinc.com       one.litwareinc.com
app1.litwareinc.com      two.litwareinc.com

app1.litwareinc.com

#% a pool that exists, and a Registrar that does not, are refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplicationPool trustpool.litwareinc.com -Site 1
New-CsTrustedApplicationPool apps.litwareinc.com -Registrar nopool.litwareinc.com -Site 1
#= output
error: "TrustedApplicationPool:trustpool.litwareinc.com" already exists: there can be only one trusted application pool of that identity.
error: The key sequence 'nopool.litwareinc.com' in 'Registrar' Keyref fails to refer to some key. There is no Registrar 'nopool.litwareinc.com'.

#% a pool of other services can become a trusted pool, and needs no site
$null = New-CsTrustedApplicationPool pool0.litwareinc.com -Registrar pool0.litwareinc.com -WarningAction SilentlyContinue
(Get-CsTrustedApplicationPool TrustedApplicationPool:pool0.litwareinc.com).ServiceId
#= output
2-ExternalServer-1

#% settings are changed one by one
$WarningPreference = 'SilentlyContinue'
Set-CsTrustedApplicationPool trustpool.litwareinc.com -AudioPortStart 20000 -AudioPortCount 100 -ThrottleAsServer $false
Set-CsTrustedApplicationPool TrustedApplicationPool:trustpool.litwareinc.com -Registrar redmond-cs-001.litwareinc.com
Get-CsTrustedApplicationPool | Format-List Registrar, Audio*, ThrottleAsServer, TreatAsAuthenticated
#= output

Registrar            : Registrar:redmond-cs-001.litwareinc.com
AudioPortStart       : 20000
AudioPortCount       : 100
ThrottleAsServer     : False
TreatAsAuthenticated : True

#% a port is a number of sixteen bits
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsTrustedApplicationPool trustpool.litwareinc.com -AudioPortStart 70000
#= output
error: Cannot bind parameter 'AudioPortStart'. Cannot convert value "70000" to type "System.UInt16". Error: "Value was either too large or too small for a UInt16."

#% removing a pool removes its applications, its computer and the pool itself
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsTrustedApplicationPool trustpool.litwareinc.com -WarningAction SilentlyContinue
@(Get-CsTrustedApplication).Count, @(Get-CsTrustedApplicationComputer).Count -join ' '
Get-CsPool trustpool.litwareinc.com
#= output
0 0
error: Management object not found for identity "trustpool.litwareinc.com".

#% a pool without Registrar cannot be removed
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$null = New-CsTrustedApplicationPool apps.litwareinc.com -Site 1 -WarningAction SilentlyContinue
Remove-CsTrustedApplicationPool apps.litwareinc.com
(Get-CsTrustedApplicationPool apps.litwareinc.com).PoolFqdn
#= output
error: "TrustedApplicationPool:apps.litwareinc.com" has no Registrar, so it cannot be removed: set one first.
apps.litwareinc.com

#% pools are found by pattern and by FQDN
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsTrustedApplicationPool -Filter trust* | ForEach-Object PoolFqdn
Get-CsTrustedApplicationPool -PoolFqdn TRUSTPOOL.litwareinc.com | ForEach-Object Identity
Get-CsTrustedApplicationPool atl-cs-001.litwareinc.com
#= output
trustpool.litwareinc.com
TrustedApplicationPool:trustpool.litwareinc.com
error: Management object not found for identity "atl-cs-001.litwareinc.com".
