"""Windows paths on every system: what a drive or a share stands for, and how its files are shown."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from lyncshell.command_line import UsageError, parse
from lyncshell.providers import paths
from lyncshell.providers.windows import MappedFolders
from lyncshell.surroundings import Environment, environment


class Files:
    """A stand-in for the provider of files."""


def mapped(tmp_path: Path, **named: str) -> MappedFolders:
    """Folders of a session whose files lie in `tmp_path`."""
    return MappedFolders(named, lambda: str(tmp_path), lambda server, share: share == "known")


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_a_share_is_told_from_other_paths(separator: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A share needs two separators, a server and a name, whichever separators the system has."""
    monkeypatch.setattr(paths, "SEPARATOR", separator)
    assert paths.split_share(r"\\server\share\a\b.txt") == (r"\\server\share", r"\a\b.txt")
    assert paths.split_share("//server/share/a") == (r"\\server\share", "/a")
    assert paths.split_share(r"\\server") == (None, r"\\server")
    assert paths.split_share("/srv/x") == (None, "/srv/x")


def test_drive_c_is_made_when_it_is_named(tmp_path: Path) -> None:
    """C: lies below the session's files and has Windows' folders; D: is no drive unless it is mapped."""
    files: Any = Files()
    drive = mapped(tmp_path).drive("c", files)
    assert drive is not None
    assert (tmp_path / "C" / "Windows" / "Temp").is_dir()
    assert drive.shown(os.path.join(drive.root, "Temp", "x.csv")) == "C:\\Temp\\x.csv"
    assert mapped(tmp_path).drive("d", files) is None
    assert mapped(tmp_path, D=str(tmp_path)).drive("d", files) is not None


def test_names_are_found_in_any_case(tmp_path: Path) -> None:
    """A path on a mapped drive is spelled as its files are."""
    (tmp_path / "Reports").mkdir()
    (tmp_path / "Reports" / "Users.CSV").write_text("x")
    files: Any = Files()
    drive = mapped(tmp_path, E=str(tmp_path)).drive("E", files)
    assert drive is not None
    assert drive.spelled(["REPORTS", "users.csv"]) == ["Reports", "Users.CSV"]
    assert drive.spelled(["reports", "new.csv"]) == ["Reports", "new.csv"]


def test_a_share_is_mapped_known_or_missing(tmp_path: Path) -> None:
    """A share exists where it is mapped or where the deployment has it; paths of another lie where no file can be."""
    files: Any = Files()
    folders = MappedFolders({r"\\fs\a": str(tmp_path)}, lambda: str(tmp_path), lambda server, share: share == "known")
    found = folders.share(r"\\FS\A", files)
    assert found is not None
    assert found.root == str(tmp_path)
    assert folders.share(r"\\any\known", files) is not None
    assert folders.share(r"\\any\other", files) is None
    missing = folders.missing(r"\\any\other", files)
    assert not os.path.exists(missing.root)
    assert folders.shown(os.path.join(missing.root, "x")) == r"\\any\other\x"


def test_variables_are_found_in_any_case() -> None:
    """The environment keeps the system's spelling and answers to every other one."""
    found = Environment({"Path": "/bin"})
    found["PATH"] = "/usr/bin"
    assert dict(found) == {"Path": "/usr/bin"}
    assert found.get("path") == "/usr/bin"
    assert "PATH" in found
    assert found.pop("pAth") == "/usr/bin"
    assert found.get("path") is None


@pytest.mark.skipif(os.name == "nt", reason="Windows sets them itself")
def test_what_the_system_sets_stands() -> None:
    """Only variables that are missing are set; a computer of the topology gives its names."""
    found = environment({"HOME": "/home/ken", "USER": "ken", "TEMP": "/somewhere"})
    assert found["TEMP"] == "/somewhere"
    assert found["username"] == "ken"
    assert found["UserProfile"] == "/home/ken"
    there = environment({"HOME": "/"}, "fe01.litwareinc.com")
    assert (there["COMPUTERNAME"], there["USERDNSDOMAIN"]) == ("FE01", "LITWAREINC.COM")


def test_drives_of_the_command_line() -> None:
    """-Drive takes letters and shares, several of them, and refuses what is neither."""
    line = parse(["-Drive", "D:=/data", "-Drive", r"\\fs\reports=/srv", "-NoProfile", "x.ps1"])
    assert line.drives == {"D": "/data", r"\\fs\reports": "/srv"}
    for wrong in ("D", "DD=/x", "D=", "=x"):
        with pytest.raises(UsageError):
            parse(["-Drive", wrong])
