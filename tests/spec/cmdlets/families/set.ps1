#% only the given properties change
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
Get-CsMobilityPolicy SalesMobilityPolicy | Format-List EnableMobility, EnableOutsideVoice
#= output

EnableMobility     : False
EnableOutsideVoice : False

#% without an identity Global changes
Set-CsMcxConfiguration -SessionExpirationInterval 7200 -SessionShortExpirationInterval 600
(Get-CsMcxConfiguration Global).SessionExpirationInterval
(Get-CsMcxConfiguration Site:Dublin).SessionExpirationInterval
#= output
7200
259200

#% what is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMobilityPolicy Nothing -EnableMobility $false
#= output
error: Management object not found for identity "Tag:Nothing".

#% nothing is written
$nothing = Set-CsMobilityPolicy Global -EnableMobility $false
$null -eq $nothing
#= output
True

#% all instances change in a pipeline
Get-CsMobilityPolicy | Set-CsMobilityPolicy -RequireWIFIForIPVideo $true
Get-CsMobilityPolicy | Group-Object RequireWIFIForIPVideo | Format-Table Count, Name -AutoSize
#= output

Count Name
----- ----
    4 True

#% an object is changed and written back
$policy = Get-CsMobilityPolicy SalesMobilityPolicy
$policy.Description = 'changed'
(Get-CsMobilityPolicy SalesMobilityPolicy).Description -eq 'changed'
Set-CsMobilityPolicy -Instance $policy
(Get-CsMobilityPolicy SalesMobilityPolicy).Description
#= output
False
changed

#% an object of another noun is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMobilityPolicy -Instance (Get-CsConferencingPolicy Global)
Get-CsConferencingPolicy Global | Set-CsMobilityPolicy -EnableMobility $false
Set-CsMobilityPolicy -Instance 'Global'
#= output
error: -Instance takes an object of the type Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.Mobility.
error: -Instance takes an object of the type Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.Mobility.
error: -Instance takes an object of the type Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.Mobility.

#% a property takes its type only
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$policy = Get-CsMobilityPolicy Global
$policy.EnableMobility = 'perhaps'
$policy.Colour = 'red'
$policy.Identity = 'Site:Redmond'
(Get-CsConferencingPolicy Global).MaxMeetingSize = -1
#= output
error: The property 'Colour' cannot be found on this object. Verify that the property exists and can be set.
error: 'Identity' is a ReadOnly property.
error: Cannot convert value "-1" to type "System.UInt32". Error: "Value was either too large or too small for a UInt32."

#% $null clears a text
Set-CsConferencingPolicy Site:Dublin -Description $null
"'$((Get-CsConferencingPolicy Site:Dublin).Description)'"
#= output
''

#% -WhatIf changes nothing
Set-CsMobilityPolicy Global -EnableMobility $false -WhatIf
(Get-CsMobilityPolicy Global).EnableMobility
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableMobility  True -> False
True

#% a value that is broken leaves the store as it was
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsConferencingPolicy Global -MaxMeetingSize 0 -AllowPolls $false
(Get-CsConferencingPolicy Global).AllowPolls
#= output
error: The 'MaxMeetingSize' attribute is invalid - The value '0' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The least value is 1.
True
