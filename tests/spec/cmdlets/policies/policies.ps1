#% the limits of a policy are checked, with the range that is allowed
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsConferencingPolicy Lab -AudioBitRateKb 10
New-CsConferencingPolicy Lab -AudioBitRateKb 201
New-CsConferencingPolicy Lab -MaxMeetingSize many
New-CsConferencingPolicy Lab -MaxMeetingSize 0
@(Get-CsConferencingPolicy -Filter *Lab).Count
#= output
error: The 'AudioBitRateKb' attribute is invalid - The value '10' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The allowed values are 20 to 200.
error: The 'AudioBitRateKb' attribute is invalid - The value '201' is invalid according to its datatype 'UInt32' - The MaxInclusive constraint failed. The allowed values are 20 to 200.
error: Cannot bind parameter 'MaxMeetingSize'. Cannot convert value "many" to type "System.UInt32". Error: "The input string 'many' was not in a correct format."
error: The 'MaxMeetingSize' attribute is invalid - The value '0' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The least value is 1.
0

#% an enumeration takes its members, in any case, and stores the declared spelling
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(New-CsConferencingPolicy Lab -EnableAppDesktopSharing singleapplication -MaxVideoConferenceResolution cif).EnableAppDesktopSharing
Set-CsConferencingPolicy Lab -EnableAppDesktopSharing Everything
#= output
SingleApplication
error: Cannot bind parameter 'EnableAppDesktopSharing'. Cannot convert value "Everything" to type "Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.EnableAppDesktopSharing". Error: "Unable to match the identifier name Everything to a valid enumerator name. Specify one of the following enumerator names and try again:
Desktop, SingleApplication, None"

#% values have the product's types
$policy = Get-CsConferencingPolicy Global
$policy.MaxMeetingSize.GetType().Name, $policy.VideoBitRateKb.GetType().Name, $policy.EnableAppDesktopSharing.GetType().Name, $policy.AllowIPAudio.GetType().Name -join ' '
$policy.GetType().FullName
$policy.PSTypeNames[0]
#= output
UInt32 Int64 EnableAppDesktopSharing Boolean
Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.MeetingPolicy
Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.MeetingPolicy

#% policies are compared and listed like any objects
Get-CsConferencingPolicy | Where-Object MaxMeetingSize -lt 250 | Sort-Object MaxMeetingSize | Format-Table Identity, MaxMeetingSize -AutoSize
Get-CsExternalAccessPolicy | Select-Object Identity, EnableOutsideAccess
#= output

Identity                      MaxMeetingSize
--------                      --------------
Tag:SalesConferencingPolicy               50
Site:Dublin                              100
Tag:RedmondConferencingPolicy            200


Identity                        EnableOutsideAccess
--------                        -------------------
Global                                        False
Site:Redmond                                   True
Tag:RedmondExternalAccessPolicy                True

#% external access prints in the order of the declaration
Get-CsExternalAccessPolicy site:Redmond
#= output

Identity                          : Site:Redmond
Description                       :
EnableFederationAccess            : True
EnableAcsFederationAccess         : True
EnableXmppAccess                  : False
EnablePublicCloudAudioVideoAccess : False
EnableTeamsConsumerAccess         : True
EnableTeamsConsumerInbound        : True
EnableOutsideAccess               : True

#% Include takes its members only
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy -Include Nothing
#= output
error: Cannot validate argument on parameter 'Include'. The argument "Nothing" does not belong to the set "Automatic,All,SubscriptionDefaults,TenantDefinedOnly" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.

#% -WhatIf asks nothing about users who have a policy
Remove-CsMobilityPolicy SalesMobilityPolicy -WhatIf
(Get-CsMobilityPolicy SalesMobilityPolicy).Identity
#= output
What if: Performing the operation "Remove-CsMobilityPolicy" on target "Tag:SalesMobilityPolicy".
  - MobilityPolicy Tag:SalesMobilityPolicy
      EnableOutsideVoice  False
Tag:SalesMobilityPolicy
