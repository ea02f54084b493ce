"""Access numbers: the telephone numbers that people dial to join a meeting."""

from typing import Annotated

from cmdlets.contacts.applications import ATTENDANT
from cmdlets.contacts.kinds import FQDN, AddressOf
from cmdlets.contacts.rules import prepare_access_number
from lyncshell.declare import At, In, InputOnly, Mandatory, Named, ParameterSets, Pattern
from lyncshell.declare.contacts import Contact, ContactKind, contact

ON_PREMISES, HOSTING = "Onprem", "Hosting"
IDENTITY = "Identity"
AT_HOME = In(new=(ON_PREMISES,), set=())


@contact(
    ContactKind(
        ATTENDANT, ldap="", prepare=prepare_access_number,
        renames={"PrimaryUri": "SipAddress", "Pool": "RegistrarPool"},
    ),
    object_type="Microsoft.Rtc.Management.Xds.AccessNumber",
    verbs=("New", "Remove"),
    parameter_sets=ParameterSets(new=(ON_PREMISES, HOSTING)),
)  # fmt: skip
class DialInConferencingAccessNumber(Contact):
    """A number that people dial to join a meeting by telephone.

    PS> Get-CsDialInConferencingAccessNumber -Region "US West" | ForEach-Object PrimaryUri
    sip:redmond.dialin@litwareinc.com
    """

    PrimaryUri: Annotated[AddressOf, Mandatory(), In(set=())] = None
    """The SIP address of the number, which cannot be changed; `sip:` in small letters."""
    DisplayName: str | None = None
    """The name that people see."""
    DisplayNumber: Annotated[str | None, Mandatory()] = None
    """The number as people write it."""
    LineURI: Annotated[str | None, Pattern(r"^tel:\+[0-9]+$"), Mandatory()] = None
    """The telephone number, which nobody else has: `tel:+14255551234`."""
    PrimaryLanguage: Annotated[str | None, Mandatory()] = None
    """The language of the announcements, such as en-US."""
    SecondaryLanguages: list[str] = []
    """At most four further languages that callers may choose."""
    Pool: Annotated[str | None, Named(FQDN), AT_HOME, Mandatory()] = None
    """The pool whose attendant answers."""
    HostingProviderProxyFqdn: Annotated[
        str | None, Named(FQDN), In(new=(HOSTING,), set=()), Mandatory(), At(None, "HostingProvider"), InputOnly()
    ] = None
    """The proxy of the provider whose attendant answers; instead of a pool."""
    HostingProvider: Annotated[str | None, In(new=(), set=())] = None
    Regions: Annotated[list[str], In(new=(ON_PREMISES,)), Mandatory()] = []
    """The dial-in regions of dial plans for which the number is."""
    ScopeToSite: Annotated[bool, Named("switch"), InputOnly()] = False
    """Only for people of the pool's site."""
    ScopeToGlobal: Annotated[bool, Named("switch"), InputOnly(), In(new=())] = False
    """For everybody, which a new number is."""
    Tenant: Annotated[str | None, Named("System.Guid"), InputOnly(), In(set=())] = None
    """The tenant of the number; it means something online only."""
    Scope: Annotated[str, In(new=(), set=())] = "Global"
