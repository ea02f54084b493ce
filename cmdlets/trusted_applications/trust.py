"""What the cmdlets of trusted applications share: finding, checking, and the objects that they write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.objects import computers, find_service, pool_of
from cmdlets.trusted_applications.application import TrustedApplication, TrustedApplicationComputer
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.composition import composed
from lyncshell.declare.repository import MissingReference
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import APPLICATION_PREFIX, parse_plain, parse_pool_child

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity
    from lyncshell.store.item import Item

ROLE = "TrustedApplicationPool"
SPACE = "urn:schema:Microsoft.Rtc.Management.Deploy.ServiceRoles.2008"
APPLICATION, COMPUTER = "TrustedApplication", "Computer"

PENDING = (
    "The following changes must be made in order for the operation to be complete.\n"
    "Enable-CsTopology must still be run for all changes to take effect."
)


class TrustRefused(ShellError):
    """Trusted pools, computers and applications that contradict each other."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


class DuplicateKey(ShellError):
    """A value that must be unique in a list; the words of .NET's schema validation."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, value: str, key: str) -> None:
        super().__init__(
            f"There is a duplicate key sequence '{value}' for the '{SPACE}:{key}' key or unique identity constraint.",
            value,
        )


class TrustCmdlet(CsCmdlet):
    """A cmdlet of trusted applications."""

    def warn_pending(self) -> None:
        """Says that the change does not work yet."""
        self.warning(PENDING)

    def pool_service(self, text: str) -> Item:
        """The trusted pool by its FQDN or service identity. Raises ManagementObjectNotFound."""
        found = trusted_pool(self.deployment, text)
        if found is None:
            raise ManagementObjectNotFound(text)
        return found

    def registrar(self, text: str) -> str:
        """The identity of the Registrar that a text names. Raises MissingReference."""
        found = find_service(self.deployment, text, None if ":" in text or text.count("-Registrar-") else "Registrar")
        if found is None or not found.identity.startswith("Registrar:"):
            raise MissingReference(text, "Registrar", "Registrar")
        return found.identity

    def application(self, identity: Identity) -> Item:
        """The application of that identity. Raises ManagementObjectNotFound."""
        found = self.deployment.view.get(APPLICATION, identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        return found


# Its attributes are no parameters.
TrustCmdlet.ps_not_declaring = TrustCmdlet  # type: ignore[attr-defined]


def trusted_pool(deployment: Deployment, text: str) -> Item | None:
    """The service of a trusted pool, by FQDN, service identity or service id."""
    service_id = "-ExternalServer-" in text
    found = find_service(deployment, text, None if ":" in text or service_id else ROLE)
    return found if found is not None and found.identity.startswith(f"{ROLE}:") else None


def trusted_pools(deployment: Deployment) -> list[str]:
    """The FQDNs of all trusted pools."""
    return [pool_of(item) for item in deployment.services(ROLE)]


def applications(deployment: Deployment, pool: str) -> list[Item]:
    """The applications of a pool."""
    return list(deployment.view.all(APPLICATION, parent=parse_plain(pool)))


def check_port(deployment: Deployment, pool: str, port: int, own: Identity) -> None:
    """A port is used once in a pool. Raises TrustRefused, DuplicateKey."""
    if not 1 <= port <= 65535:
        raise TrustRefused(f"The port {port} is no port: the allowed values are 1 to 65535.", port)
    for other in applications(deployment, pool):
        if other.key != own.key and other.body.get("Port") == port:
            raise DuplicateKey(str(port), "TrustedApplicationPort")


def application_identity(text: str) -> Identity:
    """The identity that a text spells, the prefix of its id put in. Raises InvalidIdentity."""
    return parse_pool_child(text)


def application_object(deployment: Deployment, item: Item) -> SettingsObject:
    """A trusted application with its addresses."""
    pool, _, urn = item.identity.partition("/")
    name = urn[len(APPLICATION_PREFIX) :]
    body = item.body
    domain = default_domain(deployment)
    computed: dict[str, Any] = {
        "ApplicationId": urn,
        "TrustedApplicationPoolFqdn": pool,
        "LegacyApplicationName": body.get("LegacyApplicationName", name),
        "ServiceGruu": gruu(pool, domain, name, pool),
        "ComputerGruus": [
            f"{computer.identity} {gruu(computer.identity, domain, name, pool)}"
            for computer in computers(deployment, pool)
        ],
    }
    return composed(TrustedApplication.noun, item.as_identity(), body, computed, item.change)


def computer_object(item: Item) -> SettingsObject:
    """A trusted computer."""
    noun = TrustedApplicationComputer.noun
    return composed(noun, item.as_identity(), item.body, {"Fqdn": item.identity}, item.change)


def default_domain(deployment: Deployment) -> str:
    """The default SIP domain."""
    items = list(deployment.view.all("SipDomain"))
    return next((item.identity for item in items if item.body.get("IsDefault")), items[0].identity if items else "")


def gruu(fqdn: str, domain: str, application: str, pool: str) -> str:
    """The globally routable address of an application on a computer or pool; always the same for the same names."""
    from base64 import urlsafe_b64encode
    from hashlib import md5

    digest = md5(f"{pool}/{application}/{fqdn}".lower().encode(), usedforsecurity=False).digest()
    opaque = urlsafe_b64encode(digest + b"\0\0").decode()
    return f"sip:{fqdn}@{domain};gruu;opaque=srvr:{application}:{opaque}"
