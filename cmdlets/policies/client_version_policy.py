"""Which clients may sign in."""

from cmdlets.policies.client_version_rule import ClientVersionPolicyRule
from lyncshell.declare import GLOBAL, SERVICE, SITE, TAG, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.ClientVersionPolicy",
    scopes=(GLOBAL, SITE, SERVICE, TAG),
    tenant=("Get", "New", "Set", "Remove"),
    roles=("Registrar",),
)
class ClientVersionPolicy(Settings):
    """Which clients may sign in.

    PS> (New-CsClientVersionPolicy Kiosks -Description 'Machines in the hall').Description
    Machines in the hall
    """

    Rules: list[ClientVersionPolicyRule] = []
    """The rules, the first that fits decides; see New-CsClientVersionPolicyRule."""

    Description: str | None = None
    """Text for administrators."""
