"""Get-CsTrustedApplicationComputer: the computers of pools of trusted applications."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import computers
from cmdlets.trusted_applications.trust import COMPUTER, TrustCmdlet, computer_object, trusted_pool
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.store.identity import parse_plain
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "Get-CsTrustedApplicationComputer", default_set="Identity",
    output=("Microsoft.Rtc.Management.Xds.DisplayComputer",),
    type_name="Microsoft.Rtc.Management.Xds.GetTrustedApplicationComputerCmdlet",
)  # fmt: skip
class GetCsTrustedApplicationComputer(TrustCmdlet):
    """Gets the computers of pools of trusted applications.

    PS> (Get-CsTrustedApplicationComputer).Pool
    trustpool.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The computer's FQDN."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for FQDNs."""

    Pool: str | None = None
    """Only the computers of this pool."""

    Local: Switch = OFF
    """Only the computer where the shell runs; it is part of no topology here, so there is none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the computers."""
        if self.Local:
            return
        for item in self._found():
            yield computer_object(item)

    def _found(self) -> Iterator[Item]:
        if self.Identity is not None:
            item = self.deployment.view.get(COMPUTER, parse_plain(self.Identity))
            if item is None or not self._is_trusted(item):
                self.error(ManagementObjectNotFound(self.Identity))
            else:
                yield item
            return
        fits = wildcard(self.Filter) if self.Filter is not None else None
        for item in computers(self.deployment, self.Pool):
            if self._is_trusted(item) and (fits is None or fits(item.identity)):
                yield item

    def _is_trusted(self, item: Item) -> bool:
        return trusted_pool(self.deployment, item.body["Pool"]) is not None
