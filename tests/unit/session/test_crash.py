"""A shell that is killed while it writes leaves a store that opens and holds whole objects."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lyncshell.host import RecordingHost
from lyncshell.session import Session

KILLS = 50
SCRIPT = """
New-CsNetworkSite Site{0} -NetworkRegionID EMEA | Out-Null
New-CsNetworkSubnet 172.20.{0}.0 -MaskBits 24 -NetworkSiteID Site{0} | Out-Null
Write-Host 'done {0}'
1..200 | ForEach-Object {{ Set-CsNetworkSite Site{0} -Description "turn $_" }}
"""


def killed_run(store: Path, number: int, script: Path) -> bool:
    """Runs the script in a process of its own and kills it somewhere; whether its first statements had finished."""
    script.write_text(SCRIPT.format(number), encoding="utf-8")
    words = [sys.executable, "-m", "lyncshell", "-NoProfile", "-Store", str(store), str(script)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        time.sleep(random.uniform(0.15, 0.6))
        os.kill(process.pid, signal.SIGKILL)
        assert process.stdout is not None
        return b"done" in process.stdout.read()


@pytest.mark.heavy
def test_a_killed_shell_leaves_whole_objects(tmp_path: Path) -> None:
    """After each of fifty kills the store opens, holds what finished statements wrote, and no half object."""
    store = tmp_path / "store.db"
    with Session(RecordingHost(), store=str(store), origin="sample") as session:
        session.run("Get-CsSite | Out-Null")
    finished = [number for number in range(KILLS) if killed_run(store, number, tmp_path / "run.ps1")]
    host = RecordingHost()
    with Session(host, store=str(store)) as session:
        for number in finished:
            session.run(f"(Get-CsNetworkSite Site{number}).NetworkRegionID")
            session.run(f"(Get-CsNetworkSubnet 172.20.{number}.0).NetworkSiteID")
        session.run("Get-CsNetworkSite | ForEach-Object Description")
    lines = host.output.split()
    assert host.errors == ""
    assert lines[: 2 * len(finished)] == [word for number in finished for word in ("EMEA", f"Site{number}")]
    assert finished, "no run got far enough to prove anything"
