"""Invoke-Command."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.callsite import run_pipeline
from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation
from lyncshell.engine.script import BlockCommand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_HERE = "InProcess"
_SESSION, _COMPUTER, _URI = "Session", "ComputerName", "Uri"
_FILE_SESSION, _FILE_COMPUTER, _FILE_URI = "FilePathRunspace", "FilePathComputerName", "FilePathUri"
_BLOCKS, _FILES = (_SESSION, _COMPUTER, _URI), (_FILE_SESSION, _FILE_COMPUTER, _FILE_URI)
_REMOTE = (*_BLOCKS, *_FILES)
_NAMED, _ADDRESSED = (_COMPUTER, _FILE_COMPUTER), (_URI, _FILE_URI)
_CONNECTING = (*_NAMED, *_ADDRESSED)


@cmdlet("Invoke-Command", module="Microsoft.PowerShell.Core", default_set=_HERE, aliases=("icm",))
class InvokeCommand(Cmdlet):
    """Runs a script block here, or as other computers of the topology.

    PS> Invoke-Command { param($a, $b) "$a/$b" } -ArgumentList x, y
    x/y
    """

    Session: list[Any] = param(
        position=0, sets=(_SESSION, _FILE_SESSION), type="System.Management.Automation.Runspaces.PSSession[]"
    )
    """Sessions in which the block runs."""
    ComputerName: list[str] = param(position=0, sets=_NAMED, aliases=("Cn",))
    """Names of computers."""
    Credential: Any = param(sets=_CONNECTING, by_name=True, type="pscredential")
    """Who runs it there; nobody checks it here."""
    Port: int = param(sets=_NAMED)
    """The port; nothing is connected to here."""
    UseSSL: Switch = param(OFF, sets=_NAMED)
    """Connects with TLS; nothing is connected to here."""
    ConfigurationName: str = param(sets=_CONNECTING, by_name=True)
    """The configuration of the session."""
    ApplicationName: str = param(sets=_NAMED, by_name=True)
    """The name of the service; nothing is connected to here."""
    ThrottleLimit: int = param(sets=_REMOTE)
    """How many computers are asked at once; they are asked one by one."""
    HideComputerName: Switch = param(OFF, sets=_REMOTE, aliases=("HCN",))
    """Leaves the computer's name out of what is shown."""
    ScriptBlock: Any = param(
        position={_HERE: 0, _SESSION: 1, _COMPUTER: 1, _URI: 1}, mandatory=True, sets=(_HERE, *_BLOCKS),
        aliases=("Command",), type="scriptblock",
    )  # fmt: skip
    """The script block."""
    NoNewScope: Switch = param(OFF, sets=_HERE)
    """Runs it in the scope of the caller."""
    FilePath: str = param(position=1, mandatory=True, sets=_FILES, aliases=("PSPath",))
    """A script file in place of a block."""
    ConnectionUri: list[Any] = param(position=0, sets=_ADDRESSED, aliases=("URI", "CU"), type="uri[]")
    """Addresses of shells."""
    AllowRedirection: Switch = param(OFF, sets=_ADDRESSED)
    """Follows redirections; there are none here."""
    SessionOption: Any = param(sets=_CONNECTING, type="psobject")
    """Options of New-PSSessionOption."""
    Authentication: Any = param(
        sets=_CONNECTING, type="System.Management.Automation.Runspaces.AuthenticationMechanism"
    )
    """How the user proves who it is; nobody checks it here."""
    EnableNetworkAccess: Switch = param(OFF, sets=_CONNECTING)
    """Lets a session on this computer reach others; all can."""
    InputObject: Any = param(pipeline=True, type="psobject")
    """What the block finds in $input."""
    ArgumentList: list[Any] = param(aliases=("Args",))
    """The arguments of the block."""

    def begin(self) -> None:
        self._input: list[Any] = []

    def process(self) -> None:
        if "InputObject" in self.bound or self.processor.invocation.expects_input:
            self._input.append(self.InputObject)

    def end(self) -> None:
        if self.set_name == _HERE or not (self.Session or self.ComputerName or self.ConnectionUri):
            self._run_here()
        else:
            self._run_there()

    def _run_here(self) -> None:
        outer = self.processor.invocation
        command = BlockCommand(self._block(), bool(self.NoNewScope))
        arguments = [Argument(None, value, True) for value in self.ArgumentList or ()]
        invocation = Invocation(
            outer.state, outer.scope, command, arguments, "", outer.site, bool(self._input), outer.sinks
        )
        run_pipeline([command.processor(invocation)], self.processor.out, self._input or None)

    def _block(self) -> Any:
        if self.ScriptBlock is not None:
            return self.ScriptBlock
        return self.state.script_block(self.state.read_script(self.state.providers.file_path(self.FilePath)))

    def _run_there(self) -> None:
        from lyncshell.commands.remoting.running import marked, run_remotely

        block = self._block()
        for computer, scopes, instance in self._places():

            def write(value: Any, computer: str = computer, instance: Any = instance) -> None:
                self.processor.out(marked(value, computer, instance, bool(self.HideComputerName)))

            run_remotely(
                self.processor.invocation, block, computer, scopes, self.ArgumentList or [], self._input, write
            )

    def _places(self) -> Iterator[tuple[str, Any, Any]]:
        """The computers to run on, with the scopes of the block; unknown ones are reported."""
        from uuid import uuid4

        from lyncshell.commands.remoting.network import Network, Unreachable
        from lyncshell.commands.remoting.session import fresh_scopes, host_of_uri

        for session in self.Session or ():
            yield session.computer, session.scopes, session.instance
        network = Network(self.state)
        for name in [*(self.ComputerName or ()), *map(host_of_uri, self.ConnectionUri or ())]:
            if network.find(name) is None:
                self.error(Unreachable(name, "PSSessionStateBroken"))
            else:
                yield name, fresh_scopes(self.state), uuid4()
