"""What a session shows: the objects at the end of a pipeline and the records of its streams.

The engine's `Presenter` protocol, made of `OutDefault`, the error views and the words before messages. The session
gives it to its state; nothing here is imported for a plain text but `stream`.
"""

from __future__ import annotations

from lyncshell.format.stream import OutDefault

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.records import ErrorRecord, InformationRecord


class SessionPresenter(OutDefault):
    """Shows everything on the host of a session (an `engine.state.State`)."""

    __slots__ = ("_state", "output")

    def __init__(self, state: Any) -> None:
        super().__init__(state)
        self._state = state
        self.output = self.write

    def error(self, record: ErrorRecord) -> None:
        """Shows an error under `$ErrorView`."""
        from lyncshell.format.error import lines
        from lyncshell.values.text import to_string

        host = self._state.host
        view = to_string(self._state.get_variable("ErrorView")) or "ConciseView"
        for line in lines(record, view, False, host.width()):
            host.write_error(line)

    def warning(self, text: str) -> None:
        """Shows a warning."""
        self._state.host.write_line(f"WARNING: {text}", "Yellow")

    def verbose(self, text: str) -> None:
        """Shows a verbose message."""
        self._state.host.write_line(f"VERBOSE: {text}", "Yellow")

    def debug(self, text: str) -> None:
        """Shows a debug message."""
        self._state.host.write_line(f"DEBUG: {text}", "Yellow")

    def information(self, record: InformationRecord) -> None:
        """Shows an information record: what Write-Host writes in its colours, anything else as text."""
        from lyncshell.values.records import HostInformationMessage
        from lyncshell.values.text import to_display

        host = self._state.host
        data = record.data
        if not isinstance(data, HostInformationMessage):
            host.write_line(to_display(data))
            return
        foreground = None if data.foreground is None else to_display(data.foreground)
        background = None if data.background is None else to_display(data.background)
        if data.no_new_line:
            host.write_part(data.message, foreground, background)
        else:
            host.write_line(data.message, foreground, background)
