"""Programs of the operating system as commands: lines in, lines out, `$LASTEXITCODE`."""

from __future__ import annotations

from lyncshell.engine.pipeline import CommandProcessor
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.engine.pipeline import Invocation


class ProgramFailed(ShellError):
    """A program that could not be started."""

    category = ErrorCategory.ResourceUnavailable
    error_id = "NativeCommandFailed"
    exception_type = "System.Management.Automation.ApplicationFailedException"


class ApplicationProcessor(CommandProcessor):
    """Runs a program when all input is there; each line of its output is an object, errors go to the host."""

    __slots__ = ("_lines", "_path")

    def __init__(self, path: str, invocation: Invocation) -> None:
        super().__init__(invocation)
        self._path = path
        self._lines: list[str] = []

    def process(self, obj: Any) -> None:
        """Keeps one object as a line of input."""
        if obj is not MISSING:
            from lyncshell.values.text import to_display

            self._lines.append(to_display(obj))

    def end(self) -> None:
        """Runs the program."""
        from subprocess import run

        from lyncshell.values.invoke import services

        state = self.invocation.state
        if not state.allow_programs:
            raise refused(self.invocation.name)
        words = [self._path, *_words(self.invocation)]
        text = "".join(line + "\n" for line in self._lines)
        try:
            done = run(words, input=text, capture_output=True, text=True, errors="replace", check=False,
                       cwd=services().current_directory())  # fmt: skip
        except OSError as error:
            message = f"Program '{self.invocation.name}' failed to run: {error.strerror}"
            raise self.invocation.failed(ProgramFailed(message)) from None
        state.set_variable("LASTEXITCODE", done.returncode, state.globals)
        for line in done.stderr.splitlines():
            state.host.write_error(line)
        for line in done.stdout.splitlines():
            self.out(line)
        self.streams.failed = done.returncode != 0


def refused(name: str) -> ProgramFailed:
    """The error of a program that a script may not run."""
    return ProgramFailed(
        f"Program '{name}' failed to run: programs of the system run only where the shell was started with -Programs."
    )


def _words(invocation: Invocation) -> Iterable[str]:
    """The arguments as a program gets them."""
    from lyncshell.values.arrays import enumerate_value, is_enumerable
    from lyncshell.values.text import to_string

    for argument in invocation.arguments:
        if argument.name is not None:
            yield argument.text or f"-{argument.name}"
            if not argument.has_value:
                continue
        value = argument.value
        if is_enumerable(value):
            yield from (to_string(each) for each in enumerate_value(value))
        else:
            yield to_string(value)
