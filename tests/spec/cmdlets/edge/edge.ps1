#% a domain is allowed or blocked, not both
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsBlockedDomain northwindtraders.com
New-CsAllowedDomain WINGTIPTOYS.com
New-CsAllowedDomain northwindtraders.com
New-CsAllowedDomain fabrikam.net | ForEach-Object Domain
Set-CsAllowedDomain fabrikam.net -Comment Partner -VerificationLevel alwaysverifiable
(Get-CsAllowedDomain fabrikam.net).VerificationLevel
Set-CsBlockedDomain wingtiptoys.com -Comment $null
(Get-CsBlockedDomain -Filter wing*).Comment
Remove-CsAllowedDomain fabrikam.net
New-CsBlockedDomain fabrikam.net | Remove-CsBlockedDomain
Get-CsBlockedDomain | ForEach-Object Identity
#= output
error: There is a duplicate key sequence 'northwindtraders.com' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:Domain' key or unique identity constraint.
error: There is a duplicate key sequence 'WINGTIPTOYS.com' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:Domain' key or unique identity constraint.
error: "northwindtraders.com" already exists: there can be only one AllowedDomain of that identity.
fabrikam.net
AlwaysVerifiable
wingtiptoys.com

#% identity and domain are two ways to say the same, not both at once
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsAllowedDomain -Domain contoso.net | ForEach-Object Identity
New-CsAllowedDomain -Identity a.net -Domain a.net
#= output
contoso.net
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.

#% names and proxies are unique among all providers
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsPublicProvider LyncOnline -ProxyFqdn a.example -Enabled $true
New-CsHostingProvider Other -ProxyFqdn federation.messenger.msn.com -Enabled $true -EnabledSharedAddressSpace $false -HostsOCSUsers $false
New-CsPublicProvider Other -ProxyFqdn sipfed.ONLINE.lync.com -Enabled $true
New-CsHostingProvider Fabrikam -ProxyFqdn proxy.fabrikam.com -Enabled $false -EnabledSharedAddressSpace $false -HostsOCSUsers $false | ForEach-Object VerificationLevel
Set-CsPublicProvider Skype -ProxyFqdn proxy.fabrikam.com
(Get-CsPublicProvider Skype).ProxyFqdn
Remove-CsHostingProvider Fabrikam
Remove-CsPublicProvider Skype
@(Get-CsPublicProvider).Count
#= output
error: There is a duplicate key sequence 'LyncOnline' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:ProviderName' key or unique identity constraint.
error: There is a duplicate key sequence 'federation.messenger.msn.com' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:ProviderProxyFqdn' key or unique identity constraint.
error: There is a duplicate key sequence 'sipfed.ONLINE.lync.com' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:ProviderProxyFqdn' key or unique identity constraint.
AlwaysVerifiable
error: There is a duplicate key sequence 'proxy.fabrikam.com' for the 'urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:ProviderProxyFqdn' key or unique identity constraint.
federation.messenger.msn.com
0

#% providers are enabled and disabled by name and from the pipeline
Disable-CsHostingProvider LyncOnline
Get-CsPublicProvider | Disable-CsPublicProvider
(Get-CsHostingProvider).Enabled, (Get-CsPublicProvider).Enabled -join ' '
Get-CsHostingProvider | Enable-CsHostingProvider
Enable-CsPublicProvider -Identity Skype
(Get-CsHostingProvider).Enabled, (Get-CsPublicProvider).Enabled -join ' '
Set-CsHostingProvider LyncOnline -VerificationLevel usesourceverification
(Get-CsHostingProvider LyncOnline).VerificationLevel
#= output
False False
True True
UseSourceVerification

#% a hosting provider shows what matters; all of it on demand
Get-CsHostingProvider
Get-CsHostingProvider | Select-Object EnabledSharedAddressSpace, HostsOCSUsers, SipClientPort | Format-List
#= output

Identity          : LyncOnline
Name              : LyncOnline
ProxyFqdn         : sipfed.online.lync.com
VerificationLevel : AlwaysVerifiable
Enabled           : True
IsLocal           : False
AutodiscoverUrl   : https://webdir.online.lync.com/Autodiscover


EnabledSharedAddressSpace : True
HostsOCSUsers             : True
SipClientPort             : 443

#% the proxy of a hosting provider stays
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$provider = Get-CsHostingProvider LyncOnline
$provider.ProxyFqdn = 'other.example'
Set-CsHostingProvider -Instance $provider
(Get-CsHostingProvider).ProxyFqdn
#= output
error: ProxyFqdn of a hosting provider cannot be changed: remove the provider and make it anew.
sipfed.online.lync.com

#% a default route needs its server and no provider beside it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsAccessEdgeConfiguration -UseDefaultRouting -DefaultRouteFqdn edge.example
Get-CsHostingProvider | Remove-CsHostingProvider
Get-CsPublicProvider | Remove-CsPublicProvider
Set-CsAccessEdgeConfiguration -UseDefaultRouting
Set-CsAccessEdgeConfiguration -UseDefaultRouting -DefaultRouteFqdn edge.example -VerificationLevel AlwaysVerifiable
Get-CsAccessEdgeConfiguration | ForEach-Object { $_.RoutingMethod, $_.DefaultRouteFqdn }
Set-CsAccessEdgeConfiguration -AllowOutsideUsers $false -AllowFederatedUsers $true
(Get-CsAccessEdgeConfiguration).RoutingMethod
Set-CsAccessEdgeConfiguration -UseDnsSrvRouting -EnablePartnerDiscovery $true
Get-CsAccessEdgeConfiguration | ForEach-Object { $_.RoutingMethod, "[$($_.DefaultRouteFqdn)]", $_.EnablePartnerDiscovery }
Set-CsAccessEdgeConfiguration -OutgoingTlsCountForFederatedPartners 5
(Get-CsAccessEdgeConfiguration).OutgoingTlsCountForFederatedPartners
#= output
error: UseDefaultRouting needs all providers removed: there is "LyncOnline".
error: UseDefaultRouting needs DefaultRouteFqdn.
UseDefaultRouting
edge.example
UseDefaultRouting
UseDnsSrvRouting
[]
True
error: The 'OutgoingTlsCountForFederatedPartners' attribute is invalid - The value '5' is invalid according to its datatype 'UInt32' - The MaxInclusive constraint failed. The allowed values are 1 to 4.
4

