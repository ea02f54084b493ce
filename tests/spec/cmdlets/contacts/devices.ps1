#% a common area phone gets an address, a home and telephony
$phone = New-CsCommonAreaPhone -LineUri 'TEL:+14255556711' -RegistrarPool atl-cs-001.litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com' -DisplayName 'Workshop' -DisplayNumber '1-425-555-6711'
$phone.SipAddress -match '^sip:[0-9a-f-]{36}@litwareinc.com$'
$phone.Identity -match '^CN=\{[0-9a-f-]{36}\},OU=Redmond,DC=litwareinc,DC=com$'
Get-CsCommonAreaPhone Workshop | Format-List RegistrarPool, Enabled, EnterpriseVoiceEnabled, LineURI, DisplayNumber
#= output
True
True

RegistrarPool          : atl-cs-001.litwareinc.com
Enabled                : True
EnterpriseVoiceEnabled : True
LineURI                : TEL:+14255556711
DisplayNumber          : 1-425-555-6711

#% a filter names a property of the kind
Get-CsCommonAreaPhone -Filter {LineURI -like 'tel:+1425*' -and DisplayName -ne 'Building 31 Lobby'} | ForEach-Object DisplayName
Get-CsCommonAreaPhone -LdapFilter 'msRTCSIP-Line=tel:+1425*' -ResultSize 1 | ForEach-Object DisplayName
Get-CsCommonAreaPhone -OU 'OU=Dublin,DC=litwareinc,DC=com' | ForEach-Object DisplayName
@(Get-CsCommonAreaPhone -Filter {EnterpriseVoiceEnabled -eq $false}).Count
#= output
Building 14 Lobby
Building 14 Lobby
Dublin Canteen
0

#% a line belongs to one object of any kind
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsCommonAreaPhone -LineUri 'tel:+14255550123' -RegistrarPool atl-cs-001.litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com'
Set-CsAnalogDevice 'Dublin Door' -LineURI 'tel:+14255556710'
Set-CsUser 'Ken Myer' -LineURI 'tel:+14255556740'
#= output
error: The LineURI "tel:+14255550123" is not unique: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" has it already.
error: The LineURI "tel:+14255556710" is not unique: "CN=Building 14 Lobby,OU=Redmond,DC=litwareinc,DC=com" has it already.
error: The LineURI "tel:+14255556740" is not unique: "CN=Fax Machine 100,OU=Redmond,DC=litwareinc,DC=com" has it already.

#% Set changes what is given, Remove takes the object away
Set-CsCommonAreaPhone 'Dublin Canteen' -DisplayName 'Dublin Kitchen' -Description Ground -EnterpriseVoiceEnabled $false -PassThru | Format-List DisplayName, Description, EnterpriseVoiceEnabled
Get-CsCommonAreaPhone sip:dublin.canteen@litwareinc.com | Remove-CsCommonAreaPhone
@(Get-CsCommonAreaPhone).Count
#= output

DisplayName            : Dublin Kitchen
Description            : Ground
EnterpriseVoiceEnabled : False

2

#% Move gives another home, one by one or from a list
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsCommonAreaPhone -OU 'OU=Redmond,DC=litwareinc,DC=com' | Move-CsCommonAreaPhone -Target pool0.litwareinc.com -Confirm:$false
Get-CsCommonAreaPhone | ForEach-Object RegistrarPool
'sip:fax.machine.100@litwareinc.com' | Set-Content list.txt
Move-CsAnalogDevice -UserList list.txt -Target redmond-cs-001.litwareinc.com -Confirm:$false -PassThru | ForEach-Object RegistrarPool
Move-CsThirdPartyVideoSystem 'Video Room Redmond' nowhere.litwareinc.com -Confirm:$false
#= output
pool0.litwareinc.com
pool0.litwareinc.com
dublin-cs-001.litwareinc.com
redmond-cs-001.litwareinc.com
error: Cannot find Registrar pool. Verify that "nowhere.litwareinc.com" is a valid Registrar pool.

#% policies are granted to phones as to users
New-CsPinPolicy Lobby | Out-Null
Get-CsCommonAreaPhone 'Building 14 Lobby' | Grant-CsPinPolicy -PolicyName Lobby
(Get-CsCommonAreaPhone 'Building 14 Lobby').PinPolicy
@(Get-CsCommonAreaPhone -Filter {PinPolicy -eq 'Lobby'}).Count
#= output
Lobby
1

#% a device at a gateway that is not there is taken with a warning
New-CsAnalogDevice -LineUri 'tel:+14255556742' -RegistrarPool atl-cs-001.litwareinc.com -AnalogFax $false -Gateway 10.0.0.1 -OU 'OU=Redmond,DC=litwareinc,DC=com' -WarningVariable said -WarningAction SilentlyContinue | Remove-CsAnalogDevice
$said
@(Get-CsAnalogDevice).Count
#= output
There is no gateway "10.0.0.1" in the topology.
2

#% a number, a unit or a name that is wrong is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsThirdPartyVideoSystem -SipAddress sip:v@nowhere.com -RegistrarPool atl-cs-001.litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com'
New-CsThirdPartyVideoSystem -SipAddress sip:v@litwareinc.com -RegistrarPool atl-cs-001.litwareinc.com -OU 'OU=Nowhere,DC=litwareinc,DC=com'
Get-CsAnalogDevice 'Building 14 Lobby'
Set-CsThirdPartyVideoSystem Nobody -Enabled $false
Remove-CsThirdPartyVideoSystem Nobody
#= output
error: The domain "nowhere.com" of "sip:v@nowhere.com" is not a SIP domain of the topology. SIP domains: litwareinc.com, fabrikam.com, contoso.com.
error: Management object not found for identity "OU=Nowhere,DC=litwareinc,DC=com".
error: Management object not found for identity "Building 14 Lobby".
error: Management object not found for identity "Nobody".
error: Management object not found for identity "Nobody".
