"""The five streams beside success: where they lead (`Sinks`) and what a command may do with them (`Streams`).

Whether a record is shown, collected, turned into a terminating error or dropped is decided here, from the common
parameters of the command and the preference variables of its scope, and nowhere else.
"""

from __future__ import annotations

from lyncshell.engine.control import PipelineStopped
from lyncshell.engine.records import command_error, location_of, stopped_by
from lyncshell.errors import ShellError
from lyncshell.values.null import MISSING
from lyncshell.values.records import DebugRecord, ErrorRecord, InformationRecord, VerboseRecord, WarningRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.pipeline import Invocation
    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope

    Push = Callable[[Any], Any]

# Stream -> attribute of Sinks.
STREAMS = {"Error": "error", "Warning": "warning", "Verbose": "verbose", "Debug": "debug", "Information": "information"}


class Sinks:
    """Where records go: one function for each stream, and the lists of -ErrorVariable and its like.

    `redirected` names the streams that no longer lead to the host: an information record goes there whatever
    the preference says.
    """

    __slots__ = ("collectors", "debug", "error", "information", "redirected", "verbose", "warning")

    def __init__(self, error: Push, warning: Push, verbose: Push, debug: Push, information: Push) -> None:
        self.error = error
        self.warning = warning
        self.verbose = verbose
        self.debug = debug
        self.information = information
        self.redirected: frozenset[str] = frozenset()
        self.collectors: dict[str, tuple[list[Any], ...]] = {}

    def copy(self) -> Sinks:
        """The same sinks, to be changed for one command."""
        made = Sinks(self.error, self.warning, self.verbose, self.debug, self.information)
        made.redirected = self.redirected
        made.collectors = dict(self.collectors)
        return made

    def redirect(self, stream: str, push: Push) -> None:
        """Leads a stream (`All`: every one) to `push`."""
        for name in STREAMS if stream == "All" else (stream,):
            if name in STREAMS:
                setattr(self, STREAMS[name], push)
                self.redirected |= {STREAMS[name]}

    def collect(self, stream: str, items: list[Any]) -> None:
        """Adds every record of a stream to a list as well."""
        self.collectors[stream] = (*self.collectors.get(stream, ()), items)

    def gather(self, stream: str, record: Any) -> None:
        """Adds a record to the lists of the stream."""
        for items in self.collectors.get(stream, ()):
            items.append(record)


def host_sinks(state: State) -> Sinks:
    """The sinks at the bottom: everything is shown by the session's presenter."""
    return Sinks(
        lambda record: state.presenter.error(record),
        lambda record: state.presenter.warning(record.message),
        lambda record: state.presenter.verbose(record.message),
        lambda record: state.presenter.debug(record.message),
        lambda record: state.presenter.information(record),
    )


def action_name(value: Any) -> str:
    """An ActionPreference, or what a script put in its place, as a folded name."""
    if value is None:
        return "continue"
    if value is True or value is False:
        return "continue" if value else "silentlycontinue"
    from lyncshell.values.text import to_string

    return to_string(value).lower()


