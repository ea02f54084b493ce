#% the list of usages is edited in place, and one that is used stays
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsPstnUsage -Usage @{Add = 'Service', 'Fax'}
(Get-CsPstnUsage).Usage -join ', '
Set-CsPstnUsage Global -Usage @{Remove = 'fax'}
Set-CsPstnUsage Global -Usage @{Remove = 'International'}
Set-CsPstnUsage Global -Usage Local, local
(Get-CsPstnUsage).Usage -join ', '
#= output
Internal, Local, Long Distance, International, Emergency, Service, Fax
error: "International" cannot be removed: this PstnUsage is in use by VoicePolicy Tag:RedmondVoicePolicy, VoiceRoute InternationalRoute.
error: There is a duplicate key sequence 'local' for the 'urn:schema:Microsoft.Rtc.Management.Policy.Voice.2008:Usage' key or unique identity constraint.
Internal, Local, Long Distance, International, Emergency, Service

#% routes are ordered by priority
function Show { (Get-CsVoiceRoute | ForEach-Object { "$($_.Priority) $($_.Name)" }) -join ', ' }
Show
New-CsVoiceRoute Cheap -NumberPattern '^\+44' -PstnUsages International -PstnGatewayList PstnGateway:192.168.0.100 -Priority 1 | Out-Null; Show
Set-CsVoiceRoute Cheap -Priority 0; Show
Remove-CsVoiceRoute Cheap; Show
New-CsVoiceRoute -Name Last -PstnUsages local -PstnGatewayList service:PstnGateway:192.168.0.240 | ForEach-Object { $_.Priority; "$($_.PstnUsages) $($_.PstnGatewayList)" }
#= output
0 LocalRoute, 1 DublinRoute, 2 InternationalRoute, 3 EmergencyRoute
0 LocalRoute, 1 Cheap, 2 DublinRoute, 3 InternationalRoute, 4 EmergencyRoute
0 Cheap, 1 LocalRoute, 2 DublinRoute, 3 InternationalRoute, 4 EmergencyRoute
0 LocalRoute, 1 DublinRoute, 2 InternationalRoute, 3 EmergencyRoute
4
Local PstnGateway:192.168.0.240

#% what a route names must be there
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsVoiceRoute Bad -PstnGatewayList 10.0.0.1
New-CsVoiceRoute Bad -PstnUsages Nope
New-CsVoiceRoute Bad -NumberPattern '^(+1'
New-CsVoiceRoute Bad -SuppressCallerId $true
New-CsVoiceRoute Bad -SuppressCallerId $true -AlternateCallerId 0800
New-CsVoiceRoute LocalRoute
Set-CsVoiceRoute LocalRoute -PstnGatewayList @{Add = 'EdgeServer:atl-edge-001.litwareinc.com'}
(Get-CsVoiceRoute).Count
#= output
error: The key sequence '10.0.0.1' in 'PstnGatewayList' Keyref fails to refer to some key. There is no PstnGateway '10.0.0.1'.
error: The key sequence 'Nope' in 'PstnUsages' Keyref fails to refer to some key. There is no PstnUsage 'Nope'.
error: The 'NumberPattern' attribute is invalid - The value '^(+1' is not a regular expression. Invalid pattern '^(+1' at offset 2. Quantifier '+' following nothing.
error: SuppressCallerId needs an AlternateCallerId, which is shown instead.
error: The 'AlternateCallerId' attribute is invalid - The value '0800' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^(\+)?[1-9]\d*(;ext=[1-9]\d*)?$
error: "LocalRoute" already exists: there can be only one VoiceRoute of that identity.
error: The key sequence 'EdgeServer:atl-edge-001.litwareinc.com' in 'PstnGatewayList' Keyref fails to refer to some key. There is no PstnGateway 'EdgeServer:atl-edge-001.litwareinc.com'.
4

#% a route without usages and gateways is made, with a warning
New-CsVoiceRoute Empty
Set-CsVoiceRoute Empty -PstnUsages @{Add = 'Local'} -PstnGatewayList @{Add = 'PstnGateway:192.168.0.100'}
Get-CsVoiceRoute Empty | ForEach-Object { "$($_.PstnUsages) over $($_.PstnGatewayList)" }
#= output
WARNING: The route "Empty" carries no calls as long as it has no PstnUsages and no PstnGatewayList.

Identity          : Empty
Priority          : 4
Description       : 
NumberPattern     : [0-9]{10}
PstnUsages        : {}
PstnGatewayList   : {}
Name              : Empty
SuppressCallerId  : 
AlternateCallerId : 

Local over PstnGateway:192.168.0.100

#% the routing configuration has the routes; removing it puts the first route back
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(Get-CsRoutingConfiguration).Route.Name -join ', '
Set-CsRoutingConfiguration -EnableLocationBasedRouting $true -CallViaWorkCallerId +14255550100
New-CsRoutingConfiguration Global
Remove-CsRoutingConfiguration Global
Get-CsVoiceRoute
(Get-CsRoutingConfiguration).EnableLocationBasedRouting
#= output
LocalRoute, DublinRoute, InternationalRoute, EmergencyRoute
error: "Global" already exists: there can be only one RoutingConfiguration of that identity.
WARNING: Global configuration for RoutingConfiguration cannot be removed. Instead of removing it, the properties are reset to their default values.

