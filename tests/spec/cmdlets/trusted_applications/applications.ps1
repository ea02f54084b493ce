#% an application shows its addresses, which are always the same for the same names
Get-CsTrustedApplication trustpool.litwareinc.com/intranetpresence
#= output

Identity                   : trustpool.litwareinc.com/urn:application:intranetpresence
ComputerGruus              : {trustpool.litwareinc.com sip:trustpool.litwareinc.com@litwareinc.com;gruu;opaque=srvr:int
                             ranetpresence:iPnuHMNjs0pRx0lEG-IE3wAA}
ServiceGruu                : sip:trustpool.litwareinc.com@litwareinc.com;gruu;opaque=srvr:intranetpresence:iPnuHMNjs0pR
                             x0lEG-IE3wAA
Protocol                   : Mtls
ApplicationId              : urn:application:intranetpresence
TrustedApplicationPoolFqdn : trustpool.litwareinc.com
Port                       : 12345
LegacyApplicationName      : intranetpresence

#% the prefix of the id is optional wherever an application is named
$WarningPreference = 'SilentlyContinue'
(New-CsTrustedApplication trustpool.litwareinc.com/tapp1 -Port 6001).Identity
(New-CsTrustedApplication -Identity trustpool.litwareinc.com/urn:application:tapp2 -Port 6002).ApplicationId
(New-CsTrustedApplication -ApplicationId urn:application:tapp3 -TrustedApplicationPoolFqdn trustpool.litwareinc.com -Port 6003).LegacyApplicationName
Get-CsTrustedApplication -ApplicationId tapp2 -TrustedApplicationPoolFqdn trustpool.litwareinc.com | ForEach-Object Port
Get-CsTrustedApplication -Filter *tapp* | ForEach-Object ApplicationId
#= output
trustpool.litwareinc.com/urn:application:tapp1
urn:application:tapp2
tapp3
6002
urn:application:tapp1
urn:application:tapp2
urn:application:tapp3

#% id and port are unique in a pool, and an id has no blanks
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplication trustpool.litwareinc.com/intranetpresence -Port 6001
New-CsTrustedApplication trustpool.litwareinc.com/other -Port 12345
New-CsTrustedApplication 'trustpool.litwareinc.com/two words' -Port 6001
New-CsTrustedApplication trustpool.litwareinc.com/other -Port 70000
New-CsTrustedApplication nopool.litwareinc.com/other -Port 6001
New-CsTrustedApplication trustpool -Port 6001
@(Get-CsTrustedApplication).Count
#= output
error: "trustpool.litwareinc.com/urn:application:intranetpresence" already exists: there can be only one trusted application of that identity.
error: There is a duplicate key sequence '12345' for the 'urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008:TrustedApplicationPort' key or unique identity constraint.
error: "urn:application:two words" is no id of an application: blanks are not allowed.
error: The port 70000 is no port: the allowed values are 1 to 65535.
error: The key sequence 'nopool.litwareinc.com' in 'TrustedApplicationPoolFqdn' Keyref fails to refer to some key. There is no trusted application pool 'nopool.litwareinc.com'.
error: "trustpool" is not a valid identity: it needs the form <pool>/<name>.
1

#% identity and id exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsTrustedApplication trustpool.litwareinc.com/x -ApplicationId x -Port 6001
#= output
error: A positional parameter cannot be found that accepts argument 'trustpool.litwareinc.com/x'.

#% TCP is confirmed unless -Force
New-CsTrustedApplication trustpool.litwareinc.com/plain -Port 6001 -EnableTcp -Force 3>$null | Format-List ApplicationId, Protocol, LegacyApplicationName
#= output

ApplicationId         : urn:application:plain
Protocol              : Tcp
LegacyApplicationName : plain

#% the answer no leaves TCP alone
New-CsTrustedApplication trustpool.litwareinc.com/plain -Port 6001 -EnableTcp
@(Get-CsTrustedApplication).Count
#= answers
n
#= output

Confirm
Connections by TCP are not encrypted. Do you want to enable TCP?
[Y] Yes  [N] No  [S] Suspend  [?] Help (default is "Y"): n
1

#% the port can be changed, to one that is free
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$WarningPreference = 'SilentlyContinue'
$null = New-CsTrustedApplication trustpool.litwareinc.com/tapp1 -Port 6001
Set-CsTrustedApplication trustpool.litwareinc.com/tapp1 -Port 6002
Set-CsTrustedApplication trustpool.litwareinc.com/urn:application:tapp1 -Port 12345
(Get-CsTrustedApplication trustpool.litwareinc.com/tapp1).Port
#= output
error: There is a duplicate key sequence '12345' for the 'urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008:TrustedApplicationPort' key or unique identity constraint.
6002

#% an application that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsTrustedApplication trustpool.litwareinc.com/none
Set-CsTrustedApplication trustpool.litwareinc.com/none -Port 1
Remove-CsTrustedApplication trustpool.litwareinc.com/none
#= output
error: Management object not found for identity "trustpool.litwareinc.com/urn:application:none".
error: Management object not found for identity "trustpool.litwareinc.com/urn:application:none".
error: Management object not found for identity "trustpool.litwareinc.com/urn:application:none".

#% applications are removed by identity, from the pipeline, and not with -WhatIf
Remove-CsTrustedApplication trustpool.litwareinc.com/intranetpresence -WhatIf
Get-CsTrustedApplication | Remove-CsTrustedApplication
@(Get-CsTrustedApplication).Count
#= output
What if: Performing the operation "Remove-CsTrustedApplication" on target "trustpool.litwareinc.com/urn:application:intranetpresence".
  - TrustedApplication trustpool.litwareinc.com/urn:application:intranetpresence
      Port  12345
WARNING: The following changes must be made in order for the operation to be complete.
Enable-CsTopology must still be run for all changes to take effect.
0
