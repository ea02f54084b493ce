"""Running a spec case in a session of its own, in an empty folder."""

from __future__ import annotations

import contextlib
import difflib
import os
import tempfile
from pathlib import Path

from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.testing.cases import Case, normal


class Outcome:
    """What a case gave: standard output, standard error and the exit code."""

    __slots__ = ("errors", "exit_code", "output")

    def __init__(self, output: str, errors: str, exit_code: int) -> None:
        self.output = output
        self.errors = errors
        self.exit_code = exit_code

    def difference(self, case: Case) -> str:
        """What differs from what the case expects, as text; empty where nothing does."""
        parts = list(_unified("output", case.output, self.output))
        if case.errors is not None:
            parts += _unified("errors", case.errors, self.errors)
        if case.exit_code not in (None, self.exit_code):
            parts.append(f"exit code {self.exit_code}, expected {case.exit_code}")
        if parts and case.errors is None and self.errors:
            parts.append("errors: " + self.errors)
        return "\n".join(parts)


def _unified(name: str, expected: str, found: str) -> list[str]:
    lines = (expected.split("\n"), found.split("\n"))
    return list(difflib.unified_diff(*lines, f"expected {name}", f"{name}", lineterm=""))


def run_case(case: Case, store: str = ":memory:") -> Outcome:
    """Runs a case as a script file in an empty folder, at 120 columns."""
    host = RecordingHost(case.answers, width=120)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "case.ps1")
        script.write_text(case.script, encoding="utf-8")
        work = Path(folder, "work")
        work.mkdir()
        with contextlib.chdir(work):
            os.environ["TZ"] = "UTC"
            files = str(Path(folder, "files"))
            session = Session(host, store=_store_of(case) or store, profile=False, files=files)
            try:
                code = session.run_file(str(script), ())
            finally:
                session.close()
    return Outcome(normal(host.output), normal(host.errors), code)


# Folders of cases that run on the sample company.
_WITH_SAMPLE = {"cmdlets", "surroundings"}


def _store_of(case: Case) -> str | None:
    """Cases about the domain and its servers run on the sample company, unless the file is about an empty store."""
    return "sample" if _WITH_SAMPLE.intersection(case.path.parts) and "empty" not in case.path.stem else None
