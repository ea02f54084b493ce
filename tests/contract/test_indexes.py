"""The generated indexes are those that the sources give."""

from __future__ import annotations

import cmdlets.generate
import lyncshell.commands.generate


def test_the_index_of_commands_is_fresh() -> None:
    """`python -m lyncshell.commands.generate` would write nothing else."""
    assert lyncshell.commands.generate.main(["--check"]) == 0


def test_the_index_of_cmdlets_is_fresh() -> None:
    """`python -m cmdlets.generate` would write nothing else."""
    assert cmdlets.generate.main(["--check"]) == 0
