#% the three expirations go up in their order
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsRegistrarConfiguration -MaxEndpointExpiration 500
Set-CsRegistrarConfiguration -MaxEndpointExpiration 500 -DefaultEndpointExpiration 400
Get-CsRegistrarConfiguration Global | ForEach-Object { $_.DefaultEndpointExpiration, $_.MaxEndpointExpiration }
Set-CsUserServicesConfiguration -MinSubscriptionExpiration 30000
(Get-CsUserServicesConfiguration Global).MinSubscriptionExpiration
Remove-CsRegistrarConfiguration Global 3> $null
(Get-CsRegistrarConfiguration Global).MaxEndpointExpiration
#= output
error: DefaultEndpointExpiration must not be greater than MaxEndpointExpiration.
400
500
error: MinSubscriptionExpiration must not be greater than DefaultSubscriptionExpiration.
1200
900

#% a presence provider is in the list of its configuration, and both ways of editing meet
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsPresenceProvider Site:Redmond/fabrikam.com | ForEach-Object Fqdn
(Get-CsUserServicesConfiguration Site:Redmond).PresenceProviders.Fqdn
New-CsPresenceProvider -Parent Site:Paris -Fqdn fabrikam.com
Set-CsUserServicesConfiguration Site:Redmond -PresenceProviders $null
@(Get-CsPresenceProvider Site:Redmond).Count
Get-CsPresenceProvider | Set-CsPresenceProvider
Remove-CsPresenceProvider Global
@(Get-CsPresenceProvider).Count
#= output
fabrikam.com
fabrikam.com
error: Management object not found for identity "Site:Paris".
0
0

#% Privacy Configuration: made for a place of its own, changed, and removed again
New-CsPrivacyConfiguration Site:Paris | ForEach-Object Identity
Set-CsPrivacyConfiguration Site:Paris -EnablePrivacyMode $true
(Get-CsPrivacyConfiguration Site:Paris).EnablePrivacyMode
Remove-CsPrivacyConfiguration Site:Paris
@(Get-CsPrivacyConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
True
0

#% Registrar Configuration: made for a place of its own, changed, and removed again
New-CsRegistrarConfiguration Site:Paris | ForEach-Object Identity
Set-CsRegistrarConfiguration Site:Paris -PoolState failedover
(Get-CsRegistrarConfiguration Site:Paris).PoolState
Remove-CsRegistrarConfiguration Site:Paris
@(Get-CsRegistrarConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
FailedOver
0

#% Storage Service Configuration: made for a place of its own, changed, and removed again
New-CsStorageServiceConfiguration Site:Paris | ForEach-Object Identity
Set-CsStorageServiceConfiguration Site:Paris -FabricInvalidStateTimeoutDuration 5
(Get-CsStorageServiceConfiguration Site:Paris).FabricInvalidStateTimeoutDuration
Remove-CsStorageServiceConfiguration Site:Paris
@(Get-CsStorageServiceConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
5
0

#% User Replicator Configuration: made for a place of its own, changed, and removed again
New-CsUserReplicatorConfiguration Registrar:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsUserReplicatorConfiguration Registrar:atl-cs-001.litwareinc.com -ADDomainNamingContextList "dc=litwareinc,dc=com"
(Get-CsUserReplicatorConfiguration Registrar:atl-cs-001.litwareinc.com).ADDomainNamingContextList
Remove-CsUserReplicatorConfiguration Registrar:atl-cs-001.litwareinc.com
@(Get-CsUserReplicatorConfiguration -Filter Service:Registrar:atl-cs-001.litwareinc.com).Count
#= output
Service:Registrar:atl-cs-001.litwareinc.com
dc=litwareinc,dc=com
0

#% User Services Configuration: made for a place of its own, changed, and removed again
New-CsUserServicesConfiguration Site:Paris | ForEach-Object Identity
Set-CsUserServicesConfiguration Site:Paris -AnonymousUserGracePeriod 00:30:00
"$((Get-CsUserServicesConfiguration Site:Paris).AnonymousUserGracePeriod)"
Remove-CsUserServicesConfiguration Site:Paris
@(Get-CsUserServicesConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
00:30:00
0

#% Backup Service Configuration: there is one, which is changed and reset
Set-CsBackupServiceConfiguration -SyncInterval 00:05:00
"$((Get-CsBackupServiceConfiguration).SyncInterval)"
Remove-CsBackupServiceConfiguration Global 3> $null
"[$((Get-CsBackupServiceConfiguration).SyncInterval)]"
#= output
00:05:00
[00:02:00]

#% Conversation History Configuration: there is one, which is changed and reset
Set-CsConversationHistoryConfiguration -MaxContinuedConversationRetry 5
"$((Get-CsConversationHistoryConfiguration).MaxContinuedConversationRetry)"
Remove-CsConversationHistoryConfiguration Global 3> $null
"[$((Get-CsConversationHistoryConfiguration).MaxContinuedConversationRetry)]"
#= output
5
[3]
