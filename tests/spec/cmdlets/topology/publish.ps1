#% the topology as XML is published again and says the same
(Get-CsTopology -AsXml).ToString() > topology.xml
Publish-CsTopology topology.xml -WarningAction SilentlyContinue
(Get-CsTopology -AsXml).ToString() > again.xml
(Get-FileHash topology.xml).Hash -eq (Get-FileHash again.xml).Hash
(Test-CsTopology).Result
#= output
True
Success

#% a changed topology waits for Enable-CsTopology
$text = (Get-CsTopology -AsXml).ToString().Replace('<Name>Paris</Name>', '<Name>Lyon</Name>')
Publish-CsTopology -Document $text -BackupFileName before.xml
Get-CsSite | ForEach-Object Identity
(Test-CsTopology).Error
Enable-CsTopology
(Test-CsTopology).Result
(Get-Content before.xml -Raw).Contains('<Name>Paris</Name>')
#= output
WARNING: Enable-CsTopology must still be run for all changes to take effect.
Site:Redmond
Site:Seattle
Site:Dublin
Site:Lyon
Site Lyon waits for Enable-CsTopology.
Success
True

#% what the reader does not know is kept
$text = (Get-CsTopology -AsXml).ToString().Replace('<Name>Paris</Name>', '<Name>Paris</Name><RemoteSite Name="Nice" />')
Publish-CsTopology -Document ([xml]$text) -WarningAction SilentlyContinue
(Get-CsTopology -AsXml).ToString().Contains('<RemoteSite Name="Nice"/>')
#= output
True

#% rules are checked before anything is stored
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$text = (Get-CsTopology -AsXml).ToString()
Publish-CsTopology -Document $text.Replace('CentralSite SiteId="4"', 'CentralSite SiteId="3"')
Publish-CsTopology -Document $text.Replace('OrdinalInCluster="2" Fqdn="fe02.', 'OrdinalInCluster="2" Fqdn="fe01.')
Publish-CsTopology -Document $text.Replace('RoleName="UserStore"', 'RoleName="Unheard"')
Publish-CsTopology -Document $text.Replace('Usage="DataPsomServer" InterfaceSide="Primary" InterfaceNumber="0" Port="8057"', 'Usage="DataPsomServer" InterfaceSide="Primary" InterfaceNumber="0" Port="many"')
Publish-CsTopology -Document '<Sites/>'
Publish-CsTopology -FinalizeUninstall
#= output
error: Topology/Sites/Paris: the SiteId "3" is taken by the site "Dublin".
error: Topology/Clusters/pool0.litwareinc.com/fe01.litwareinc.com: the FQDN is there twice.
error: Topology/Services/1-Unheard-1: there is no role "Unheard".
error: Topology/Services/1-EdgeServer-1/Ports/DataPsomServer: 'many' is no number.
error: Sites: it is no topology.
error: The pool "atl-cs-001.litwareinc.com" cannot be removed: 84 users have their home in it.

#% one service can be looked at alone
Set-CsSite Paris -Description 'Branch office'
(Test-CsTopology -Service Registrar:pool0.litwareinc.com).Result
(Test-CsTopology).Result
#= output
Success
Failure
