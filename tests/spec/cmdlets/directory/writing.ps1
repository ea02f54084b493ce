#% an account is made, changed and removed
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-ADUser -Name 'Anna Lidman' -SamAccountName alidman -GivenName Anna -Surname Lidman -EmailAddress alidman@litwareinc.com -Path 'OU=Redmond,DC=litwareinc,DC=com' -OtherAttributes @{extensionAttribute1 = 'x'; title = 'Clerk'} -PassThru | ForEach-Object { "$($_.Enabled) $($_.DistinguishedName)" }
New-ADUser -Name 'Somebody Else' -SamAccountName alidman
New-ADUser -Name 'Somebody Else' -Path 'OU=Nowhere,DC=litwareinc,DC=com'
Set-ADUser alidman -Department Sales -Enabled $true -Replace @{extensionAttribute2 = 'y'; telephoneNumber = '+14255550111'} -Clear title
Get-ADUser alidman -Properties * | Format-List Enabled, Department, Title, OfficePhone, extensionAttribute1, extensionAttribute2
Enable-CsUser alidman -RegistrarPool pool0.litwareinc.com -SipAddressType EmailAddress
Disable-CsUser alidman
(Get-ADUser alidman -Properties extensionAttribute2).extensionAttribute2
Remove-ADUser alidman -Confirm:$false
Get-ADUser alidman
#= output
False CN=Anna Lidman,OU=Redmond,DC=litwareinc,DC=com
error: The specified account already exists
error: Cannot find an object with identity: 'OU=Nowhere,DC=litwareinc,DC=com' under: 'DC=litwareinc,DC=com'.

Enabled             : True
Department          : Sales
Title               :
OfficePhone         : +14255550111
extensionAttribute1 : x
extensionAttribute2 : y

y
error: Cannot find an object with identity: 'alidman' under: 'DC=litwareinc,DC=com'.
