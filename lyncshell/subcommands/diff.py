"""`lyncshell [-Store ...] diff [-As Text|Json|Html] A [B]`: what is different between two states of a configuration.

A state is what Compare-CsConfiguration takes: the path of a store, `path#snapshot`, an exported tree, `sample`; and,
with -Store, moments, snapshots and forks of that store, which B is when it is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from lyncshell.command_line import UsageError
from lyncshell.declare.difference_files import to_html, to_json
from lyncshell.declare.difference_text import write
from lyncshell.declare.sources import changes_between, shown, source
from lyncshell.subcommands import DIFFERENT, SAME

if TYPE_CHECKING:
    from lyncshell.session import Session

USAGE = "lyncshell diff [-As Text|Json|Html] A [B]"
FORMS = ("text", "json", "html")


def run(arguments: Sequence[str], make_session: Callable[[str | None], Session]) -> int:
    """Compares two states and prints the differences. Raises UsageError, ShellError."""
    form, states = _options(list(arguments))
    with make_session(":memory:") as session:
        deployment = session.deployment
        old = source(deployment, states[0])
        new = source(deployment, states[1] if len(states) > 1 else None)
        found = shown(deployment, changes_between(old, new))
        host = session.host
        if form == "json":
            host.write_line(to_json(found))
        elif form == "html":
            host.write(to_html(found, f"Differences: {' and '.join(states)}"))
        else:
            write(found, host, 0)
        host.flush()
    return DIFFERENT if found else SAME


def _options(words: list[str]) -> tuple[str, list[str]]:
    form = "text"
    if words and words[0].startswith("-") and words[0].lstrip("-").lower() == "as":
        form, words = (words[1].lower() if len(words) > 1 else ""), words[2:]
        if form not in FORMS:
            raise UsageError(f"-As is Text, Json or Html. {USAGE}")
    if not 1 <= len(words) <= 2:
        raise UsageError(f"diff needs one state or two. {USAGE}")
    return form, words
