#% each item is a file that leaves defaults out
Export-CsConfigurationTree tree
Get-Content tree/MobilityPolicy/Tag=SalesMobilityPolicy.psd1
Get-Content tree/NetworkSubnet/10.1.0.0.psd1
(Get-ChildItem tree/MobilityPolicy).Name
(Import-PowerShellDataFile tree/configuration.psd1).Form
#= output
@{
    Noun = 'MobilityPolicy'
    Identity = 'Tag:SalesMobilityPolicy'
    Properties = @{
        EnableOutsideVoice = $false
    }
}
@{
    Noun = 'NetworkSubnet'
    Identity = '10.1.0.0'
    Properties = @{
        MaskBits = 16
        NetworkSiteID = 'RedmondHQ'
    }
}
Site=Redmond.psd1
Tag=RedmondMobilityPolicy.psd1
Tag=SalesMobilityPolicy.psd1
LyncShell configuration tree 1

#% what was exported is what is there
Export-CsConfigurationTree tree
@(Compare-CsConfiguration tree).Count
(Import-CsConfigurationTree tree).ItemCount
#= output
0
0

#% a change of a property is one line, and a file of an item that is no more goes
Export-CsConfigurationTree tree
$before = Get-Content tree/MobilityPolicy/Site=Redmond.psd1
Set-CsMobilityPolicy Site:Redmond -EnableMobility $false
Remove-CsMobilityPolicy SalesMobilityPolicy -Force
Export-CsConfigurationTree tree
Compare-Object $before (Get-Content tree/MobilityPolicy/Site=Redmond.psd1) | ForEach-Object { "$($_.SideIndicator) $($_.InputObject.Trim())" }
Test-Path tree/MobilityPolicy/Tag=SalesMobilityPolicy.psd1
#= output
=> EnableMobility = $false
False

#% a tree comes back as a plan
Export-CsConfigurationTree tree
Set-CsMobilityPolicy Global -EnableMobility $false
$null = New-CsMobilityPolicy Lab
Grant-CsMobilityPolicy kenmyer Lab
$plan = Import-CsConfigurationTree tree
$plan.ItemCount
Invoke-CsPlan $plan
@(Compare-CsConfiguration 1).Count
#= output
3
0

#% a file that was edited is what the plan changes
Export-CsConfigurationTree tree
(Get-Content tree/MobilityPolicy/Tag=SalesMobilityPolicy.psd1) -replace 'EnableOutsideVoice', 'EnableMobility' | Set-Content tree/MobilityPolicy/Tag=SalesMobilityPolicy.psd1
Import-CsConfigurationTree tree
#= output
Plan tree: 1 item
  ~ MobilityPolicy Tag:SalesMobilityPolicy
      EnableOutsideVoice  False -> True
      EnableMobility      True -> False

#% some nouns alone can be taken, and what the tree does not have kept
$null = New-CsMobilityPolicy Lab
Export-CsConfigurationTree tree -Noun MobilityPolicy
(Get-ChildItem tree -Directory).Name
Remove-CsMobilityPolicy Lab
$null = New-CsMobilityPolicy Other
Set-CsUser kenmyer -LineURI 'tel:+14255550199'
Import-CsConfigurationTree tree -Noun MobilityPolicy -KeepOthers
(Import-CsConfigurationTree tree -Noun CsMobilityPolicy).ItemCount
#= output
MobilityPolicy
Plan tree: 1 item
  + MobilityPolicy Tag:Lab
2

#% what is wrong in a tree is told with file and line, and nothing is run
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Export-CsConfigurationTree tree
Set-Content tree/MobilityPolicy/Site=Redmond.psd1 "@{`n    Noun = 'Colour'`n    Identity = 'Global'`n    Properties = @{}`n}"
Import-CsConfigurationTree tree
Set-Content tree/MobilityPolicy/Site=Redmond.psd1 "@{`n    Noun = 'MobilityPolicy'`n    Identity = 'Global'`n    Properties = @{`n        Colour = 'red'`n    }`n}"
Import-CsConfigurationTree tree
Set-Content tree/MobilityPolicy/Site=Redmond.psd1 "@{`n    Noun = 'MobilityPolicy'`n    Identity = `$(Get-Date)`n    Properties = @{}`n}"
Import-CsConfigurationTree tree
Set-Content tree/MobilityPolicy/Site=Redmond.psd1 "@{`n    Noun = 'MobilityPolicy'"
Import-CsConfigurationTree tree
(Get-CsMobilityPolicy Site:Redmond).RequireWIFIForIPVideo
#= output
error: MobilityPolicy/Site=Redmond.psd1, line 2: There is no noun "Colour".
error: MobilityPolicy/Site=Redmond.psd1, line 5: MobilityPolicy has no property Colour.
error: MobilityPolicy/Site=Redmond.psd1, line 3: this is no constant: $(Get-Date)
error: MobilityPolicy/Site=Redmond.psd1, line 3: the data ends in the middle
True

#% folders of something else are left alone
$ErrorActionPreference = 'Stop'; trap { "error: $_" -replace '[^ '']*work/', ''; continue }
$null = New-Item other -ItemType Directory
Set-Content other/file.txt 'mine'
Export-CsConfigurationTree other
Import-CsConfigurationTree other
Get-ChildItem other | ForEach-Object Name
#= output
error: The folder 'other' holds something else.
error: The folder 'other' is no exported configuration.
file.txt

#% a script of cmdlets rebuilds the configuration
Export-CsConfigurationTree tree -Script
Get-Content tree/rebuild.ps1 | Where-Object { $_ -match 'New-CsMobilityPolicy|NetworkSubnet' } | Select-Object -First 3 | ForEach-Object Trim
(Get-Content tree/rebuild.ps1)[2]
#= output
$null = New-CsMobilityPolicy -Identity 'Site:Redmond' -RequireWIFIForIPVideo $true
$null = New-CsMobilityPolicy -Identity 'Tag:RedmondMobilityPolicy' -RequireWIFIForIPVideo $true -RequireWIFIForIPAudio $true
$null = New-CsMobilityPolicy -Identity 'Tag:SalesMobilityPolicy' -EnableOutsideVoice $false
Invoke-CsTransaction {

#% defaults come back, of all properties or of some
Set-CsMobilityPolicy Global -EnableMobility $false -RequireWIFIForIPVideo $true
Get-CsMobilityPolicy Global | Reset-CsPolicy -Property EnableM*
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
Reset-CsPolicy -Noun CsMobilityPolicy -Identity Global -WhatIf
Reset-CsPolicy -Noun CsMobilityPolicy -Identity Global
(Get-CsMobilityPolicy Global).RequireWIFIForIPVideo
#= output
True True
What if: Performing the operation "Reset-CsPolicy" on target "Global".
  ~ MobilityPolicy Global
      RequireWIFIForIPVideo  True -> False
False

#% what has no defaults, or is not there, is not reset
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Reset-CsPolicy -Noun MobilityPolicy -Identity Nothing
Reset-CsPolicy -Noun MobilityPolicy -Identity Global -Property Colour
Get-CsUser kenmyer | Reset-CsPolicy
#= output
error: Management object not found for identity "Tag:Nothing".
error: MobilityPolicy has no property Colour that could be reset.
error: Items of User have no defaults to go back to.
