"""What the engine needs of the world around it: a host to write to and to ask, a presenter that makes text of objects.

The engine never looks at a terminal, a clock or an environment itself. `Presenter` keeps it free of formatting: the
session gives it one that goes through `lyncshell.format`; `PlainPresenter` is enough for tests of the engine.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Protocol

    from lyncshell.engine.state import State
    from lyncshell.values.records import ErrorRecord, InformationRecord, ProgressRecord

    class Host(Protocol):
        """The terminal or what stands for it."""

        name: str
        version: str

        def write(self, text: str) -> None:
            """Writes raw text to standard output."""

        def write_line(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
            """Writes a line to standard output, in colours where it has them."""

        def write_part(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
            """Writes text without a line end to standard output, in colours where it has them."""

        def write_error(self, text: str) -> None:
            """Writes a rendered line to standard error."""

        def width(self) -> int:
            """Columns."""

        def height(self) -> int:
            """Lines."""

        def color(self) -> bool:
            """Whether colours are shown."""

        def read_line(self, prompt: str, secret: bool = False) -> str:
            """A line that answers a prompt."""

        def read_key(self) -> str:
            """The character of a key that is pressed."""

        def choose(self, caption: str, message: str, choices: Sequence[tuple[str, str]], default: int) -> int:
            """The index of the choice that the user makes."""

        def progress(self, record: ProgressRecord) -> None:
            """Shows progress."""

        def is_interactive(self) -> bool:
            """Whether somebody can be asked."""

    class Presenter(Protocol):
        """Shows what reaches the end of a top-level pipeline and what the streams carry."""

        def output(self, value: Any) -> None:
            """Takes one object of the success stream."""

        def finish(self) -> None:
            """Ends the output of one top-level statement: what is held back (a table's rows) is written."""

        def error(self, record: ErrorRecord) -> None:
            """Shows an error."""

        def warning(self, text: str) -> None:
            """Shows a warning."""

        def verbose(self, text: str) -> None:
            """Shows a verbose message."""

        def debug(self, text: str) -> None:
            """Shows a debug message."""

        def information(self, record: InformationRecord) -> None:
            """Shows an information record (Write-Host, Write-Information)."""


class PlainPresenter:
    """Shows objects as the texts that a cast to string gives, one a line."""

    __slots__ = ("state",)

    def __init__(self, state: State) -> None:
        self.state = state

    def output(self, value: Any) -> None:
        """Writes the text of one object."""
        from lyncshell.values.text import to_string

        self.state.host.write_line(to_string(value))

    def finish(self) -> None:
        """Nothing is held back."""

    def error(self, record: ErrorRecord) -> None:
        """Writes the message to standard error."""
        self.state.host.write_error(record.message)

    def warning(self, text: str) -> None:
        """Writes `WARNING: text`."""
        self.state.host.write_line(f"WARNING: {text}")

    def verbose(self, text: str) -> None:
        """Writes `VERBOSE: text`."""
        self.state.host.write_line(f"VERBOSE: {text}")

    def debug(self, text: str) -> None:
        """Writes `DEBUG: text`."""
        self.state.host.write_line(f"DEBUG: {text}")

    def information(self, record: InformationRecord) -> None:
        """Writes the message data."""
        from lyncshell.values.text import to_string

        data = record.data
        self.state.host.write_line(getattr(data, "message", None) or to_string(data))
