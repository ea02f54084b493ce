"""Remove-CsTrustedApplicationPool: removes a pool with its computers and applications."""

from __future__ import annotations

from cmdlets.topology.objects import computers, pool_of
from cmdlets.trusted_applications.trust import APPLICATION, COMPUTER, TrustCmdlet, TrustRefused, applications
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.deployment import POOL, SERVICE
from lyncshell.store.identity import parse_plain


@cmdlet(
    "Remove-CsTrustedApplicationPool", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.RemoveTrustedApplicationPoolCmdlet",
)  # fmt: skip
class RemoveCsTrustedApplicationPool(TrustCmdlet):
    """Removes a pool of trusted applications with all that is in it.

    PS> Remove-CsTrustedApplicationPool trustpool.litwareinc.com -WarningAction SilentlyContinue; @(Get-CsTrustedApplication).Count
    0
    """  # noqa: E501

    Identity: str = param(
        position=0, mandatory=True, by_name=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The pool, by its FQDN or as `TrustedApplicationPool:fqdn`."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Removes applications, the service, computers, and the pool itself where nothing else runs there."""
        found = self.pool_service(self.Identity)
        if not found.body.get("Registrar"):
            raise TrustRefused(f'"{found.identity}" has no Registrar, so it cannot be removed: set one first.', found)
        if not self.should_process(found.identity):
            return
        fqdn, store = pool_of(found), self.deployment.store
        for each in applications(self.deployment, fqdn):
            store.remove(APPLICATION, each.as_identity())
        store.remove(SERVICE, found.as_identity())
        if not list(self.deployment.services(pool=fqdn)):
            for computer in list(computers(self.deployment, fqdn)):
                store.remove(COMPUTER, computer.as_identity())
            store.remove(POOL, parse_plain(fqdn))
        self.warn_pending()
