"""The same store in PostgreSQL: the cases of history, writers at once, and kills.

The tests start a server of their own from Debian's `postgresql` (as the user postgres where they run as root); where
there is none they are skipped.
"""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from glob import glob
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.store.errors import StoreUnavailable
from lyncshell.store.identity import tag
from lyncshell.store.store import CREATE, NEVER, Store
from lyncshell.testing.cases import Case, load, normal
from lyncshell.testing.runner import Outcome

pytestmark = pytest.mark.heavy

PROGRAMS = next(iter(sorted(glob("/usr/lib/postgresql/*/bin"), reverse=True)), "")
CASES = Path(__file__).parents[2] / "spec" / "cmdlets" / "history"
PORT = "55439"

ADDER = """
import sys
from lyncshell.store.identity import tag
from lyncshell.store.store import NEW, Store

me, changes = sys.argv[2], int(sys.argv[3])
store = Store.open(sys.argv[1], clock=lambda: 0, busy=60000)
for number in range(changes):
    store.begin_statement(f"{me} {number}")
    store.update("Counter", tag("shared"), lambda body: {**body, "N": body["N"] + 1, me: body.get(me, 0) + 1})
    store.put("MobilityPolicy", tag(f"{me}-{number}"), {"N": number}, based_on=NEW)
    store.end_statement()
    print(number, flush=True)
store.close()
"""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The folder of a server that runs as long as the module's tests."""
    if not PROGRAMS:
        pytest.skip("PostgreSQL is not installed")
    if os.getuid() == 0 and shutil.which("runuser") is None:
        pytest.skip("PostgreSQL does not run as root, and there is no runuser")
    with TemporaryDirectory(prefix="pg", dir="/tmp") as folder:
        if os.getuid() == 0:
            shutil.chown(folder, "postgres")
        program("initdb", "-D", f"{folder}/data", "-A", "trust", "-U", "lync")
        options = f"-p {PORT} -k {folder} -c listen_addresses='' -c fsync=off"
        program("pg_ctl", "-D", f"{folder}/data", "-w", "-o", options, "-l", f"{folder}/log", "start")
        try:
            yield folder
        finally:
            program("pg_ctl", "-D", f"{folder}/data", "-m", "immediate", "stop")


def program(name: str, *words: str) -> None:
    """Runs a program of PostgreSQL, as its own user where we are root."""
    before = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
    subprocess.run([*before, f"{PROGRAMS}/{name}", *words], check=True, capture_output=True, cwd="/tmp")


@pytest.fixture
def address(server: str, request: pytest.FixtureRequest) -> str:
    """The address of an empty database for one test."""
    return database(server, f"db{abs(hash(request.node.nodeid))}")


def database(server: str, name: str) -> str:
    """Makes a database and gives its address."""
    program("createdb", "-h", server, "-p", PORT, "-U", "lync", name)
    return f"postgresql://lync@/{name}?host={server}&port={PORT}"


def run(case: Case, address: str) -> Outcome:
    """Runs a case on the sample company in a database."""
    host = RecordingHost(case.answers, width=120)
    with TemporaryDirectory() as folder:
        script = Path(folder, "case.ps1")
        script.write_text(case.script, encoding="utf-8")
        work = Path(folder, "work")
        work.mkdir()
        with contextlib.chdir(work), Session(host, store=address, origin="sample") as session:
            code = session.run_file(str(script), ())
    return Outcome(normal(host.output), normal(host.errors), code)


@pytest.mark.parametrize("file", sorted(path.name for path in CASES.glob("*.ps1")))
def test_the_cases_hold(server: str, file: str) -> None:
    """Every case about history gives on a server what it gives in memory."""
    wrong = []
    for number, case in enumerate(load(CASES / file)):
        address = database(server, f"{Path(file).stem}_{number}")
        difference = run(case, address).difference(case)
        if difference:
            wrong.append(f"{case.title}\n{difference}")
    assert not wrong, "\n".join(wrong)


def test_programs_that_write_at_once(address: str) -> None:
    """Eight programs with 500 statements each: no change is lost, and every revision is finished."""
    store = Store.open(address, clock=lambda: 0, create=CREATE)
    store.put("Counter", tag("shared"), {"N": 0})
    programs = [subprocess.Popen([sys.executable, "-c", ADDER, address, f"w{number}", "500"],
                                 stdout=subprocess.DEVNULL) for number in range(8)]
    assert [each.wait(timeout=300) for each in programs] == [0] * 8
    found = store.get("Counter", tag("shared"))
    assert found is not None
    assert found.body == {"N": 4000, **{f"w{number}": 500 for number in range(8)}}
    assert len(list(store.all("MobilityPolicy"))) == 4000
    assert all(revision.finished for revision in store.history.revisions())
    store.close()


def test_killed_while_writing(address: str) -> None:
    """Twenty kills at random moments: what was told to be done is there, and nothing is half done."""
    random.seed(3)
    store = Store.open(address, clock=lambda: 0, create=CREATE)
    store.put("Counter", tag("shared"), {"N": 0})
    for number in range(20):
        process = subprocess.Popen([sys.executable, "-c", ADDER, address, f"k{number}", "100000"],
                                   stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(random.random() * 0.2)
        process.kill()
        told = 1 + sum(1 for line in process.stdout if line.endswith("\n"))
        process.wait()
        process.stdout.close()
        found = store.get("Counter", tag("shared"))
        assert found is not None
        counted = found.body[f"k{number}"]
        made = sum(1 for item in store.all("MobilityPolicy") if item.identity.startswith(f"Tag:k{number}-"))
        assert told <= counted <= told + 2
        assert made in (counted, counted - 1)
    store.close()


def test_what_is_not_there(address: str, server: str) -> None:
    """A database without a store, one that is not there, and a server that does not answer are told."""
    for place in (address, address.replace("db", "nodb", 1), address.replace(PORT, "1")):
        with pytest.raises(StoreUnavailable):
            Store.open(place, clock=lambda: 0, create=NEVER)


def test_passwords_are_not_shown(address: str) -> None:
    """Messages name the address without its password."""
    with pytest.raises(StoreUnavailable) as caught:
        Store.open(address.replace("lync@", "lync:secret@").replace(PORT, "1"), clock=lambda: 0)
    assert "secret" not in caught.value.message


def test_others_wait(address: str, open_session: Callable[..., Session]) -> None:
    """While a transaction is open a write of somebody else is refused in time; later it counts."""
    first = open_session(address, "sample")
    first.run("Start-CsTransaction; Set-CsMobilityPolicy Global -EnableMobility $false")
    second = Store.open(address, clock=lambda: 0, busy=200)
    with pytest.raises(Exception, match="locked"):
        second.put("MobilityPolicy", tag("X"), {})
    first.run("Complete-CsTransaction")
    second.put("MobilityPolicy", tag("X"), {})
    second.close()
    assert first.output_of("(Get-CsMobilityPolicy X).Identity") == "Tag:X"
