"""`$Host` and `$ExecutionContext`."""

from __future__ import annotations

from lyncshell.engine.script import ScriptBlock
from lyncshell.engine.variables import SessionState
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State

_A = "System.Management.Automation."


class HostObject(Adapted):
    """`$Host`."""

    __slots__ = ("state",)
    PS_TYPE = _A + "Internal.Host.InternalHost"

    def __init__(self, state: State) -> None:
        self.state = state


class HostUserInterface(Adapted):
    """`$Host.UI`."""

    __slots__ = ("state",)
    PS_TYPE = _A + "Internal.Host.InternalHostUserInterface"

    def __init__(self, state: State) -> None:
        self.state = state


class HostRawInterface(Adapted):
    """`$Host.UI.RawUI`."""

    __slots__ = ("state",)
    PS_TYPE = _A + "Internal.Host.InternalHostRawUserInterface"

    def __init__(self, state: State) -> None:
        self.state = state


class EngineIntrinsics(Adapted):
    """`$ExecutionContext`."""

    __slots__ = ("state",)
    PS_TYPE = _A + "EngineIntrinsics"

    def __init__(self, state: State) -> None:
        self.state = state


class CommandIntrinsics(Adapted):
    """`$ExecutionContext.InvokeCommand`."""

    __slots__ = ("state",)
    PS_TYPE = _A + "CommandInvocationIntrinsics"

    def __init__(self, state: State) -> None:
        self.state = state


class VariableIntrinsics(Adapted):
    """`$ExecutionContext.SessionState.PSVariable`."""

    __slots__ = ("session",)
    PS_TYPE = _A + "PSVariableIntrinsics"

    def __init__(self, session: SessionState) -> None:
        self.session = session


HOST = declare(_A + "Internal.Host.InternalHost", python=HostObject)
UI = declare(_A + "Internal.Host.InternalHostUserInterface", python=HostUserInterface)
RAW = declare(_A + "Internal.Host.InternalHostRawUserInterface", python=HostRawInterface)
CONTEXT = declare(_A + "EngineIntrinsics", python=EngineIntrinsics)
COMMANDS = declare(_A + "CommandInvocationIntrinsics", python=CommandIntrinsics)
SESSION = declare(_A + "SessionState", python=SessionState)
VARIABLES = declare(_A + "PSVariableIntrinsics", python=VariableIntrinsics)


def host_object(state: State) -> HostObject:
    """The value of `$Host`."""
    return HostObject(state)


def execution_context(state: State) -> EngineIntrinsics:
    """The value of `$ExecutionContext`."""
    return EngineIntrinsics(state)


def invoke_command(state: State) -> CommandIntrinsics:
    """The value of `$ExecutionContext.InvokeCommand`."""
    return CommandIntrinsics(state)


@HOST.property("string Name {get;}")
def _name(self: HostObject) -> str:
    return self.state.host.name


@HOST.property("version Version {get;}")
def _version(self: HostObject) -> Any:
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import need_type

    return convert("7.6.5", need_type("System.Version"))


@HOST.property("System.Management.Automation.Host.PSHostUserInterface UI {get;}")
def _ui(self: HostObject) -> HostUserInterface:
    return HostUserInterface(self.state)


@HOST.property("cultureinfo CurrentCulture {get;}")
def _culture(self: HostObject) -> Any:
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import need_type

    return convert(self.state.culture, need_type("System.Globalization.CultureInfo"))


@HOST.property("cultureinfo CurrentUICulture {get;}")
def _ui_culture(self: HostObject) -> Any:
    return _culture.getter(self)


_COLORS = "System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value"


@UI.method("void WriteLine()", "void WriteLine(string value)", f"void WriteLine({_COLORS})")
def _write_line(self: HostUserInterface, *values: Any) -> None:
    from lyncshell.values.text import to_string

    self.state.host.write_line(values[-1] if values else "", *(to_string(color) for color in values[:-1]))


@UI.method("void Write(string value)", f"void Write({_COLORS})")
def _write(self: HostUserInterface, *values: Any) -> None:
    from lyncshell.values.text import to_string

    self.state.host.write_part(values[-1], *(to_string(color) for color in values[:-1]))


@UI.method("void WriteErrorLine(string value)")
def _write_error(self: HostUserInterface, value: str) -> None:
    self.state.host.write_error(value)


