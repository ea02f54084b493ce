"""Providers: other services whose users may be reached over their Edge server."""

from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import Choice, In, Mandatory, Settings, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository
from lyncshell.values.numbers import UInt64

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.Edge"
KEYS = "urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008"
KINDS = ("HostingProvider", "PublicProvider")


def _unique(item: SettingsObject, repository: Repository) -> None:
    """Names and proxies are unique among both kinds of providers."""
    assert item.identity is not None
    for noun in map(repository.nouns.named, KINDS):
        for other in repository.all(noun):
            if other.identity == item.identity and noun is item.noun:
                continue
            if other.identity == item.identity:
                raise DuplicateKey(item.identity.text, f"{KEYS}:ProviderName")
            if str(other.get("ProxyFqdn")).lower() == str(item.get("ProxyFqdn")).lower():
                raise DuplicateKey(str(item.get("ProxyFqdn")), f"{KEYS}:ProviderProxyFqdn")


def _same_proxy(item: SettingsObject, repository: Repository) -> None:
    """The proxy of a hosting provider stays as it was made."""
    assert item.identity is not None
    before = repository.find(item.noun, item.identity)
    if before is not None and before.get("ProxyFqdn") != item.get("ProxyFqdn"):
        message = "ProxyFqdn of a hosting provider cannot be changed: remove the provider and make it anew."
        raise SettingsRefused(message, item.get("ProxyFqdn"))


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayHostingProvider",
    form=Form.RELATIVE,
    relative_set=False,
    verbs=("Get", "New", "Set", "Remove", "Enable", "Disable"),
    key="Name",
    checks=(_unique, _same_proxy),
)
class HostingProvider(Settings):
    """Another organization, or the cloud, that has users of the own domains.

    PS> (Get-CsHostingProvider LyncOnline).ProxyFqdn
    sipfed.online.lync.com
    """

    Name: str | None = None
    """The name, the same as the identity."""

    ProxyFqdn: Annotated[str | None, Mandatory(), In(set=())] = None
    """Its Edge server; it cannot be changed later."""

    VerificationLevel: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType",
            "AlwaysVerifiable", "AlwaysUnverifiable", "UseSourceVerification",
        ),
    ] = "AlwaysVerifiable"
    """Whether its users count as who they say they are."""

    Enabled: Annotated[bool, Mandatory()] = False
    """Whether traffic with the provider is on."""

    EnabledSharedAddressSpace: Annotated[bool, Mandatory()] = False
    """Whether its users have the own domains."""

    HostsOCSUsers: Annotated[bool, Mandatory()] = False
    """Whether it has users of the own organization."""

    IsLocal: bool = False
    """Whether its Edge servers belong to the own deployment."""

    AutodiscoverUrl: str | None = None
    """Where its clients find their server."""

    SipClientPort: UInt64 = UInt64(443)
    """Port to which clients connect."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge.DisplayPublicProvider",
    form=Form.RELATIVE,
    relative_set=False,
    verbs=("Get", "New", "Set", "Remove", "Enable", "Disable"),
    key="Name",
    checks=(_unique,),
)
class PublicProvider(Settings):
    """A public service for messages.

    PS> (Get-CsPublicProvider Skype).Enabled
    True
    """

    Name: str | None = None
    """The name, the same as the identity."""

    ProxyFqdn: Annotated[str | None, Mandatory()] = None
    """Its Edge server."""

    IconUrl: str | None = None
    """Address of the picture that clients show."""

    NameDecorationDomain: str | None = None
    """Domain of the addresses that names of the service are written into."""

    NameDecorationRoutingDomain: str | None = None
    """Domain to which such addresses are sent."""

    NameDecorationExcludedDomainList: str | None = None
    """Domains whose addresses stay as they are."""

    VerificationLevel: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType",
            "AlwaysVerifiable", "AlwaysUnverifiable", "UseSourceVerification",
        ),
    ] = "AlwaysVerifiable"
    """Whether its users count as who they say they are; no longer used by the product."""

    Enabled: Annotated[bool | None, Mandatory()] = None
    """Whether traffic with the provider is on."""

    EnableSkypeIdRouting: bool | None = None
    """Whether users are reached by their Skype name."""

    EnableSkypeDirectorySearch: bool | None = None
    """Whether users may be looked for in the directory of Skype."""
