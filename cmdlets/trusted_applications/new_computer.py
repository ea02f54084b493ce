"""New-CsTrustedApplicationComputer: one more computer in a pool of trusted applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import computers, pool_of
from cmdlets.trusted_applications.trust import COMPUTER, ROLE, TrustCmdlet, TrustRefused, computer_object
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectExists
from lyncshell.store.identity import parse_plain
from lyncshell.store.store import NEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "New-CsTrustedApplicationComputer", should_process=True, output=("Microsoft.Rtc.Management.Xds.DisplayComputer",),
    type_name="Microsoft.Rtc.Management.Xds.NewTrustedApplicationComputerCmdlet",
)  # fmt: skip
class NewCsTrustedApplicationComputer(TrustCmdlet):
    """Adds a computer to a pool of trusted applications.

    PS> $null = New-CsTrustedApplicationPool apps.litwareinc.com -ComputerFqdn app1.litwareinc.com -Site 1 -Registrar atl-cs-001.litwareinc.com 3> $null
    PS> New-CsTrustedApplicationComputer app2.litwareinc.com -Pool apps.litwareinc.com 3> $null | ForEach-Object Fqdn
    app2.litwareinc.com
    """  # noqa: E501

    Identity: str = param(
        position=0, mandatory=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The computer's FQDN."""

    Pool: str = param(mandatory=True)
    """The pool's FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the computer."""
        service = self.pool_service(self.Pool)
        fqdn = pool_of(service)
        self._check(fqdn)
        identity = parse_plain(self.Identity)
        if self.deployment.view.get(COMPUTER, identity) is not None:
            raise ManagementObjectExists("computer", identity)
        if self.should_process(identity.text):
            yield computer_object(self.deployment.store.put(COMPUTER, identity, {"Pool": fqdn}, based_on=NEW))
            self.warn_pending()

    def _check(self, fqdn: str) -> None:
        others = [each.identity for each in self.deployment.services(pool=fqdn) if not each.identity.startswith(ROLE)]
        if others:
            raise TrustRefused(f'"{fqdn}" has other roles, so it takes no trusted computer: {", ".join(others)}.', fqdn)
        if any(each.identity.lower() == fqdn.lower() for each in computers(self.deployment, fqdn)):
            message = f'The pool "{fqdn}" has a computer of its own FQDN, so there can be no other computer in it.'
            raise TrustRefused(message, fqdn)
