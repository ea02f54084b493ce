"""What the past costs an administrator: `python tests/bench/bench_history.py` prints one figure a line.

Whole cmdlets on a store in a file, beside the same cmdlets on a store whose writer keeps no past (made here, for this
comparison only); the undo of a large import; bytes that a changed property adds.
"""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from sqlalchemy import bindparam, update

from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.store import directory, schema
from lyncshell.store.item import Item

SETS = 1000
IMPORTED = 10_000
_IN_PLACE = (
    update(schema.version).where(schema.version.c.change == bindparam("at")).values(body=bindparam("text"))
)  # fmt: skip


def forget_the_past(session: Session) -> None:
    """Makes the session's store change items in place, without revisions."""
    writer = session.deployment.store._writer
    append = writer.append

    def in_place(branch: int, is_root: bool, found: Item | None, noun: str, *rest: Any) -> Item:
        if found is None or not found.exists:
            return append(branch, is_root, found, noun, *rest)
        text = rest[1]
        item = Item(found.id, noun, found.key, found.scope, found.parent, found.identity, found.change,
                    found.revision, found.born, text)
        writer.database.run(_IN_PLACE, at=found.change, text=text)
        if noun in directory.NOUNS:
            directory.record(writer.database, branch if is_root else None, found, item)
        return item

    type(writer).append = lambda self, *arguments, **named: in_place(*arguments[:6])


def sets(path: str, *, with_past: bool) -> float:
    """Milliseconds of a Set that changes one property of a policy on a file; each is a statement of its own."""
    from lyncshell.store.writing import Writer

    kept = Writer.append
    with Session(RecordingHost(), store=path, origin="sample") as session:
        session.run("Set-CsConferencingPolicy Global -Description 'first'")
        if not with_past:
            forget_the_past(session)
        lines = [f"Set-CsConferencingPolicy Global -Description 'number {number}'" for number in range(SETS)]
        start = perf_counter()
        for line in lines:
            session.run(line)
        taken = (perf_counter() - start) / SETS * 1e3
        assert not session.host.errors
    Writer.append = kept  # type: ignore[method-assign]
    return taken


def shown(label: str, value: float, unit: str) -> None:
    """One figure."""
    print(f"{label:<72} {value:9.2f} {unit}", flush=True)


def undo_of_an_import(folder: str) -> None:
    """10,000 subnets that a script made in one statement, and their undo."""
    rows = "\n".join(f"10.{100 + number // 256}.{number % 256}.0,24,RedmondHQ" for number in range(IMPORTED))
    Path(folder, "subnets.csv").write_text("SubnetID,MaskBits,NetworkSiteID\n" + rows, encoding="utf-8")
    with Session(RecordingHost(), store=f"{folder}/import.db", origin="sample") as session:
        session.run("$null = Get-CsSite")
        for label, line in (
            ("import of 10,000 subnets", f"Import-Csv {folder}/subnets.csv | ForEach-Object {{ $null = "
             "New-CsNetworkSubnet $_.SubnetID -MaskBits $_.MaskBits -NetworkSiteID $_.NetworkSiteID }"),
            ("Undo-CsChange of it (target 15)", "Undo-CsChange"),
            ("Redo-CsChange of it", "Redo-CsChange"),
            ("Compare-CsConfiguration with the first revision", "$null = Compare-CsConfiguration 1"),
        ):
            start = perf_counter()
            session.run(line)
            shown(label, perf_counter() - start, "s")
            assert not session.host.errors, session.host.errors


def main() -> None:
    """All figures."""
    with TemporaryDirectory() as folder:
        plain = min(sets(f"{folder}/plain{turn}.db", with_past=False) for turn in range(3))
        before = 0
        kept = []
        for turn in range(3):
            path = f"{folder}/kept{turn}.db"
            kept.append(sets(path, with_past=True))
            before = os.path.getsize(path)
        with Session(RecordingHost(), store=f"{folder}/small.db", origin="sample") as session:
            session.run("$null = Get-CsSite")
        shown("Set of one property on a file, without a past", plain, "ms")
        shown("Set of one property on a file", min(kept), "ms")
        shown("the ratio (target 1.4)", min(kept) / plain, "")
        size = (before - os.path.getsize(f"{folder}/small.db")) / SETS
        shown("bytes that a changed property adds (target 1024)", size, "")
        undo_of_an_import(folder)


if __name__ == "__main__":
    main()
