#% a list is replaced by a plain value, or changed by Add, Remove and Replace
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
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
#= exit 1
#= errors
Exception: ModuleNotFoundError: No module named 'lyncshell.engine.class_objects'
#= output

#% Replace stands alone, and other keys are refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$route = 'NorthAmerica-EMEA-ROUTE'
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Replace = 'NA-EMEA-LINK'; Add = 'NA-EMEA-LINK' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Append = 'NA-EMEA-LINK' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks @{ Add = 'Nothing' }
Set-CsNetworkInterRegionRoute $route -NetworkRegionLinks $null
(Get-CsNetworkInterRegionRoute $route).NetworkRegionLinks
#= exit 1
#= errors
Exception: ModuleNotFoundError: No module named 'lyncshell.engine.class_objects'
#= output

#% a list of an object can be changed in place and written back
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$null = New-CsNetworkRegionLink Second -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
$route = Get-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
$route.NetworkRegionLinks.Add('Second')
Set-CsNetworkInterRegionRoute -Instance $route
(Get-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE).NetworkRegionLinks.Count
#= exit 1
#= errors
Exception: ModuleNotFoundError: No module named 'lyncshell.engine.class_objects'
#= output

#% lists of objects take objects
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$audio = New-CsNetworkBWPolicy -BWLimit 100 -BWSessionLimit 100 -BWPolicyModality Audio
Set-CsNetworkBandwidthPolicyProfile 5Mb_Link -BWPolicy $audio
(Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy
Set-CsNetworkBandwidthPolicyProfile 5Mb_Link -BWPolicy 'none'
#= exit 1
#= errors
Exception: ModuleNotFoundError: No module named 'lyncshell.engine.class_objects'
#= output

#% items of a list print as their values
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
"$((Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy[1])"
(Get-CsNetworkBandwidthPolicyProfile 5Mb_Link).BWPolicy.BWLimit -join ' '
#= exit 1
#= errors
Exception: ModuleNotFoundError: No module named 'lyncshell.engine.class_objects'
#= output
