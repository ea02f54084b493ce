"""Exported trees: the same bytes again, in another store, by plan and by script."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lyncshell.session import Session


def contents(folder: Path) -> dict[str, bytes]:
    """The files of a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_tree_comes_back_in_an_empty_store(tmp_path: Path, open_session: Callable[..., Session]) -> None:
    """Export, import into an empty store, export: the same bytes."""
    first, second = tmp_path / "first", tmp_path / "second"
    open_session("sample").run(f"Export-CsConfigurationTree {first}")
    session = open_session(":memory:")
    session.run(f"Import-CsConfigurationTree {first} | Invoke-CsPlan; Export-CsConfigurationTree {second}")
    assert contents(first) == contents(second), session.host.errors


def test_the_script_rebuilds_the_store(tmp_path: Path, open_session: Callable[..., Session]) -> None:
    """The commands alone, without the last line that takes the rest from the tree, come close; with it all is there."""
    first, second = tmp_path / "first", tmp_path / "second"
    open_session("sample").run(f"Export-CsConfigurationTree {first} -Script")
    session = open_session(":memory:")
    session.run_file(str(first / "rebuild.ps1"))
    session.run(f"Export-CsConfigurationTree {second} -Script")
    assert contents(first) == contents(second), session.host.errors
    assert (first / "rebuild.ps1").read_text(encoding="utf-8").count("New-Cs") > 50


def test_unchanged_files_are_not_written(tmp_path: Path, session: Session) -> None:
    """A second export touches the files that changed, and no others."""
    session.run(f"Export-CsConfigurationTree {tmp_path}")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.psd1")}
    session.run(f"Set-CsMobilityPolicy Site:Redmond -EnableMobility $false; Export-CsConfigurationTree {tmp_path}")
    touched = [path.name for path, time in before.items() if path.stat().st_mtime_ns != time]
    assert touched == ["Site=Redmond.psd1"]
