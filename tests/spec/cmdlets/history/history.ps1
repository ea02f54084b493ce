#% one statement is one revision, with its command line and its items
foreach ($name in 'kenmyer', 'pilar') { Grant-CsMobilityPolicy $name SalesMobilityPolicy }
Set-CsMobilityPolicy Global -EnableMobility $false
Get-CsHistory -First 2 | ForEach-Object { "$($_.ItemCount) $($_.CommandLine)" }
#= output
1 Set-CsMobilityPolicy Global -EnableMobility $false
2 foreach ($name in 'kenmyer', 'pilar') { Grant-CsMobilityPolicy $name SalesMobilityPolicy }

#% what a store was made from is its first revision
Get-CsHistory | ForEach-Object { "$($_.Revision) $($_.Note)" }
#= output
1 The sample company

#% a statement that changes nothing leaves no revision
Set-CsMobilityPolicy Global -EnableMobility $true
@(Get-CsHistory).Count
#= output
1

#% the items of a revision are differences, property by property
Set-CsMobilityPolicy Global -EnableMobility $false -RequireWIFIForIPVideo $true
(Get-CsHistory -First 1).Items
$item = (Get-CsHistory -First 1).Items[0]
"$($item.Change) $($item.Noun) $($item.Identity)"
$item.Properties | ForEach-Object { "$($_.Property) $($_.Old) $($_.New)" }
#= output
~ MobilityPolicy Global
    EnableMobility         True -> False
    RequireWIFIForIPVideo  False -> True
Changed MobilityPolicy Global
EnableMobility True False
RequireWIFIForIPVideo False True

#% revisions are found by noun, with or without Cs
Set-CsMobilityPolicy Global -EnableMobility $false
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
(Get-CsHistory -Noun CsMobilityPolicy -First 1).CommandLine
(Get-CsHistory -Noun user -First 1).CommandLine
#= output
Set-CsMobilityPolicy Global -EnableMobility $false
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy

#% revisions are found by identity, of a user by any name
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
(Get-CsHistory -Identity sip:kenmyer@litwareinc.com -First 1).CommandLine
(Get-CsHistory -Identity 'Ken Myer' -Noun User -First 1).CommandLine
(Get-CsHistory -Identity tag:salesmobilitypolicy -First 1).CommandLine
#= output
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false

#% revisions are found by number, time, user and command line
$before = Get-Date
Set-CsMobilityPolicy Global -EnableMobility $false
(Get-CsHistory 2).CommandLine
(Get-CsHistory 1, 2).Count
(Get-CsHistory -Since $before).Revision
(Get-CsHistory -Until $before).Revision
@(Get-CsHistory -User nobody*).Count
(Get-CsHistory -CommandLine *enablemobility*).Revision
#= output
Set-CsMobilityPolicy Global -EnableMobility $false
2
2
1
0
2

#% a script's statements name the script
Set-CsMobilityPolicy Global -EnableMobility $false
Split-Path (Get-CsHistory -First 1).Script -Leaf
#= output
case.ps1

#% history in the middle of a statement sees what the statement did
& { Set-CsMobilityPolicy Global -EnableMobility $false; (Get-CsHistory -First 1).Items.Identity }
#= output
Global

#% a noun that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsHistory -Noun Colour
#= output
error: There is no noun "Colour".

#% blame says who set each property last
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -RequireWIFIForIPVideo $true
Set-CsMobilityPolicy Global -EnableMobility $false -EnableOutsideVoice $false
Get-CsBlame MobilityPolicy Global | ForEach-Object { "$($_.Property) $($_.Value) $($_.Revision)" }
#= output
EnableOutsideVoice False 4
EnableMobility False 2
RequireWIFIForIPVideo True 3

#% blame tells who put a default back
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -EnableMobility $true
Get-CsBlame MobilityPolicy Global | ForEach-Object { "$($_.Property) $($_.Value) $($_.CommandLine)" }
#= output
EnableMobility True Set-CsMobilityPolicy Global -EnableMobility $true

#% blame takes objects from the pipeline, and names of properties
Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
Get-CsUser kenmyer | Get-CsBlame -Property MobilityPolicy, LineURI | ForEach-Object { "$($_.Property) $($_.Value) $($_.Revision)" }
#= output
MobilityPolicy SalesMobilityPolicy 2
LineURI tel:+14255550123 1

#% blame of what nobody set needs -All
@(Get-CsBlame MobilityPolicy SalesMobilityPolicy -Property EnableMobility).Count
(Get-CsBlame MobilityPolicy SalesMobilityPolicy -Property EnableMobility -All).Revision -eq $null
#= output
0
True

#% blame of an item that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsBlame MobilityPolicy Nothing
#= output
error: Management object not found for identity "Nothing".
