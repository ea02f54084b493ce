#% a tool gets its trusted application: site, pool, application, topology
$site = (Get-CsSite | Where-Object DisplayName -eq 'Redmond').SiteId
$pool = New-CsTrustedApplicationPool -Identity tools.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site $site
"pool: $($pool.PoolFqdn) in $($pool.SiteId), computer $((Get-CsTrustedApplicationComputer -Pool tools.litwareinc.com).Fqdn)"
$null = New-CsTrustedApplication -ApplicationId sefautil -TrustedApplicationPoolFqdn tools.litwareinc.com -Port 7489
Enable-CsTopology
Get-CsTrustedApplication -Identity tools.litwareinc.com/urn:application:sefautil |
    Format-List Identity, Protocol, ApplicationId, TrustedApplicationPoolFqdn, Port, LegacyApplicationName
Get-CsTrustedApplication | Sort-Object Port | Format-Table ApplicationId, Port, TrustedApplicationPoolFqdn -AutoSize
#= output
WARNING: The following changes must be made in order for the operation to be complete.
Enable-CsTopology must still be run for all changes to take effect.
pool: tools.litwareinc.com in Site:Redmond, computer tools.litwareinc.com
WARNING: The following changes must be made in order for the operation to be complete.
Enable-CsTopology must still be run for all changes to take effect.

Identity                   : tools.litwareinc.com/urn:application:sefautil
Protocol                   : Mtls
ApplicationId              : urn:application:sefautil
TrustedApplicationPoolFqdn : tools.litwareinc.com
Port                       : 7489
LegacyApplicationName      : sefautil


ApplicationId                     Port TrustedApplicationPoolFqdn
-------------                     ---- --------------------------
urn:application:sefautil          7489 tools.litwareinc.com
urn:application:intranetpresence 12345 trustpool.litwareinc.com
