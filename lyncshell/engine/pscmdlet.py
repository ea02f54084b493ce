"""`$PSCmdlet` of an advanced function."""

from __future__ import annotations

from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import Adapted, Reference
from lyncshell.values.records import ErrorRecord
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.confirmation import Confirmation
    from lyncshell.engine.script_processor import ScriptProcessor

CMDLET = declare("System.Management.Automation.PSScriptCmdlet", base="System.Management.Automation.PSCmdlet")


class ScriptCmdlet(Adapted):
    """The running call of an advanced function, as its own script sees it."""

    __slots__ = ("_confirmation", "processor")
    PS_TYPE = "System.Management.Automation.PSScriptCmdlet"

    def __init__(self, processor: ScriptProcessor) -> None:
        self.processor = processor
        self._confirmation: Confirmation | None = None

    @property
    def confirmation(self) -> Confirmation:
        """What ShouldProcess asks; remembers "yes to all"."""
        found = self._confirmation
        if found is None:
            from lyncshell.engine.confirmation import Confirmation

            found = self._confirmation = Confirmation.of(self.processor)
        return found


@CMDLET.method("void WriteError(System.Management.Automation.ErrorRecord errorRecord)")
def _write_error(self: ScriptCmdlet, record: ErrorRecord) -> None:
    self.processor.streams.error(record)


@CMDLET.method("void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)")
def _throw(self: ScriptCmdlet, record: ErrorRecord) -> None:
    from lyncshell.engine.records import claim
    from lyncshell.engine.thrown import error_to_throw

    invocation = self.processor.invocation
    record.invocation = None
    claim(invocation, record)
    error = error_to_throw(record)
    error.passes_unwrapped = True  # type: ignore[attr-defined]
    raise error


@CMDLET.method(
    "void WriteObject(System.Object sendToPipeline)",
    "void WriteObject(System.Object sendToPipeline, bool enumerateCollection)",
)
def _write_object(self: ScriptCmdlet, value: Any, enumerate: bool = False) -> None:
    if enumerate:
        from lyncshell.values.arrays import enumerate_value

        for item in enumerate_value(value):
            self.processor.out(item)
    elif value is not AUTOMATION_NULL:
        self.processor.out(value)


@CMDLET.method("void WriteVerbose(string text)")
def _write_verbose(self: ScriptCmdlet, text: str) -> None:
    self.processor.streams.verbose(text)


@CMDLET.method("void WriteWarning(string text)")
def _write_warning(self: ScriptCmdlet, text: str) -> None:
    self.processor.streams.warning(text)


@CMDLET.method("void WriteDebug(string text)")
def _write_debug(self: ScriptCmdlet, text: str) -> None:
    self.processor.streams.debug(text)


@CMDLET.method("void WriteInformation(System.Object messageData, string[] tags)")
def _write_information(self: ScriptCmdlet, data: Any, tags: Any = None) -> None:
    self.processor.streams.information(data, tuple(tags or ()))


@CMDLET.method("void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)")
def _write_progress(self: ScriptCmdlet, record: Any) -> None:
    self.processor.streams.progress(record)


@CMDLET.method(
    "bool ShouldProcess(string target)",
    "bool ShouldProcess(string target, string action)",
    "bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)",
)
def _should_process(self: ScriptCmdlet, target: str, action: str | None = None, caption: str | None = None) -> bool:
    return self.confirmation.should_process(target, action, caption)


@CMDLET.method(
    "bool ShouldContinue(string query, string caption)",
    "bool ShouldContinue(string query, string caption, ref bool yesToAll, ref bool noToAll)",
)
def _should_continue(
    self: ScriptCmdlet, query: str, caption: str, yes: Reference | None = None, no: Reference | None = None
) -> bool:
    return self.confirmation.should_continue(query, caption, to_all=yes is not None)


@CMDLET.method(
    "System.Object GetVariableValue(string name)",
    "System.Object GetVariableValue(string name, System.Object defaultValue)",
)
def _variable(self: ScriptCmdlet, name: str, default: Any = None) -> Any:
    value = self.processor.invocation.state.get_variable(name, self.processor.invocation.scope)
    return default if value is None else value


@CMDLET.method("string GetUnresolvedProviderPathFromPSPath(string path)")
def _path(self: ScriptCmdlet, path: str) -> Any:
    return self.processor.invocation.state.providers.file_path(path)


@CMDLET.method("bool Stopping()")
def _stopping(self: ScriptCmdlet) -> bool:
    return self.processor.invocation.state.stop_requested


@CMDLET.property("string ParameterSetName {get;}")
def _set_name(self: ScriptCmdlet) -> str:
    return self.processor.binding.set_name


@CMDLET.property("System.Management.Automation.InvocationInfo MyInvocation {get;}")
def _my_invocation(self: ScriptCmdlet) -> Any:
    return self.processor.automatic("myinvocation")


@CMDLET.property("System.Management.Automation.SessionState SessionState {get;}")
def _session_state(self: ScriptCmdlet) -> Any:
    return self.processor.invocation.scope.session


@CMDLET.property("System.Management.Automation.Host.PSHost Host {get;}")
def _host(self: ScriptCmdlet) -> Any:
    return self.processor.invocation.state.get_variable("Host")


@CMDLET.property("System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}")
def _invoke_command(self: ScriptCmdlet) -> Any:
    from lyncshell.engine.host_object import invoke_command

    return invoke_command(self.processor.invocation.state)
