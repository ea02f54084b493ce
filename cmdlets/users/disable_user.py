"""Disable-CsUser: takes everything of the product away from an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import FQDN_TYPE, ID_SPACE, USER_TYPE, UserCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet("Disable-CsUser", should_process=True, type_name=f"{ID_SPACE}.DisableOcsUserCmdlet")
class DisableCsUser(UserCmdlet):
    """Deletes what the product keeps of users; the accounts of the directory stay.

    `Set-CsUser -Enabled $false` switches a user off and keeps all settings.

    PS> Disable-CsUser 'Ken Myer'; (Get-CsAdUser 'Ken Myer').SipAddress -eq $null
    True
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """The domain controller to write to; there is one directory here."""

    PassThru: Switch = OFF
    """Writes the user as it was left."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the bare account."""
        try:
            item = self.account(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self.deployment.people.disable(item)
            if self.PassThru:
                yield self.user_object(item)
