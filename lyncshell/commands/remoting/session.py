"""PSSession: a session on a computer of the topology, and the options that one is opened with."""

from __future__ import annotations

from uuid import uuid4

from lyncshell.commands.remoting.network import Network, Unreachable
from lyncshell.engine.streams import host_sinks
from lyncshell.engine.variables import Scope, SessionState
from lyncshell.errors import ItemNotFound
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted, PSCustomObject
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State

_KEY = "remote sessions"


class PSSession(Adapted):
    """A session: variables and functions of its own, kept between the blocks that run in it."""

    __slots__ = ("computer", "configuration", "id", "instance", "is_open", "name", "scopes")
    PS_TYPE = "System.Management.Automation.Runspaces.PSSession"

    def __init__(self, state: State, computer: str, name: str = "", configuration: str = "") -> None:
        self.id = _next_id(state)
        self.computer = computer
        self.name = name or f"Runspace{self.id}"
        self.configuration = configuration or "Microsoft.PowerShell"
        self.instance = uuid4()
        self.is_open = True
        self.scopes = fresh_scopes(state)

    def __str__(self) -> str:
        return f"[PSSession]{self.name}"


def fresh_scopes(state: State) -> SessionState:
    """Scopes as a shell on another computer starts with: nothing of this one's is seen."""
    session = SessionState(state)
    root = Scope(None, session, host_sinks(state))
    session.root = session.current = root
    return session


def sessions(state: State) -> list[PSSession]:
    """The open sessions, in the order in which they were opened."""
    if _KEY not in state.services:
        state.services[_KEY] = []
    found: list[PSSession] = state.services[_KEY]
    return found


def _next_id(state: State) -> int:
    key = "last remote session"
    number = int(dict.get(state.services, key, 0)) + 1
    state.services[key] = number
    return number


def open_session(state: State, computer: str, name: str = "", configuration: str = "") -> PSSession:
    """Opens a session. Raises Unreachable for a computer that nobody knows."""
    found = Network(state).find(computer)
    if found is None:
        raise Unreachable(computer, "PSSessionOpenFailed")
    session = PSSession(state, computer, name, configuration)
    sessions(state).append(session)
    return session


def close_session(state: State, session: PSSession) -> None:
    """Closes a session."""
    session.is_open = False
    if session in sessions(state):
        sessions(state).remove(session)


def host_of_uri(uri: Any) -> str:
    """The computer that a ConnectionUri names."""
    from urllib.parse import urlsplit

    return urlsplit(str(uri)).hostname or str(uri)


def configuration_of_uri(uri: Any) -> str:
    """The configuration that a ConnectionUri leads to."""
    return "Microsoft.OcsPowershell" if "ocspowershell" in fold(str(uri)) else ""


def missing_session(what: str, value: Any) -> ItemNotFound:
    """No session has that id or name."""
    return ItemNotFound(
        f"The session {what} {value} cannot be found. Verify that the value specified for {what} is correct, and then "
        "try the command again.",
        value,
        error_id=f"PSSession{what}NotFound",
        exception_type="System.ArgumentException",
    )


SESSION = declare("System.Management.Automation.Runspaces.PSSession", python=PSSession)
SESSION.property("int Id {get;}")(lambda self: self.id)
SESSION.property("string Name {get;set;}")(lambda self: self.name).setter(
    lambda self, value: setattr(self, "name", value)
)
SESSION.property("string ComputerName {get;}")(lambda self: self.computer)
SESSION.property("string ComputerType {get;}")(lambda self: "RemoteMachine")
SESSION.property("string State {get;}")(lambda self: "Opened" if self.is_open else "Closed")
SESSION.property("string ConfigurationName {get;}")(lambda self: self.configuration)
SESSION.property("string Availability {get;}")(lambda self: "Available" if self.is_open else "None")
SESSION.property("guid InstanceId {get;}")(lambda self: self.instance)
SESSION.property("string Transport {get;}")(lambda self: "WSMan")


def option_object(values: dict[str, Any]) -> PSCustomObject:
    """A PSSessionOption: what New-PSSessionOption was told. Nothing here depends on it."""
    return PSCustomObject(values, ("System.Management.Automation.Remoting.PSSessionOption", "System.Object"))


def session_type() -> TypeInfo:
    """The type of sessions."""
    return need_type(PSSession.PS_TYPE)
