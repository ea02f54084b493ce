"""New-CsTrustedApplicationPool: a pool of trusted applications with its first computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import pool_of, service_object
from cmdlets.trusted_applications.pool_settings import PoolSettings
from cmdlets.trusted_applications.trust import COMPUTER, ROLE, TrustRefused, trusted_pool
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectExists
from lyncshell.declare.deployment import POOL, SERVICE
from lyncshell.store.identity import Identity, Scope, parse_plain
from lyncshell.store.store import NEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "New-CsTrustedApplicationPool", should_process=True,
    output=("Microsoft.Rtc.Management.Xds.DisplayExternalServer",),
    type_name="Microsoft.Rtc.Management.Xds.NewTrustedApplicationPoolCmdlet",
)  # fmt: skip
class NewCsTrustedApplicationPool(PoolSettings):
    """Makes a pool of trusted applications, and its first computer where the pool itself is new.

    PS> New-CsTrustedApplicationPool apps.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site 1 -WarningAction SilentlyContinue | ForEach-Object Identity
    TrustedApplicationPool:apps.litwareinc.com
    """  # noqa: E501

    Identity: str = param(
        position=0, mandatory=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The FQDN of the pool."""

    ComputerFqdn: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The FQDN of the first computer; the pool's own where it is left out, and then there can be no other computer."""

    Site: str | None = None
    """The SiteId of the site where the pool is; needed where there is no such pool yet."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the pool, its computer and its service."""
        fqdn = self.Identity.partition(":")[2] if ":" in self.Identity else str(self.Identity)
        if trusted_pool(self.deployment, fqdn) is not None:
            raise ManagementObjectExists("trusted application pool", f"{ROLE}:{fqdn}")
        pool = self.deployment.pool(fqdn)
        site = str(pool.body["Site"]) if pool is not None else self._site(fqdn)
        settings = self.settings()
        computer = self._computer(fqdn, pool)
        if not self.should_process(f"{ROLE}:{fqdn}"):
            return
        self._store(fqdn, site, settings, computer if pool is None else None)
        found = trusted_pool(self.deployment, fqdn)
        assert found is not None
        yield service_object(self.deployment, found)
        self.warn_pending()

    def _site(self, fqdn: str) -> str:
        if not self.Site:
            raise TrustRefused(f'There is no pool "{fqdn}" yet, so -Site must say where it is made.', fqdn)
        found = None if ":" in self.Site else self.deployment.site(self.Site)
        if found is None:
            raise TrustRefused(f'There is no site with the SiteId "{self.Site}".', self.Site)
        return found.identity

    def _computer(self, fqdn: str, pool: Item | None) -> str:
        computer = str(self.ComputerFqdn or fqdn)
        if pool is None and self.deployment.view.get(COMPUTER, parse_plain(computer)) is not None:
            raise ManagementObjectExists("computer", computer)
        return computer

    def _store(self, fqdn: str, site: str, settings: dict[str, object], computer: str | None) -> None:
        store = self.deployment.store
        if computer is not None:
            numbers = [each.body.get("Number", 0) for each in self.deployment.pools() if each.body["Site"] == site]
            store.put(POOL, parse_plain(fqdn), {"Site": site, "Number": max(numbers, default=0) + 1}, based_on=NEW)
            store.put(COMPUTER, parse_plain(computer), {"Pool": fqdn}, based_on=NEW)
        anchor = f"{ROLE}:{fqdn}"
        body = {**settings, "Instance": self._instance(site)}
        store.put(SERVICE, Identity(anchor, Scope.SERVICE, anchor), body, based_on=NEW)

    def _instance(self, site: str) -> int:
        used = [
            int(each.body.get("Instance", 0))
            for each in self.deployment.services(ROLE)
            if self.deployment.site_of_pool(pool_of(each)) == site
        ]
        return max(used, default=0) + 1
