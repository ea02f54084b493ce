"""Get-CsEffectivePolicy: which policies apply to a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import FQDN_TYPE, ID_SPACE, UNLIMITED_TYPE, USER_TYPE, UserCmdlet
from cmdlets.users.effective import NOUNS, EffectivePolicy
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.composition import composed
from lyncshell.declare.people import is_enabled
from lyncshell.store.identity import Identity as ItemIdentity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "Get-CsEffectivePolicy", output=("Microsoft.Rtc.Management.AD.Cmdlets.EffectivePolicies",),
    type_name=f"{ID_SPACE}.GetEffectivePolicyCmdlet",
)  # fmt: skip
class GetCsEffectivePolicy(UserCmdlet):
    """Gets the policies that apply to users, from whatever scope they come.

    PS> Get-CsEffectivePolicy 'Ken Myer' | ForEach-Object { $_.MobilityPolicy; $_.ConferencingPolicy }
    Site:Redmond
    RedmondConferencingPolicy
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name (with * too), distinguished name, GUID or SID."""

    Credential: Any = param(type="pscredential")
    """Other credentials for the directory; there is one directory here, which asks for none."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """The domain controller to ask; there is one directory here."""

    ResultSize: Any = param(type=UNLIMITED_TYPE)
    """At most so many objects; 0 gives none, Unlimited all."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the policies of each user."""
        found = [item for item in self.deployment.people.items(self.Identity) if is_enabled(item)]
        if not found and "*" not in self.Identity.text:
            self.error(ManagementObjectNotFound(self.Identity.text))
        limit = None if self.ResultSize is None else self.ResultSize.count
        for item in found if limit is None else found[:limit]:
            yield self._policies(item)

    def _policies(self, item: Item) -> SettingsObject:
        people, body, noun = self.deployment.people, item.body, EffectivePolicy.noun
        names = {
            prop.name: people.effective_policy(body, NOUNS.get(prop.name, prop.name)) for prop in noun.properties
        }
        return composed(noun, ItemIdentity(str(body["DistinguishedName"])), {}, names)
