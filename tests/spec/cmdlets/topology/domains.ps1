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
