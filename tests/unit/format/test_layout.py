"""Layout rules that a script cannot reach one by one."""

from __future__ import annotations

import pytest

from lyncshell.format.display import cell_count, fit
from lyncshell.format.stream import render
from lyncshell.format.table import fitted_widths
from lyncshell.format.wide import best_columns
from lyncshell.format.wrap import wrap
from lyncshell.values.objects import PSCustomObject


@pytest.mark.parametrize(
    ("asked", "total", "given"),
    [
        ([3, 4], 20, [3, 4]),
        ([0, 0, 0], 12, [4, 3, 3]),
        ([30, 0], 20, [20, -1]),
        ([10, 10], 15, [10, 4]),
        ([10, 10], 11, [10, -1]),
        ([5, 0], 10, [5, 4]),
    ],
)
def test_columns_share_the_line(asked: list[int], total: int, given: list[int]) -> None:
    """Widths that are given come first; the last visible column shrinks or goes."""
    assert fitted_widths(asked, total) == given


@pytest.mark.parametrize(
    ("text", "columns", "alignment", "shown"),
    [
        ("abcdef", 4, "left", "abc…"),
        ("abcdef", 4, "right", "…def"),
        ("abcdef", 1, "left", "a"),
        ("abcdef", 1, "right", "f"),
        ("ab", 5, "center", " ab  "),
        ("日本語", 4, "left", "日… "),
        ("one\ntwo", 9, "left", "one…     "),
    ],
)
def test_a_cell_fits_its_column(text: str, columns: int, alignment: str, shown: str) -> None:
    """A cell takes exactly the columns of its column."""
    assert fit(text, columns, alignment, True) == shown
    assert cell_count(shown) == columns


@pytest.mark.parametrize("width", range(1, 30))
def test_wrapping_loses_nothing(width: int) -> None:
    """The pieces of a wrapped text are the text, and none is wider than the line."""
    text = "alpha beta  gamma-delta épsilon " + "z" * 40
    pieces = wrap(text, width)
    assert "".join(pieces) == text
    assert all(cell_count(piece) <= width for piece in pieces)


@pytest.mark.parametrize(("widest", "total", "columns"), [(0, 80, 1), (80, 80, 1), (10, 80, 7), (5, 12, 2)])
def test_wide_columns(widest: int, total: int, columns: int) -> None:
    """As many columns as leave a blank between them and one at the end."""
    assert best_columns(widest, total) == columns


def test_control_sequences_take_no_column() -> None:
    """Colours in a cell do not move the columns behind it."""
    rows = [PSCustomObject({"A": "\x1b[31mred\x1b[0m", "B": 1}), PSCustomObject({"A": "plain", "B": 2})]
    lines = list(render(rows, 40))
    assert [line.replace("\x1b[31m", "").replace("\x1b[0m", "") for line in lines[3:5]] == ["red   1", "plain 2"]


def test_rows_come_before_the_end_of_a_long_table() -> None:
    """A table of very many rows is not held back as a whole."""
    from lyncshell.format.writer import HELD_ROWS

    rows = (PSCustomObject({"N": number}) for number in range(HELD_ROWS + 10))
    next(line for line in render(rows, 40) if line.strip() == "1")
    assert next(rows, None) is not None


def test_headers_repeat_on_every_page() -> None:
    """A table that asks for it has its headers at the top of each page of the height given."""
    from lyncshell.format.front import format_objects
    from lyncshell.format.options import FormatOptions
    from lyncshell.format.request import Request
    from lyncshell.format.writer import Writer

    request = Request()
    request.repeat_headers = True
    lines: list[str] = []
    writer = Writer(lines.append, 40, None, 10)
    rows = [PSCustomObject({"Number": number}) for number in range(20)]
    for packet in format_objects(rows, FormatOptions(), "table", request):
        writer.write(packet)
    assert [number for number, line in enumerate(lines) if line == "Number"] == [1, 11, 21]
