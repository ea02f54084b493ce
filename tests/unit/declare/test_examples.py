"""The examples in the docstrings of nouns and of the domain's cmdlets, run on the sample company."""

from __future__ import annotations

from contextlib import chdir
from importlib import import_module
from tempfile import TemporaryDirectory

import pytest

from cmdlets.index import COMMANDS, NOUNS
from lyncshell.cmdlet.help_text import Example, help_of
from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.testing.cases import normal

BY_HAND = {name: place for name, place in COMMANDS.items() if not place.startswith("cmdlets.families.verbs:")}


@pytest.mark.parametrize("noun", NOUNS)
def test_the_examples_of_a_noun_print_what_they_say(noun: str) -> None:
    """Every `PS>` line of a declaration gives the lines below it."""
    run(help_of(getattr(import_module(NOUNS[noun]), noun)).examples)


@pytest.mark.parametrize("name", BY_HAND)
def test_the_examples_of_a_cmdlet_print_what_they_say(name: str) -> None:
    """Every `PS>` line of a cmdlet that is written by hand gives the lines below it."""
    module, _, attribute = BY_HAND[name].partition(":")
    run(help_of(getattr(import_module(module), attribute)).examples)


def run(examples: list[Example]) -> None:
    """Runs examples one after the other in one session, in an empty folder, and compares what each prints."""
    if not examples:
        return
    host = RecordingHost(width=120)
    with TemporaryDirectory() as folder, chdir(folder), Session(host, store="sample") as session:
        for example in examples:
            before = len(host.output)
            session.run(example.code)
            assert host.errors == ""
            assert squeezed(host.output[before:]) == squeezed(example.output), example.code


def squeezed(text: str) -> list[str]:
    """The lines without blank ones: a docstring has none inside an example."""
    return [line for line in normal(text).splitlines() if line.strip()]
