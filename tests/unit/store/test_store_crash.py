"""A process that is killed while it writes; programs that write at the same time; stores with a long past."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from lyncshell.store.directory import USER
from lyncshell.store.identity import NameKind, parse_plain, tag
from lyncshell.store.store import Store

pytestmark = pytest.mark.heavy

Open = Callable[..., Store]

WRITER = """
import sys
from itertools import count
from lyncshell.store.directory import USER
from lyncshell.store.identity import parse_plain, tag
from lyncshell.store.store import CREATE, Store

store = Store.open(sys.argv[1], clock=count().__next__, create=CREATE, busy=20000)
for number in count(int(sys.argv[2])):
    is_block = number % 3 == 0
    store.begin_statement(f"statement {number}")
    if is_block:
        store.begin_transaction()
    for step in range(5):
        body = {"Statement": number, "Step": step, "Text": "x" * 300}
        store.put("MobilityPolicy", tag(f"p{step}"), body)
        guid = f"g{number}-{step}"
        store.put(USER, parse_plain(guid), {"Guid": guid, "SipAddress": f"sip:{guid}@litwareinc.com", **body})
    if is_block:
        store.commit_transaction()
    store.end_statement()
    print(number, flush=True)
"""

ADDER = """
import sys
from lyncshell.store.identity import tag
from lyncshell.store.store import NEW, Store

me, changes = sys.argv[2], int(sys.argv[3])
store = Store.open(sys.argv[1], clock=lambda: 0, busy=60000)
conflicts = 0
for number in range(changes):
    store.begin_statement(f"{me} {number}")
    store.update("Counter", tag("shared"), lambda body: {**body, "N": body["N"] + 1, me: body.get(me, 0) + 1})
    store.put("MobilityPolicy", tag(f"{me}-{number}"), {"N": number}, based_on=NEW)
    store.end_statement()
store.close()
"""


def killed_run(path: str, first: int, seconds: float) -> int:
    """Let a process write statements from a number on, kill it, and give the last one that it reported as ended."""
    process = subprocess.Popen([sys.executable, "-c", WRITER, path, str(first)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    ended = int(process.stdout.readline())
    time.sleep(seconds)
    process.kill()
    for line in process.stdout:
        if line.endswith("\n"):
            ended = int(line)
    process.wait()
    process.stdout.close()
    return ended


def check(store: Store, ended: int) -> None:
    """Every object of the ended statements is there, all objects are whole, blocks are all there or not at all."""
    users = {item.body["Guid"]: item.body for item in store.all(USER)}
    for number in range(ended + 1):
        for step in range(5):
            body = users.pop(f"g{number}-{step}")
            assert (body["Statement"], body["Step"], len(body["Text"])) == (number, step, 300)
    assert {body["Statement"] for body in users.values()} <= {ended + 1}
    assert len(users) in ((0, 5) if (ended + 1) % 3 == 0 else range(6))
    for guid, body in users.items():
        name = body["SipAddress"].removeprefix("sip:")
        assert [item.body["Guid"] for item in store.called(USER, NameKind.SIP, name)] == [guid]
        assert len(body["Text"]) == 300
    assert len(list(store.find(USER))) == (ended + 1) * 5 + len(users)
    unfinished = [revision for revision in store.history.revisions() if not revision.finished]
    assert all(1 <= revision.changes <= 10 for revision in unfinished)


def test_killed_while_writing(open_file: Open, path: str) -> None:
    """Fifty kills at random moments: the store opens, holds what had ended, nothing half, and can undo the rest."""
    random.seed(5)
    first = 0
    for _ in range(50):
        ended = killed_run(path, first, random.random() * 0.12)
        store = open_file()
        check(store, ended)
        newest = store.history.revisions(limit=1)[0]
        if not newest.finished:
            store.revert(newest.id)
        if store.get(USER, parse_plain(f"g{ended + 1}-4")) is not None:
            ended += 1
        store.close()
        first = ended + 1


def test_programs_that_write_at_once(open_file: Open, path: str) -> None:
    """Eight programs with 500 statements each: no change is lost, and every revision is finished."""
    store = open_file()
    store.put("Counter", tag("shared"), {"N": 0})
    programs = [subprocess.Popen([sys.executable, "-c", ADDER, path, f"w{number}", "500"]) for number in range(8)]
    assert [program.wait(timeout=300) for program in programs] == [0] * 8
    found = store.get("Counter", tag("shared"))
    assert found is not None
    assert found.body == {"N": 4000, **{f"w{number}": 500 for number in range(8)}}
    assert len(list(store.all("MobilityPolicy"))) == 4000
    assert len(store.history.versions("Counter", tag("shared"))) == 4001
    assert all(revision.finished for revision in store.history.revisions())


def test_programs_that_make_the_store_at_once(tmp_path: Path) -> None:
    """Programs that open a store which is not there yet make one store together."""
    path = str(tmp_path / "store.db")
    program = ("import sys; from lyncshell.store.store import *; from lyncshell.store.identity import tag\n"
               "store = Store.open(sys.argv[1], clock=lambda: 0, create=CREATE)\n"
               "store.put('MobilityPolicy', tag(sys.argv[2]), {}); store.close()")
    programs = [subprocess.Popen([sys.executable, "-c", program, path, f"w{number}"]) for number in range(6)]
    assert [program.wait(timeout=60) for program in programs] == [0] * 6
    store = Store.open(path, clock=lambda: 0)
    assert len(list(store.all("MobilityPolicy"))) == 6
    store.close()
