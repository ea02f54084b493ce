#% a user moves to another pool and keeps everything else
Move-CsUser kenmyer -Target pool0.litwareinc.com -Confirm:$false
Get-CsUser kenmyer | Format-List RegistrarPool, LineURI, ConferencingPolicy, HomeServer
#= output

RegistrarPool      : pool0.litwareinc.com
LineURI            : tel:+14255550123
ConferencingPolicy : RedmondConferencingPolicy
HomeServer         : CN=Lc Services,CN=Microsoft,CN=2:1,CN=Pools,CN=RTC
                     Service,CN=Services,CN=Configuration,DC=litwareinc,DC=com

#% the target must be a Registrar pool
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Move-CsUser kenmyer atl-mcs-001.litwareinc.com -Confirm:$false
(Get-CsUser kenmyer).RegistrarPool
#= output
error: Cannot find Registrar pool. Verify that "atl-mcs-001.litwareinc.com" is a valid Registrar pool.
atl-cs-001.litwareinc.com

#% the policy of the new site applies
Move-CsUser pilar dublin-cs-001.litwareinc.com -Confirm:$false
(Get-CsEffectivePolicy pilar).ConferencingPolicy
#= output
Site:Dublin

#% users come from the pipeline or from a list, with a report
Get-CsUser 'Ka*' | Move-CsUser -Target pool0.litwareinc.com -Confirm:$false -PassThru | ForEach-Object RegistrarPool | Sort-Object -Unique
'sip:kenmyer@litwareinc.com', 'sip:nobody@litwareinc.com', 'sip:pilar@litwareinc.com' | Set-Content list.txt
Move-CsUser -UserList list.txt -Target redmond-cs-001.litwareinc.com -Confirm:$false -Report moved.html -ErrorAction SilentlyContinue
(Get-CsUser pilar).RegistrarPool
(Get-Content moved.html -Raw) -match 'nobody@litwareinc.com: Management object not found'
#= output
pool0.litwareinc.com
redmond-cs-001.litwareinc.com
True

#% -WhatIf moves nobody
Move-CsUser kenmyer pool0.litwareinc.com -WhatIf
(Get-CsUser kenmyer).RegistrarPool
#= output
What if: Performing the operation "Move-CsUser" on target "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
      RegistrarPool  atl-cs-001.litwareinc.com -> pool0.litwareinc.com
atl-cs-001.litwareinc.com

#% a hosting provider as the target leaves no home pool
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Move-CsUser kenmyer nowhere.example.com -MoveToTeams -Confirm:$false
Move-CsUser kenmyer sipfed.online.lync.com -MoveToTeams -Confirm:$false -PassThru | Format-List HostingProvider, RegistrarPool
Move-CsUser kenmyer pool0.litwareinc.com -Confirm:$false -PassThru | Format-List HostingProvider, RegistrarPool
#= output
error: "nowhere.example.com" is the proxy of no hosting provider.

HostingProvider : sipfed.online.lync.com
RegistrarPool   :


HostingProvider :
RegistrarPool   : pool0.litwareinc.com
