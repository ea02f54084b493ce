"""Set-Cs<Noun>: changes an item by its identity (Global where it is left out), or writes an object back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.objects import SettingsObject
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import GLOBAL
from lyncshell.values.objects import unwrap

if TYPE_CHECKING:
    from lyncshell.store.identity import Identity


class WrongInstance(ShellError):
    """-Instance was given something that is no object of the noun."""

    category = ErrorCategory.InvalidArgument
    error_id = "InvalidInstance"
    exception_type = "System.Management.Automation.PSArgumentException"


class SetNoun(NounCmdlet):
    """Changes an item of a noun."""

    def process(self) -> None:
        """Stores the changed item."""
        item = self._changed()
        assert item.identity is not None
        if self.should_process(item.identity.text):
            for warning in self._saved(item):
                self.warning(warning)

    def _saved(self, item: SettingsObject) -> list[str]:
        store = self.deployment.store
        seen = store.last_change
        with store.together():
            # Somebody may have changed other properties since the item was read.
            is_stale = store.last_change != seen and not self.given("Instance")
            return self.repository.save(self._changed() if is_stale else item)

    def _changed(self) -> SettingsObject:
        item = self._instance(self.asked("Instance")) if self.given("Instance") else self._found()
        self.apply(item)
        return item

    def _found(self) -> SettingsObject:
        identity = self._identity()
        found = self.repository.find(self.noun, identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        return found

    def _identity(self) -> Identity:
        if self.asked("Identity") is not None:
            return self.identity(self.asked("Identity"))
        if not self.noun.has_global:
            raise WrongInstance(f"Name the {self.noun.name} to change: -Identity or -Instance is missing.")
        return GLOBAL

    def _instance(self, value: Any) -> SettingsObject:
        plain = unwrap(value)
        if not isinstance(plain, SettingsObject) or plain.noun is not self.noun or plain.identity is None:
            raise WrongInstance(f"-Instance takes an object of the type {self.noun.object_type}.", value)
        item = plain.copy()
        item.identity = self.deployment.check_scope(self.noun, plain.identity)
        return item
