"""Remove-CsTrustedApplication: removes a trusted application from its pool."""

from __future__ import annotations

from cmdlets.trusted_applications.trust import APPLICATION, TrustCmdlet, application_identity
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet(
    "Remove-CsTrustedApplication", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.RemoveTrustedApplicationCmdlet",
)  # fmt: skip
class RemoveCsTrustedApplication(TrustCmdlet):
    """Removes a trusted application.

    PS> Get-CsTrustedApplication | Remove-CsTrustedApplication 3> $null; @(Get-CsTrustedApplication).Count
    0
    """

    Identity: str = param(
        position=0, mandatory=True, by_name=True, type="Microsoft.Rtc.Management.Xds.ExternalApplicationIdentity"
    )
    """The application, as `pool/urn:application:id` or `pool/id`."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Removes the application."""
        item = self.application(application_identity(self.Identity))
        if self.should_process(item.identity):
            self.deployment.store.remove(APPLICATION, item.as_identity())
            self.warn_pending()
