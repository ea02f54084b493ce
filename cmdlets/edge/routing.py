"""SIP routing that does not follow the topology: static routes, realms, and where they lead."""

from typing import Annotated

from cmdlets.configurations.records import IssuedCertId
from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    In,
    InputOnly,
    Mandatory,
    Named,
    ParameterSets,
    ReadOnly,
    Settings,
    configuration,
    value,
)
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.values.numbers import UInt16

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy"
TCP, TLS = ("TCP",), ("TLS",)


def _certificate(route: SettingsObject, _: Repository) -> None:
    """A certificate is named by issuer and serial number together, and only for TLS."""
    over_tcp = route.values.pop("TCPRoute", False)
    over_tls = route.values.pop("TLSRoute", False)
    issuer, number = route.get("TLSCertIssuer"), route.get("TLSCertSerialNumber")
    if (issuer is None) != (number is None):
        raise SettingsRefused("TLSCertIssuer and TLSCertSerialNumber go together.")
    if not over_tcp and not over_tls:
        raise SettingsRefused("A route goes over TCP or TLS: -TCPRoute or -TLSRoute is missing.")
    route.set("Transport", "TCP" if over_tcp else "TLS")


@value(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.Route",
    parameter_sets=ParameterSets(new=("TCP", "TLS")),
    checks=(_certificate,),
)
class StaticRoute(Settings):
    """A route for addresses of a domain, to put into a static routing configuration.

    PS> (New-CsStaticRoute -TCPRoute -Destination 10.1.0.9 -Port 5060 -MatchUri '*.litwareinc.com').Transport
    TCP
    """

    Transport: Annotated[str | None, ReadOnly()] = None
    """TCP or TLS."""

    Destination: Annotated[str | None, Mandatory()] = None
    """The next server, by FQDN, or by address for TCP."""

    Port: Annotated[UInt16 | None, Mandatory()] = None
    """Its port."""

    MatchUri: Annotated[str | None, Mandatory()] = None
    """The domain whose addresses take the route; `*.` before it takes its subdomains."""

    MatchOnlyPhoneUri: bool = False
    """Whether only phone numbers take it."""

    Enabled: bool = True
    """Whether the route is used."""

    ReplaceHostInRequestUri: bool = False
    """Whether the address then names the next server."""

    UseDefaultCertificate: Annotated[bool | None, In(new=TLS)] = None
    """Whether the server shows its usual certificate."""

    TLSCertIssuer: Annotated[str | None, In(new=TLS)] = None
    """Issuer of another certificate."""

    TLSCertSerialNumber: Annotated[object, Named("System.Byte[]"), In(new=TLS)] = None
    """Serial number of the other certificate, as bytes."""

    TCPRoute: Annotated[bool, InputOnly(), Named("switch"), In(new=TCP)] = False
    """The route goes over TCP."""

    TLSRoute: Annotated[bool, InputOnly(), Named("switch"), In(new=TLS)] = False
    """The route goes over TLS."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.RoutingSettings",
    scopes=(GLOBAL, SERVICE),
    roles=("Registrar",),
)
class StaticRoutingConfiguration(Settings):
    """The static routes of all Registrars, or of one.

    PS> (Get-CsStaticRoutingConfiguration Global).Route.Count
    0
    """

    Route: list[StaticRoute] = []
    """The routes; see New-CsStaticRoute."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.UseDefault")
class SipProxyUseDefault(Settings):
    """The usual realm, for New-CsSipProxyRealm and for a proxy configuration.

    PS> (New-CsSipProxyUseDefault).GetType().Name
    UseDefault
    """


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.Custom")
class SipProxyCustom(Settings):
    """A realm of an own name, for New-CsSipProxyRealm and for a proxy configuration.

    PS> (New-CsSipProxyCustom -CustomValue litware).CustomValue
    litware
    """

    CustomValue: Annotated[str | None, Mandatory()] = None
    """The name."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.Realm")
class SipProxyRealm(Settings):
    """The realm of authentication.

    PS> (New-CsSipProxyRealm -RealmChoice (New-CsSipProxyCustom -CustomValue litware)).RealmChoice.CustomValue
    litware
    """

    RealmChoice: Annotated[
        SipProxyUseDefault | SipProxyCustom | None, Named(f"{SPACE}.IRealmChoice"), Mandatory(),
    ] = None
    """The usual realm or one of an own name."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.UseDefaultCert")
class SipProxyUseDefaultCert(Settings):
    """The usual certificate, for New-CsSipProxyTLS.

    PS> (New-CsSipProxyUseDefaultCert).GetType().Name
    UseDefaultCert
    """


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.TCP")
class SipProxyTCP(Settings):
    """A connection over TCP, for New-CsSipProxyTransport.

    PS> (New-CsSipProxyTCP -IPAddress 10.1.0.9).IPAddress
    10.1.0.9
    """

    IPAddress: Annotated[str | None, Mandatory()] = None
    """Address of the server."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.TLS")
class SipProxyTLS(Settings):
    """A connection over TLS, for New-CsSipProxyTransport.

    PS> (New-CsSipProxyTLS -Certificate (New-CsSipProxyUseDefaultCert) -Fqdn sip.litwareinc.com).Fqdn
    sip.litwareinc.com
    """

    Certificate: Annotated[
        SipProxyUseDefaultCert | IssuedCertId | None, Named(f"{SPACE}.ITLSTLSChoice"), Mandatory(),
    ] = None
    """The certificate that is shown."""

    Fqdn: Annotated[str | None, Mandatory()] = None
    """The server."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.Transport")
class SipProxyTransport(Settings):
    """How a server is connected to.

    PS> (New-CsSipProxyTransport -Port 5060 -TransportChoice (New-CsSipProxyTCP -IPAddress 10.1.0.9)).Port
    5060
    """

    Port: Annotated[UInt16 | None, Mandatory()] = None
    """Its port."""

    TransportChoice: Annotated[
        SipProxyTCP | SipProxyTLS | None, Named(f"{SPACE}.ITransportChoice"), Mandatory(),
    ] = None
    """TCP or TLS."""
