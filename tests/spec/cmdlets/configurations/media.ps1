#% Media Configuration: made for a place of its own, changed, and removed again
New-CsMediaConfiguration ApplicationServer:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsMediaConfiguration ApplicationServer:atl-cs-001.litwareinc.com -MaxVideoRateAllowed hd720p15m
(Get-CsMediaConfiguration ApplicationServer:atl-cs-001.litwareinc.com).MaxVideoRateAllowed
Remove-CsMediaConfiguration ApplicationServer:atl-cs-001.litwareinc.com
@(Get-CsMediaConfiguration -Filter Service:ApplicationServer:atl-cs-001.litwareinc.com).Count
#= output
Service:ApplicationServer:atl-cs-001.litwareinc.com
Hd720p15M
0

#% UCPhone Configuration: made for a place of its own, changed, and removed again
New-CsUCPhoneConfiguration Site:Paris | ForEach-Object Identity
Set-CsUCPhoneConfiguration Site:Paris -PhoneLockTimeout 00:30:00
"$((Get-CsUCPhoneConfiguration Site:Paris).PhoneLockTimeout)"
Remove-CsUCPhoneConfiguration Site:Paris
@(Get-CsUCPhoneConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
00:30:00
0

#% Video Interop Server Configuration: made for a place of its own, changed, and removed again
New-CsVideoInteropServerConfiguration Site:Paris | ForEach-Object Identity
Set-CsVideoInteropServerConfiguration Site:Paris -EnableEnhancedVideoExperience $false
(Get-CsVideoInteropServerConfiguration Site:Paris).EnableEnhancedVideoExperience
Remove-CsVideoInteropServerConfiguration Site:Paris
@(Get-CsVideoInteropServerConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
False
0

#% Video Interop Server Synthetic Transaction Configuration: made for a place of its own, changed, and removed again
New-CsVideoInteropServerSyntheticTransactionConfiguration Site:Paris | ForEach-Object Identity
Set-CsVideoInteropServerSyntheticTransactionConfiguration Site:Paris -WatcherNodeFqdns atl-cs-001.litwareinc.com
(Get-CsVideoInteropServerSyntheticTransactionConfiguration Site:Paris).WatcherNodeFqdns
Remove-CsVideoInteropServerSyntheticTransactionConfiguration Site:Paris
@(Get-CsVideoInteropServerSyntheticTransactionConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
atl-cs-001.litwareinc.com
0

#% Video Trunk Configuration: made for a place of its own, changed, and removed again
New-CsVideoTrunkConfiguration Site:Paris | ForEach-Object Identity
Set-CsVideoTrunkConfiguration Site:Paris -ForwardErrorCorrectionType cisco
(Get-CsVideoTrunkConfiguration Site:Paris).ForwardErrorCorrectionType
Remove-CsVideoTrunkConfiguration Site:Paris
@(Get-CsVideoTrunkConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Cisco
0
