"""What sites, pools, computers and SIP domains show."""

from typing import Annotated

from lyncshell.declare import ReadOnly, Settings, displayed

SPACE = "Microsoft.Rtc.Management.Deploy.Internal"


@displayed(object_type=f"{SPACE}.Site+CentralSite")
class Site(Settings):
    """A place with pools of its own."""

    Services: Annotated[list[str], ReadOnly()] = []
    """The services of the site's pools."""

    Pools: Annotated[list[str], ReadOnly()] = []
    """The FQDNs of the site's pools."""

    FederationRoute: str | None = None
    """The Edge or Director service over which federated traffic goes."""

    XmppFederationRoute: str | None = None
    """The Edge service over which traffic to XMPP partners goes."""

    DefaultPersistentChatPool: str | None = None
    """The pool of chat rooms that the site's users are sent to."""

    SiteId: Annotated[str | None, ReadOnly()] = None
    """The site's id in the topology; it need not be its name."""

    DisplayName: str | None = None
    """The site's name for people."""

    SiteType: Annotated[str, ReadOnly()] = "CentralSite"
    """CentralSite: branch sites are not modelled."""

    ParentSite: Annotated[str | None, ReadOnly()] = None
    """The central site of a branch site."""

    Description: str | None = None
    """Text for administrators."""

    City: Annotated[str | None, ReadOnly()] = None
    """Where it is."""

    State: Annotated[str | None, ReadOnly()] = None
    """Where it is."""

    CountryCode: Annotated[str | None, ReadOnly()] = None
    """Where it is: two letters."""


@displayed(object_type=f"{SPACE}.Cluster")
class Pool(Settings):
    """Computers that share services."""

    Services: Annotated[list[str], ReadOnly()] = []
    """The services of the pool."""

    Computers: Annotated[list[str], ReadOnly()] = []
    """The FQDNs of its computers."""

    Fqdn: Annotated[str | None, ReadOnly()] = None
    """The pool's name."""

    Site: Annotated[str | None, ReadOnly()] = None
    """The site where it is, as `Site:name`."""


@displayed(object_type=f"{SPACE}.Machine")
class Computer(Settings):
    """A computer of a pool."""

    Pool: Annotated[str | None, ReadOnly()] = None
    """The pool's FQDN."""

    Fqdn: Annotated[str | None, ReadOnly()] = None
    """The computer's name."""


@displayed(object_type="Microsoft.Rtc.Management.Xds.SipDomain")
class SipDomain(Settings):
    """A domain of SIP addresses."""

    Name: Annotated[str | None, ReadOnly()] = None
    """The domain, the same as the identity."""

    IsDefault: bool = False
    """Whether it is the one default domain."""
