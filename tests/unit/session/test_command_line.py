"""The command line: options as pwsh takes them, and what each way to start gives."""

from __future__ import annotations

import base64
import subprocess
import sys
from pathlib import Path

import pytest

from lyncshell import command_line
from lyncshell.command_line import UsageError


@pytest.mark.parametrize(
    ("words", "options"),
    [
        (["-NoProfile", "-c", "1"], ["NoProfile", "Command"]),
        (["-nop", "-noni", "-c", "1"], ["NoProfile", "NonInteractive", "Command"]),
        (["--no-profile", "--command", "1"], ["NoProfile", "Command"]),
        (["-EXECUTIONP", "Bypass", "-f", "x.ps1"], ["ExecutionPolicy", "File"]),
        (["-ep", "Bypass", "-st", "sample"], ["ExecutionPolicy", "Store"]),
        (["\u2013NoLogo"], ["NoLogo"]),
    ],
)
def test_options_are_taken_in_any_clear_spelling(words: list[str], options: list[str]) -> None:
    """Any case, prefixes, pwsh's abbreviations, two dashes, and the dashes of word processors."""
    assert list(command_line.parse(words).options) == options


@pytest.mark.parametrize("words", [["-no"], ["-zork"], ["-Store"], ["-EncodedCommand", "%"]])
def test_a_line_without_sense_is_refused(words: list[str]) -> None:
    """Ambiguous and unknown options, a missing value, and text that is no Base64 are usage errors."""
    with pytest.raises(UsageError):
        command_line.parse(words)


def test_what_follows_a_script_belongs_to_it() -> None:
    """Options behind the file are the script's arguments."""
    line = command_line.parse(["-nop", "run.ps1", "-Store", "x", "y"])
    assert (line.script, line.arguments) == ("run.ps1", ["-Store", "x", "y"])


def test_bare_words_are_kept_for_subcommands() -> None:
    """A first word that is no path is a subcommand."""
    assert command_line.parse(["zork"]).subcommand == "zork"


def run(*words: str, text: str = "") -> tuple[str, str, int]:
    """What a process of the shell gives: standard output, standard error, exit code."""
    command = [sys.executable, "-m", "lyncshell", "-NoProfile", *words]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    return done.stdout, done.stderr, done.returncode


@pytest.mark.parametrize(
    ("text", "code"),
    [("exit 7", 7), ("1", 0), ("Get-Item nosuch", 1), ("Get-Item nosuch; 1", 0), ("throw 'x'", 1), ("if (", 1)],
)
def test_exit_codes_of_a_command(text: str, code: int) -> None:
    """What `exit` says; 1 when the last statement failed or an error ended it; else 0."""
    assert run("-Command", text)[2] == code


def test_text_comes_from_standard_input() -> None:
    """`-Command -`, and a pipe without any text, run what comes in."""
    assert run("-Command", "-", text="'one'") == ("one\n", "", 0)
    assert run(text="'two'") == ("two\n", "", 0)


def test_encoded_text_runs() -> None:
    """Base64 of UTF-16, as schedulers pass it."""
    words = base64.b64encode("'encoded'".encode("utf-16-le")).decode()
    assert run("-EncodedCommand", words)[0] == "encoded\n"


ENCODED = [b'"caf\xc3\xa9"', b'\xef\xbb\xbf"caf\xc3\xa9"', '\ufeff"café"'.encode("utf-16-le"), b'"caf\xe9"']


@pytest.mark.parametrize("data", ENCODED)
def test_scripts_are_read_in_the_encodings_of_windows(data: bytes, tmp_path: Path) -> None:
    """UTF-8 with and without mark, UTF-16 with mark, and Windows-1252."""
    script = tmp_path / "run.ps1"
    script.write_bytes(data)
    assert run(str(script))[0] == "café\n"


def test_nothing_of_a_broken_script_runs(tmp_path: Path) -> None:
    """A syntax error at the end keeps the beginning from running."""
    script = tmp_path / "run.ps1"
    script.write_text("'begin'\nif (1 {", encoding="utf-8")
    output, errors, code = run(str(script))
    assert (output, code) == ("", 1)
    assert "run.ps1:2" in errors


@pytest.mark.parametrize("content", [b"no store", b"SQLite format 3\0" + bytes(100)])
def test_a_file_that_is_no_store_is_told_in_one_line(content: bytes, tmp_path: Path) -> None:
    """The error names the file, and the file stays as it was."""
    path = tmp_path / "bad.db"
    path.write_bytes(content)
    output, errors, _ = run("-Store", str(path), "-Command", "Get-CsSite")
    assert output == ""
    assert len(errors.strip().splitlines()) == 1
    assert "bad.db" in errors
    assert path.read_bytes() == content


def test_a_file_is_made_from_the_sample(tmp_path: Path) -> None:
    """-From fills a new store once; what is changed there stays."""
    words = ("-Store", str(tmp_path / "own.db"), "-From", "sample", "-Command")
    assert run(*words, "Remove-CsNetworkSubnet 10.9.0.0; @(Get-CsNetworkSubnet).Count")[0] == "5\n"
    assert run(*words, "@(Get-CsNetworkSubnet).Count")[0] == "5\n"


def test_a_switch_of_a_script_can_be_switched_off(tmp_path: Path) -> None:
    """`-Switch:$false` on the command line is a flag, not a text."""
    script = tmp_path / "run.ps1"
    script.write_text("param([switch]$A, [switch]$B, $C) \"$A $B $C\"", encoding="utf-8")
    assert run(str(script), "-A:$false", "-B:$true", "-C:$false")[0] == "False True False\n"


def test_from_makes_the_store_at_once(tmp_path: Path) -> None:
    """The file is there after a command that did not ask for it."""
    path = tmp_path / "own.db"
    run("-Store", str(path), "-From", "sample", "-Command", "1")
    assert path.exists()
    assert run("-Store", str(path), "-Command", "@(Get-CsSite).Count")[0] == "4\n"
