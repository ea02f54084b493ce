#% a changed service shows what was set, and waits for Enable-CsTopology
Set-CsConferenceServer pool0.litwareinc.com -AudioPortStart 50000 -AudioPortCount 9000 -MeetingPsomPort 8058 -WarningVariable warned -WarningAction SilentlyContinue
Get-CsService ConferencingServer:pool0.litwareinc.com | Format-List AudioPort*
"$warned"
(Test-CsTopology).Result
#= output

AudioPortStart : 50000
AudioPortCount : 9000

The following changes must be made in order for the operation to be complete.
Enable-CsTopology must still be run for all changes to take effect.
Failure

#% pools back each other up in pairs
$WarningPreference = 'SilentlyContinue'
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar Registrar:atl-cs-001.litwareinc.com
(Get-CsService Registrar:atl-cs-001.litwareinc.com).BackupRegistrar
Set-CsRegistrar dublin-cs-001.litwareinc.com -BackupRegistrar pool0.litwareinc.com
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar pool0.litwareinc.com
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar $null
"[$((Get-CsService Registrar:atl-cs-001.litwareinc.com).BackupRegistrar)]"
#= output
Registrar:pool0.litwareinc.com
error: "Registrar:pool0.litwareinc.com" is the backup of "Registrar:atl-cs-001.litwareinc.com".
error: A Registrar cannot be its own backup.
[]

#% failover by itself needs a backup, and intervals have limits
$WarningPreference = 'SilentlyContinue'
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsRegistrar pool0.litwareinc.com -EnableAutomaticFailover $true
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar atl-cs-001.litwareinc.com -EnableAutomaticFailover $true -FailureDetectionInterval 00:00:29
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar atl-cs-001.litwareinc.com -EnableAutomaticFailover $true -FailureDetectionInterval 00:01:00
(Get-CsService Registrar:pool0.litwareinc.com).FailureDetectionInterval.TotalSeconds
#= output
error: EnableAutomaticFailover needs a BackupRegistrar.
error: FailureDetectionInterval must be between 30 seconds and 24 hours.
60

#% what a service names must be there and have the right role; a port is a port
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMediationServer atl-mcs-001.litwareinc.com -EdgeServer nowhere.litwareinc.com
Set-CsMediationServer atl-mcs-001.litwareinc.com -SipServerPort 0
Set-CsEdgeServer pool0.litwareinc.com -DataPsomClientPort 444
Set-CsDirector pool0.litwareinc.com -SipPort 5061
#= output
error: The key sequence 'nowhere.litwareinc.com' in 'EdgeServer' Keyref fails to refer to some key. There is no EdgeServer 'nowhere.litwareinc.com'.
error: SipServerPort: 0 is no port.
error: Management object not found for identity "pool0.litwareinc.com".
error: Management object not found for identity "pool0.litwareinc.com".

#% a Mediation Server has one default gateway
$WarningPreference = 'SilentlyContinue'
Set-CsPstnGateway 192.168.0.100 -MediationServer atl-mcs-001.litwareinc.com -Default $true
Get-CsService -PstnGateway | ForEach-Object { "$($_.PoolFqdn) $($_.Default)" }
#= output
192.168.0.240 False
192.168.0.100 True

#% a pair of pools shows from both sides
Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar atl-cs-001.litwareinc.com -WarningAction SilentlyContinue
(Get-CsPoolBackupRelationship -PoolFqdn atl-cs-001.litwareinc.com).BackupPoolFqdn
@(Get-CsPoolBackupRelationship -PoolFqdn dublin-cs-001.litwareinc.com).Count
#= output
pool0.litwareinc.com
0
