"""Remove-CsTrustedApplicationComputer: takes a computer out of a pool of trusted applications."""

from __future__ import annotations

from cmdlets.topology.objects import computers
from cmdlets.trusted_applications.trust import COMPUTER, TrustCmdlet, TrustRefused, trusted_pool
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.store.identity import parse_plain


@cmdlet(
    "Remove-CsTrustedApplicationComputer", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.RemoveTrustedApplicationComputerCmdlet",
)  # fmt: skip
class RemoveCsTrustedApplicationComputer(TrustCmdlet):
    """Takes a computer out of its pool; the only one of a pool stays until the pool goes."""

    Identity: str = param(
        position=0, mandatory=True, by_name=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The computer's FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Removes the computer."""
        identity = parse_plain(self.Identity)
        item = self.deployment.view.get(COMPUTER, identity)
        if item is None or trusted_pool(self.deployment, item.body["Pool"]) is None:
            raise ManagementObjectNotFound(identity)
        pool = item.body["Pool"]
        if len(list(computers(self.deployment, pool))) == 1:
            message = f'"{item.identity}" is the only computer of the pool "{pool}": remove the pool instead.'
            raise TrustRefused(message, item.identity)
        if self.should_process(item.identity):
            self.deployment.store.remove(COMPUTER, identity)
            self.warn_pending()
