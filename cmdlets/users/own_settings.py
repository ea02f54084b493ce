"""What the cmdlets share that keep something of one user: the user, and the object that shows what is kept.

What is kept is an entry of the account's body, so it goes when the user is disabled, and moves and copies with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import UserCmdlet, UserRefused
from lyncshell.declare.contacts import Contacts
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.parameter_types import UserId
from lyncshell.store.identity import Identity
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.declare.modifier import ListModifier
    from lyncshell.declare.noun import Noun
    from lyncshell.store.item import Item

USER_ALIASES = ("DisplayName", "SipAddress", "Identity")


class OwnSettings(UserCmdlet):
    """A cmdlet that reads or changes what is kept of one user."""

    def user(self, named: Any) -> Item:
        """The enabled user of that name. Raises ManagementObjectNotFound, AmbiguousUser."""
        return self.account(named if isinstance(named, UserId) else UserId(str(named)))

    def keep(self, item: Item, name: str, value: Any) -> Item:
        """Keeps something of a user, as plain JSON; None, an empty table or list takes it away."""
        return Contacts(self.deployment).store(item, {name: value or None})

    def show(self, noun: Noun, item: Item, values: dict[str, Any]) -> SettingsObject:
        """An object whose identity is the user's SIP address."""
        return SettingsObject(noun, Identity(str(item.body["SipAddress"])), values)

    def addresses(self, change: ListModifier, before: list[str], most: int) -> list[str]:
        """A list of users' SIP addresses after a change. Raises UserRefused for one who is no enabled user."""
        change.add = [self._address(each) for each in change.add]
        change.remove = [self._address(each) for each in change.remove]
        if change.replace is not None:
            change.replace = [self._address(each) for each in change.replace]
        after = change.applied(before, lambda each: str(each).lower())
        if len(after) > most:
            raise UserRefused(f"There may be at most {most} of them.")
        return after

    def _address(self, value: Any) -> str:
        return str(self.user(to_string(value)).body["SipAddress"])


# Its attributes are no parameters.
OwnSettings.ps_not_declaring = OwnSettings  # type: ignore[attr-defined]
