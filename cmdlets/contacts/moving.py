"""Move- of contacts: another pool becomes their home."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.contacts.base import ContactCmdlet
from cmdlets.users.moves import MoveReport, users_of_list
from cmdlets.users.rules import check_registrar
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId


class MoveContact(ContactCmdlet):
    """Moves objects of a kind to another pool."""

    def begin(self) -> None:
        """Finds the pool once, before the first object. Raises UserRefused."""
        self.pool = check_registrar(self.deployment, str(self.asked("Target")))
        self.log = MoveReport(self.ps_name)

    def process(self) -> Iterator[SettingsObject]:
        """Stores the moved objects."""
        for user in self._named():
            try:
                yield from self._moved(user)
            except ShellError as error:
                self.log.add(str(user), error.message)
                self.error(error, user)

    def _named(self) -> list[UserId]:
        wanted = self.asked("UserList")
        return [self.asked("Identity")] if wanted is None else users_of_list(self.state.providers, wanted)

    def _moved(self, user: UserId) -> Iterator[SettingsObject]:
        item = self.found(user)
        name = str(item.body["DistinguishedName"])
        if not self.should_process(name):
            return
        item = self.contacts.store(item, {"RegistrarPool": self.pool})
        self.log.add(name, f"moved to {self.pool}")
        if self.asked("PassThru"):
            yield self.contacts.object(self.noun, item)

    def end(self) -> None:
        """Writes the report."""
        if self.asked("Report") is not None:
            self.log.write(self.state.providers.file_path(self.asked("Report")))
