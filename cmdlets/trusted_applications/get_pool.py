"""Get-CsTrustedApplicationPool: the pools of trusted applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import pool_of, service_object
from cmdlets.trusted_applications.trust import ROLE, TrustCmdlet, trusted_pool
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "Get-CsTrustedApplicationPool", default_set="Identity",
    output=("Microsoft.Rtc.Management.Xds.DisplayExternalServer",),
    type_name="Microsoft.Rtc.Management.Xds.GetTrustedApplicationPoolCmdlet",
)  # fmt: skip
class GetCsTrustedApplicationPool(TrustCmdlet):
    """Gets the pools of trusted applications.

    PS> (Get-CsTrustedApplicationPool trustpool.litwareinc.com).Registrar
    Registrar:atl-cs-001.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The pool, by its FQDN or as `TrustedApplicationPool:fqdn`."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for identities of pools."""

    PoolFqdn: str | None = None
    """Only the pool of this FQDN."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the pools."""
        for item in self._found():
            if self.PoolFqdn is None or pool_of(item).lower() == self.PoolFqdn.lower():
                yield service_object(self.deployment, item)

    def _found(self) -> Iterator[Item]:
        if self.Identity is not None:
            found = trusted_pool(self.deployment, self.Identity)
            if found is None:
                self.error(ManagementObjectNotFound(self.Identity))
            else:
                yield found
            return
        fits = wildcard(self.Filter) if self.Filter is not None else None
        for item in self.deployment.services(ROLE):
            if fits is None or fits(item.identity) or fits(pool_of(item)):
                yield item
