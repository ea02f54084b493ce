#% two moments are compared, property by property, in the order of nouns and identities
$null = New-CsSnapshot before
Set-CsMobilityPolicy Global -EnableMobility $false
Remove-CsMobilityPolicy Site:Redmond
$null = New-CsNetworkSite Lab -NetworkRegionID NorthAmerica -Description 'Labs'
Compare-CsConfiguration before
Compare-CsConfiguration 2 before
#= output
~ MobilityPolicy Global
    EnableMobility  True -> False
- MobilityPolicy Site:Redmond
    RequireWIFIForIPVideo  True
+ NetworkSite Lab
    Description      Labs
    NetworkRegionID  NorthAmerica
    BypassID         008fde44-5249-e85a-c11b-c2940f6c7793
~ MobilityPolicy Global
    EnableMobility  False -> True

#% differences are objects
Set-CsMobilityPolicy Global -EnableMobility $false -RequireWIFIForIPVideo $true
$found = Compare-CsConfiguration 1
"$($found.Change) $($found.Noun) $($found.Identity)"
$found.Properties | ForEach-Object { "$($_.Property): $($_.Old) to $($_.New)" }
#= output
Changed MobilityPolicy Global
EnableMobility: True to False
RequireWIFIForIPVideo: False to True

#% of lists the items that came and went are told
Set-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE -NetworkRegionLinks $null -ErrorAction SilentlyContinue
$null = New-CsNetworkRegionLink Second -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
Set-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE -NetworkRegionLinks @{ Replace = 'Second' }
Compare-CsConfiguration 1 -Noun CsNetworkInterRegionRoute
#= output
~ NetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
    NetworkRegionLinks
      + Second
      - NA-EMEA-LINK

#% nouns and identities narrow the comparison
Set-CsMobilityPolicy Global -EnableMobility $false
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
(Compare-CsConfiguration 1 -Noun MobilityPolicy).Identity
(Compare-CsConfiguration 1 -Identity *Ken*).Noun
#= output
Global
User

#% JSON has the whole story
Set-CsMobilityPolicy Global -EnableMobility $false
$json = Compare-CsConfiguration 1 -As Json | ConvertFrom-Json
"$($json[0].change) $($json[0].noun) $($json[0].identity) $($json[0].properties[0].name) $($json[0].properties[0].old) $($json[0].properties[0].new)"
Compare-CsConfiguration 2 -As Json
#= output
Changed MobilityPolicy Global EnableMobility True False
[]

#% a page of HTML escapes what it shows
Set-CsSite Seattle -Description '<b>&'
(Compare-CsConfiguration 1 -As Html) -split "`n" | Where-Object { $_ -match '<td>|<h2|<p>' }
#= output
<p>1 item differs.</p>
<h2 class="Changed">Changed: Site Seattle</h2>
<tr><th>Description</th><td><del>Sales and support</del> → <ins>&lt;b&gt;&amp;</ins></td></tr>

#% where nothing differs nothing is written
@(Compare-CsConfiguration 1).Count
@(Compare-CsConfiguration sample).Count
#= output
0
0

#% what is no state is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Compare-CsConfiguration nowhere
Compare-CsConfiguration 1 99
Compare-CsConfiguration 1 -Noun Colour
#= output
error: "nowhere" is no revision, date, snapshot or fork of this store, no store, and no exported tree.
error: There is no revision 99 on this branch.
error: There is no noun "Colour".
