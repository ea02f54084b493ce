"""New-Cs<Noun>: a new item with the noun's defaults, stored unless -InMemory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.cmdlet import ManagementObjectExists
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.store.identity import Scope, parse_scoped

if TYPE_CHECKING:
    from lyncshell.store.identity import Identity


class NewNoun(NounCmdlet):
    """Makes an item of a noun."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the new item and writes it; with -InMemory it is written only."""
        identity = self._identity()
        item = SettingsObject(self.noun, identity)
        if self.noun.key is not None:
            item.values[self.noun.key] = identity.name
        self.apply(item)
        if self.asked("InMemory"):
            yield item
            return
        if self._is_taken(identity):
            raise ManagementObjectExists(self.noun.name, identity)
        if self.should_process(identity.text):
            self.repository.add(item)
            yield item

    def _identity(self) -> Identity:
        if self.asked("Identity") is not None:
            return self.identity(self.asked("Identity"))
        name = str(self.asked(self.noun.key or "Name"))
        if self.noun.form == Form.NESTED:
            parent = parse_scoped(str(self.asked("Parent")))
            return self.deployment.check_scope(self.noun, parent.child(name))
        return self.identity(name)

    def _is_taken(self, identity: Identity) -> bool:
        is_global = self.noun.has_global and identity.scope is Scope.GLOBAL and identity.name is None
        return is_global or self.repository.find(self.noun, identity) is not None
