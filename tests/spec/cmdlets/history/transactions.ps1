#% a transaction is one revision of many statements
Start-CsTransaction 'No mobility'
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
Complete-CsTransaction
$made = Get-CsHistory -First 1
"$($made.Revision) $($made.ItemCount) $($made.Note) $($made.Finished)"
$made.CommandLine
Undo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility
#= output
2 2 No mobility True
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
True

#% an undone transaction leaves nothing
Start-CsTransaction
Set-CsMobilityPolicy Global -EnableMobility $false
$null = New-CsMobilityPolicy Lab
(Get-CsMobilityPolicy Global).EnableMobility
Undo-CsTransaction
(Get-CsMobilityPolicy Global).EnableMobility
@(Get-CsMobilityPolicy -Filter *Lab).Count
@(Get-CsHistory).Count
#= output
False
True
0
1

#% a block is all or nothing
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false; throw 'in the middle' }
(Get-CsMobilityPolicy Global).EnableMobility
Invoke-CsTransaction -Note 'Both' { Set-CsMobilityPolicy Global -EnableMobility $false; $null = New-CsMobilityPolicy Lab; 'done' }
(Get-CsMobilityPolicy Global).EnableMobility
(Get-CsHistory -First 1).ItemCount
#= output
error: in the middle
True
done
False
2

#% any error that a block does not catch undoes it, and leaves the preference alone
try { Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false; Get-CsMobilityPolicy Nothing; 'not reached' } } catch { "error: $_" }
(Get-CsMobilityPolicy Global).EnableMobility
$ErrorActionPreference
Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false; try { Get-CsMobilityPolicy Nothing } catch { 'caught' } }
Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableOutsideVoice $false; Get-CsMobilityPolicy Nothing -ErrorAction SilentlyContinue }
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).EnableOutsideVoice -join ' '
#= output
error: Management object not found for identity "Nothing".
True
Continue
caught
False False

#% a block in a transaction belongs to it
Start-CsTransaction
Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false }
Undo-CsTransaction
(Get-CsMobilityPolicy Global).EnableMobility
#= output
True

#% a script that fails in the middle leaves no transaction
Set-Content part.ps1 'Start-CsTransaction; Set-CsMobilityPolicy Global -EnableMobility $false; throw "stop"; Complete-CsTransaction'
try { ./part.ps1 } catch { "error: $_" }
(Get-CsMobilityPolicy Global).EnableMobility
Start-CsTransaction; Undo-CsTransaction
#= output
error: stop
WARNING: A script left its transaction open; what it changed is undone.
True

#% values of a block reach the script
$x = 1
Invoke-CsTransaction { $x = 5; $found = (Get-CsMobilityPolicy Global).Identity }
"$x $found"
#= output
5 Global

#% a transaction ends once, and another cannot begin in it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Complete-CsTransaction
Undo-CsTransaction
Start-CsTransaction
Start-CsTransaction
Undo-CsChange -Revision 1
Undo-CsTransaction
#= output
error: There is no active transaction.
error: There is no active transaction.
error: A transaction is already active.
error: Complete or undo the transaction first.

#% -WhatIf shows what a command in a transaction would do, and keeps the transaction
Start-CsTransaction
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -EnableOutsideVoice $false -WhatIf
Complete-CsTransaction
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).EnableOutsideVoice -join ' '
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableOutsideVoice  True -> False
False True
