#% call data go to the cloud over one connection
New-CsCloudCallDataConnectorConfiguration Site:Paris -EnableCallDataConnector $true | ForEach-Object Identity
'token1' | Set-CsCloudCallDataConnector -TenantId contoso
Get-CsCloudCallDataConnector | ForEach-Object { $_.Token, $_.TenantId }
Get-CsCloudCallDataConnector | Set-CsCloudCallDataConnector -TenantId fabrikam
Get-CsCloudCallDataConnector | ForEach-Object { $_.Token, $_.TenantId }
#= output
Site:Paris
token1
contoso
token1
fabrikam

#% a configuration of reports has a database, no site
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsReportingConfiguration Site:Redmond -ReportingUrl https://a.example
Set-CsReportingConfiguration -ReportingUrl https://a.example
#= output
error: "Site:Redmond" is not allowed for ReportingConfiguration: its scopes are Service.
error: Name the ReportingConfiguration to change: -Identity or -Instance is missing.

#% Archiving Configuration: made for a place of its own, changed, and removed again
New-CsArchivingConfiguration Site:Paris | ForEach-Object Identity
Set-CsArchivingConfiguration Site:Paris -EnableArchiving imonly
(Get-CsArchivingConfiguration Site:Paris).EnableArchiving
Remove-CsArchivingConfiguration Site:Paris
@(Get-CsArchivingConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
ImOnly
0

#% Cdr Configuration: made for a place of its own, changed, and removed again
New-CsCdrConfiguration Site:Paris | ForEach-Object Identity
Set-CsCdrConfiguration Site:Paris -KeepErrorReportForDays 30
(Get-CsCdrConfiguration Site:Paris).KeepErrorReportForDays
Remove-CsCdrConfiguration Site:Paris
@(Get-CsCdrConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
30
0

#% Qo EConfiguration: made for a place of its own, changed, and removed again
New-CsQoEConfiguration Site:Paris | ForEach-Object Identity
Set-CsQoEConfiguration Site:Paris -ExternalConsumerIssuedCertId (New-CsIssuedCertId -Issuer Litware -SerialNumber 7, 8)
(Get-CsQoEConfiguration Site:Paris).ExternalConsumerIssuedCertId.SerialNumber
Remove-CsQoEConfiguration Site:Paris
@(Get-CsQoEConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
7
8
0

#% Reporting Configuration: made for a place of its own, changed, and removed again
Remove-CsReportingConfiguration MonitoringDatabase:atl-sql-001.litwareinc.com; New-CsReportingConfiguration MonitoringDatabase:atl-sql-001.litwareinc.com | ForEach-Object Identity
Set-CsReportingConfiguration MonitoringDatabase:atl-sql-001.litwareinc.com -ReportingUrl https://reports.litwareinc.com
(Get-CsReportingConfiguration MonitoringDatabase:atl-sql-001.litwareinc.com).ReportingUrl
Remove-CsReportingConfiguration MonitoringDatabase:atl-sql-001.litwareinc.com
@(Get-CsReportingConfiguration -Filter Service:MonitoringDatabase:atl-sql-001.litwareinc.com).Count
#= output
Service:MonitoringDatabase:atl-sql-001.litwareinc.com
https://reports.litwareinc.com
0

#% Telemetry Configuration: made for a place of its own, changed, and removed again
New-CsTelemetryConfiguration WebServer:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsTelemetryConfiguration WebServer:atl-cs-001.litwareinc.com -EnableClientTelemetry $true
(Get-CsTelemetryConfiguration WebServer:atl-cs-001.litwareinc.com).EnableClientTelemetry
Remove-CsTelemetryConfiguration WebServer:atl-cs-001.litwareinc.com
@(Get-CsTelemetryConfiguration -Filter Service:WebServer:atl-cs-001.litwareinc.com).Count
#= output
Service:WebServer:atl-cs-001.litwareinc.com
True
0
