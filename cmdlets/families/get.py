"""Get-Cs<Noun>: all items, one by its identity, or those whose identity fits a wildcard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.noun import Form

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


class GetNoun(NounCmdlet):
    """Gets the items of a noun."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the items that are asked for."""
        kind = self.asked("Type") if "get_by_type" in self.noun.options else None
        yield from (item for item in self._asked_for() if kind is None or item.get("Type") == kind)

    def _asked_for(self) -> Iterator[SettingsObject]:
        if self.asked("Filter") is not None:
            yield from self.repository.all(self.noun, filter=self.asked("Filter"))
        elif self.asked("Identity") is None:
            yield from self.repository.all(self.noun)
        else:
            yield from self._one()

    def _one(self) -> Iterator[SettingsObject]:
        identity = self.noun.parse(str(self.asked("Identity")))
        if self.noun.form == Form.NESTED and identity.name is None:
            yield from self.repository.all(self.noun, parent=identity)
            return
        found = self.repository.find(self.noun, identity)
        if found is None:
            self.error(ManagementObjectNotFound(self.asked("Identity")))
        else:
            yield found
