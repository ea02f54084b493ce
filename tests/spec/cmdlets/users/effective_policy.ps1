#% the nearest policy applies: the user's own, the site's, Global
$show = 'MobilityPolicy', 'ConferencingPolicy', 'ExternalAccessPolicy'
'Pilar Ackerman', 'Jonathan Haas', 'Kim Akers' | Get-CsEffectivePolicy | Format-Table $show -AutoSize
#= output

MobilityPolicy        ConferencingPolicy      ExternalAccessPolicy
--------------        ------------------      --------------------
RedmondMobilityPolicy Global                  Site:Redmond
Global                SalesConferencingPolicy Global
SalesMobilityPolicy   Global                  Global

#% Get-CsUser shows what was granted, Get-CsEffectivePolicy what applies
"'$((Get-CsUser kenmyer).MobilityPolicy)'"
(Get-CsEffectivePolicy kenmyer).MobilityPolicy
#= output
''
Site:Redmond

#% a policy that is gone gives way to the next scope
Remove-CsMobilityPolicy RedmondMobilityPolicy -Force
(Get-CsUser pilar).MobilityPolicy
(Get-CsEffectivePolicy pilar).MobilityPolicy
Remove-CsMobilityPolicy Site:Redmond
(Get-CsEffectivePolicy pilar).MobilityPolicy
#= output
RedmondMobilityPolicy
Site:Redmond
Global

#% a new policy of a site applies at once
New-CsMobilityPolicy Site:Seattle -EnableOutsideVoice $false | Out-Null
(Get-CsEffectivePolicy tpoe).MobilityPolicy
#= output
Site:Seattle

#% policies of several users, with wildcards
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsEffectivePolicy 'K*' -ResultSize 2 | ForEach-Object Identity
Get-CsEffectivePolicy nobody
#= output
CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
CN=Kim Akers,OU=Portland,DC=litwareinc,DC=com
error: Management object not found for identity "nobody".
