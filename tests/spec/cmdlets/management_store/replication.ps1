#% every computer with a service of the product or a trusted application is a replica
(Get-CsManagementStoreReplicationStatus).ReplicaFqdn
#= output
atl-cs-001.litwareinc.com
redmond-cs-001.litwareinc.com
fe01.litwareinc.com
fe02.litwareinc.com
fe03.litwareinc.com
dublin-cs-001.litwareinc.com
atl-edge-001.litwareinc.com
atl-mcs-001.litwareinc.com
trustpool.litwareinc.com

#% what the store began with is everywhere
$status = Get-CsManagementStoreReplicationStatus fe01.litwareinc.com
$status.PSObject.Properties.Name -join ' '
$status.UpToDate, $status.ProductVersion, ($status.LastStatusReport -ge $status.LastUpdateCreation)
#= output
UpToDate ReplicaFqdn LastStatusReport LastUpdateCreation ProductVersion
True
6.0.9319.0
True

#% a change of the configuration makes all replicas stale, a change of a user none
Set-CsUser kenmyer -EnterpriseVoiceEnabled $false
@(Get-CsManagementStoreReplicationStatus | Where-Object UpToDate).Count
Set-CsSite Paris -Description 'Branch office'
@(Get-CsManagementStoreReplicationStatus | Where-Object UpToDate).Count
#= output
9
0

#% replication that is asked for forgets what the replica reported
Invoke-CsManagementStoreReplication -ReplicaFqdn FE01.litwareinc.com
$status = Get-CsManagementStoreReplicationStatus -ReplicaFqdn fe01.litwareinc.com
$status.UpToDate, ($null -eq $status.LastStatusReport)
(Get-CsManagementStoreReplicationStatus fe02.litwareinc.com).UpToDate
Invoke-CsManagementStoreReplication
@(Get-CsManagementStoreReplicationStatus | Where-Object UpToDate).Count
#= output
False
True
True
0

#% a computer that is no replica is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsManagementStoreReplicationStatus atl-sql-001.litwareinc.com
Invoke-CsManagementStoreReplication nowhere.litwareinc.com
#= output
error: Management object not found for identity "atl-sql-001.litwareinc.com".
error: Management object not found for identity "nowhere.litwareinc.com".

#% a trusted pool without replication has no replica
Set-CsTrustedApplicationPool trustpool.litwareinc.com -RequiresReplication $false -WarningAction SilentlyContinue
(Get-CsManagementStoreReplicationStatus).ReplicaFqdn -contains 'trustpool.litwareinc.com'
#= output
False

#% the status of the store names the computers that make and carry the packages
$status = Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus
$status.PSObject.Properties.Name
$status.ActiveMasterFqdn
$status.ActiveReplicas.Count
#= output
LastUpdatedOn
ActiveMasterFqdn
ActiveMasterLastHeartBeat
ActiveFileTransferAgentFqdn
ActiveFileTransferAgentLastHeartBeat
ActiveReplicas
DeletedReplicas
atl-cs-001.litwareinc.com
9

#% a store whose master is stopped has no active master
Stop-CsWindowsService MASTER -ComputerName atl-cs-001.litwareinc.com
$status = Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus
"[$($status.ActiveMasterFqdn)] [$($status.ActiveFileTransferAgentFqdn)]"
Start-CsWindowsService MASTER -ComputerName atl-cs-001.litwareinc.com
(Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus).ActiveMasterFqdn
#= output
[] [atl-cs-001.litwareinc.com]
atl-cs-001.litwareinc.com
