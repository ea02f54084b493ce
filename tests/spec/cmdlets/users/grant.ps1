#% a policy is granted to one user, by position, with or without its scope word
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
Grant-CsMobilityPolicy -Identity pilar -PolicyName tag:salesmobilitypolicy
(Get-CsUser kenmyer).MobilityPolicy, (Get-CsUser pilar).MobilityPolicy -join ' '
#= output
SalesMobilityPolicy SalesMobilityPolicy

#% $null takes it away
Grant-CsMobilityPolicy pilar -PolicyName $null
"'$((Get-CsUser pilar).MobilityPolicy)'"
#= output
''

#% only a policy of users that exists can be granted
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Grant-CsMobilityPolicy pilar Nothing
Grant-CsMobilityPolicy pilar Global
Grant-CsMobilityPolicy pilar Site:Redmond
(Get-CsUser pilar).MobilityPolicy
#= output
error: Policy "Nothing" is not a user policy. You can assign only a user policy to a specific user.
error: Policy "Global" is not a user policy. You can assign only a user policy to a specific user.
error: Policy "Site:Redmond" is not a user policy. You can assign only a user policy to a specific user.
RedmondMobilityPolicy

#% nothing is written without -PassThru, then the user
$nothing = Grant-CsMobilityPolicy pilar SalesMobilityPolicy
$null -eq $nothing
Grant-CsConferencingPolicy pilar SalesConferencingPolicy -PassThru | ForEach-Object { $_.ConferencingPolicy, $_.MobilityPolicy }
#= output
True
SalesConferencingPolicy
SalesMobilityPolicy

#% many users from the pipeline; one who is not there does not stop it
'kenmyer', 'nobody', 'pilar' | Grant-CsMobilityPolicy -PolicyName SalesMobilityPolicy -ErrorVariable failed -ErrorAction SilentlyContinue
"$($failed.Count): $($failed[0].Exception.Message)"
@(Get-CsUser -Filter { MobilityPolicy -eq 'SalesMobilityPolicy' -and RegistrarPool -eq 'atl-cs-001.litwareinc.com' }).Count
#= output
1: Management object not found for identity "nobody".
2

#% -WhatIf grants nothing
Grant-CsMobilityPolicy pilar SalesMobilityPolicy -WhatIf
(Get-CsUser pilar).MobilityPolicy
#= output
What if: Performing the operation "Grant-CsMobilityPolicy" on target "CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com
      MobilityPolicy  RedmondMobilityPolicy -> SalesMobilityPolicy
RedmondMobilityPolicy

#% the policy name is mandatory where the product says so
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Grant-CsMobilityPolicy pilar
#= output
error: Cannot process command because of one or more missing mandatory parameters: PolicyName.

#% external access is granted to a user, by name or from the pipeline
Grant-CsExternalAccessPolicy -Identity pilar -PolicyName RedmondExternalAccessPolicy
(Get-CsUser pilar).ExternalAccessPolicy
Get-CsUser pilar | Grant-CsExternalAccessPolicy -PolicyName $null
"'$((Get-CsUser pilar).ExternalAccessPolicy)'"
#= output
RedmondExternalAccessPolicy
''
