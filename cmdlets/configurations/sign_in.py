"""Get- and Set-CsAuthConfig: which ways to sign in are open outside and inside, as one of a few scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.configurations.trust import SCENARIOS, AuthConfig
from lyncshell.cmdlet import Set, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.composition import composed
from lyncshell.store.identity import GLOBAL, service

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity

NOUN = "AuthConfig"


class SignInCmdlet(CsCmdlet):
    """A cmdlet of the ways to sign in."""

    def place(self, pool: str | None) -> Identity:
        """Where the scenario of a pool, or of all pools, is kept. Raises ManagementObjectNotFound."""
        if pool is None:
            return GLOBAL
        found = self.deployment.pool(pool)
        if found is None:
            raise ManagementObjectNotFound(pool)
        return service("Registrar", found.identity)


# Its attributes are no parameters.
SignInCmdlet.ps_not_declaring = SignInCmdlet  # type: ignore[attr-defined]


@cmdlet("Get-CsAuthConfig", should_process=True, type_name="Microsoft.Rtc.Management.AuthConfig.GetAuthConfigCmdlet")
class GetCsAuthConfig(SignInCmdlet):
    """Gets which ways to sign in are open.

    PS> (Get-CsAuthConfig).Scenario
    AllowAllExternallyAndInternally
    """

    Pool: str | None = param(position=0, pipeline=True, by_name=True)
    """The pool; all pools where it is left out."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the scenario of the pool, else that of all pools."""
        identity = self.place(self.Pool)
        for place in (identity, GLOBAL):
            item = self.deployment.view.get(NOUN, place)
            if item is not None or place is GLOBAL:
                yield composed(AuthConfig.noun, identity, {} if item is None else item.body, {})
                return


@cmdlet("Set-CsAuthConfig", should_process=True, type_name="Microsoft.Rtc.Management.AuthConfig.SetAuthConfigCmdlet")
class SetCsAuthConfig(SignInCmdlet):
    """Says which ways to sign in are open.

    PS> Set-CsAuthConfig -Scenario BlockWindowsAuthExternally; (Get-CsAuthConfig).Scenario
    BlockWindowsAuthExternally
    """

    Scenario: str = param(position=1, mandatory=True, pipeline=True, by_name=True, validate=(Set(*SCENARIOS),))
    """What is allowed and blocked outside and inside."""

    Pool: str | None = param(position=0, pipeline=True, by_name=True)
    """The pool; all pools where it is left out."""

    def process(self) -> None:
        """Stores the scenario."""
        identity = self.place(self.Pool)
        if self.should_process(identity.text):
            scenario = next(name for name in SCENARIOS if name.lower() == self.Scenario.lower())
            self.deployment.store.put(NOUN, identity, {"Scenario": scenario})
