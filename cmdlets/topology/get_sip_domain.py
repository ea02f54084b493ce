"""Get-CsSipDomain: the domains of SIP addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import sip_domain_object
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.store.identity import parse_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "Get-CsSipDomain", default_set="Identity", output=("Microsoft.Rtc.Management.Xds.SipDomain",),
    type_name="Microsoft.Rtc.Management.Xds.GetSipDomainCmdlet",
)  # fmt: skip
class GetCsSipDomain(CsCmdlet):
    """Gets the SIP domains.

    PS> Get-CsSipDomain | Where-Object IsDefault | ForEach-Object Name
    litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The domain."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for domains."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the domains."""
        view = self.deployment.view
        if self.Identity is None:
            for item in view.all("SipDomain", filter=self.Filter):
                yield sip_domain_object(item)
            return
        found = view.get("SipDomain", parse_plain(self.Identity))
        if found is None:
            self.error(ManagementObjectNotFound(self.Identity))
        else:
            yield sip_domain_object(found)
