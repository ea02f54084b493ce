#% the topology as one object: sites, clusters, machines and services point at each other
$topology = Get-CsTopology
$topology.Sites.Count, $topology.Clusters.Count, $topology.Machines.Count -join ' '
$topology.InternalDomains -join ' '
$cluster = $topology.Clusters | Where-Object Fqdn -eq pool0.litwareinc.com
"$($cluster.ClusterId): $($cluster.Machines.Fqdn -join ', ')"
($topology.Services | Where-Object RoleId -eq 'CentralMgmt').ServiceId
($topology.Services | Where-Object ServiceId -eq '1-Registrar-1').DependentServices -join ' '
$topology.SqlInstances
#= output
4 12 14
litwareinc.com fabrikam.com contoso.com
2:1: fe01.litwareinc.com, fe02.litwareinc.com, fe03.litwareinc.com
1-CentralMgmt-1
1-EdgeServer-1 1-MonitoringStore-1 1-UserServices-1 1-WebServices-1
atl-sql-001.litwareinc.com\rtc

#% Enable-CsTopology says what it does where it is asked
New-CsTrustedApplication -Identity trustpool.litwareinc.com/tapp -Port 6001 -WarningAction SilentlyContinue | Out-Null
Enable-CsTopology -Verbose 4>&1 | ForEach-Object Message
Enable-CsTopology -Verbose 4>&1 | ForEach-Object Message
#= output
Performing the operation "Enable-CsTopology" on target "Topology".
Enabling TrustedApplication trustpool.litwareinc.com/urn:application:tapp.
"Enable-CsTopology" processing has completed successfully.
Performing the operation "Enable-CsTopology" on target "Topology".
"Enable-CsTopology" processing has completed successfully.

#% Enable-CsTopology writes a report
Enable-CsTopology -Report report.html
Test-Path report.html
#= output
True
