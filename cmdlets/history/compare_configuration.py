"""Compare-CsConfiguration: what is different between two states of a configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of
from lyncshell.cmdlet import Set, cmdlet, param
from lyncshell.declare.difference_files import to_html, to_json
from lyncshell.declare.difference_text import plain
from lyncshell.declare.differences import Difference as ItemDifference
from lyncshell.declare.past import noun_name
from lyncshell.declare.sources import changes_between, shown, source
from lyncshell.values.predicate import wildcard
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Compare-CsConfiguration", output=("LyncShell.Difference", "System.String"),
        type_name=f"{ID_SPACE}.CompareConfiguration")
class CompareCsConfiguration(HistoryCmdlet):
    """Compares two states of a configuration: what was added, removed, and changed, property by property.

    A state is a revision, a date, a snapshot or a fork of this store, the path of another store (`lab.db`,
    `lab.db#snapshot`), or the folder that Export-CsConfigurationTree wrote.

    PS> $null = New-CsSnapshot before
    PS> Set-CsMobilityPolicy Global -EnableMobility $false; Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy
    PS> Compare-CsConfiguration before
    ~ MobilityPolicy Global
        EnableMobility  True -> False
    ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
        MobilityPolicy  $null -> SalesMobilityPolicy
    """

    Reference: Any = param(position=0, mandatory=True, pipeline=True)
    """The state to start from."""

    Difference: Any = param(position=1)
    """The state to come to; the store as it is where it is left out."""

    Noun: list[str] | None = None
    """Only items of these nouns, with or without Cs."""

    Identity: str | None = None
    """Only items whose identity fits this pattern with wildcards."""

    As: str = param("Object", validate=(Set("Object", "Text", "Json", "Html"),))
    """Objects, lines of text, JSON, or a page of HTML."""

    def process(self) -> Iterator[Any]:
        """Writes the differences."""
        deployment = self.whole()

        def path(text: str) -> str:
            return path_of(self.state, text)

        changes = changes_between(source(deployment, self.Reference, path), source(deployment, self.Difference, path))
        nouns = None if self.Noun is None else [noun_name(deployment, noun) for noun in self.Noun]
        fits = wildcard(self.Identity or "*")
        found = [each for each in shown(deployment, changes, nouns) if fits(each.identity) or fits(each.key)]
        yield from self._written(found)

    def _written(self, found: list[ItemDifference]) -> Iterator[Any]:
        match self.As.lower():
            case "text":
                yield from plain(found, self.host.width())
            case "json":
                yield to_json(found)
            case "html":
                sides = [to_string(side) for side in (self.Reference, self.Difference) if side is not None]
                yield to_html(found, f"Differences: {' and '.join(sides)}")
            case _:
                yield from found
