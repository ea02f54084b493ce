#% scenarios and search terms of the product are there at Global from the start
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
@(Get-CsClsScenario Global).Count -gt 20
(Get-CsClsScenario Global/AlwaysOn).Provider.Name -join ' '
Set-CsClsSearchTerm Global/IP -Inserts ItemIP
(Get-CsClsSearchTerm Global/IP).Inserts, @(Get-CsClsSearchTerm Global).Count
$provider = New-CsClsProvider -Name Sipstack -Type WPP -Level Verbose -Flags All
Set-CsClsScenario Global/AlwaysOn -Provider @{Replace = $provider}
(Get-CsClsScenario Global/AlwaysOn).Provider.Level
New-CsClsConfiguration Site:Paris | Out-Null
New-CsClsScenario Site:Paris/Calls | ForEach-Object Name
Remove-CsClsScenario Site:Paris
@(Get-CsClsConfiguration -Filter Site:Paris).Count
(Get-CsClsConfiguration Global).Scenarios.Count -eq @(Get-CsClsScenario Global).Count
#= output
True
S4 Sipstack UserServices
ItemIP
5
Verbose
Calls
0
True

#% regions and groups belong to the configuration of their scope
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsClsRegion | ForEach-Object Sites
Set-CsClsRegion Site:Redmond/NorthAmerica -Sites Redmond
Set-CsClsSecurityGroup Site:Redmond/Helpdesk -AccessLevel Tier2
(Get-CsClsConfiguration Site:Redmond).Regions.Sites, (Get-CsClsSecurityGroup Site:Redmond/Helpdesk).AccessLevel
New-CsClsScenario -Parent Site:Paris -Name X
Remove-CsClsRegion Site:Redmond/NorthAmerica
Remove-CsClsSecurityGroup Site:Redmond/Helpdesk
Remove-CsClsScenario Site:Redmond/RedmondScenario
(Get-CsClsConfiguration Site:Redmond).Scenarios.Count
Remove-CsClsConfiguration Site:Redmond
@(Get-CsClsSecurityGroup).Count
#= output
Redmond,Seattle
Redmond
Tier2
error: Management object not found for identity "Site:Paris".
0
0

#% tests need two users
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsExtendedTest -Name Call -TestType PSTN -TestUsers sip:a@litwareinc.com
New-CsWatcherNodeConfiguration pool0.litwareinc.com -PortNumber 5061 -TestUsers sip:a@litwareinc.com
$test = New-CsExtendedTest -Name Call -TestType PSTN -TestUsers sip:a@litwareinc.com, sip:b@litwareinc.com
New-CsWatcherNodeConfiguration -TargetFqdn pool0.litwareinc.com -PortNumber 5061 -ExtendedTests @{Add = $test} -Tests Registration, im | ForEach-Object { "$($_.Identity) $($_.Tests)" }
Set-CsWatcherNodeConfiguration pool0.litwareinc.com -Tests @{Add = 'Moo'}
Set-CsWatcherNodeConfiguration pool0.litwareinc.com -Enabled $false
(Get-CsWatcherNodeConfiguration pool0.litwareinc.com).ExtendedTests.TestUsers.Count
Get-CsWatcherNodeConfiguration | Remove-CsWatcherNodeConfiguration
New-CsHealthMonitoringConfiguration pool0.litwareinc.com -FirstTestUserSipUri sip:a@litwareinc.com -SecondTestUserSipUri b
New-CsHealthMonitoringConfiguration pool0.litwareinc.com -FirstTestUserSipUri sip:a@litwareinc.com -SecondTestUserSipUri sip:b@litwareinc.com | ForEach-Object TargetFqdn
Set-CsHealthMonitoringConfiguration pool0.litwareinc.com -FirstTestSamAccountName litwareinc\a
Get-CsHealthMonitoringConfiguration | Remove-CsHealthMonitoringConfiguration
@(Get-CsHealthMonitoringConfiguration).Count + @(Get-CsWatcherNodeConfiguration).Count
#= output
error: TestUsers needs two users at least where TestType is PSTN.
error: TestUsers needs two users at least.
pool0.litwareinc.com Registration IM
error: Cannot validate argument on parameter 'Tests'. The argument "Moo" does not belong to the set "Registration,IM,GroupIM,P2PAV,AvConference,Presence,ABS,ABWQ,MCXP2PIM,ExumConnectivity,JoinLauncher,PersistentChatMessage,DataConference,XmppIM,UnifiedContactStore,AVEdgeConnectivity" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.
2
error: The 'SecondTestUserSipUri' attribute is invalid - The value 'b' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^sip:
pool0.litwareinc.com
0

#% a test is in the list once
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsWatcherNodeConfiguration atl-cs-001.litwareinc.com -Tests Registration, Registration
Set-CsWatcherNodeConfiguration atl-cs-001.litwareinc.com -Tests Registration
(Get-CsWatcherNodeConfiguration).Tests
#= output
error: There is a duplicate key sequence 'Registration' for the 'urn:schema:Microsoft.Rtc.Management.Settings.WatcherNode.2010:TestName' key or unique identity constraint.
Registration

#% the check of watcher nodes finds pools that are not there and wrong ports
Set-CsWatcherNodeConfiguration atl-cs-001.litwareinc.com -PortNumber 5070
New-CsWatcherNodeConfiguration none.litwareinc.com -PortNumber 5061 | Out-Null
New-CsWatcherNodeConfiguration atl-sql-001.litwareinc.com -PortNumber 5061 | Out-Null
Test-CsWatcherNodeConfiguration -FileName result.txt | Where-Object { $_ -like 'Failure*' }
@(Get-Content result.txt).Count
#= output
Failure: Port number for 5070 Target pool atl-cs-001.litwareinc.com is not correct.
Failure: Target pool none.litwareinc.com does not exist in topology.
Failure: Target pool atl-sql-001.litwareinc.com does not have Registrar role installed.
7

#% Cls Configuration: made for a place of its own, changed, and removed again
New-CsClsConfiguration Site:Paris | ForEach-Object Identity
Set-CsClsConfiguration Site:Paris -EtlFileRolloverMinutes 90
(Get-CsClsConfiguration Site:Paris).EtlFileRolloverMinutes
Remove-CsClsConfiguration Site:Paris
@(Get-CsClsConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
90
0

#% Diagnostic Configuration: made for a place of its own, changed, and removed again
New-CsDiagnosticConfiguration Site:Paris | ForEach-Object Identity
Set-CsDiagnosticConfiguration Site:Paris -Filter (New-CsDiagnosticsFilter -Fqdn fabrikam.com -Enabled $false)
(Get-CsDiagnosticConfiguration Site:Paris).Filter.Fqdn
Remove-CsDiagnosticConfiguration Site:Paris
@(Get-CsDiagnosticConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
fabrikam.com
0

#% Diagnostic Header Configuration: made for a place of its own, changed, and removed again
New-CsDiagnosticHeaderConfiguration Registrar:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsDiagnosticHeaderConfiguration Registrar:atl-cs-001.litwareinc.com -SendToOutsideUnauthenticatedUsers $true
(Get-CsDiagnosticHeaderConfiguration Registrar:atl-cs-001.litwareinc.com).SendToOutsideUnauthenticatedUsers
Remove-CsDiagnosticHeaderConfiguration Registrar:atl-cs-001.litwareinc.com
@(Get-CsDiagnosticHeaderConfiguration -Filter Service:Registrar:atl-cs-001.litwareinc.com).Count
#= output
Service:Registrar:atl-cs-001.litwareinc.com
True
0
