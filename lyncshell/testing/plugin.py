"""The pytest plugin: fixtures for test suites of scripts that administrators wrote.

    def test_portland_gets_the_policy(lyncshell):
        lyncshell.run_file("grant-portland.ps1")
        assert lyncshell.output_of("(Get-CsUser kakers@litwareinc.com).MobilityPolicy") == "SalesMobilityPolicy"
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lyncshell.host import RecordingHost
from lyncshell.session import Session


@pytest.fixture
def lyncshell_store() -> str:
    """Which store the sessions of a test work on; override it in your own conftest.py. The sample company."""
    return "sample"


@pytest.fixture
def lyncshell_answers() -> list[str]:
    """What prompts are answered, as the lines of an answers file; override it for a test that is asked something."""
    return []


@pytest.fixture
def lyncshell(lyncshell_store: str, lyncshell_answers: list[str]) -> Iterator[Session]:
    """A session of its own for each test; `host.output` and `host.errors` are what it wrote."""
    with Session(RecordingHost(lyncshell_answers), store=lyncshell_store) as session:
        yield session
