#% a list is replaced by a plain value, or changed by Add, Remove and Replace
$null = New-CsNetworkRegionLink Second -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
$null = New-CsNetworkRegionLink Third -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
$route = 'NorthAmerica-EMEA-ROUTE'
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Add = 'Second', 'Third' }
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks -join ' '
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ remove = 'na-emea-link'; add = 'second' }
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks -join ' '
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Replace = 'Third' }
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks -join ' '
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks 'NA-EMEA-LINK', 'Second'
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks -join ' '
#= output
NA-EMEA-LINK Second Third
Second Third
Third
NA-EMEA-LINK Second

#% Replace stands alone, and other keys are refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$route = 'NorthAmerica-EMEA-ROUTE'
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Replace = 'NA-EMEA-LINK'; Add = 'NA-EMEA-LINK' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Append = 'NA-EMEA-LINK' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Add = 'Nothing' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks $null
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks
#= output
error: Cannot bind parameter 'NetworkRegionLinks'. Replace changes the whole list, so it cannot be used together with Add or Remove.
error: Cannot bind parameter 'NetworkRegionLinks'. "Append" is not a way to change a list: use Add, Remove or Replace.
error: The key sequence 'Nothing' in 'NetworkRegionLinks' Keyref fails to refer to some key. There is no NetworkRegionLink 'Nothing'.
error: A route between two regions needs at least one link: NetworkRegionLinkIDs is missing.
NA-EMEA-LINK

#% a list of an object can be changed in place and written back
$null = New-CsNetworkRegionLink Second -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
$route = Get-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
$route.NetworkRegionLinks.Add('Second')
Set-CsNetworkInterRegionRoute -Instance $route
(Get-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE).NetworkRegionLinks.Count
#= output
2

#% lists of objects take objects
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$audio = New-CsNetworkBWPolicy -BWLimit 100 -BWSessionLimit 100 -BWPolicyModality Audio
Set-CsNetworkBandwidthPolicyProfile 5Mb_Link -BWPolicy $audio
(Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy
Set-CsNetworkBandwidthPolicyProfile 5Mb_Link -BWPolicy 'none'
#= output

BWLimit          : 100
BWSessionLimit   : 100
BWPolicyModality : Audio

error: Cannot convert "none" to the type "Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration.BWPolicyType" of BWPolicy.

#% items of a list print as their values
"$((Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy[1])"
(Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy.BWLimit -join ' '
#= output
BWLimit=1400;BWSessionLimit=700;BWPolicyModality=Video
2000 1400
