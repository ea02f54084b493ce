"""The examples in the help texts of the cmdlets about history."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from cmdlets.index import COMMANDS
from lyncshell.cmdlet.help_text import help_of
from lyncshell.engine.command import CmdletCommand
from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.testing.cases import normal

NAMES = sorted(name for name, place in COMMANDS.items() if place.startswith("cmdlets.history."))


@pytest.mark.parametrize("name", NAMES)
def test_the_examples_print_what_the_help_says(name: str, tmp_path: Path) -> None:
    """The examples of one cmdlet run one after the other on the sample company; each prints what stands below it."""
    examples = help_of(CmdletCommand(name, COMMANDS[name]).cls).examples
    assert examples
    host = RecordingHost()
    with contextlib.chdir(tmp_path), Session(host, store="sample") as session:
        for example in examples:
            before = len(host.output)
            session.run(example.code)
            assert normal(host.output[before:]).strip("\n") == normal(example.output).strip("\n"), host.errors
