#% an addition keeps the usual extensions and prefixes; a plain list replaces them
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(New-CsFileTransferFilterConfiguration Site:Paris -Extensions @{Add = '.moo'}).Extensions.Count
(New-CsImFilterConfiguration Site:Paris -Prefixes 'moo:').Prefixes -join ' '
Set-CsFileTransferFilterConfiguration Site:Paris -Extensions @{Remove = '.MOO', '.exe'}
(Get-CsFileTransferFilterConfiguration Site:Paris).Extensions -contains '.exe'
Set-CsImFilterConfiguration -Prefixes @{Replace = 'http:'}
(Get-CsImFilterConfiguration Global).Prefixes
Remove-CsImFilterConfiguration Global 3> $null
(Get-CsImFilterConfiguration Global).Prefixes.Count
#= output
77
moo:
False
http:
17

#% File Transfer Filter Configuration: made for a place of its own, changed, and removed again
New-CsFileTransferFilterConfiguration Site:Paris | ForEach-Object Identity
Set-CsFileTransferFilterConfiguration Site:Paris -Action blockall
(Get-CsFileTransferFilterConfiguration Site:Paris).Action
Remove-CsFileTransferFilterConfiguration Site:Paris
@(Get-CsFileTransferFilterConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
BlockAll
0

#% Im Configuration: made for a place of its own, changed, and removed again
New-CsImConfiguration Site:Paris | ForEach-Object Identity
Set-CsImConfiguration Site:Paris -EnableOfflineIm $false
(Get-CsImConfiguration Site:Paris).EnableOfflineIm
Remove-CsImConfiguration Site:Paris
@(Get-CsImConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
False
0

#% Im Filter Configuration: made for a place of its own, changed, and removed again
New-CsImFilterConfiguration Site:Paris | ForEach-Object Identity
Set-CsImFilterConfiguration Site:Paris -WarnMessage "Do not click."
(Get-CsImFilterConfiguration Site:Paris).WarnMessage
Remove-CsImFilterConfiguration Site:Paris
@(Get-CsImFilterConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Do not click.
0

#% Im Translation Configuration: made for a place of its own, changed, and removed again
New-CsImTranslationConfiguration Site:Paris | ForEach-Object Identity
Set-CsImTranslationConfiguration Site:Paris -TranslationType Text
(Get-CsImTranslationConfiguration Site:Paris).TranslationType
Remove-CsImTranslationConfiguration Site:Paris
@(Get-CsImTranslationConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
Text
0

#% Persistent Chat Configuration: made for a place of its own, changed, and removed again
New-CsPersistentChatConfiguration Site:Paris | ForEach-Object Identity
Set-CsPersistentChatConfiguration Site:Paris -DefaultChatHistory 500
(Get-CsPersistentChatConfiguration Site:Paris).DefaultChatHistory
Remove-CsPersistentChatConfiguration Site:Paris
@(Get-CsPersistentChatConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
500
0

#% Persistent Chat Compliance Configuration: made for a place of its own, changed, and removed again
New-CsPersistentChatComplianceConfiguration Site:Paris | ForEach-Object Identity
Set-CsPersistentChatComplianceConfiguration Site:Paris -RunInterval 30.00:00:00
"$((Get-CsPersistentChatComplianceConfiguration Site:Paris).RunInterval)"
Remove-CsPersistentChatComplianceConfiguration Site:Paris
@(Get-CsPersistentChatComplianceConfiguration -Filter Site:Paris).Count
#= output
Site:Paris
30.00:00:00
0
