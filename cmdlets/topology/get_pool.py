"""Get-CsPool: the pools of the topology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import pool_object
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "Get-CsPool", default_set="Identity", output=("Microsoft.Rtc.Management.Deploy.Internal.Cluster",),
    type_name="Microsoft.Rtc.Management.Xds.GetPoolCmdlet",
)  # fmt: skip
class GetCsPool(CsCmdlet):
    """Gets the pools of the topology with their computers and services.

    PS> (Get-CsPool pool0.litwareinc.com).Computers
    fe01.litwareinc.com
    fe02.litwareinc.com
    fe03.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The pool's FQDN."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for FQDNs of pools."""

    Site: str | None = None
    """Only the pools of this site, by name or SiteId, with or without `site:`."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the pools."""
        site = self._site()
        if self.Identity is not None:
            found = self.deployment.pool(self.Identity)
            if found is None:
                self.error(ManagementObjectNotFound(self.Identity))
                return
            items = [found]
        else:
            items = list(self.deployment.pools())
        fits = wildcard(self.Filter) if self.Filter is not None else None
        for item in items:
            if (fits is None or fits(item.identity)) and site in (None, item.body["Site"]):
                yield pool_object(self.deployment, item)

    def _site(self) -> str | None:
        if self.Site is None:
            return None
        found = self.deployment.site(self.Site)
        if found is None:
            raise ManagementObjectNotFound(self.Site)
        return found.identity
