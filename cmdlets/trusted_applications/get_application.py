"""Get-CsTrustedApplication: the programs that the servers trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.trusted_applications.trust import APPLICATION, TrustCmdlet, application_identity, application_object
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.store.identity import pool_child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity as ItemIdentity


@cmdlet(
    "Get-CsTrustedApplication", default_set="Identity",
    output=("Microsoft.Rtc.Management.Xds.DisplayTrustedApplication",),
    type_name="Microsoft.Rtc.Management.Xds.GetTrustedApplicationCmdlet",
)  # fmt: skip
class GetCsTrustedApplication(TrustCmdlet):
    """Gets trusted applications.

    PS> (Get-CsTrustedApplication trustpool.litwareinc.com/intranetpresence).Port
    12345
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.ExternalApplicationIdentity"
    )
    """The application, as `pool/urn:application:id` or `pool/id`."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for identities."""

    ApplicationId: str | None = param(sets="ParentAndRelativeKey")
    """Only applications of this id."""

    TrustedApplicationPoolFqdn: str | None = param(sets="ParentAndRelativeKey")
    """Only applications of this pool."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the applications."""
        one = self._identity()
        if one is None:
            yield from self._all()
            return
        found = self.deployment.view.get(APPLICATION, one)
        if found is None:
            self.error(ManagementObjectNotFound(one))
        else:
            yield application_object(self.deployment, found)

    def _identity(self) -> ItemIdentity | None:
        if self.Identity is not None:
            return application_identity(self.Identity)
        if self.ApplicationId is not None and self.TrustedApplicationPoolFqdn is not None:
            return pool_child(self.TrustedApplicationPoolFqdn, self.ApplicationId)
        return None

    def _all(self) -> Iterator[SettingsObject]:
        pool = (self.TrustedApplicationPoolFqdn or "").lower()
        name = None if self.ApplicationId is None else pool_child("p", self.ApplicationId).key.partition("/")[2]
        for item in self.deployment.view.all(APPLICATION, filter=self.Filter):
            own_pool, _, urn = item.key.partition("/")
            if pool in ("", own_pool) and name in (None, urn):
                yield application_object(self.deployment, item)
