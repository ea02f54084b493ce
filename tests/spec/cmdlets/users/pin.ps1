#% a PIN fulfils the policy of its user
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsPinPolicy Strict -MinPasswordLength 8 -PINHistoryCount 2 -PINLifetime 60 | Out-Null
Grant-CsPinPolicy kenmyer -PolicyName Strict
Set-CsClientPin kenmyer 1234567
Set-CsClientPin kenmyer 12345678
Set-CsClientPin kenmyer 11111111
Set-CsClientPin kenmyer 4255550123
Set-CsClientPin kenmyer 4255x550
Set-CsClientPin kenmyer 18723834 | ForEach-Object Pin
Set-CsClientPin kenmyer 18723834
(Set-CsClientPin kenmyer).Pin.Length
$info = Get-CsClientPinInfo kenmyer
$info.IsPinSet, $info.IsLockedOut, (($info.PinExpirationTime - (Get-Date)).TotalDays -gt 59)
#= output
error: A PIN has 8 to 24 digits.
error: The PIN is a common pattern, which the PIN policy does not allow.
error: The PIN is a common pattern, which the PIN policy does not allow.
error: The PIN is a common pattern, which the PIN policy does not allow.
error: A PIN has digits only.
18723834
error: The PIN was one of the last 2.
8
True
False
True

#% a PIN is locked and unlocked
'kenmyer', 'pilar' | Lock-CsClientPin | ForEach-Object IsLockedOut
(Unlock-CsClientPin kenmyer).IsLockedOut
(Get-CsClientPinInfo pilar).IsLockedOut
Set-CsClientPin pilar 18723834 | Out-Null
(Get-CsClientPinInfo pilar).IsLockedOut
Disable-CsUser pilar
Get-CsClientPinInfo pilar -ErrorAction SilentlyContinue
#= output
True
True
False
True
False

#% Get-CsUserPoolInfo names each server of the pool once
$info = Get-CsUserPoolInfo 'Kim Akers'
$info.PrimaryPoolFqdn
($info.PrimaryPoolMachinesInPreferredOrder | Sort-Object) -join ', '
#= output
pool0.litwareinc.com
fe01.litwareinc.com, fe02.litwareinc.com, fe03.litwareinc.com
