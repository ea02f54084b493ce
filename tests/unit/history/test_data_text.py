"""Plain data as text: it comes back as it was, PowerShell reads it too, and nothing else is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncshell.declare.data_text import MalformedData, dump, parse
from lyncshell.session import Session

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SCALARS = st.none() | st.booleans() | st.integers(-(10**18), 10**18) | TEXTS
DATA = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
                    max_leaves=12)


@given(DATA)
def test_data_comes_back(value: object) -> None:
    """What is read is what was written, whatever characters are in it."""
    assert parse(dump(value), "x") == value


def test_powershell_reads_it(tmp_path: Path, session: Session) -> None:
    """Import-PowerShellDataFile gives the same texts, quotes and escapes too."""
    value = {"a": "it's \u2019 `$x \"q\"", "b c": ["one\ntwo", 5, True, None, {"d": "#"}]}
    (tmp_path / "data.psd1").write_text(dump(value), encoding="utf-8")
    session.run(f"$d = Import-PowerShellDataFile {tmp_path}/data.psd1")
    assert session.output_of("$d.a") == value["a"]
    assert session.output_of("$d['b c'][0] -eq \"one`ntwo\"; $d['b c'][1]; $d['b c'][4].d") == "True\n5\n#"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("@{\n    a = 1\n    a = 2\n}", 3), ("@{\n    a = (1)\n}", 2), ("@{\n    a = \"$(Get-Date)\n}", 2), ("@{", 1),
        ("@{\n}\n1", 3), ("@{\n    a\n}", 2), ("1 + 1", 1), ("", 1), ("@(\n" * 200, 102), ("'a", 1),
        ("\"`u{d800}\"", 1),
    ],
)  # fmt: skip
def test_other_text_is_refused(text: str, line: int) -> None:
    """The error names the file and the line."""
    with pytest.raises(MalformedData, match=f"file, line {line}:"):
        parse(text, "file")
