"""The host of a transcript: passes everything on to the real one, and keeps what is written in a file."""

from __future__ import annotations

import re

from lyncshell.errors import InvalidRequest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TextIO

    from lyncshell.engine.state import State

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_RULE = "**********************"


class TranscribingHost:
    """A host that copies what another one writes. Whatever else is asked of it, the other one answers."""

    def __init__(self, inner: Any, path: str, file: TextIO) -> None:
        self.inner = inner
        self.path = path
        self.file = file

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)

    def note(self, text: str) -> None:
        """Writes to the file only."""
        self.file.write(_COLOURS.sub("", text))
        self.file.flush()

    def write(self, text: str) -> None:
        """Writes text."""
        self.inner.write(text)
        self.note(text)

    def write_line(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Writes a line."""
        self.inner.write_line(text, foreground, background)
        self.note(text + "\n")

    def write_part(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Writes text in colours."""
        self.inner.write_part(text, foreground, background)
        self.note(text)

    def write_error(self, text: str) -> None:
        """Writes a line of an error."""
        self.inner.write_error(text)
        self.note(text + "\n")

    def read_line(self, prompt: str, secret: bool = False) -> str:
        """Asks; answers that are not secret are kept."""
        answer: str = self.inner.read_line(prompt, secret)
        self.note(prompt + ("" if secret else answer) + "\n")
        return answer


def start(state: State, path: str, *, append: bool, minimal: bool) -> None:
    """Begins a transcript. What opening the file raises comes out."""
    file = open(path, "a" if append else "w", encoding="utf-8")  # noqa: SIM115 - stays open until the transcript ends
    host = TranscribingHost(state.host, path, file)
    lines = [_RULE, "PowerShell transcript start", f"Start time: {_stamp(state)}"]
    if not minimal:
        lines += [f"Username: {_user(state)}", f"Host Application: {state.host.name}"]
        lines.append(f"Process ID: {state.process_id}")
    host.note("\n".join([*lines, _RULE]) + "\n")
    state.host = host


def stop(state: State) -> str:
    """Ends the innermost transcript and gives its path. Raises InvalidRequest where none runs."""
    host = state.host
    if not isinstance(host, TranscribingHost):
        raise InvalidRequest(
            "An error occurred stopping transcription: The host is not currently transcribing.",
            error_id="InvalidOperation",
        )
    host.note(f"{_RULE}\nPowerShell transcript end\nEnd time: {_stamp(state)}\n{_RULE}\n")
    host.file.close()
    state.host = host.inner
    return host.path


def _stamp(state: State) -> str:
    from lyncshell.values.date_format import format_date
    from lyncshell.values.dates import DateTime

    return format_date(DateTime(state.now()), "yyyyMMddHHmmss")


def _user(state: State) -> str:
    return str(state.environment.get("USER") or state.environment.get("USERNAME") or "")
