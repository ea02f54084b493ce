"""Move-CsApplicationEndpoint: the endpoint of an application goes to the application in another pool."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.contacts.applications import ApplicationEndpoint
from cmdlets.contacts.base import ContactCmdlet
from cmdlets.users.base import FQDN_TYPE, ID_SPACE, SCHEMA_TYPE, USER_TYPE, UserRefused
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


@cmdlet("Move-CsApplicationEndpoint", should_process=True, output=(f"{SCHEMA_TYPE}.OCSADApplicationContact",),
        type_name=f"{ID_SPACE}.MoveOcsApplicationEndpointCmdlet")  # fmt: skip
class MoveCsApplicationEndpoint(ContactCmdlet):
    """Moves endpoints of applications to another pool.

    PS> Move-CsApplicationEndpoint sip:audiotest.atl@litwareinc.com redmond-cs-001.litwareinc.com -PassThru | ForEach-Object RegistrarPool
    redmond-cs-001.litwareinc.com
    """  # noqa: E501

    noun = ApplicationEndpoint.noun

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Which endpoint: SIP address, display name or distinguished name."""

    TargetApplicationPool: str = param(position=1, mandatory=True, type=FQDN_TYPE, aliases=("Target",))
    """The pool with a Registrar, or the trusted application pool, that becomes the home."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """Accepted; there is one directory here, so it has no effect."""

    Force: Switch = OFF
    """Accepted; no data stays behind offline, so it has no effect."""

    PassThru: Switch = OFF
    """Writes the moved endpoint."""

    IgnoreBackendStoreException: Switch = OFF
    """Accepted; no database has to answer offline, so it has no effect."""

    def begin(self) -> None:
        """Finds the pool once. Raises UserRefused."""
        self.changes = self._home(self.TargetApplicationPool)

    def process(self) -> Iterator[SettingsObject]:
        """Stores the moved endpoint."""
        try:
            item = self.found(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self.contacts.store(item, self.changes)
            if self.PassThru:
                yield self.contacts.object(self.noun, item)

    def _home(self, pool: str) -> dict[str, Any]:
        trusted = self.deployment.service(f"TrustedApplicationPool:{pool}")
        if trusted is not None:
            registrar = str(trusted.body.get("Registrar") or "").partition(":")[2]
            return {"TrustedApplicationPoolFqdn": pool, "RegistrarPool": registrar}
        if self.deployment.service(f"Registrar:{pool}") is None:
            raise UserRefused(f'There is no application pool "{pool}".', pool)
        return {"RegistrarPool": pool}
