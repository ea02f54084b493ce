"""Get-CsSite: the sites of the topology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import site_object
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "Get-CsSite", default_set="Identity", output=("Microsoft.Rtc.Management.Deploy.Internal.Site+CentralSite",),
    type_name="Microsoft.Rtc.Management.Xds.GetSiteCmdlet",
)  # fmt: skip
class GetCsSite(CsCmdlet):
    """Gets the sites of the topology.

    PS> (Get-CsSite Redmond).SiteId
    1
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The site's name or SiteId, with or without `site:`."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for the names of sites."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the sites."""
        if self.Identity is not None:
            found = self.deployment.site(self.Identity)
            if found is None:
                self.error(ManagementObjectNotFound(self.Identity))
                return
            yield site_object(self.deployment, found)
            return
        fits = wildcard(self.Filter) if self.Filter is not None else None
        for item in self.deployment.sites():
            if fits is None or fits(item.identity) or fits(f"Site:{item.identity}"):
                yield site_object(self.deployment, item)
