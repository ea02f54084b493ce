"""What all tests share: spec cases are collected from `tests/spec/**/*.ps1`, each a test of its own."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from lyncshell.testing.cases import Case, load
from lyncshell.testing.runner import run_case


class SpecFile(pytest.File):
    """A file of spec cases."""

    def collect(self) -> Iterable[pytest.Item]:
        seen: dict[str, int] = {}
        for case in load(self.path):
            seen[case.title] = seen.get(case.title, 0) + 1
            name = case.title if seen[case.title] == 1 else f"{case.title} ({seen[case.title]})"
            item = SpecItem.from_parent(self, name=name, case=case)
            if case.todo:
                item.add_marker(pytest.mark.xfail(strict=True, reason="not yet"))
            yield item


class SpecFailure(Exception):
    """A case whose outcome differs."""


class SpecItem(pytest.Item):
    """One spec case."""

    def __init__(self, *, case: Case, **kwargs: object) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]
        self.case = case

    def runtest(self) -> None:
        difference = run_case(self.case).difference(self.case)
        if difference:
            raise SpecFailure(difference)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, SpecFailure):
            return f"{self.case.path}:{self.case.line}: {self.case.title}\n{self.case.script}\n{excinfo.value}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.line - 1, self.case.title


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Every `.ps1` file below tests/spec holds cases."""
    if file_path.suffix == ".ps1" and "spec" in file_path.parts:
        return SpecFile.from_parent(parent, path=file_path)
    return None