class Streams:
    """What one running command writes to. `failed` tells that it wrote an error, so that `$?` is False."""

    __slots__ = ("common", "failed", "invocation", "sinks")

    def __init__(self, invocation: Invocation, common: dict[str, Any]) -> None:
        self.invocation = invocation
        self.common = common
        self.sinks = invocation.sinks
        self.failed = False

    # -- preferences

    def preference(self, name: str) -> Any:
        """A preference variable as the command sees it, such as `WarningPreference`."""
        return self.invocation.scope[name.lower()]

    def action(self, parameter: str, preference: str) -> str:
        """The action that a common parameter or else a preference variable asks for, as a folded name."""
        value = self.common.get(parameter, MISSING)
        if value is MISSING:
            value = self.invocation.scope[preference]
        return action_name(value)

    @property
    def what_if(self) -> bool:
        """Whether -WhatIf is on."""
        return self._switch("WhatIf", "whatifpreference")

    @property
    def confirm(self) -> bool | None:
        """What -Confirm says; None when it was not given."""
        return self._switch("Confirm", "") if "Confirm" in self.common else None

    def _switch(self, parameter: str, preference: str) -> bool:
        from lyncshell.values.convert import truth

        value = self.common.get(parameter, MISSING)
        return bool(truth(self.invocation.scope[preference] if value is MISSING else value))

    # -- writing

    def error(self, error: ShellError | ErrorRecord | Exception, target: Any = MISSING) -> None:
        """Writes a non-terminating error; under Stop it is raised."""
        record = self._record(error, target)
        self.failed = True
        action = self.action("ErrorAction", "erroractionpreference")
        if action == "ignore":
            return
        state = self.invocation.state
        self.sinks.gather("error", record)
        if action == "stop":
            raise stopped_by(record, "ErrorActionPreference", error)
        state.add_error(record)
        if action == "inquire":
            self._inquire(record.message, record)
        if action != "silentlycontinue":
            self.sinks.error(record)

    def _record(self, error: Any, target: Any) -> ErrorRecord:
        if isinstance(error, ErrorRecord):
            from lyncshell.engine.records import claim

            if error.invocation is None:
                claim(self.invocation, error)
            return error
        if target is not MISSING and isinstance(error, ShellError) and error.target is None and error.record is None:
            error.target = target
        record = command_error(self.invocation, error).record
        assert isinstance(record, ErrorRecord)
        return record

    def warning(self, text: str) -> None:
        """Writes a warning."""
        record = WarningRecord(text, location_of(self.invocation))
        self._message("warning", record, self.action("WarningAction", "warningpreference"), "WarningPreference")

    def verbose(self, text: str) -> None:
        """Writes a verbose message; shown where -Verbose or the preference says so."""
        action = self.action("Verbose", "verbosepreference")
        if action not in ("silentlycontinue", "ignore"):
            self._message("verbose", VerboseRecord(text, location_of(self.invocation)), action, "VerbosePreference")

    def debug(self, text: str) -> None:
        """Writes a debug message; shown where -Debug or the preference says so."""
        action = self.action("Debug", "debugpreference")
        if action not in ("silentlycontinue", "ignore"):
            self._message("debug", DebugRecord(text, location_of(self.invocation)), action, "DebugPreference")

    def _message(self, stream: str, record: Any, action: str, preference: str) -> None:
        if action == "ignore":
            return
        self.sinks.gather(stream, record)
        if action == "silentlycontinue":
            return
        getattr(self.sinks, stream)(record)
        if action == "stop":
            raise stopped_by(record, preference)
        if action == "inquire":
            self._inquire(record.message, record)

    def information(self, value: Any, tags: tuple[str, ...] = ()) -> None:
        """Writes an information record, made of the value where it is none. One tagged PSHOST (Write-Host) is
        always shown."""
        record = value
        if not isinstance(value, InformationRecord):
            record = self.invocation.state.information_record(value, tags, self.invocation)
        action = self.action("InformationAction", "informationpreference")
        host = "PSHOST" in record.tags
        if host and "InformationAction" not in self.common and action != "stop":
            action = "continue"
        if action == "ignore":
            return
        self.sinks.gather("information", record)
        if action != "silentlycontinue" or "information" in self.sinks.redirected:
            self.sinks.information(record)
        if action == "stop" and not host:
            raise stopped_by(record, "InformationPreference")

    def progress(self, record: Any) -> None:
        """Shows progress."""
        if self.action("ProgressAction", "progresspreference") not in ("silentlycontinue", "ignore"):
            self.invocation.state.host.progress(record)

    def stop(self) -> None:
        """Ends what is upstream of this command (Select-Object -First). Does not return."""
        invocation = self.invocation
        assert invocation.pipeline is not None
        raise PipelineStopped(invocation.pipeline, invocation.index)

    def _inquire(self, message: str, record: Any) -> None:
        choices = [
            ("&Yes", "Continue with only the next step of the operation."),
            ("Yes to &All", "Continue with all the steps of the operation."),
            ("&Halt Command", "Stop this command."),
            ("&Suspend", "Pause the current pipeline and return to the command prompt."),
        ]
        chosen = self.invocation.state.host.choose("Confirm", f"{message}\nContinue with this operation?", choices, 0)
        if chosen == 2:
            raise stopped_by(record, "ErrorActionPreference")


def start_collecting(scope: Scope, name: str) -> list[Any]:
    """The list that a variable parameter such as -ErrorVariable fills; `+name` goes on with the one that is there."""
    from lyncshell.values.arrays import ArrayList
    from lyncshell.values.names import fold

    append = name.startswith("+")
    key = fold(name.lstrip("+"))
    if append:
        present = scope.get(key)
        if isinstance(present, ArrayList):
            return present
        items = ArrayList([] if present is None else [present])
    else:
        items = ArrayList()
    scope[key] = items
    return items
