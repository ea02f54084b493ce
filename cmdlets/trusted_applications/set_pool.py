"""Set-CsTrustedApplicationPool: changes the settings of a pool of trusted applications."""

from __future__ import annotations

from cmdlets.trusted_applications.pool_settings import PoolSettings
from cmdlets.trusted_applications.trust import TrustRefused
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.deployment import SERVICE


@cmdlet(
    "Set-CsTrustedApplicationPool", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.SetTrustedApplicationPoolCmdlet",
)  # fmt: skip
class SetCsTrustedApplicationPool(PoolSettings):
    """Changes a pool of trusted applications.

    PS> Set-CsTrustedApplicationPool trustpool.litwareinc.com -OutboundOnly $true -WarningAction SilentlyContinue; (Get-CsTrustedApplicationPool).OutboundOnly
    True
    """  # noqa: E501

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The pool, by its FQDN or as `TrustedApplicationPool:fqdn`."""

    def process(self) -> None:
        """Stores the changed pool."""
        if self.Identity is None:
            raise TrustRefused("Name the pool to change: -Identity is missing.")
        found = self.pool_service(self.Identity)
        changes = self.settings()
        if self.should_process(found.identity):
            self.deployment.store.update(SERVICE, found.as_identity(), lambda body: {**body, **changes})
            self.warn_pending()
