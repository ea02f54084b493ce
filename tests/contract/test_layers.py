"""Who may import whom: the contracts of pyproject.toml hold."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_nothing_imports_upwards() -> None:
    """Every contract of import-linter is kept."""
    tool = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run([str(tool), "--no-cache"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
