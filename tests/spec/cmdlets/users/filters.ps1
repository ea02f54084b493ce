#% a filter compares properties, with -and, -or, -not and parentheses
Get-CsUser -Filter { DisplayName -like 'K*' -and (RegistrarPool -eq 'pool0.litwareinc.com' -or EnterpriseVoiceEnabled -eq $true) -and -not (DisplayName -like '* L*') } | ForEach-Object DisplayName
#= output
Ken Myer
Kim Akers
Kevin Adams
Kevin Carter
Kevin Doyle
Karin Fischer
Kevin Fischer
Kevin Garcia
Kevin Ito
Karin Jones
Kevin Jones

#% -and binds tighter than -or
@(Get-CsUser -Filter { SamAccountName -eq 'kenmyer' -or SamAccountName -eq 'pilar' -and Enabled -eq $false }).Count
#= output
1

#% a filter sees the variables of the script, and members of them
$pool = Get-CsPool dublin-cs-001.litwareinc.com
$name = 'Jon'
Get-CsUser -Filter { RegistrarPool -eq $pool.Fqdn -and DisplayName -like "$name*" } | ForEach-Object DisplayName
function Find([string] $Account) { (Get-CsUser -Filter { SamAccountName -eq $Account }).DisplayName }
Find pilar
#= output
Jonathan Haas
Pilar Ackerman

#% a filter may be a text
$address = 'sip:pilar@litwareinc.com'
(Get-CsUser -Filter "SipAddress -eq '$address'").DisplayName
(Get-CsUser -Filter "EnterpriseVoiceEnabled -eq 'True' -and DisplayName -eq 'Ken Myer'").DisplayName
#= output
Pilar Ackerman
Ken Myer

#% $null finds what has no value
@(Get-CsUser -Filter { MobilityPolicy -ne $null }).Count -eq @(Get-CsUser | Where-Object MobilityPolicy).Count
@(Get-CsUser -Filter { LineURI -eq $null -and EnterpriseVoiceEnabled -eq $true }).Count
#= output
True
0

#% policies may be written with tag:
(Get-CsUser -Filter { ConferencingPolicy -eq 'tag:RedmondConferencingPolicy' }).DisplayName
#= output
Ken Myer

#% text compares without case, orders by -gt and -lt, and -notlike excludes
@(Get-CsAdUser -Filter { Department -eq 'FINANCE' -and DisplayName -lt 'e' -and DisplayName -notlike 'A*' }) | ForEach-Object DisplayName | Select-Object -First 3
#= output
Chrystal Velasquez
Dana Adams
Dana Barnes

#% computed properties can be asked for too
@(Get-CsUser -Filter { HomeServer -like '*CN=3:1,*' }).Count -eq @(Get-CsUser -Filter { RegistrarPool -eq 'dublin-cs-001.litwareinc.com' }).Count
(Get-CsUser -Filter { Name -eq 'Pilar Ackerman' }).SamAccountName
#= output
True
pilar

#% a filter that cannot be read is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsUser -Filter { Colour -eq 'red' }
Get-CsUser -Filter { DisplayName -is 'red' }
Get-CsUser -Filter { DisplayName }
Get-CsUser -Filter "(DisplayName -eq 'x'"
#= output
error: Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "Invalid filter syntax. "Colour" is not a recognized filterable property.
For a description of the filter parameter syntax see the command help."
error: Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "Invalid filter syntax. "is" is not an operator of a filter.
For a description of the filter parameter syntax see the command help."
error: Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "Invalid filter syntax. "" is not an operator of a filter.
For a description of the filter parameter syntax see the command help."
error: Cannot bind parameter 'Filter' to the target. Exception setting "Filter": "Invalid filter syntax. A ")" is missing.
For a description of the filter parameter syntax see the command help."

#% a filter of the directory
(Get-CsUser -LdapFilter '(&(department=Sales)(|(sn=Haas)(sn=Akers)))').DisplayName
@(Get-CsAdUser -LDAPFilter 'department=Fin*').Count -eq @(Get-CsAdUser -Filter { Department -like 'Fin*' }).Count
@(Get-CsAdUser -LDAPFilter '(&(objectClass=user)(!(msRTCSIP-PrimaryUserAddress=*)))').Count -eq @(Get-CsAdUser -Filter { SipAddress -eq $null }).Count
#= output
Jonathan Haas
Kim Akers
True
True

#% a filter of the directory that is broken, and two filters at once
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsUser -LdapFilter '(department=Sales'
Get-CsUser -LdapFilter 'department=Sales' -Filter { Enabled -eq $true }
#= output
error: The LDAP filter "(department=Sales" is invalid.
error: Filter and LdapFilter cannot be used together.
