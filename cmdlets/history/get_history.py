"""Get-CsHistory: who changed what, when, and by which command."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import Range, cmdlet, param
from lyncshell.declare.moments import utc_ticks
from lyncshell.declare.past import RevisionReport, noun_name, places
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.store.history import Revision as Stored
    from lyncshell.store.identity import Identity as Place


@cmdlet("Get-CsHistory", output=("LyncShell.Revision",), type_name=f"{ID_SPACE}.GetHistory")
class GetCsHistory(HistoryCmdlet):
    """Gets the revisions of the store, the newest first: one for each command, script statement or transaction.

    Items of a revision are its differences, property by property.

    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Get-CsHistory -Noun MobilityPolicy | Select-Object -ExpandProperty CommandLine
    Set-CsMobilityPolicy Global -EnableMobility $false
    PS> (Get-CsHistory -First 1).Items
    ~ MobilityPolicy Global
        EnableMobility  True -> False
    """

    Revision: list[int] | None = param(position=0, pipeline=True, by_name=True, aliases=("Id",))
    """The numbers of revisions."""

    Noun: str | None = None
    """Only revisions that changed items of this noun, with or without Cs: MobilityPolicy, User."""

    Identity: str | None = None
    """Only revisions that changed the item of this identity; a user by any of its names."""

    User: str | None = None
    """Only revisions of this administrator, as `domain\\\\name`, `name`, or a pattern with wildcards."""

    CommandLine: str | None = None
    """Only revisions whose command line fits this pattern with wildcards."""

    Since: Any = param(type="datetime")
    """Only revisions that began at this time or later."""

    Until: Any = param(type="datetime")
    """Only revisions that began at this time or earlier."""

    First: int | None = param(validate=(Range(0, 2147483647),))
    """At most so many, the newest."""

    def process(self) -> Iterator[RevisionReport]:
        """Writes the revisions."""
        deployment = self.whole()
        found = [each for each in self._revisions() if self._fits(each)]
        for revision in found[: self.First] if self.First is not None else found:
            yield RevisionReport(deployment, revision)

    def _revisions(self) -> list[Stored]:
        history = self.deployment.history
        wanted: dict[str, Any] = {
            "since": None if self.Since is None else utc_ticks(self.Since),
            "until": None if self.Until is None else utc_ticks(self.Until),
        }
        noun = wanted["noun"] = None if self.Noun is None else noun_name(self.deployment, self.Noun)
        if self.User is None and self.CommandLine is None:
            wanted["limit"] = self.First
        if self.Revision is not None:
            numbers = set(self.Revision)
            wanted["first"], wanted["last"] = min(numbers, default=0), max(numbers, default=0)
            wanted.pop("limit", None)
        if self.Identity is None:
            return history.revisions(**wanted)
        identities: list[Place] = places(self.deployment, noun, self.Identity)
        found = {each.id: each for place in identities for each in history.revisions(identity=place, **wanted)}
        return [found[number] for number in sorted(found, reverse=True)]

    def _fits(self, revision: Stored) -> bool:
        if self.Revision is not None and revision.id not in self.Revision:
            return False
        if self.CommandLine is not None and not wildcard(self.CommandLine)(revision.command_line):
            return False
        if self.User is None:
            return True
        fits = wildcard(self.User)
        return bool(fits(revision.user) or fits(revision.user.rpartition("\\")[2]))
