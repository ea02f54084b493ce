"""Set- of contacts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.contacts.base import ContactCmdlet
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


class SetContact(ContactCmdlet):
    """Changes an object of a kind."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the changed object; with -PassThru writes it."""
        try:
            item = self.found(self.asked("Identity"))
            changed = self.contacts.object(self.noun, item)
            given = self.apply(changed)
            self.prepared(changed, given, item)
        except ShellError as error:
            self.error(error, self.asked("Identity"))
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self.contacts.save(item, changed)
        if self.asked("PassThru"):
            yield self.contacts.object(self.noun, item)
