"""Move-CsUser: gives users another home pool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.account import User
from cmdlets.users.base import FQDN_TYPE, ID_SPACE, USER_TYPE, UserCmdlet, UserRefused
from cmdlets.users.moves import MoveReport, users_of_list
from cmdlets.users.rules import check_registrar
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId

ONE, MANY = "Identity", "Users"


@cmdlet("Move-CsUser", default_set=ONE, should_process=True, confirm_impact="High",
        type_name=f"{ID_SPACE}.MoveOcsUserCmdlet")  # fmt: skip
class MoveCsUser(UserCmdlet):
    """Moves users to another Registrar pool; everything else they have stays.

    PS> Move-CsUser 'Ken Myer' redmond-cs-001.litwareinc.com -Confirm:$false; (Get-CsUser 'Ken Myer').RegistrarPool
    redmond-cs-001.litwareinc.com
    """

    Identity: Any = param(sets=ONE, position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    UserList: str | None = param(sets=MANY, mandatory=True)
    """A text file with the SIP address of a user in each line."""

    Target: str = param(sets=(ONE, MANY), position={ONE: 1, MANY: 0}, mandatory=True, type=FQDN_TYPE)
    """The pool that becomes the home."""

    Credential: Any = param(sets=(ONE, MANY), type="pscredential")
    """Other credentials; there is one directory here, which asks for none."""

    MoveConferenceData: Switch = param(OFF, sets=(ONE, MANY))
    """Takes the contents of meetings along; they are part of no model here."""

    Report: str | None = param(sets=(ONE, MANY))
    """Where a log of the run is written, as HTML."""

    Force: Switch = param(OFF, sets=(ONE, MANY))
    """Moves the account even where its data cannot be moved: contacts and meetings are lost."""

    IgnoreBackendStoreException: Switch = param(OFF, sets=(ONE, MANY))
    """Goes on where the old pool's database does not answer."""

    MoveToTeams: Switch = param(OFF, sets=(ONE, MANY))
    """Moves to Teams; the target is then a hosting provider. The user has no home pool afterwards, in any case."""

    HostedMigrationOverrideUrl: str | None = param(sets=(ONE, MANY))
    """Accepted; no migration service is asked offline, so it has no effect."""

    TenantAdminUserName: str | None = param(sets=(ONE, MANY))
    """Accepted; nobody signs in online from here, so it has no effect."""

    BypassAudioConferencingCheck: Switch = param(OFF, sets=(ONE, MANY))
    """Accepted; licences online are not checked offline, so it has no effect."""

    BypassEnterpriseVoiceCheck: Switch = param(OFF, sets=(ONE, MANY))
    """Accepted; licences online are not checked offline, so it has no effect."""

    AccessTokens: Any = param(sets=(ONE, MANY), type="hashtable")
    """Accepted; nobody signs in online from here, so it has no effect."""

    UseLegacyMode: Switch = param(OFF, sets=(ONE, MANY))
    """Accepted; there is one way of moving offline, so it has no effect."""

    ProxyPool: str | None = param(sets=(ONE, MANY), type=FQDN_TYPE)
    """The pool over which a pool of an earlier release is reached."""

    DomainController: str | None = param(sets=(ONE, MANY), type=FQDN_TYPE)
    """The domain controller to write to; there is one directory here."""

    PassThru: Switch = param(OFF, sets=(ONE, MANY))
    """Writes the moved users."""

    def begin(self) -> None:
        """Finds the pool once, before the first user. Raises UserRefused."""
        self.provider = self._provider()
        if self.provider is None and self.MoveToTeams:
            raise UserRefused(f'"{self.Target}" is the proxy of no hosting provider.', self.Target)
        self.pool = None if self.provider else check_registrar(self.deployment, self.Target)
        self.log = MoveReport("Move-CsUser")

    def process(self) -> Iterator[SettingsObject]:
        """Stores the moved users."""
        for user in self._users():
            try:
                yield from self._moved(user)
            except ShellError as error:
                self.log.add(str(user), error.message)
                self.error(error, user)

    def _provider(self) -> str | None:
        """The proxy of a hosting provider, where that is the target: the user is then at home online."""
        wanted = fold(self.Target)
        for each in self.deployment.view.all("HostingProvider"):
            proxy = str(each.body.get("ProxyFqdn") or "")
            if proxy and fold(proxy) == wanted:
                return proxy
        return None

    def _users(self) -> list[UserId]:
        return [self.Identity] if self.UserList is None else users_of_list(self.state.providers, self.UserList)

    def _moved(self, user: UserId) -> Iterator[SettingsObject]:
        item = self.account(user)
        name = str(item.body["DistinguishedName"])
        if not self.should_process(name):
            return
        home = {"RegistrarPool": self.pool, "HostingProvider": self.provider}
        item = self.deployment.people.change(User.noun, item, home)
        self.log.add(name, f"moved to {self.pool or self.provider}")
        if self.PassThru:
            yield self.user_object(item)

    def end(self) -> None:
        """Writes the report."""
        if self.Report is not None:
            self.log.write(self.state.providers.file_path(self.Report))
