"""Enable- and Disable-CsMeetingRoom: an account becomes a room, or a plain account again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.contacts.rooms import OWNER, MeetingRoom
from cmdlets.users.base import ID_SPACE, SCHEMA_TYPE, UserRefused
from cmdlets.users.disable_user import DisableCsUser
from cmdlets.users.enable_user import EnableCsUser
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.contacts import OWNER as OWNER_PROPERTY
from lyncshell.declare.contacts import Contacts

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId
    from lyncshell.store.item import Item


@cmdlet("Enable-CsMeetingRoom", should_process=True, output=(f"{SCHEMA_TYPE}.OCSADMeetingRoom",),
        type_name=f"{ID_SPACE}.EnableOcsMeetingRoomCmdlet")  # fmt: skip
class EnableCsMeetingRoom(EnableCsUser):
    """Makes accounts of the directory meeting rooms: gives each a home pool and a SIP address.

    PS> Enable-CsMeetingRoom 'Conference Room 3' -RegistrarPool atl-cs-001.litwareinc.com -SipAddress sip:room3@litwareinc.com
    PS> (Get-CsMeetingRoom room3).SipAddress
    sip:room3@litwareinc.com
    """  # noqa: E501

    OriginatorSid: str | None = param(type="System.Security.Principal.SecurityIdentifier")
    """The SID of the account in another forest that uses the room."""

    def _changes(self, item: Item) -> dict[str, Any]:
        changes = super()._changes(item)
        if self.OriginatorSid is not None:
            changes["OriginatorSid"] = str(self.OriginatorSid)
        return {**changes, OWNER_PROPERTY: OWNER}

    def user_object(self, item: Item) -> SettingsObject:
        """The account as Get-CsMeetingRoom shows it."""
        return Contacts(self.deployment).object(MeetingRoom.noun, item)


@cmdlet("Disable-CsMeetingRoom", should_process=True, type_name=f"{ID_SPACE}.DisableOcsMeetingRoomCmdlet")
class DisableCsMeetingRoom(DisableCsUser):
    """Deletes what the product keeps of meeting rooms; the accounts of the directory stay.

    PS> Disable-CsMeetingRoom 'Conference Room 2'; @(Get-CsMeetingRoom).Count
    1
    """

    def account(self, user: UserId, *, enabled: bool = True) -> Item:
        """The room of that name. Raises ManagementObjectNotFound, UserRefused for a user."""
        item = super().account(user, enabled=enabled)
        if item.body.get(OWNER_PROPERTY) != OWNER:
            raise UserRefused(f'"{user}" is no meeting room.', user)
        return item

    def user_object(self, item: Item) -> SettingsObject:
        """The account as Get-CsMeetingRoom showed it."""
        return Contacts(self.deployment).object(MeetingRoom.noun, item)