#% a static route names its certificate by issuer and number together, and only for TLS
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsStaticRoute -TLSRoute -Destination a.example -Port 5061 -MatchUri b.example -TLSCertIssuer Litware
New-CsStaticRoute -TCPRoute -Destination 10.0.0.1 -Port 5060 -MatchUri b.example -TLSCertIssuer Litware
$route = New-CsStaticRoute -TLSRoute -Destination a.example -Port 5061 -MatchUri b.example -TLSCertIssuer Litware -TLSCertSerialNumber 1, 2
Set-CsStaticRoutingConfiguration -Route @{Add = $route}
(Get-CsStaticRoutingConfiguration).Route | ForEach-Object { $_.Destination, $_.TLSCertSerialNumber.Count, $_.Enabled }
Remove-CsStaticRoutingConfiguration Global 3> $null
(Get-CsStaticRoutingConfiguration).Route.Count
#= output
error: TLSCertIssuer and TLSCertSerialNumber go together.
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.
a.example
2
True
0

#% a realm is the usual one or one of an own name
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsProxyConfiguration -Realm (New-CsSipProxyCustom -CustomValue litware)
(Get-CsProxyConfiguration Global).Realm.CustomValue
Set-CsProxyConfiguration -Realm (New-CsSipProxyUseDefault)
(Get-CsProxyConfiguration Global).Realm.GetType().Name
Set-CsProxyConfiguration -Realm (New-CsSipProxyTCP -IPAddress 10.0.0.1)
$tls = New-CsSipProxyTLS -Certificate (New-CsIssuedCertId -Issuer Litware -SerialNumber 1) -Fqdn a.example
(New-CsSipProxyTransport -Port 5061 -TransportChoice $tls).TransportChoice.Certificate.Issuer
#= output
litware
UseDefault
error: Cannot bind parameter 'Realm'. Cannot convert the "IPAddress=10.0.0.1" value of type "Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.TCP" to type "Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.IRealmChoice".
Litware

#% partners with XMPP and further domains of the own organization are kept by name
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsXmppAllowedPartner jabber.northwindtraders.com -TlsNegotiation optional -AdditionalDomains @{Add = 'a.example', 'b.example'}
Get-CsXmppAllowedPartner | ForEach-Object { "$($_.Domain) $($_.TlsNegotiation) $($_.AdditionalDomains)" }
Set-CsXmppAllowedPartner jabber.northwindtraders.com -PartnerType Friend
Remove-CsXmppAllowedPartner jabber.northwindtraders.com
New-CsAdditionalInternalDomain hr.litwareinc.com | ForEach-Object Domain
Get-CsAdditionalInternalDomain | Remove-CsAdditionalInternalDomain
@(Get-CsAdditionalInternalDomain).Count + @(Get-CsXmppAllowedPartner).Count
#= output
jabber.northwindtraders.com Optional a.example b.example
error: Cannot bind parameter 'PartnerType'. Cannot convert value "Friend" to type "Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.PartnerType". Error: "Unable to match the identifier name Friend to a valid enumerator name. Specify one of the following enumerator names and try again:
Federated, PublicVerified, PublicUnverified"
hr.litwareinc.com
0

#% AVEdge Configuration: made for a place of its own, changed, and removed again
New-CsAVEdgeConfiguration Service:EdgeServer:atl-edge-001.litwareinc.com | ForEach-Object Identity
Set-CsAVEdgeConfiguration Service:EdgeServer:atl-edge-001.litwareinc.com -MaxBandwidthPerPortKb 5000
(Get-CsAVEdgeConfiguration Service:EdgeServer:atl-edge-001.litwareinc.com).MaxBandwidthPerPortKb
Remove-CsAVEdgeConfiguration Service:EdgeServer:atl-edge-001.litwareinc.com
@(Get-CsAVEdgeConfiguration -Filter Service:EdgeServer:atl-edge-001.litwareinc.com).Count
#= output
Service:EdgeServer:atl-edge-001.litwareinc.com
5000
0

#% Static Routing Configuration: made for a place of its own, changed, and removed again
New-CsStaticRoutingConfiguration Registrar:atl-cs-001.litwareinc.com | ForEach-Object Identity
Set-CsStaticRoutingConfiguration Registrar:atl-cs-001.litwareinc.com -Route @{Add = New-CsStaticRoute -TLSRoute -Destination next.litwareinc.com -Port 5061 -MatchUri fabrikam.com}
(Get-CsStaticRoutingConfiguration Registrar:atl-cs-001.litwareinc.com).Route.Transport
Remove-CsStaticRoutingConfiguration Registrar:atl-cs-001.litwareinc.com
@(Get-CsStaticRoutingConfiguration -Filter Service:Registrar:atl-cs-001.litwareinc.com).Count
#= output
Service:Registrar:atl-cs-001.litwareinc.com
TLS
0

#% Xmpp Gateway Configuration: there is one, which is changed
Set-CsXmppGatewayConfiguration -KeepAliveInterval 60
"$((Get-CsXmppGatewayConfiguration).KeepAliveInterval)"
#= output
60
