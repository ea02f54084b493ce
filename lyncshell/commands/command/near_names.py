"""Names that are nearly what was written, and the short forms of names."""

from __future__ import annotations

from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncshell.engine.command import Command


def distance(left: str, right: str) -> int:
    """How many characters must be put in, taken out, replaced or swapped with the next to make one text the other
    (Damerau and Levenshtein), whatever their case."""
    left, right = fold(left), fold(right)
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        last, row, older = row, [i], before
        for j, b in enumerate(right, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def nearest(commands: Iterable[Command], name: str, most: int) -> list[Command]:
    """The commands whose names are at most so many changes away, the nearest first."""
    found = [(distance(each.name, name), each) for each in commands]
    return [each for away, each in sorted(found, key=lambda pair: (pair[0], pair[1].name)) if away <= most]


def abbreviation(name: str) -> str:
    """The capitals of a name and its dash, in small letters: `i-psdf` of Import-PowerShellDataFile."""
    return "".join(char for char in name if char.isupper() or char == "-").lower()
