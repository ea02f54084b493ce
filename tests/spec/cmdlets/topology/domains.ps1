#% SIP domains print as a table
Get-CsSipDomain
#= output

Identity       Name           IsDefault
--------       ----           ---------
litwareinc.com litwareinc.com True
fabrikam.com   fabrikam.com   False
contoso.com    contoso.com    False

#% one domain, or those that a pattern fits
(Get-CsSipDomain FABRIKAM.com).IsDefault
Get-CsSipDomain -Filter *o.com | ForEach-Object Name
#= output
False
contoso.com

#% a domain that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsSipDomain example.org
#= output
error: Management object not found for identity "example.org".

#% a new domain is not the default one unless it is told so
(New-CsSipDomain example.org).IsDefault
(New-CsSipDomain example.net -IsDefault $true).IsDefault
Get-CsSipDomain | Where-Object IsDefault | ForEach-Object Name
#= output
False
True
example.net

#% there is always one default domain, and domains in use stay
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsSipDomain litwareinc.com -IsDefault $false
Remove-CsSipDomain litwareinc.com
Set-CsSipDomain contoso.com -IsDefault $true
(Get-CsSipDomain | Where-Object IsDefault).Identity
New-CsSipDomain fabrikam.com
New-CsSipDomain 'not a domain'
Remove-CsSipDomain example.org
#= output
error: IsDefault cannot be set to False. Make another SIP domain the default one instead.
error: "litwareinc.com" is the default SIP domain and cannot be removed.
contoso.com
error: "fabrikam.com" already exists: there can be only one SIP domain of that identity.
error: "not a domain" is not the name of a domain.
error: Management object not found for identity "example.org".
