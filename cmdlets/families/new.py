"""New-Cs<Noun>: a new item with the noun's defaults, stored unless -InMemory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.cmdlet import ManagementObjectExists
from lyncshell.declare.noun import Form
from lyncshell.declare.repository import new_item
from lyncshell.store.errors import InvalidIdentity
from lyncshell.store.identity import Scope, parse_scoped

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity


class NewNoun(NounCmdlet):
    """Makes an item of a noun."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the new item and writes it; with -InMemory it is written only."""
        identity = self._identity()
        item = new_item(self.noun, identity)
        self.apply(item)
        if self.asked("InMemory"):
            yield item
            return
        if self._is_taken(identity):
            raise ManagementObjectExists(self.noun.name, identity)
        if self.should_process(identity.text):
            for warning in self.repository.add(item):
                self.warning(warning)
            yield item

    def _identity(self) -> Identity:
        if self.asked("Identity") is not None:
            identity = self.identity(self.asked("Identity"))
            return self._named(identity) if self.noun.form == Form.NESTED else identity
        if self.noun.key is None:
            return self._named(self.identity(self.asked("Parent")))
        name = str(self.asked(self.noun.key))
        if self.noun.form == Form.NESTED:
            parent = parse_scoped(str(self.asked("Parent")))
            return self.deployment.check_scope(self.noun, parent.child(name))
        return self.identity(name)

    def _named(self, identity: Identity) -> Identity:
        """A nested identity with its name: a new GUID where names are GUIDs. Raises InvalidIdentity."""
        if identity.name is not None:
            return identity
        if self.noun.key is not None:
            raise InvalidIdentity(f'"{identity}" is not a valid identity: it needs the form <scope>/<name>.', identity)
        from uuid import uuid4

        return identity.child(str(uuid4()))

    def _is_taken(self, identity: Identity) -> bool:
        is_global = self.noun.has_global and identity.scope is Scope.GLOBAL and identity.name is None
        if "new_at_global" in self.noun.options and is_global:
            return self.repository.view.get(self.noun.name, identity) is not None
        return is_global or self.repository.find(self.noun, identity) is not None
