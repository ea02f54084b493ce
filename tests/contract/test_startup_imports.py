"""What start-up may import: a command line that needs none of the large libraries loads none."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    "sqlalchemy", "pydantic", "prompt_toolkit", "pygments", "tabulate", "regex", "lxml", "platformdirs",
    "dataclasses", "inspect", "argparse", "logging", "pathlib", "uuid", "asyncio", "importlib.metadata",
)  # fmt: skip


UNNEEDED = ("lyncshell.store", "lyncshell.declare", "lyncshell.repl", "lyncshell.format.table", "cmdlets")


def loaded(*words: str) -> set[str]:
    """The modules that a command line loads."""
    program = (
        "import sys\n"
        "from lyncshell import cli\n"
        f"code = cli.run({list(words)!r})\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)\n"
    )
    run = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    return set(run.stderr.split())


def test_a_sum_loads_no_library() -> None:
    """`-Command '1+1'` imports nothing that a sum does not need."""
    found = loaded("-NoProfile", "-Command", "1+1")
    assert not found.intersection(HEAVY)
    assert not any(name.startswith(UNNEEDED) for name in found)


def test_a_read_loads_no_models() -> None:
    """A Get from a store needs SQL and no pydantic."""
    found = loaded("-NoProfile", "-Store", "sample", "-Command", "Get-CsNetworkSite")
    assert "sqlalchemy" in found
    assert "pydantic" not in found
