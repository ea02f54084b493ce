"""Get-CsComputer: the computers of the topology."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import computer_object, computers
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.store.identity import parse_plain
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "Get-CsComputer", default_set="Identity", output=("Microsoft.Rtc.Management.Deploy.Internal.Machine",),
    type_name="Microsoft.Rtc.Management.Xds.GetComputerCmdlet",
)  # fmt: skip
class GetCsComputer(CsCmdlet):
    """Gets the computers of the topology.

    PS> (Get-CsComputer fe02.litwareinc.com).Pool
    pool0.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The computer's FQDN."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for FQDNs of computers."""

    Pool: str | None = None
    """Only the computers of this pool."""

    Local: Switch = OFF
    """Only the computer where the shell runs; it is part of no topology here, so there is none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the computers."""
        if self.Local:
            return
        for item in self.found():
            yield computer_object(item)

    def found(self) -> Iterator[Item]:
        """The computers that the parameters ask for."""
        if self.Identity is not None:
            item = self.deployment.view.get("Computer", parse_plain(self.Identity))
            if item is None:
                self.error(ManagementObjectNotFound(self.Identity))
            elif self.Pool is None or item.body["Pool"].lower() == self.Pool.lower():
                yield item
            return
        fits = wildcard(self.Filter) if self.Filter is not None else None
        for item in computers(self.deployment, self.Pool):
            if fits is None or fits(item.identity):
                yield item
