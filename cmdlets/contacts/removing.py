"""Remove- of contacts: the object leaves the directory."""

from __future__ import annotations

from cmdlets.contacts.base import ContactCmdlet
from lyncshell.errors import ShellError


class RemoveContact(ContactCmdlet):
    """Removes an object of a kind."""

    def process(self) -> None:
        """Removes the object."""
        try:
            item = self.found(self.asked("Identity"))
        except ShellError as error:
            self.error(error, self.asked("Identity"))
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            self.contacts.remove(item)
