"""The hosts: what stands between a running shell and the person (or the test) in front of it.

`ConsoleHost` writes to the process's standard streams and asks in the terminal; `RecordingHost` keeps what was
written and answers prompts from what it was given. Both follow the protocol `lyncshell.engine.hosting.Host`; only
here does the shell look at a terminal. Colours are written only where the stream is a terminal that wants them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from lyncshell.answers import Answers
from lyncshell.errors import InvalidRequest

if TYPE_CHECKING:
    from lyncshell.values.records import ProgressRecord

# Output in a pipe is handed over when it is so many characters, or so many seconds old when more comes.
LONGEST_WAIT_SIZE = 16_384
LONGEST_WAIT = 0.05

# ConsoleColor -> the SGR code of its foreground; a background is ten more.
SGR = {
    "black": 30, "darkred": 31, "darkgreen": 32, "darkyellow": 33, "darkblue": 34, "darkmagenta": 35,
    "darkcyan": 36, "gray": 37, "darkgray": 90, "red": 91, "green": 92, "yellow": 93, "blue": 94,
    "magenta": 95, "cyan": 96, "white": 97,
}  # fmt: skip


class NotInteractive(InvalidRequest):
    """A prompt where nobody can answer; PowerShell's words, and ours name the prompt."""

    exception_type = "System.Management.Automation.PSInvalidOperationException"

    def __init__(self, prompt: str) -> None:
        text = "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available."
        if prompt.strip(" :"):
            text += f" Nothing answers the prompt '{prompt.strip(' :')}'."
        super().__init__(text)


class _PromptingHost:
    """What the hosts share: answers given in advance, and choices made of a line that is read."""

    name = "ConsoleHost"
    version = "7.6.5"
    """The version of PowerShell whose behaviour scripts may count on."""

    def __init__(self, answers: Answers | None, interactive: bool) -> None:
        self._answers = answers or Answers()
        self._interactive = interactive
        self.exit_code = 0

    def is_interactive(self) -> bool:
        """Whether somebody can be asked."""
        return self._interactive or self._answers.are_left()

    def read_line(self, prompt: str, secret: bool = False) -> str:
        """The line that answers a prompt. Raises NotInteractive where there is none."""
        return self._read(prompt, prompt, secret)

    def _read(self, prompt: str, question: str, secret: bool = False) -> str:
        """The answer to a prompt; `question` is the text by which answers given in advance are found."""
        answer = self._answers.take(question)
        if answer is not None:
            self.write(prompt + ("" if secret else answer) + "\n")
            return answer
        if not self._interactive:
            raise NotInteractive(question)
        return self._ask(prompt, secret)

    def read_key(self) -> str:
        """The character of a key that is pressed; of an answer given in advance the first one, else Enter."""
        answer = self._answers.take("key")
        if answer is None and not self._interactive:
            raise NotInteractive("key")
        return (self._ask_key() if answer is None else answer)[:1] or "\r"

    def choose(self, caption: str, message: str, choices: Sequence[tuple[str, str]], default: int) -> int:
        """The index of the choice made. A label's letter after `&` is its key. Raises NotInteractive."""
        for text in ("\n" + caption if caption else "", message):
            if text:
                self.write(text + "\n")
        keys = [_key(label) for label, _ in choices]
        names = [label.replace("&", "") for label, _ in choices]
        parts = [f"[{key}] {name}" for key, name in zip(keys, names, strict=True)]
        ending = f' (default is "{keys[default]}"): ' if 0 <= default < len(keys) else ": "
        prompt = "  ".join([*parts, "[?] Help"]) + ending
        while True:
            answer = self._read(prompt, f"{caption} {message} {prompt}").strip().lower()
            if not answer and 0 <= default < len(keys):
                return default
            for index, (key, name) in enumerate(zip(keys, names, strict=True)):
                if answer in (key.lower(), name.lower()):
                    return index
            if answer == "?":
                for key, (_, text) in zip(keys, choices, strict=True):
                    self.write(f"{key} - {text}\n")

    def _ask(self, prompt: str, secret: bool) -> str:
        raise NotInteractive(prompt)

    def _ask_key(self) -> str:
        return self._ask("", False)

    def write(self, text: str) -> None:
        """Writes text as it is to standard output."""
        raise NotInteractive(text)


def _key(label: str) -> str:
    before, mark, after = label.partition("&")
    return after[:1].upper() if mark and after else before