Identity          : LocalRoute
Priority          : 0
Description       : 
NumberPattern     : ^(\+1[0-9]{10})$
PstnUsages        : {}
PstnGatewayList   : {}
Name              : LocalRoute
SuppressCallerId  : 
AlternateCallerId : 

False

#% a voice policy names usages that are there, each once
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsVoicePolicy Clerks -PstnUsages Local, 'long distance' | ForEach-Object PstnUsages
New-CsVoicePolicy Bad -PstnUsages Mars
New-CsVoicePolicy Bad -PstnUsages Local, local
New-CsVoicePolicy Bad -CallForwardingSimulRingUsageType CustomUsage -CustomCallForwardingSimulRingUsages Venus
try { New-CsVoicePolicy Bad -Description ('x' * 1041) } catch { ("$_" -split ' - ')[-1] }
New-CsVoicePolicy Registrar:pool0.litwareinc.com
Set-CsVoicePolicy Clerks -PstnUsages @{Replace = 'International', 'Local'}
(Get-CsVoicePolicy Clerks).PstnUsages -join ', '
Set-CsVoicePolicy Clerks -PstnUsages $null
Remove-CsVoicePolicy Clerks
@(Get-CsVoicePolicy -Filter tag:*).Identity
#= output
Local
Long Distance
error: The key sequence 'Mars' in 'PstnUsages' Keyref fails to refer to some key. There is no PstnUsage 'Mars'.
error: There is a duplicate key sequence 'Local' for the 'urn:schema:Microsoft.Rtc.Management.Policy.Voice.2008:PstnUsage' key or unique identity constraint.
error: The key sequence 'Venus' in 'CustomCallForwardingSimulRingUsages' Keyref fails to refer to some key. There is no PstnUsage 'Venus'.
The MaxLength constraint failed. At most 1040 characters are allowed.
error: "Service:Registrar:pool0.litwareinc.com" is not allowed for VoicePolicy: its scopes are Global, Site, Tag.
International, Local
WARNING: Users with the policy "Tag:Clerks" cannot call the telephone network: it has no PSTN usages.
Tag:RedmondVoicePolicy
Tag:SalesVoicePolicy

#% voice policies and routing policies are granted
Grant-CsVoicePolicy -Identity 'Ken Myer' -PolicyName RedmondVoicePolicy
Grant-CsVoiceRoutingPolicy 'Ken Myer' RedmondVoiceRoutingPolicy -PassThru | ForEach-Object { $_.VoicePolicy; $_.VoiceRoutingPolicy }
(Get-CsEffectivePolicy 'Pilar Ackerman').VoicePolicy
Get-CsVoiceRoutingPolicy | ForEach-Object Identity
Set-CsVoiceRoutingPolicy SalesVoiceRoutingPolicy -PstnUsages @{Add = 'Long Distance'}; (Get-CsVoiceRoutingPolicy SalesVoiceRoutingPolicy).PstnUsages.Count
Remove-CsVoiceRoutingPolicy SalesVoiceRoutingPolicy
#= output
RedmondVoicePolicy
RedmondVoiceRoutingPolicy
Site:Redmond
Global
Tag:RedmondVoiceRoutingPolicy
Tag:SalesVoiceRoutingPolicy
2

#% a route is tested by its pattern
(Get-CsVoiceRoute | Test-CsVoiceRoute -TargetNumber +35315551219).MatchesPattern
#= output
False
True
False
False

#% a policy takes its usages in order, for each the routes by priority
Get-CsVoicePolicy RedmondVoicePolicy | Test-CsVoicePolicy -TargetNumber +441632960123
Set-CsVoiceRoute LocalRoute -PstnUsages 'Long Distance'
New-CsVoiceRoute Second -NumberPattern '^\+1425' -PstnUsages Local -PstnGatewayList 192.168.0.240 | Out-Null
(Get-CsVoicePolicy RedmondVoicePolicy | Test-CsVoicePolicy -TargetNumber +14255551219).FirstMatchingRoute
$routes = Get-CsRoutingConfiguration
$routes.Route.RemoveAt(4)
(Get-CsVoicePolicy RedmondVoicePolicy | Test-CsVoicePolicy -TargetNumber +14255551219 -RouteSettings $routes).MatchingUsage
$none = Get-CsVoicePolicy Global | Test-CsVoicePolicy -TargetNumber +441632960123
$null -eq $none.FirstMatchingRoute
#= output

FirstMatchingRoute MatchingUsage
------------------ -------------
InternationalRoute International
Second
Long Distance
True

