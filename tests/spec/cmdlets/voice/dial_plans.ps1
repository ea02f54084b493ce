#% a dial plan begins with one rule, and Global with its own
(New-CsDialPlan Harbour).NormalizationRules | ForEach-Object { "$_" }
(Get-CsDialPlan Global).NormalizationRules | ForEach-Object { "$_" }
(New-CsDialPlan Registrar:pool0.litwareinc.com).SimpleName, (New-CsDialPlan site:Seattle).SimpleName, (Get-CsDialPlan Harbour).SimpleName
#= output
Description=;Pattern=^(\d{11})$;Translation=+$1;Name=Prefix All;IsInternalExtension=False
Description=;Pattern=^(\d+)$;Translation=$1;Name=Keep All;IsInternalExtension=False
Registrar_pool0.litwareinc.com
Seattle
Harbour

#% rules are children of their plan and are edited from both sides
New-CsVoiceNormalizationRule -Parent RedmondDialPlan -Name Lobby -Pattern '^0$' -Translation +14255550100 | ForEach-Object { "$($_.Identity) $($_.Priority)" }
(Get-CsDialPlan RedmondDialPlan).NormalizationRules.Name -join ', '
Set-CsDialPlan RedmondDialPlan -NormalizationRules @{Remove = 'Local'}
Get-CsVoiceNormalizationRule RedmondDialPlan | ForEach-Object { "$($_.Priority) $($_.Name)" }
$rule = New-CsVoiceNormalizationRule -Parent Global -Name Guest -InMemory
Set-CsDialPlan RedmondDialPlan -NormalizationRules @{Add = $rule}
Get-CsVoiceNormalizationRule RedmondDialPlan/Guest | ForEach-Object Identity
Remove-CsVoiceNormalizationRule RedmondDialPlan/Guest
(Get-CsDialPlan RedmondDialPlan).NormalizationRules.Count
#= output
Tag:RedmondDialPlan/Lobby 5
Extension, Local, Long Distance, International, Emergency, Lobby
0 Extension
1 Long Distance
2 International
3 Emergency
4 Lobby
Tag:RedmondDialPlan/Guest
5

#% priorities insert, move and close gaps
function Show { (Get-CsVoiceNormalizationRule site:Dublin | ForEach-Object { "$($_.Priority) $($_.Name)" }) -join ', ' }
Show
New-CsVoiceNormalizationRule site:Dublin/First -Priority 0 | Out-Null; Show
New-CsVoiceNormalizationRule site:Dublin/Far -Priority 99 | ForEach-Object Priority
Set-CsVoiceNormalizationRule site:Dublin/First -Priority 3; Show
Set-CsVoiceNormalizationRule site:Dublin/First -Description moved; Show
Remove-CsVoiceNormalizationRule site:Dublin/Extension; Show
#= output
0 Extension, 1 Local, 2 Long Distance, 3 International, 4 Emergency
0 First, 1 Extension, 2 Local, 3 Long Distance, 4 International, 5 Emergency
6
0 Extension, 1 Local, 2 Long Distance, 3 First, 4 International, 5 Emergency, 6 Far
0 Extension, 1 Local, 2 Long Distance, 3 First, 4 International, 5 Emergency, 6 Far
0 Local, 1 Long Distance, 2 First, 3 International, 4 Emergency, 5 Far

#% a scope alone names all rules of a plan
@(Get-CsVoiceNormalizationRule site:Redmond).Count
Remove-CsVoiceNormalizationRule site:Redmond
@(Get-CsVoiceNormalizationRule site:Redmond).Count, (Get-CsDialPlan site:Redmond).NormalizationRules.Count
#= output
5
0
0

#% the plan of a rule must be there, and its pattern a regular expression
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsVoiceNormalizationRule Nowhere/Rule
New-CsVoiceNormalizationRule site:Paris/Rule
New-CsVoiceNormalizationRule site:Mars/Rule
New-CsVoiceNormalizationRule WebServer:pool0.litwareinc.com/Rule
New-CsVoiceNormalizationRule Global/Rule -Pattern '^(\d+'
Set-CsVoiceNormalizationRule 'Global/Keep All' -Pattern '['
(Get-CsVoiceNormalizationRule 'Global/Keep All').Pattern
New-CsVoiceNormalizationRule 'Global/Keep All'
New-CsVoiceNormalizationRule -Identity Global/A -Parent Global -Name A
New-CsVoiceNormalizationRule Global
#= output
error: Management object not found for identity "Tag:Nowhere".
error: Management object not found for identity "Site:Paris".
error: There is no site "Mars".
error: "Service:WebServer:pool0.litwareinc.com/Rule" is not allowed for VoiceNormalizationRule: its services are Registrar, PstnGateway.
error: The 'Pattern' attribute is invalid - The value '^(\d+' is not a regular expression. Invalid pattern '^(\d+' at offset 5. Not enough )'s.
error: The 'Pattern' attribute is invalid - The value '[' is not a regular expression. Invalid pattern '[' at offset 1. Unterminated [] set.
^(\d+)$
error: "Global/Keep All" already exists: there can be only one VoiceNormalizationRule of that identity.
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.
error: "Global" is not a valid identity: it needs the form <scope>/<name>.

