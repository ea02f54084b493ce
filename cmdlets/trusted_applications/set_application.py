"""Set-CsTrustedApplication: changes the port of a trusted application."""

from __future__ import annotations

from cmdlets.trusted_applications.trust import APPLICATION, TrustCmdlet, TrustRefused, application_identity, check_port
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet(
    "Set-CsTrustedApplication", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.SetTrustedApplicationCmdlet",
)  # fmt: skip
class SetCsTrustedApplication(TrustCmdlet):
    """Changes a trusted application.

    PS> Set-CsTrustedApplication trustpool.litwareinc.com/intranetpresence -Port 12346 3> $null; (Get-CsTrustedApplication).Port
    12346
    """  # noqa: E501

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.ExternalApplicationIdentity")
    """The application, as `pool/urn:application:id` or `pool/id`."""

    Port: int | None = None
    """The port where it listens; no other application of the pool may have it."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Stores the changed application."""
        if self.Identity is None:
            raise TrustRefused("Name the application to change: -Identity is missing.")
        item = self.application(application_identity(self.Identity))
        port = item.body["Port"] if self.Port is None else self.Port
        check_port(self.deployment, item.identity.partition("/")[0], port, item.as_identity())
        if self.should_process(item.identity):
            self.deployment.store.update(APPLICATION, item.as_identity(), lambda body: {**body, "Port": port})
            self.warn_pending()