#% what becomes of a number that a user dials
Test-CsVoiceUser -DialedNumber 5551219 -SipUri sip:kenmyer@litwareinc.com -Verbose | Format-List
'Ken Myer', 'Jonathan Haas' | Test-CsVoiceUser -DialedNumber 0015551219 | ForEach-Object { "[$($_.TranslatedNumber)]" }
(Test-CsVoiceUser -DialedNumber +35315551219 -SipUri 'Ken Myer').FirstMatchingRoute
$none = Test-CsVoiceUser -DialedNumber 5551219 -SipUri 'Kim Akers'
$null -eq $none.TranslatedNumber
try { Test-CsVoiceUser -DialedNumber 1 -SipUri sip:nobody@litwareinc.com -ErrorAction Stop } catch { "error: $_" }
#= output
VERBOSE: Locating user with identity "sip:kenmyer@litwareinc.com"
VERBOSE: Loading dial plan: "Site:Redmond"
VERBOSE: Loading voice policy: "Site:Redmond"

TranslatedNumber   : +14255551219
MatchingRule       : Description=;Pattern=^([2-9]\d{6})$;Translation=+1425$1;Name=Local;IsInternalExtension=False
FirstMatchingRoute : LocalRoute
MatchingUsage      : Local

[]
[+15551219]
DublinRoute
True
error: Management object not found for identity "sip:nobody@litwareinc.com".

#% tests of routing are written down and run
Get-CsVoiceTestConfiguration | Test-CsVoiceTestConfiguration
New-CsVoiceTestConfiguration Wrong -DialedNumber 5551219 -TargetDialplan site:Redmond -ExpectedRoute DublinRoute | ForEach-Object TargetVoicePolicy
(Get-CsVoiceTestConfiguration Wrong | Test-CsVoiceTestConfiguration).Result
Set-CsVoiceTestConfiguration Wrong -ExpectedRoute LocalRoute -ExpectedTranslatedNumber +14255551219
(Get-CsVoiceTestConfiguration Wrong | Test-CsVoiceTestConfiguration).Result
(Get-CsVoiceTestConfiguration Wrong | Test-CsVoiceTestConfiguration -Dialplan (Get-CsDialPlan site:Dublin)).Result
(Test-CsVoiceTestConfiguration -DialedNumber 5551219 -Dialplan (Get-CsDialPlan RedmondDialPlan) -VoicePolicy (Get-CsVoicePolicy Global)).MatchingUsage
(Get-CsVoiceConfiguration).VoiceTestConfigurations.Name -join ', '
Remove-CsVoiceTestConfiguration Wrong
$test = New-CsVoiceTestConfiguration -Name Memory -InMemory
Set-CsVoiceConfiguration -VoiceTestConfigurations @{Add = $test}
(Get-CsVoiceConfiguration).VoiceTestConfigurations.Name -join ', '
Remove-CsVoiceConfiguration Global
@(Get-CsVoiceTestConfiguration).Count
#= output

Result             : Success
TranslatedNumber   : +14255551234
MatchingRule       : Description=;Pattern=^([2-9]\d{6})$;Translation=+1425$1;Name=Local;IsInternalExtension=False
FirstMatchingRoute : LocalRoute
MatchingUsage      : Local

Global
Fail
Success
Fail
Local
TestConfig1, Wrong
TestConfig1, Memory
WARNING: Global configuration for VoiceConfiguration cannot be removed. Instead of removing it, the properties are reset to their default values.
0

#% the name of a test is short and plain
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsVoiceTestConfiguration 'No blanks'
New-CsVoiceTestConfiguration ('x' * 33)
New-CsVoiceTestConfiguration Lost -TargetDialplan Nowhere -InMemory | Test-CsVoiceTestConfiguration
#= output
error: "No blanks" is no name of a test: at most 32 letters, digits, periods and underscores.
error: The 'Name' attribute is invalid - The value 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' is invalid according to its datatype 'String' - The MaxLength constraint failed. At most 32 characters are allowed.
error: Management object not found for identity "Nowhere".

#% a voice policy is copied to a per-user one
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$tenant = '38aad667-af54-4397-aaa7-e94c79ec2308'
Copy-CsVoicePolicy Tag:RedmondVoicePolicy -PolicyName Copied -Tenant $tenant
Get-CsVoicePolicy Copied | ForEach-Object { "$($_.PstnUsages.Count) $($_.EnableCallPark)" }
Copy-CsVoicePolicy -PolicyName Copied -Tenant $tenant
Copy-CsVoicePolicy Nobody -PolicyName Other -Tenant $tenant
#= output
3 True
error: "Tag:Copied" already exists: there can be only one VoicePolicy of that identity.
error: Management object not found for identity "Nobody".

#% regular expressions for numbers are made of what people say of them
(New-CsVoiceRegex -StartsWith 9 -ExactLength 11 -DigitsToStrip 1 -DigitsToPrepend +1).Translation
New-CsVoiceRegex -StartsWith 425 -AtLeastLength 7 | ForEach-Object { $_.Pattern; '4255551' -match $_.Pattern; '425555' -match $_.Pattern }
try { New-CsVoiceRegex -StartsWith 4255 -ExactLength 3 } catch { "error: $_" }
try { New-CsVoiceRegex -AtLeastLength 3 -ExactLength 3 } catch { $_.CategoryInfo.Reason }
#= output
+1$1
^(425\d{4,})$
True
False
error: The numbers are shorter than what they begin with, or than what is taken from them.
ParameterBindingException
