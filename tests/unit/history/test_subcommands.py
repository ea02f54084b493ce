"""`lyncshell plan` and `lyncshell diff`: what they print, and their exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lyncshell import cli
from lyncshell.command_line import UsageError
from lyncshell.errors import ShellError
from lyncshell.session import Session

CHANGING = "param($name)\n$null = New-CsMobilityPolicy $name\nSet-CsMobilityPolicy Global -EnableMobility $false\n"


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str], str]:
    """Writes a script and gives its path."""

    def write(text: str) -> str:
        path = tmp_path / "script.ps1"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def run(*words: str) -> int:
    """The exit code of a command line."""
    return cli.run(["-NoProfile", *words])


def test_a_script_is_planned(script: Callable[[str], str], capsys: pytest.CaptureFixture[str]) -> None:
    """The differences are printed, and the exit code says that there are some."""
    assert run("-Store", "sample", "plan", script(CHANGING), "Lab") == 2
    printed = capsys.readouterr().out
    assert "+ MobilityPolicy Tag:Lab" in printed
    assert "EnableMobility  True -> False" in printed
    assert "2 items would change." in printed


def test_a_script_that_changes_nothing(script: Callable[[str], str], capsys: pytest.CaptureFixture[str]) -> None:
    """The exit code is 0."""
    assert run("-Store", "sample", "plan", script("$null = Get-CsSite")) == 0
    assert capsys.readouterr().out == "Nothing would change.\n"


def test_a_script_that_fails(script: Callable[[str], str]) -> None:
    """The exit code is 1."""
    assert run("-Store", "sample", "plan", script("throw 'no'")) == 1


def test_a_plan_is_kept_and_applied(script: Callable[[str], str], tmp_path: Path,
                                    open_session: Callable[..., Session]) -> None:
    """The script changes nothing in the store; the file that -Out names is applied later."""
    store, plan = str(tmp_path / "store.db"), str(tmp_path / "plan.psd1")
    assert run("-Store", store, "-From", "sample", "plan", "-Out", plan, script(CHANGING), "Lab") == 2
    session = open_session(store)
    assert session.output_of("(Get-CsMobilityPolicy Global).EnableMobility") == "True"
    assert session.output_of(f"Invoke-CsPlan {plan}; (Get-CsMobilityPolicy Global).EnableMobility") == "False"


def test_states_are_compared(tmp_path: Path, open_session: Callable[..., Session],
                             capsys: pytest.CaptureFixture[str]) -> None:
    """Stores, snapshots in them and exported trees, as text and as JSON, with an exit code."""
    store, tree = str(tmp_path / "store.db"), str(tmp_path / "tree")
    session = open_session(store, "sample")
    session.run(f"$null = New-CsSnapshot before; Export-CsConfigurationTree {tree}")
    assert run("diff", "sample", tree) == 0
    session.run("Set-CsMobilityPolicy Global -EnableMobility $false")
    assert run("diff", tree, store) == 2
    assert capsys.readouterr().out == "~ MobilityPolicy Global\n    EnableMobility  True -> False\n"
    assert run("diff", f"{store}#before", tree) == 0
    assert run("-Store", store, "diff", "-As", "Json", "before") == 2
    assert [each["identity"] for each in json.loads(capsys.readouterr().out)] == ["Global"]


@pytest.mark.parametrize("words", [("diff",), ("diff", "-As", "Prose", "a"), ("plan",), ("plan", "-Out"), ("colour",)])
def test_words_that_make_no_sense(words: tuple[str, ...]) -> None:
    """They are an error of usage."""
    with pytest.raises(UsageError):
        run(*words)


def test_a_state_that_is_not_there() -> None:
    """It is an error that names it."""
    with pytest.raises(ShellError, match="nowhere"):
        run("diff", "sample", "nowhere")
