"""What the cmdlets of users share: accounts by their names, filters, and the object that -PassThru writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.account import User
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.filters import parse_filter
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.invoke import services

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId
    from lyncshell.store.item import Item
    from lyncshell.values.predicate import Predicate

USER_TYPE = "Microsoft.Rtc.Management.AD.UserIdParameter"
FQDN_TYPE = "Microsoft.Rtc.Management.Deploy.Fqdn"
UNLIMITED_TYPE = "Microsoft.Rtc.Management.ADConnect.Core.Unlimited"
OU_TYPE = "Microsoft.Rtc.Management.AD.OUIdParameter"
ID_SPACE = "Microsoft.Rtc.Management.AD.Cmdlets"
SCHEMA_TYPE = "Microsoft.Rtc.Management.ADConnect.Schema"


class UserRefused(ShellError):
    """Settings of a user that contradict each other or the topology."""

    category = ErrorCategory.InvalidData
    error_id = "ManagementException"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementException"


class UserCmdlet(CsCmdlet):
    """A cmdlet that works on accounts."""

    def account(self, user: UserId, *, enabled: bool = True) -> Item:
        """The account of that name. Raises ManagementObjectNotFound, AmbiguousUser."""
        found = self.deployment.people.one(user, enabled=enabled)
        if found is None:
            raise ManagementObjectNotFound(user.text)
        return found

    def user_object(self, item: Item) -> SettingsObject:
        """The account as Get-CsUser shows it."""
        return self.deployment.people.object(User.noun, item)

    def predicate(self, text: str, noun: Noun) -> Predicate:
        """What a -Filter means; variables in it are those of the caller. Raises FilterRefused."""
        return parse_filter(text, noun, self._evaluated)

    def _evaluated(self, text: str) -> Any:
        block: Any = services().script_block(text)
        found = self.state.invoke(block)
        return found[0] if len(found) == 1 else (list(found) or None)


# Its attributes are no parameters.
UserCmdlet.ps_not_declaring = UserCmdlet  # type: ignore[attr-defined]
