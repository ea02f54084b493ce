#% every Get shows the past, by revision, date, or text
Set-CsMobilityPolicy Global -EnableMobility $false
$then = (Get-CsHistory 1).Time
(Get-CsMobilityPolicy Global -AsOf 1).EnableMobility
(Get-CsMobilityPolicy Global -AsOf 2).EnableMobility
(Get-CsMobilityPolicy Global -AsOf '1').EnableMobility
(Get-CsMobilityPolicy Global -AsOf $then).EnableMobility
(Get-CsMobilityPolicy Global -AsOf (Get-Date)).EnableMobility
#= output
True
False
True
True
False

#% what was not there yet, or is gone, is as it was
$null = New-CsMobilityPolicy Late
Remove-CsMobilityPolicy SalesMobilityPolicy -Force
@(Get-CsMobilityPolicy -AsOf 1).Identity -join ' '
@(Get-CsMobilityPolicy).Identity -join ' '
#= output
Global Site:Redmond Tag:RedmondMobilityPolicy Tag:SalesMobilityPolicy
Global Site:Redmond Tag:RedmondMobilityPolicy Tag:Late

#% users are shown as they were, and found by what they were
Set-CsUser kenmyer -LineURI 'tel:+14255550199'
(Get-CsUser kenmyer -AsOf 1).LineURI
@(Get-CsUser -Filter { LineURI -eq 'tel:+14255550123' } -AsOf 1).Count
@(Get-CsUser -Filter { LineURI -eq 'tel:+14255550123' }).Count
(Get-CsAdUser kenmyer -AsOf 1).DisplayName
#= output
tel:+14255550123
1
0
Ken Myer

#% before the first revision there is nothing
@(Get-CsUser -AsOf 0).Count
@(Get-CsSite -AsOf '2001-01-01').Count
(Get-CsMobilityPolicy -AsOf 0).Identity
#= output
0
0
Global

#% topology and lists show the past too
Set-CsSite Seattle -Description 'nowhere'
(Get-CsSite Seattle -AsOf 1).Description
(Get-CsSite Seattle -AsOf 2).Description
#= output
Sales and support
nowhere

#% a moment that is none is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsMobilityPolicy -AsOf yesteryear
Get-CsMobilityPolicy -AsOf 99
#= output
error: "yesteryear" is no revision, no date, and no snapshot or fork of this store.
error: There is no revision 99 on this branch.

#% -AsOf is no parameter of cmdlets that write
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMobilityPolicy Global -AsOf 1
#= output
error: A parameter cannot be found that matches parameter name 'AsOf'.
