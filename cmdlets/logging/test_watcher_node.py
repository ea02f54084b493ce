"""Test-CsWatcherNodeConfiguration: whether what is to be tested is there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.history.files import path_of, write_text
from cmdlets.logging.monitoring import WatcherNodeConfiguration
from cmdlets.topology.roles_front_end import Registrar
from lyncshell.cmdlet import OFF, Switch, cmdlet
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.declare.composition import values_of

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "Test-CsWatcherNodeConfiguration",
    type_name="Microsoft.Rtc.Management.WatcherNode.TestCsWatcherNodeConfigurationCmdlet",
)  # fmt: skip
class TestCsWatcherNodeConfiguration(CsCmdlet):
    """Says of each watcher node configuration whether its pool is there and its port is right.

    PS> Test-CsWatcherNodeConfiguration
    Success: Target pool atl-cs-001.litwareinc.com exists in topology.
    Success: Target pool atl-cs-001.litwareinc.com has Registrar role installed.
    Success: Target pool atl-cs-001.litwareinc.com is supported version.
    Success: Port number for 5061 Target pool atl-cs-001.litwareinc.com is correct.
    """

    FileName: str | None = None
    """A file that the results are written to as well."""

    ReadCredentialsFromCurrentUserStore: Switch = OFF
    """Reads the test users' passwords from the own store of the account; without effect, as no test signs in."""

    def process(self) -> Iterator[str]:
        """Writes a line for each check."""
        noun = WatcherNodeConfiguration.noun
        lines = [line for item in self.deployment.repository.all(noun) for line in self._checked(item)]
        if self.FileName is not None:
            write_text(path_of(self.state, self.FileName), "".join(f"{line}\n" for line in lines))
        yield from lines

    def _checked(self, item: SettingsObject) -> Iterator[str]:
        """The checks of one pool; where one fails, those behind it mean nothing."""
        fqdn = str(item.identity)
        if self.deployment.pool(fqdn) is None:
            yield f"Failure: Target pool {fqdn} does not exist in topology."
            return
        yield f"Success: Target pool {fqdn} exists in topology."
        registrar = self.deployment.service(fqdn, "Registrar")
        if registrar is None:
            yield f"Failure: Target pool {fqdn} does not have Registrar role installed."
            return
        yield f"Success: Target pool {fqdn} has Registrar role installed."
        yield f"Success: Target pool {fqdn} is supported version."
        port, noun = item.get("PortNumber"), Registrar.noun
        usual = noun.property_named("SipPort")
        expected = values_of(noun, registrar.body).get("SipPort", usual.default if usual is not None else None)
        result, word = ("Success", "correct") if port == expected else ("Failure", "not correct")
        yield f"{result}: Port number for {port} Target pool {fqdn} is {word}."
