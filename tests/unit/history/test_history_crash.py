"""A shell that is killed while it makes plans, transactions and undos."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lyncshell.host import RecordingHost
from lyncshell.session import Session

pytestmark = pytest.mark.heavy

RUNS = 200
FLAG = "Set-CsMobilityPolicy Global -EnableMobility $false"
SHELL = """
import sys
from itertools import count
from lyncshell.host import RecordingHost
from lyncshell.session import Session

with Session(RecordingHost(), store=sys.argv[1], origin="sample") as session:
    session.run("$null = Get-CsSite")
    print("ready", flush=True)
    for n in count(int(sys.argv[2])):
        session.run(f"Start-CsTransaction; $null = New-CsMobilityPolicy T{n}-1; $null = New-CsMobilityPolicy T{n}-2")
        session.run("Complete-CsTransaction")
        session.run(f"Start-CsPlan; $null = New-CsMobilityPolicy P{n}-1; $null = New-CsMobilityPolicy P{n}-2")
        session.run("$plan = Stop-CsPlan")
        session.run("Invoke-CsPlan $plan")
        session.run("Set-CsMobilityPolicy Global -EnableMobility $false")
        session.run("Undo-CsChange")
        session.run("Redo-CsChange; Undo-CsChange")
        print(n, flush=True)
"""


def killed(path: str, first: int, seconds: float) -> list[int]:
    """Lets a shell work from a number on, kills it, and gives the numbers that it had done with."""
    process = subprocess.Popen([sys.executable, "-c", SHELL, path, str(first)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(seconds)
    process.kill()
    done = [int(line) for line in process.stdout if line.endswith("\n")]
    process.wait()
    process.stdout.close()
    return done


def check(path: str, done: set[int]) -> None:
    """The store opens; pairs are there together or not at all; what was done is there; history adds up."""
    assert sqlite3.connect(path).execute("pragma integrity_check").fetchone() == ("ok",)
    with Session(RecordingHost(), store=path) as session:
        store = session.deployment.store
        names = {item.identity for item in store.all("MobilityPolicy")}
        for kind in "TP":
            pairs = {name[:-2] for name in names if name.startswith(f"Tag:{kind}")}
            assert {f"{pair}-{n}" for pair in pairs for n in (1, 2)} == {
                name for name in names if name.startswith(f"Tag:{kind}")}
            assert {f"Tag:{kind}{n}" for n in done} <= pairs
        revisions = store.history.revisions()
        # Only a single command can have been cut off from its end; transactions, plans and undos are whole.
        assert {each.command_line for each in revisions if not each.finished} <= {FLAG}
        assert store.branch.name == "main"
        newest = store.as_of(revisions[0].id)
        assert newest.state() == store.tip.state()
        # What the kill left half done, an undo of a flag, is put right for the next run.
        session.run("if (-not (Get-CsMobilityPolicy Global).EnableMobility) { Undo-CsChange }")
        assert session.output_of("(Get-CsMobilityPolicy Global).EnableMobility") == "True"


def test_kills_at_any_moment(tmp_path: Path) -> None:
    """The store holds whole revisions only after every one of the kills."""
    path = str(tmp_path / "store.db")
    random.seed(11)
    done: set[int] = set()
    for _ in range(RUNS):
        # The number that was at work when it was killed is not used again.
        done.update(killed(path, max(done, default=0) + 2, random.random() * 0.25))
        check(path, done)
    assert len(done) > RUNS
