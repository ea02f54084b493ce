"""Get-CsUserPoolInfo: the pools of a user, and the order in which their servers are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import POOL_TYPE, UserPoolInfo
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet("Get-CsUserPoolInfo", output=(POOL_TYPE,), type_name="Microsoft.Rtc.Management.Xds.GetOCsUserPoolInfoCmdlet")
class GetCsUserPoolInfo(OwnSettings):
    """Gets the home pool of users, its backup, and the order in which a user's client tries the servers.

    PS> (Get-CsUserPoolInfo 'Kim Akers').PrimaryPoolFqdn
    pool0.litwareinc.com
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    LocalStore: Switch = OFF
    """Reads the local replica of the store; here it is the same as the store."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the pools of the user."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        body = item.body
        pool = str(body.get("RegistrarPool") or "")
        registrar = self.deployment.service(f"Registrar:{pool}") if pool else None
        services = {} if registrar is None else registrar.body
        backup = str(services.get("BackupRegistrar") or "").partition(":")[2]
        guid = str(body["Guid"])
        yield self.show(UserPoolInfo.noun, item, {
            "PrimaryPoolFqdn": pool or None, "BackupPoolFqdn": backup or None,
            "UserServicesPoolFqdn": str(services.get("UserServer") or "").partition(":")[2] or None,
            "PrimaryPoolMachinesInPreferredOrder": self._machines(pool, guid),
            "BackupPoolMachinesInPreferredOrder": self._machines(backup, guid),
        })  # fmt: skip

    def _machines(self, pool: str, guid: str) -> list[str]:
        """The computers of a pool in an order that is the user's own, so that users spread over them."""
        from hashlib import md5

        def weight(computer: str) -> str:
            return md5(f"{guid} {computer}".lower().encode(), usedforsecurity=False).hexdigest()

        every = self.deployment.view.all("Computer") if pool else ()
        return sorted((one.identity for one in every if fold(str(one.body.get("Pool"))) == fold(pool)), key=weight)
