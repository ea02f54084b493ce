"""`lyncshell [-Store ...] plan [-Out FILE] SCRIPT.ps1 [ARG ...]`: shows what a script would change, changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lyncshell.command_line import UsageError
from lyncshell.declare import plans
from lyncshell.declare.difference_text import write
from lyncshell.errors import InvalidRequest
from lyncshell.subcommands import DIFFERENT, FAILED, SAME

if TYPE_CHECKING:
    from lyncshell.session import Session

USAGE = "lyncshell plan [-Out FILE] SCRIPT.ps1 [ARG ...]"


def run(arguments: Sequence[str], make_session: Callable[[str | None], Session]) -> int:
    """Plans a script and prints the plan. Raises UsageError, ShellError."""
    out, words = _options(list(arguments))
    with make_session(None) as session:
        deployment = session.deployment
        plans.start(deployment, words[0])
        code = session.run_file(words[0], words[1:])
        if code != 0 or deployment.planning is None:
            return FAILED
        plan = plans.stop(deployment)
        items = plan.items()
        write(items, session.host)
        session.host.write_line(_count(len(items)))
        if out is not None:
            _save(out, plans.export(deployment, plan))
        return DIFFERENT if plan.changes else SAME


def _options(words: list[str]) -> tuple[str | None, list[str]]:
    out = None
    if words and words[0].lstrip("-").lower() == "out" and words[0].startswith("-"):
        if len(words) < 2:
            raise UsageError(f"-Out needs a file. {USAGE}")
        out, words = words[1], words[2:]
    if not words:
        raise UsageError(f"plan needs a script. {USAGE}")
    return out, words


def _save(path: str, text: str) -> None:
    try:
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise InvalidRequest(f"The file '{path}' cannot be written: {error.strerror}.", path) from None


def _count(number: int) -> str:
    return "Nothing would change." if not number else f"{number} item{'' if number == 1 else 's'} would change."
