"""Get-CsUser: the accounts that were enabled for the product."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.users.account import SCHEMA, User
from cmdlets.users.base import ID_SPACE
from cmdlets.users.listing import Listing
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.people import ENABLED, all_of, is_enabled
from lyncshell.values.predicate import Compare, Or

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.store.item import Item
    from lyncshell.values.predicate import Predicate


@cmdlet("Get-CsUser", output=(f"{SCHEMA}.ADUser",), type_name=f"{ID_SPACE}.GetOcsUserCmdlet")
class GetCsUser(Listing):
    """Gets users that were enabled for the product, with the policies that were granted to them.

    PS> (Get-CsUser 'Ken Myer').SipAddress
    sip:kenmyer@litwareinc.com
    """

    OnOfficeCommunicationServer: Switch = OFF
    """Only users of servers of before 2010: there are none."""

    OnLyncServer: Switch = OFF
    """Only users who have a home pool."""

    LdapFilter: str | None = None
    """A condition as the directory spells it; not together with -Filter."""

    UnAssignedUser: Switch = OFF
    """Only users without a home pool."""

    OnModernServer: Switch = param(OFF)
    """Only users who have a home pool."""

    def noun(self) -> Noun:
        """Users."""
        return User.noun

    def fits(self, item: Item) -> bool:
        """Only accounts that were enabled, and no meeting rooms."""
        return is_enabled(item) and not item.body.get("OwnerUrn")

    def wanted(self) -> Predicate | None:
        """The switches."""
        parts: list[Predicate] = [ENABLED]
        if self.OnOfficeCommunicationServer:
            parts.append(Or())
        if self.OnLyncServer or self.OnModernServer:
            parts.append(Compare("ne", "RegistrarPool", None))
        if self.UnAssignedUser:
            parts.append(Compare("eq", "RegistrarPool", None))
        return all_of(*parts)
