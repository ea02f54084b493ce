#% the SIP address is made of what is asked for
Enable-CsUser hjensen -RegistrarPool dublin-cs-001.litwareinc.com -SipAddressType SamAccountName -SipDomain contoso.com
Enable-CsUser gerickson -RegistrarPool pool0.litwareinc.com -SipAddressType FirstLastName -SipDomain litwareinc.com
$others = @(Get-CsAdUser -Filter { Enabled -eq $null } | Select-Object -First 2)
$others[0] | Enable-CsUser -RegistrarPool pool0.litwareinc.com -SipAddressType EmailAddress
$others[1] | Enable-CsUser -RegistrarPool pool0.litwareinc.com -SipAddressType UserPrincipalName -PassThru | ForEach-Object SipAddress
Get-CsUser -Filter { SamAccountName -eq 'hjensen' -or SamAccountName -eq 'gerickson' } | ForEach-Object SipAddress
(Get-CsUser $others[0].Identity).SipAddress -eq "sip:$($others[0].WindowsEmailAddress)"
#= output
sip:fadams013@litwareinc.com
sip:hjensen@contoso.com
sip:Gail.Erickson@litwareinc.com
True

#% an enabled user has a home and no policies of their own
Enable-CsUser 'Henrik Jensen' -RegistrarPool DUBLIN-cs-001.litwareinc.com -SipAddress sip:henrik@litwareinc.com
Get-CsUser 'Henrik Jensen' | Format-List RegistrarPool, Enabled, SipAddress, EnterpriseVoiceEnabled, MobilityPolicy
#= output

RegistrarPool          : dublin-cs-001.litwareinc.com
Enabled                : True
SipAddress             : sip:henrik@litwareinc.com
EnterpriseVoiceEnabled : False
MobilityPolicy         :

#% what is missing or contradicts is said
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Enable-CsUser hjensen -SipAddress sip:henrik@litwareinc.com
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddressType SamAccountName
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddressType SamAccountName -SipAddress sip:x@litwareinc.com
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -HostingProvider sipfed.online.example.com -SipAddress sip:x@litwareinc.com
Enable-CsUser hjensen -RegistrarPool atl-mcs-001.litwareinc.com -SipAddress sip:x@litwareinc.com
Enable-CsUser hjensen -RegistrarPool 'no pool' -SipAddress sip:x@litwareinc.com
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddressType Nickname
$null -eq (Get-CsAdUser hjensen).Enabled
#= output
error: Name the home of the user: -RegistrarPool is missing.
error: Say what the SIP address is: SipAddress or SipAddressType is missing.
error: SipDomain is needed where SipAddressType is SamAccountName.
error: SipAddress and SipAddressType cannot be used together.
error: RegistrarPool and HostingProviderProxyFqdn cannot be used together.
error: Cannot find Registrar pool. Verify that "atl-mcs-001.litwareinc.com" is a valid Registrar pool.
error: Cannot bind parameter 'RegistrarPool'. Cannot convert value "no pool" to type "Microsoft.Rtc.Management.Deploy.Fqdn". It is not a valid FQDN.
error: Cannot bind parameter 'SipAddressType'. Cannot convert value "Nickname" to type "Microsoft.Rtc.Management.AD.Cmdlets.AddressType". Error: "Unable to match the identifier name Nickname to a valid enumerator name. Specify one of the following enumerator names and try again:
FirstLastName, EmailAddress, UserPrincipalName, SamAccountName"
True

#% an address that is taken, of a wrong domain or of a wrong form is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddress sip:kenmyer@litwareinc.com
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddress sip:hjensen@example.org
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddress 'sip:henrik jensen@litwareinc.com'
#= output
error: The SipAddress "sip:kenmyer@litwareinc.com" is not unique: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" has it already.
error: The domain "example.org" of "sip:hjensen@example.org" is not a SIP domain of the topology. SIP domains: litwareinc.com, fabrikam.com, contoso.com.
error: The 'SipAddress' attribute is invalid - The value 'sip:henrik jensen@litwareinc.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[Ss][Ii][Pp]:[^\s@]+(@[^\s@]+)?$

#% who is enabled already stays as they are
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Enable-CsUser kenmyer -RegistrarPool pool0.litwareinc.com -SipAddress sip:ken@litwareinc.com
(Get-CsUser kenmyer).RegistrarPool
#= output
error: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" is enabled already: its SIP address is "sip:kenmyer@litwareinc.com".
atl-cs-001.litwareinc.com

#% -WhatIf enables nobody
Enable-CsUser hjensen -RegistrarPool pool0.litwareinc.com -SipAddress sip:hjensen@litwareinc.com -WhatIf
$null -eq (Get-CsAdUser hjensen).Enabled
#= output
What if: Performing the operation "Enable-CsUser" on target "CN=Henrik Jensen,OU=Dublin,DC=litwareinc,DC=com".
  ~ User CN=Henrik Jensen,OU=Dublin,DC=litwareinc,DC=com
      RegistrarPool  $null -> pool0.litwareinc.com
      Enabled        $null -> True
      SipAddress     $null -> sip:hjensen@litwareinc.com
True

#% a whole department is enabled from the pipeline
Get-CsAdUser -Filter { Department -eq 'Finance' -and Enabled -eq $null } | Enable-CsUser -RegistrarPool redmond-cs-001.litwareinc.com -SipAddressType SamAccountName -SipDomain litwareinc.com -PassThru | Measure-Object | ForEach-Object { $_.Count -gt 0 }
@(Get-CsAdUser -Filter { Department -eq 'Finance' -and Enabled -eq $null }).Count
#= output
True
0
