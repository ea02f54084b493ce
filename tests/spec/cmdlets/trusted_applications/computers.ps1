#% a pool with a computer of its own name takes no other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplicationComputer app9.litwareinc.com -Pool trustpool.litwareinc.com
#= output
error: The pool "trustpool.litwareinc.com" has a computer of its own FQDN, so there can be no other computer in it.

#% a pool whose first computer has another name takes more of them
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$WarningPreference = 'SilentlyContinue'
$null = New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 1 -ComputerFqdn app1.litwareinc.com
New-CsTrustedApplicationComputer app2.litwareinc.com -Pool apps.litwareinc.com
New-CsTrustedApplicationComputer app2.litwareinc.com -Pool apps.litwareinc.com
Get-CsTrustedApplicationComputer -Pool apps.litwareinc.com | ForEach-Object Identity
#= output

Identity : app2.litwareinc.com
Pool     : apps.litwareinc.com
Fqdn     : app2.litwareinc.com

error: "app2.litwareinc.com" already exists: there can be only one computer of that identity.
app1.litwareinc.com
app2.litwareinc.com

#% the pool must be one of trusted applications, and have no other roles
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplicationComputer app9.litwareinc.com -Pool pool0.litwareinc.com
$null = New-CsTrustedApplicationPool pool0.litwareinc.com -Registrar pool0.litwareinc.com -WarningAction SilentlyContinue
New-CsTrustedApplicationComputer app9.litwareinc.com -Pool pool0.litwareinc.com
#= output
error: Management object not found for identity "pool0.litwareinc.com".
error: "pool0.litwareinc.com" has other roles, so it takes no trusted computer: UserServer:pool0.litwareinc.com, Registrar:pool0.litwareinc.com, WebServer:pool0.litwareinc.com, ConferencingServer:pool0.litwareinc.com, ApplicationServer:pool0.litwareinc.com.

#% the only computer of a pool stays
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsTrustedApplicationComputer trustpool.litwareinc.com
Remove-CsTrustedApplicationComputer fe01.litwareinc.com
#= output
error: "trustpool.litwareinc.com" is the only computer of the pool "trustpool.litwareinc.com": remove the pool instead.
error: Management object not found for identity "fe01.litwareinc.com".

#% a computer of several can go
$WarningPreference = 'SilentlyContinue'
$null = New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 1 -ComputerFqdn app1.litwareinc.com
$null = New-CsTrustedApplicationComputer app2.litwareinc.com -Pool apps.litwareinc.com
Get-CsTrustedApplicationComputer app1* 2>$null
Get-CsTrustedApplicationComputer -Filter app1* | Remove-CsTrustedApplicationComputer
Get-CsTrustedApplicationComputer -Pool apps.litwareinc.com | ForEach-Object Fqdn
#= output
app2.litwareinc.com