@UI.method("void WriteWarningLine(string message)")
def _write_warning(self: HostUserInterface, message: str) -> None:
    self.state.presenter.warning(message)


@UI.method("void WriteVerboseLine(string message)")
def _write_verbose(self: HostUserInterface, message: str) -> None:
    self.state.presenter.verbose(message)


@UI.method("void WriteDebugLine(string message)")
def _write_debug(self: HostUserInterface, message: str) -> None:
    self.state.presenter.debug(message)


@UI.method("string ReadLine()")
def _read_line(self: HostUserInterface) -> str:
    return self.state.host.read_line("")


@UI.method(
    "int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)",
)
def _prompt_for_choice(self: HostUserInterface, caption: str, message: str, choices: Any, default: int) -> int:
    from lyncshell.values.arrays import enumerate_value
    from lyncshell.values.members import get_member
    from lyncshell.values.text import to_string

    pairs = []
    for choice in enumerate_value(choices):
        label = get_member(choice, "Label")
        text = to_string(choice) if label is None else to_string(label)
        pairs.append((text, to_string(get_member(choice, "HelpMessage") or "")))
    return self.state.host.choose(caption or "", message or "", pairs, default)


@UI.property("System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}")
def _raw(self: HostUserInterface) -> HostRawInterface:
    return HostRawInterface(self.state)


@RAW.property("string WindowTitle {get;set;}")
def _title(self: HostRawInterface) -> str:
    return str(self.state.services.get("window title", ""))


@_title.setter
def _set_title(self: HostRawInterface, value: str) -> None:
    self.state.services["window title"] = value


@CONTEXT.property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}")
def _context_commands(self: EngineIntrinsics) -> CommandIntrinsics:
    return CommandIntrinsics(self.state)


@CONTEXT.property("System.Management.Automation.SessionState SessionState {get;}")
def _context_session(self: EngineIntrinsics) -> SessionState:
    return self.state.session


@CONTEXT.property("System.Management.Automation.Host.PSHost Host {get;}")
def _context_host(self: EngineIntrinsics) -> Any:
    return self.state.get_variable("Host")


@COMMANDS.method("string ExpandString(string source)")
def _expand(self: CommandIntrinsics, source: str) -> str:
    return self.state.expand_string(source)


@COMMANDS.method("scriptblock NewScriptBlock(string scriptText)")
def _new_block(self: CommandIntrinsics, text: str) -> ScriptBlock:
    return self.state.script_block(text)


@COMMANDS.method(
    "System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, Params System.Object[] args)"
)
def _invoke_script(self: CommandIntrinsics, script: str, args: list[Any]) -> Any:
    from lyncshell.engine.script_members import collection

    return collection(self.state.invoke(self.state.script_block(script), args))


@COMMANDS.method("System.Management.Automation.CommandInfo GetCommand(string commandName, System.Object type)")
def _get_command(self: CommandIntrinsics, name: str, kind: Any) -> Any:
    return self.state.table.find(name)


@SESSION.property("System.Management.Automation.PSVariableIntrinsics PSVariable {get;}")
def _variables(self: SessionState) -> VariableIntrinsics:
    return VariableIntrinsics(self)


@SESSION.property("psmoduleinfo Module {get;}")
def _module(self: SessionState) -> Any:
    return self.module


@SESSION.property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}")
def _session_commands(self: SessionState) -> CommandIntrinsics:
    return CommandIntrinsics(self.state)


@VARIABLES.method(
    "System.Object GetValue(string name)", "System.Object GetValue(string name, System.Object defaultValue)"
)
def _get_value(self: VariableIntrinsics, name: str, default: Any = None) -> Any:
    value = self.session.state.get_variable(name, self.session.current)
    return default if value is None else value


@VARIABLES.method("System.Management.Automation.PSVariable Get(string name)")
def _get(self: VariableIntrinsics, name: str) -> Any:
    return self.session.state.variable_object(name)


@VARIABLES.method("void Set(string name, System.Object value)")
def _set(self: VariableIntrinsics, name: str, value: Any) -> None:
    self.session.state.set_variable(name, None if value is AUTOMATION_NULL else value, self.session.current)


@VARIABLES.method("void Remove(string name)")
def _remove(self: VariableIntrinsics, name: str) -> None:
    self.session.state.remove_variable(name, scope=self.session.current)


# Their members complete the types above.
from lyncshell.engine import host_prompts  # noqa: E402,F401
