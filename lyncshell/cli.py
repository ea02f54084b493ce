"""The command `lyncshell`: arguments -> run a text, run a file, or start the interactive shell; exit codes.

Exit codes are pwsh's: what `exit N` says; 1 after an error that ends the script; 0 when a script merely had errors;
`-Command` gives 1 when its last statement failed; 64 for a command line that makes no sense.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from lyncshell import command_line
from lyncshell.command_line import CommandLine, UsageError
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from typing import NoReturn

    from lyncshell.session import Session

USAGE = 64


# Objects that must come together before the collector of reference cycles looks at them. Python's 700 makes it look
# hundreds of times while modules load, and again and again while a script builds objects that live.
COLLECT_AFTER = 50_000


def main() -> NoReturn:
    """The console script: runs the process's arguments and exits."""
    gc.set_threshold(COLLECT_AFTER, 20, 50)
    code = _guarded(sys.argv[1:])
    # The interpreter's tear-down frees every object one by one; all output is written, so leave at once.
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        code = code or 1
    os._exit(code)


def _guarded(words: list[str]) -> int:
    try:
        return run(words)
    except UsageError as error:
        print(f"lyncshell: {error}", file=sys.stderr)
        return USAGE
    except ShellError as error:
        print(f"lyncshell: {error.message}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # Whoever read our output has gone; Python must not complain about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        # Before anything ran, or after everything did.
        return 130


def run(words: list[str]) -> int:
    """Runs a command line and gives its exit code. Raises UsageError."""
    line = command_line.parse(words)
    if line.has("Help"):
        print(command_line.help_text(), end="")
        return 0
    if line.has("Version"):
        from lyncshell import __version__

        print(f"LyncShell {__version__}")
        return 0
    if line.has("WorkingDirectory"):
        _enter(line.options["WorkingDirectory"])
    return _run_line(line) if line.subcommand is None else _run_subcommand(line, line.subcommand)


def _run_subcommand(line: CommandLine, name: str) -> int:
    from importlib import import_module

    from lyncshell.subcommands import SUBCOMMANDS

    if name.lower() not in SUBCOMMANDS:
        raise UsageError(
            f"'{name}' is no command of lyncshell. To run a script, give its path (a name that ends in .ps1); to run "
            f"text, use -Command. Commands: {', '.join(SUBCOMMANDS)}."
        )
    module = import_module(SUBCOMMANDS[name.lower()])

    def make(usual_store: str | None) -> Session:
        if usual_store is not None and not _names_store(line):
            line.options["Store"] = usual_store
        return _session(line, interactive=False)

    code: int = module.run(line.arguments, make)
    return code


def _names_store(line: CommandLine) -> bool:
    return line.has("Store") or bool(os.environ.get("LYNCSHELL_STORE"))


def _run_line(line: CommandLine) -> int:
    interactive = _starts_prompt(line)
    session = _session(line, interactive)
    try:
        code = _run_batch(line, session)
        if interactive and not session.exited:
            from lyncshell.repl.loop import run_prompt

            code = run_prompt(session, banner=not line.has("NoLogo"))
        return code
    finally:
        session.close()


def _starts_prompt(line: CommandLine) -> bool:
    if line.has("NoExit"):
        return True
    return line.script is None and line.text is None and sys.stdin is not None and sys.stdin.isatty()


def _session(line: CommandLine, interactive: bool) -> Session:
    from lyncshell.answers import Answers
    from lyncshell.host import ConsoleHost
    from lyncshell.session import Session, read_text

    answers = Answers(read_text(line.options["Answers"]).splitlines()) if line.has("Answers") else None
    host = ConsoleHost(answers, interactive=not line.has("NonInteractive"))
    store = line.options.get("Store") or os.environ.get("LYNCSHELL_STORE") or None
    if line.has("From") and (store is None or store in ("sample", ":memory:")):
        raise UsageError("-From goes with -Store PATH: it says what the store at PATH is made from.")
    return Session(
        host,
        store=store,
        origin=line.options.get("From"),
        profile=not line.has("NoProfile"),
        interactive=interactive,
        drives=line.drives,
        computer=line.options.get("Computer"),
        allow_network=line.has("Network"),
        allow_programs=line.has("Programs"),
    )


def _run_batch(line: CommandLine, session: Session) -> int:
    if line.script is not None:
        return session.run_file(line.script, line.arguments)
    if line.text == "-" or (line.text is None and not _starts_prompt(line)):
        return session.run_command(_decoded_input())
    if line.text is not None:
        return session.run_command(line.text)
    return 0


def _decoded_input() -> str:
    from lyncshell.script_text import decode_script

    return decode_script(sys.stdin.buffer.read())


def _enter(folder: str) -> None:
    try:
        os.chdir(folder)
    except OSError as error:
        raise UsageError(f"-WorkingDirectory: cannot enter '{folder}': {error.strerror}.") from None
