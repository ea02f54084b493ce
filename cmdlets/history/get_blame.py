"""Get-CsBlame: who set each property of an item, when, and by which command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.past import BlameReport, blame, noun_name, places
from lyncshell.errors import CannotConvert
from lyncshell.store.directory import USER
from lyncshell.store.identity import parse_plain
from lyncshell.values.objects import unwrap
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.store.identity import Identity as Place

BY_NAME, BY_OBJECT = "Identity", "InputObject"


@cmdlet("Get-CsBlame", default_set=BY_NAME, output=("LyncShell.Blame",), type_name=f"{ID_SPACE}.GetBlame")
class GetCsBlame(HistoryCmdlet):
    """Gets, for each property of an item that somebody set, who gave it its present value.

    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Get-CsMobilityPolicy Global | Get-CsBlame | ForEach-Object { "$($_.Property): $($_.CommandLine)" }
    EnableMobility: Set-CsMobilityPolicy Global -EnableMobility $false
    """

    Noun: str = param(position=0, mandatory=True, sets=BY_NAME)
    """What it is, with or without Cs: MobilityPolicy, User."""

    Identity: str = param(position=1, mandatory=True, sets=BY_NAME)
    """Which one; a user by any of its names."""

    InputObject: Any = param(mandatory=True, pipeline=True, sets=BY_OBJECT, type="psobject")
    """An object that a Get wrote."""

    Property: list[str] | None = None
    """Only these properties; wildcards are taken."""

    All: Switch = OFF
    """Properties too that nobody ever set."""

    def process(self) -> Iterator[BlameReport]:
        """Writes a report for each property."""
        noun, identities, shown = self._asked()
        deployment = self.whole()
        found = [each for place in identities for each in blame(deployment, noun, place)]
        if not found and not any(deployment.view.get(noun, place) for place in identities):
            self.error(ManagementObjectNotFound(shown))
        for each in found:
            if (self.All or each.revision is not None) and self._fits(each.name):
                yield each

    def _asked(self) -> tuple[str, list[Place], str]:
        if self.set_name == BY_NAME:
            noun = noun_name(self.deployment, self.Noun)
            return noun, places(self.deployment, noun, self.Identity), self.Identity
        item = unwrap(self.InputObject)
        if not isinstance(item, SettingsObject) or item.identity is None:
            raise CannotConvert("-InputObject takes an object that a Get-Cs cmdlet wrote.", self.InputObject)
        if item.noun.property_named("Guid") is not None and item.get("Guid"):
            return USER, [parse_plain(str(item.get("Guid")))], item.identity.text
        return item.noun.name, [item.identity], item.identity.text

    def _fits(self, name: str) -> bool:
        return self.Property is None or any(wildcard(pattern)(name) for pattern in self.Property)