#% simple names are unique, and a prefix is needed for phones that put it before numbers
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsDialPlan Harbour -SimpleName redmond
New-CsDialPlan Harbour -SimpleName 'a/b'
Set-CsDialPlan SalesDialPlan -OptimizeDeviceDialing $true -ExternalAccessPrefix $null
Set-CsDialPlan SalesDialPlan -ExternalAccessPrefix 12345
Set-CsDialPlan SalesDialPlan -OptimizeDeviceDialing $true -ExternalAccessPrefix 8
(Get-CsDialPlan SalesDialPlan).OptimizeDeviceDialing
New-CsDialPlan EdgeServer:atl-edge-001.litwareinc.com
New-CsDialPlan Global
#= output
error: The SimpleName "redmond" is not unique: the dial plan "Site:Redmond" has it.
error: The 'SimpleName' attribute is invalid - The value 'a/b' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[A-Za-z0-9\-.+_() ]+$
error: OptimizeDeviceDialing needs an ExternalAccessPrefix.
error: The 'ExternalAccessPrefix' attribute is invalid - The value '12345' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[0-9]{1,4}$
True
error: "Service:EdgeServer:atl-edge-001.litwareinc.com" is not allowed for DialPlan: its services are Registrar, PstnGateway.
error: "Global" already exists: there can be only one DialPlan of that identity.

#% two rules of one name are refused, and nothing is changed
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$one = New-CsVoiceNormalizationRule -Parent Global -Name Twin -InMemory
$two = New-CsVoiceNormalizationRule -Parent site:Redmond -Name twin -InMemory
Set-CsDialPlan SalesDialPlan -NormalizationRules $one, $two
(Get-CsDialPlan SalesDialPlan).NormalizationRules.Count
#= output
error: There is a duplicate key sequence 'twin' for the 'Microsoft.Rtc.Management.WritableConfig.Policy.Voice.NormalizationRule:Name' key or unique identity constraint.
4

#% removing a plan removes its rules; Global gets its first rule back
Remove-CsDialPlan SalesDialPlan
@(Get-CsVoiceNormalizationRule -Filter *Sales*).Count
New-CsVoiceNormalizationRule Global/More | ForEach-Object Priority
Set-CsDialPlan Global -Description Changed
(Get-CsDialPlan Global).NormalizationRules.Name -join ', '
Remove-CsDialPlan Global
"$((Get-CsDialPlan Global).NormalizationRules.Name) [$((Get-CsDialPlan Global).Description)]"
#= output
0
1
Keep All, More
WARNING: Global configuration for DialPlan cannot be removed. Instead of removing it, the properties are reset to their default values.
Keep All []

#% dial plans are granted, and an assigned one asks before it goes
Grant-CsDialPlan 'Ken Myer' RedmondDialPlan
(Get-CsUser 'Ken Myer').DialPlan, (Get-CsEffectivePolicy 'Ken Myer').LocationProfile
Remove-CsDialPlan RedmondDialPlan -Force
(Get-CsEffectivePolicy 'Ken Myer').LocationProfile
(Get-CsEffectivePolicy 'Jonathan Haas').LocationProfile
#= output
RedmondDialPlan
RedmondDialPlan
Site:Redmond
Site:Dublin

#% a rule is tested, and gives nothing where it does not fit
Get-CsVoiceNormalizationRule site:Redmond/Local | Test-CsVoiceNormalizationRule -DialedNumber 5551219
(Test-CsVoiceNormalizationRule -DialedNumber 0 -NormalizationRule (Get-CsVoiceNormalizationRule site:Redmond/Local)).TranslatedNumber
$memory = New-CsVoiceNormalizationRule Global/Try -Pattern '^0(\d+)' -Translation '+49$1' -InMemory
($memory | Test-CsVoiceNormalizationRule -DialedNumber tel:089123).TranslatedNumber
#= output

TranslatedNumber
----------------
+14255551219
+4989123

#% a dial plan is tested rule by rule
Get-CsDialPlan site:Redmond | Test-CsDialPlan -DialedNumber 4255559999 | Format-List
Get-CsDialPlan site:Redmond | Test-CsDialPlan -DialedNumber 9 | Format-List
#= output

TranslatedNumber : +14255559999
MatchingRule     : Description=;Pattern=^1?([2-9]\d{9})$;Translation=+1$1;Name=Long Distance;IsInternalExtension=False


TranslatedNumber : 
MatchingRule     : 

#% patterns fit anywhere unless they say where
New-CsDialPlan Loose | Out-Null
Set-CsVoiceNormalizationRule 'Loose/Prefix All' -Pattern '55' -Translation 'x'
(Get-CsDialPlan Loose | Test-CsDialPlan -DialedNumber 1255355).TranslatedNumber
#= output
12x3x
