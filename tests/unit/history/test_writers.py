"""Several programs that work on one store: nothing of anybody is lost, and conflicts are told."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lyncshell.session import Session

WRITER = """
import sys
from lyncshell.host import RecordingHost
from lyncshell.session import Session

me, changes = int(sys.argv[2]), int(sys.argv[3])
with Session(RecordingHost(), store=sys.argv[1]) as session:
    for number in range(changes):
        session.run(f"Set-CsConferencingPolicy Global -Description 'writer {me} {number}'")
        session.run(f"$null = New-CsMobilityPolicy W{me}-{number}")
        if number % 10 == 0:
            pair = "foreach ($n in 1, 2) { $null = New-CsMobilityPolicy T%d-%d-$n }" % (me, number)
            session.run("Invoke-CsTransaction { " + pair + " }")
    print(session.host.errors)
"""


@pytest.fixture
def store(tmp_path: Path) -> str:
    """Where the store is."""
    return str(tmp_path / "store.db")


def test_properties_of_one_item(store: str, open_session: Callable[..., Session]) -> None:
    """Two sessions that change different properties of an item one after the other keep each other's changes."""
    first, second = open_session(store, "sample"), open_session(store)
    second.run("$null = Get-CsMobilityPolicy")
    first.run("Set-CsMobilityPolicy Global -EnableMobility $false")
    second.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    first.run("Set-CsMobilityPolicy Global -RequireWIFIForIPVideo $true")
    names = "$_.EnableMobility, $_.EnableOutsideVoice, $_.RequireWIFIForIPVideo"
    text = f"Get-CsMobilityPolicy Global | ForEach-Object {{ {names} }}"
    assert second.output_of(text).split() == ["False", "False", "True"]


def test_a_transaction_sees_what_came_before_it(store: str, open_session: Callable[..., Session]) -> None:
    """What others wrote up to the begin of a transaction counts in it."""
    first, second = open_session(store, "sample"), open_session(store)
    second.run("$null = Get-CsMobilityPolicy; $null = Get-CsMobilityPolicy Global")
    first.run("Set-CsMobilityPolicy Global -EnableMobility $false")
    second.run("Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableOutsideVoice $false }")
    assert first.output_of("(Get-CsMobilityPolicy Global).EnableMobility") == "False"
    assert first.output_of("(Get-CsMobilityPolicy Global).EnableOutsideVoice") == "False"


def test_a_plan_meets_what_somebody_else_did(store: str, open_session: Callable[..., Session]) -> None:
    """A plan is refused when another program changed its items, and applied when it changed others."""
    first, second = open_session(store, "sample"), open_session(store)
    first.run("$a = New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false }")
    first.run("$b = New-CsPlan { Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false }")
    second.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    first.run("Invoke-CsPlan $a")
    assert "MobilityPolicy Global changed since" in first.host.errors
    first.run("Invoke-CsPlan $b")
    assert second.output_of("(Get-CsMobilityPolicy SalesMobilityPolicy).EnableMobility") == "False"


def test_an_undo_meets_what_somebody_else_did(store: str, open_session: Callable[..., Session]) -> None:
    """An undo of something that another program built upon is refused."""
    first, second = open_session(store, "sample"), open_session(store)
    first.run("Set-CsMobilityPolicy Global -EnableMobility $false")
    second.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    first.run("Undo-CsChange 2")
    assert "cannot be undone without loss" in first.host.errors


def test_others_wait_for_a_transaction(store: str, open_session: Callable[..., Session]) -> None:
    """While a transaction is open a write of somebody else is an error, never half done."""
    first, second = open_session(store, "sample"), open_session(store)
    second.run("$null = Get-CsSite")
    first.run("Start-CsTransaction; Set-CsMobilityPolicy Global -EnableMobility $false")
    second.run("Set-CsMobilityPolicy Global -EnableOutsideVoice $false")
    assert second.host.errors
    first.run("Complete-CsTransaction")
    text = "Get-CsMobilityPolicy Global | ForEach-Object { $_.EnableMobility, $_.EnableOutsideVoice }"
    assert second.output_of(text).split() == ["False", "True"]


@pytest.mark.heavy
def test_eight_programs(store: str, open_session: Callable[..., Session]) -> None:
    """Eight shells with 500 changes each at the same time: every change is in the history, and none met an error."""
    open_session(store, "sample").run("$null = Get-CsSite")
    programs = [
        subprocess.Popen([sys.executable, "-c", WRITER, store, str(number), "250"], stdout=subprocess.PIPE, text=True)
        for number in range(8)
    ]
    for program in programs:
        output, _ = program.communicate(timeout=900)
        assert program.returncode == 0
        assert output.strip() == ""
    session = open_session(store)
    assert session.output_of("@(Get-CsMobilityPolicy -Filter Tag:W*).Count") == "2000"
    assert session.output_of("@(Get-CsMobilityPolicy -Filter Tag:T*).Count") == "400"
    assert session.output_of("@(Get-CsHistory -CommandLine *Description* | Where-Object Finished).Count") == "2000"
    assert session.output_of("@(Get-CsHistory -CommandLine Invoke-CsTr* | Where-Object ItemCount -eq 2).Count") == "200"
