"""Shows what scripts write: objects through the format package, messages with their prefixes and colours."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.format.stream import OutDefault
    from lyncshell.values.records import ErrorRecord, InformationRecord


class Presenter:
    """The presenter of a session: its host shows everything."""

    __slots__ = ("_default", "_state")

    def __init__(self, state: State) -> None:
        self._state = state
        self._default: OutDefault | None = None

    def output(self, value: Any) -> None:
        """Writes one object of the success stream; rows of a table may wait for the next ones."""
        default = self._default
        if default is None:
            from lyncshell.format.stream import OutDefault

            default = self._default = OutDefault(self._state)
        default.write(value)

    def finish(self) -> None:
        """Writes what is held back."""
        if self._default is not None:
            self._default.finish()
            self._default = None

    def error(self, record: ErrorRecord) -> None:
        """Writes an error to standard error, in the view that $ErrorView names."""
        from lyncshell.format.error import lines
        from lyncshell.values.text import to_string

        view = to_string(self._state.get_variable("ErrorView")) or "ConciseView"
        for line in lines(record, view, False, self._state.host.width()):
            self._state.host.write_error(line)

    def warning(self, text: str) -> None:
        """Writes a warning."""
        self._message("WARNING", text)

    def verbose(self, text: str) -> None:
        """Writes a verbose message."""
        self._message("VERBOSE", text)

    def debug(self, text: str) -> None:
        """Writes a debug message."""
        self._message("DEBUG", text)

    def information(self, record: InformationRecord) -> None:
        """Writes what Write-Host or Write-Information said."""
        from lyncshell.values.records import HostInformationMessage
        from lyncshell.values.text import to_display

        data, host = record.data, self._state.host
        if not isinstance(data, HostInformationMessage):
            host.write_line(to_display(data))
            return
        write = host.write_part if data.no_new_line else host.write_line
        write(data.message, _color(data.foreground), _color(data.background))

    def _message(self, prefix: str, text: str) -> None:
        self._state.host.write_line(f"{prefix}: {text}", "Yellow")


def _color(value: Any) -> str | None:
    return None if value is None else str(getattr(value, "text", value))
