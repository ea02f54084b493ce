#% mobility is planned: policies at three scopes, a grant by filter, and what applies in the end
Set-CsMobilityPolicy -Identity Global -EnableOutsideVoice $false
New-CsMobilityPolicy -Identity site:Dublin -RequireWIFIForIPVideo $true | Out-Null
New-CsMobilityPolicy -Identity All_Mobility -EnableOutsideVoice $true -RequireWIFIForIPAudio $true | Format-List Identity, Require*, EnableOutsideVoice

Get-CsUser -Filter { SamAccountName -eq "kenmyer" } | Grant-CsMobilityPolicy -PolicyName All_Mobility
Get-CsUser -OU 'OU=Finance,DC=litwareinc,DC=com' -Filter { EnterpriseVoiceEnabled -eq $true } |
    Grant-CsMobilityPolicy -PolicyName All_Mobility -PassThru | Measure-Object | ForEach-Object { "granted in Finance: $($_.Count)" }

'Ken Myer', 'Jonathan Haas', 'Kim Akers' | Get-CsEffectivePolicy | Format-Table Identity, MobilityPolicy, ConferencingPolicy -AutoSize

# Passive sign-in: the web service trusts the federation service, the Registrar takes certificates only.
New-CsWebServiceConfiguration -Identity Service:WebServer:atl-cs-001.litwareinc.com -UseWindowsAuth None -UseCertificateAuth $true -UseWsFedPassiveAuth $true -WsFedPassiveMetadataUri https://fs.litwareinc.com/federationmetadata/2007-06/federationmetadata.xml |
    Format-List Identity, Use*, WsFed*
New-CsProxyConfiguration -Identity Service:Registrar:atl-cs-001.litwareinc.com -UseKerberosForClientToProxyAuth $false -UseNtlmForClientToProxyAuth $false |
    Format-List Identity, Use*
New-CsMobilityPolicy -Identity Passive -AllowExchangeConnectivity $false | Out-Null
Get-CsUser -Filter { RegistrarPool -eq 'atl-cs-001.litwareinc.com' -and DisplayName -like 'Bonnie*' } | Grant-CsMobilityPolicy -PolicyName Passive
(Get-CsEffectivePolicy 'sip:bkearney@litwareinc.com').MobilityPolicy
#= output

Identity              : Tag:All_Mobility
RequireWIFIForIPVideo : False
RequireWiFiForSharing : False
RequireIntune         :
RequireWIFIForIPAudio : True
EnableOutsideVoice    : True

granted in Finance: 10

Identity                                        MobilityPolicy      ConferencingPolicy
--------                                        --------------      ------------------
CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com     All_Mobility        RedmondConferencingPolicy
CN=Jonathan Haas,OU=Dublin,DC=litwareinc,DC=com Site:Dublin         SalesConferencingPolicy
CN=Kim Akers,OU=Portland,DC=litwareinc,DC=com   SalesMobilityPolicy Global


Identity                : Service:WebServer:atl-cs-001.litwareinc.com
UseCertificateAuth      : True
UsePinAuth              : True
UseWindowsAuth          : None
UseWsFedPassiveAuth     : True
UseDomainAuthInLWA      :
UseWebClientLegacyUI    : False
WsFedPassiveMetadataUri : https://fs.litwareinc.com/federationmetadata/2007-06/federationmetadata.xml


Identity                           : Service:Registrar:atl-cs-001.litwareinc.com
UseCertificateForClientToProxyAuth : True
UseKerberosForClientToProxyAuth    : False
UseNtlmForClientToProxyAuth        : False

Passive
