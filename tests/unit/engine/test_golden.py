"""The lowering, reviewed as text: each file of `tests/golden` has PowerShell programs above and the Python below.

`pytest tests/unit/engine/test_golden.py --rewrite-golden` writes what the lowering makes of them now; read the
difference before committing it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from lyncshell.engine.lowering import lower_block
from lyncshell.language import parse

FOLDER = Path(__file__).parents[2] / "golden"
PROGRAM, RESULT = "#% ", "#= python"


class Golden:
    """One program: its title, its text, the Python that is expected."""

    def __init__(self, title: str) -> None:
        self.title = title
        self.program: list[str] = []
        self.python: list[str] = []


def read(path: Path) -> list[Golden]:
    """The programs of a file."""
    found: list[Golden] = []
    into: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(PROGRAM):
            found.append(Golden(line[len(PROGRAM) :]))
            into = found[-1].program
        elif line == RESULT:
            into = found[-1].python
        else:
            into.append(line)
    return found


def lowered(program: str) -> str:
    """The Python of a program: that of its outermost block, or of its first script block where it is one alone."""
    result = parse(program)
    assert not result.errors, result.errors
    block = result.tree
    statements = block.end_block.statements if block.end_block is not None else []
    if len(statements) == 1 and type(statements[0]).__name__ == "FunctionDefinitionAst":
        body = statements[0].body
        parameters = statements[0].parameters or (body.param_block.parameters if body.param_block else [])
        module, _ = lower_block(body, result.source, "golden", parameters)
    else:
        module, _ = lower_block(block, result.source, "golden", [])
    return ast.unparse(module)


def rewrite(path: Path, programs: list[Golden]) -> None:
    """Writes a file anew."""
    parts: list[str] = []
    for each in programs:
        program = "\n".join(each.program).strip("\n")
        parts.append(f"{PROGRAM}{each.title}\n{program}\n{RESULT}\n{lowered(program)}\n")
    path.write_text("\n".join(parts), encoding="utf-8")


def cases() -> Iterator[tuple[Path, Golden]]:
    """All programs of all files."""
    for path in sorted(FOLDER.glob("*.golden")):
        for each in read(path):
            yield path, each


IDS = [pytest.param(*each, id=f"{each[0].stem}: {each[1].title}") for each in cases()]


@pytest.mark.parametrize(("path", "case"), IDS)
def test_lowering(path: Path, case: Golden, request: pytest.FixtureRequest) -> None:
    """The Python that a program becomes is the one that was reviewed."""
    if request.config.getoption("--rewrite-golden", default=False):
        rewrite(path, read(path))
        return
    assert lowered("\n".join(case.program)) == "\n".join(case.python).strip("\n")
