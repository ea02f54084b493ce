"""Remove-Cs<Noun>: removes an item; at Global it puts the defaults back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.noun import Form

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity

RESET = (
    "Global configuration for {noun} cannot be removed. Instead of removing it, the properties are reset to their "
    "default values."
)


class RemoveNoun(NounCmdlet):
    """Removes an item of a noun."""

    def process(self) -> None:
        """Removes what the identity names: with a scope alone all that is nested in it."""
        identity = self.identity(self.asked("Identity"))
        if self.noun.form == Form.NESTED and identity.name is None:
            if "scope_means_parent" in self.noun.options:
                self._remove_parent(identity)
                return
            for child in list(self.repository.all(self.noun, parent=identity)):
                self._remove(child)
            return
        found = self.repository.find(self.noun, identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        self._remove(found)

    def _remove_parent(self, identity: Identity) -> None:
        """Removes the item whose list is meant, with all of its lists: so the product does it for some nouns."""
        assert self.noun.parent is not None
        found = self.repository.find(self.repository.nouns.named(self.noun.parent.noun), identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        if self.should_process(identity.text):
            self.repository.remove(found)

    def _remove(self, item: SettingsObject) -> None:
        assert item.identity is not None
        if not self.should_process(item.identity.text):
            return
        if self.noun.kind == "policy" and not self._may_leave_users(item):
            return
        if self.noun.has_global and item.identity.text == "Global":
            self.warning(RESET.format(noun=self.noun.name))
        self.repository.remove(item)

    def _may_leave_users(self, item: SettingsObject) -> bool:
        """Asks before a policy goes that somebody has; they then fall back to the next scope."""
        assert item.identity is not None
        if self.asked("Force") or not item.identity.text.startswith("Tag:"):
            return True
        count = self.deployment.people.count_with(self.noun.name, item.identity.anchor)
        if not count:
            return True
        query = f'The policy "{item.identity.anchor}" is currently assigned to {count} user(s). Remove it anyway?'
        return self.should_continue(query, "Confirm")
