"""`-Store path#name`: snapshots and moments for reading, forks for working."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lyncshell.session import Session

MOBILITY = "(Get-CsMobilityPolicy Global).EnableMobility"


@pytest.fixture
def store(tmp_path: Path, open_session: Callable[..., Session]) -> str:
    """A store with a snapshot and a fork of it, and a change since."""
    path = str(tmp_path / "store.db")
    session = open_session(path, "sample")
    session.run("$null = New-CsSnapshot before; $null = New-CsFork lab")
    session.run("Set-CsMobilityPolicy Global -EnableMobility $false")
    return path


@pytest.mark.parametrize("moment", ["before", "1", "BEFORE"])
def test_the_past_is_read_only(store: str, moment: str, open_session: Callable[..., Session]) -> None:
    """A snapshot or a revision shows what was there, and refuses every write."""
    session = open_session(f"{store}#{moment}")
    assert session.output_of(MOBILITY) == "True"
    session.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    assert "can be read only" in session.host.errors
    session.run("Start-CsTransaction; Start-CsPlan; Enter-CsFork lab; Undo-CsChange -Revision 1 -Force")
    assert open_session(store).output_of("(Get-CsMobilityPolicy Global).EnableOutsideVoice") == "True"


def test_a_fork_is_worked_on(store: str, open_session: Callable[..., Session]) -> None:
    """A fork's name opens the fork; what changes there stays there."""
    session = open_session(f"{store}#lab")
    assert session.output_of(MOBILITY) == "True"
    session.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    assert session.output_of("(Get-CsMobilityPolicy Global).EnableOutsideVoice") == "False"
    assert open_session(store).output_of("(Get-CsMobilityPolicy Global).EnableOutsideVoice") == "True"


def test_a_snapshot_is_forked_from_its_name(store: str, open_session: Callable[..., Session]) -> None:
    """A fork that is made where a snapshot is open begins as the snapshot."""
    open_session(f"{store}#before").run("$null = New-CsFork second")
    assert open_session(f"{store}#second").output_of(MOBILITY) == "True"


def test_a_store_is_made_from_a_snapshot(store: str, tmp_path: Path, open_session: Callable[..., Session]) -> None:
    """-From takes the name of a snapshot too."""
    assert open_session(str(tmp_path / "copy.db"), f"{store}#before").output_of(MOBILITY) == "True"


def test_a_name_that_is_not_there(store: str, open_session: Callable[..., Session]) -> None:
    """It is an error, and nothing is made."""
    session = open_session(f"{store}#nothing")
    session.run("Get-CsMobilityPolicy")
    assert '"nothing" is no revision' in session.host.errors
