"""The end of large files is read without reading all of them."""

from __future__ import annotations

from pathlib import Path

from lyncshell.commands.file.content_reader import blocks, tail


def test_the_tail_of_a_large_file(tmp_path: Path) -> None:
    """The last lines are the same whether the file is read from its end or its start."""
    path = tmp_path / "large.txt"
    lines = [f"line {number} of a file that is larger than one block" for number in range(60_000)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert tail(str(path), None, 3, None, False) == lines[-3:]
    assert tail(str(path), None, 50_000, None, False) == lines[-50_000:]


def test_a_last_line_without_end_counts(tmp_path: Path) -> None:
    """Text behind the last line end is a line."""
    path = tmp_path / "open.txt"
    path.write_text("a\nb", encoding="utf-8")
    assert tail(str(path), None, 1, None, False) == ["b"]


def test_blocks_of_zero_are_everything() -> None:
    """A block size of 0 gives all values at once."""
    assert list(blocks([1, 2, 3], 0)) == [[1, 2, 3]]
    assert list(blocks([1, 2, 3], 2)) == [[1, 2], [3]]
