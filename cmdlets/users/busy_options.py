"""What callers get while a user talks: Get-, Set- and Remove-CsBusyOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import ACTION, BusyOptions
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.encoding import choice_type
from lyncshell.errors import ShellError
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

KEPT = "BusyOptions"
NAMESPACE = "Microsoft.Rtc.Management.Bob.Cmdlets"
# Parameters name this type.
TYPE = choice_type(ACTION)


class BusyCmdlet(OwnSettings):
    """A cmdlet of the busy options of a user."""

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    PassThru: Switch = OFF
    """Writes what is kept of the user afterwards; Get- writes it in any case."""

    def process(self) -> Iterator[SettingsObject]:
        """Finds the user."""
        try:
            item = self.on_user(self.user(self.Identity))
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.PassThru or self.ps_name.startswith("Get-"):
            action = item.body.get(KEPT)
            yield self.show(BusyOptions.noun, item, {"ActionType": TYPE[action] if action else None})

    def on_user(self, item: Item) -> Item:
        """What the cmdlet does with a user."""
        return item

    def stored(self, item: Item, action: str | None) -> Item:
        """Keeps an action."""
        return self.keep(item, KEPT, action) if self.should_process(str(item.body["SipAddress"])) else item


@cmdlet("Get-CsBusyOptions", output=(BusyOptions.noun.object_type,), type_name=f"{NAMESPACE}.GetCsBusyOptionsCmdlet")
class GetCsBusyOptions(BusyCmdlet):
    """Gets what callers get while a user talks; nothing special where ActionType is blank.

    PS> (Get-CsBusyOptions kenmyer).ActionType -eq $null
    True
    """


@cmdlet("Set-CsBusyOptions", should_process=True, type_name=f"{NAMESPACE}.SetCsBusyOptionsCmdlet")
class SetCsBusyOptions(BusyCmdlet):
    """Says what callers get while a user talks.

    PS> Set-CsBusyOptions kenmyer -ActionType BusyOnBusy; (Get-CsBusyOptions kenmyer).ActionType
    BusyOnBusy
    """

    ActionType: Any = param(mandatory=True, pipeline=True, by_name=True, type=ACTION.type_name)
    """BusyOnBusy: the busy signal; VoicemailOnBusy: voice mail."""

    def on_user(self, item: Item) -> Item:
        """Keeps the action."""
        return self.stored(item, to_string(self.ActionType))


@cmdlet("Remove-CsBusyOptions", should_process=True, type_name=f"{NAMESPACE}.RemoveCsBusyOptionsCmdlet")
class RemoveCsBusyOptions(BusyCmdlet):
    """Lets further callers reach a user who talks.

    PS> Set-CsBusyOptions kenmyer -ActionType BusyOnBusy
    PS> Remove-CsBusyOptions kenmyer -PassThru | ForEach-Object { $_.ActionType -eq $null }
    True
    """

    def on_user(self, item: Item) -> Item:
        """Forgets the action."""
        return self.stored(item, None)
