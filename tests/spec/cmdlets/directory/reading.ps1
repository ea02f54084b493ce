#% the module ActiveDirectory is there
Import-Module ActiveDirectory
(Get-Module ActiveDirectory).Name
(Get-Command Get-ADUser).ModuleName
(Get-Module ActiveDirectory -ListAvailable).Name
#= output
ActiveDirectory
ActiveDirectory
ActiveDirectory

#% an account shows its usual attributes, and those that are asked for
Get-ADUser kenmyer | Format-List DistinguishedName, Enabled, GivenName, Name, ObjectClass, SamAccountName, Surname, UserPrincipalName
$user = Get-ADUser pilar -Properties mail, 'msRTCSIP-PrimaryUserAddress', MemberOf, proxyAddresses
$user.mail, $user.'msRTCSIP-PrimaryUserAddress', $user.MemberOf, ($user.proxyAddresses -join ' ')
(Get-ADUser pilar -Properties *).Department
$null -eq (Get-ADUser pilar).Department
"$user"
#= output

DistinguishedName : CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
Enabled           : True
GivenName         : Ken
Name              : Ken Myer
ObjectClass       : user
SamAccountName    : kenmyer
Surname           : Myer
UserPrincipalName : kenmyer@litwareinc.com

pilar@litwareinc.com
sip:pilar@litwareinc.com
CN=Voice Users,OU=Redmond,DC=litwareinc,DC=com
SMTP:pilar@litwareinc.com sip:pilar@litwareinc.com
Marketing
True
CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com

#% a filter is a block or a text, in the attributes' names
$department = 'Sales'
Get-ADUser -Filter {Department -eq $department -and Surname -like 'H*' -and GivenName -ne 'Kevin'} -ResultSetSize 2 | ForEach-Object Name
Get-ADUser -Filter "SamAccountName -eq 'pilar' -or mail -eq 'kenmyer@litwareinc.com'" | ForEach-Object SamAccountName
Get-ADUser -LDAPFilter '(&(objectClass=user)(department=Sales)(|(sn=Haas)(givenName=Kim)))' | ForEach-Object SamAccountName
@(Get-ADUser -Filter 'Enabled -eq $true').Count -eq @(Get-ADUser -Filter *).Count
@(Get-ADUser -Filter * -SearchBase 'OU=Portland,DC=litwareinc,DC=com' -SearchScope OneLevel).Count -eq @(Get-CsAdUser -OU 'OU=Portland,DC=litwareinc,DC=com').Count
@(Get-ADUser -Filter {msRTCSIP-UserEnabled -eq $true}).Count -gt 100
#= output
Jonathan Haas
Anders Hansen
kenmyer
pilar
jhaas
kakers
True
True
True

#% what is not there is an error of its own
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-ADUser nobody
Get-ADUser 'Ken Myer'
Get-ADGroup nobody
try { Get-ADUser nobody } catch [Microsoft.ActiveDirectory.Management.ADIdentityNotFoundException] { 'not found' }
#= output
error: Cannot find an object with identity: 'nobody' under: 'DC=litwareinc,DC=com'.
error: Cannot find an object with identity: 'Ken Myer' under: 'DC=litwareinc,DC=com'.
error: Cannot find an object with identity: 'nobody' under: 'DC=litwareinc,DC=com'.
not found

#% groups, units, computers, the domain and the forest
Get-ADGroupMember Sales | ForEach-Object SamAccountName
(Get-ADGroup -Filter {Name -like 'V*'} -Properties Description).Description
Get-ADOrganizationalUnit -Filter * | ForEach-Object Name
(Get-ADComputer atl-cs-001).DNSHostName
(Get-ADDomain).NetBIOSName, (Get-ADDomain).DistinguishedName, (Get-ADForest).RootDomain
Get-ADObject -Filter {Name -like 'Building*'} | ForEach-Object ObjectClass
#= output
jhaas
kakers
hjensen
People with a telephone number
Redmond
Dublin
Finance
Telecommunications
Portland
atl-cs-001.litwareinc.com
LITWAREINC
DC=litwareinc,DC=com
litwareinc.com
contact
contact

#% accounts of the directory go into the product's cmdlets
Get-ADUser hjensen | Enable-CsUser -RegistrarPool pool0.litwareinc.com -SipAddressType SamAccountName -SipDomain litwareinc.com -PassThru | ForEach-Object SipAddress
Get-ADGroupMember Sales | ForEach-Object { Get-CsUser $_.DistinguishedName } | ForEach-Object SipAddress
#= output
sip:hjensen@litwareinc.com
sip:jhaas@litwareinc.com
sip:kakers@litwareinc.com
sip:hjensen@litwareinc.com
