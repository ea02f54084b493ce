"""The examples of the commands' help texts."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from lyncshell.cmdlet.help_text import help_of
from lyncshell.commands.index import COMMANDS
from lyncshell.engine.command import CmdletCommand
from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.testing.cases import normal

_BLANK = "<BLANKLINE>"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_the_examples_print_what_the_help_text_says(name: str, tmp_path: Path) -> None:
    """The examples of one command run one after the other in one session; each prints what stands below it."""
    examples = help_of(CmdletCommand(name, COMMANDS[name]).cls).examples
    host = RecordingHost()
    wrong = []
    with contextlib.chdir(tmp_path), Session(host, store="sample") as session:
        for example in examples:
            before = len(host.output)
            session.run(example.code)
            found = normal(host.output[before:]).strip("\n")
            expected = normal(example.output.replace(_BLANK, "")).strip("\n")
            if _squeezed(found) != _squeezed(expected):
                wrong.append(f"PS> {example.code}\nprinted:\n{found}\nexpected:\n{expected}\n{host.errors}")
    assert not wrong, "\n".join(wrong)


def _squeezed(text: str) -> list[str]:
    """The lines without blank ones: a docstring has none inside an example."""
    return [line for line in text.splitlines() if line.strip()]