class ConsoleHost(_PromptingHost):
    """The process's standard streams."""

    def __init__(self, answers: Answers | None = None, *, interactive: bool = True) -> None:
        super().__init__(answers, interactive)
        self._out = _utf8(sys.stdout)
        self._error = _utf8(sys.stderr)
        self._out_color = _wants_color(sys.stdout)
        self._error_color = _wants_color(sys.stderr)
        self._is_terminal = sys.stdout.isatty()
        self._parts: list[str] = []
        self._size = 0
        self._flushed = monotonic()

    def write(self, text: str) -> None:
        """Writes text as it is to standard output; in a pipe it may wait for more, but not long."""
        self._parts.append(text)
        self._size += len(text)
        if self._is_terminal or self._size > LONGEST_WAIT_SIZE or monotonic() - self._flushed > LONGEST_WAIT:
            self.flush()

    def write_line(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Writes a line, in console colours where the terminal shows them."""
        self.write(painted(text, foreground, background) + "\n" if self._out_color else text + "\n")

    def write_part(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Writes text without a line end, in console colours where the terminal shows them."""
        self.write(painted(text, foreground, background) if self._out_color else text)

    def write_error(self, text: str) -> None:
        """Writes a line to standard error, red in a terminal."""
        self.flush()
        self._error.write(painted(text, "Red", None) + "\n" if self._error_color else text + "\n")
        self._error.flush()

    def flush(self) -> None:
        """Hands over what was written."""
        text = "".join(self._parts)
        self._parts.clear()
        self._size = 0
        self._flushed = monotonic()
        self._out.write(text)
        self._out.flush()

    def width(self) -> int:
        """Columns of a line: COLUMNS, else the terminal's, else 80."""
        columns = os.environ.get("COLUMNS", "")
        if columns.isdigit() and int(columns) > 0:
            return int(columns)
        if sys.stdout.isatty():
            return os.get_terminal_size(sys.stdout.fileno()).columns or 80
        return 80

    def height(self) -> int:
        """Lines of the terminal; 25 where there is none."""
        return os.get_terminal_size(sys.stdout.fileno()).lines if sys.stdout.isatty() else 25

    def color(self) -> bool:
        """Whether output may carry colours."""
        return self._out_color

    def progress(self, record: ProgressRecord) -> None:
        """Shows progress on the terminal's last line; nothing where there is no terminal."""
        if self._error_color:
            text = f"{record.activity}: {record.status}"[: self.width() - 1]
            self._error.write(f"\r\x1b[K{text}" if not record.completed else "\r\x1b[K")
            self._error.flush()

    def _ask_key(self) -> str:
        self.flush()
        return key_pressed() if sys.stdin.isatty() else self._ask("", False)

    def _ask(self, prompt: str, secret: bool) -> str:
        self.flush()
        if secret and sys.stdin.isatty():
            import getpass

            return getpass.getpass(prompt)
        self.write(prompt)
        self.flush()
        line = sys.stdin.readline()
        if not line:
            raise NotInteractive(prompt)
        return line.rstrip("\r\n")


class RecordingHost(_PromptingHost):
    """Keeps what is written, in order: `output` and `errors` are the texts so far."""

    def __init__(self, answers: Iterable[str] = (), *, width: int = 120) -> None:
        super().__init__(Answers(answers), False)
        self._width = width
        self._out: list[str] = []
        self._errors: list[str] = []

    @property
    def output(self) -> str:
        """What was written to standard output."""
        return "".join(self._out)

    @property
    def errors(self) -> str:
        """What was written to standard error."""
        return "".join(self._errors)

    def write(self, text: str) -> None:
        """Keeps text written to standard output."""
        self._out.append(text)

    def write_line(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Keeps a line; colours are not kept."""
        self._out.append(text + "\n")

    def write_part(self, text: str, foreground: str | None = None, background: str | None = None) -> None:
        """Keeps text without a line end; colours are not kept."""
        self._out.append(text)

    def write_error(self, text: str) -> None:
        """Keeps a line written to standard error."""
        self._errors.append(text + "\n")

    def flush(self) -> None:
        """Nothing waits."""

    def width(self) -> int:
        """Columns of a line."""
        return self._width

    def height(self) -> int:
        """Lines of the imagined terminal."""
        return 50

    def color(self) -> bool:
        """Recorded text has no colours."""
        return False

    def progress(self, record: ProgressRecord) -> None:
        """Progress leaves no trace in a record."""


def key_pressed() -> str:
    """Waits for a key of the terminal and gives its character."""
    if sys.platform == "win32":
        import msvcrt

        return msvcrt.getwch()
    import termios
    import tty

    before = termios.tcgetattr(sys.stdin)
    try:
        tty.setcbreak(sys.stdin)
        return sys.stdin.read(1)
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def painted(text: str, foreground: str | None, background: str | None) -> str:
    """Text in console colours (names of ConsoleColor)."""
    codes = [str(SGR[foreground.lower()])] if foreground and foreground.lower() in SGR else []
    if background and background.lower() in SGR:
        codes.append(str(SGR[background.lower()] + 10))
    return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if codes else text


def _wants_color(stream: TextIO) -> bool:
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _utf8(stream: TextIO) -> TextIO:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return stream
