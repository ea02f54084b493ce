"""The text of one value on its own: what PowerShell's ToString gives where .NET's would give more digits."""

from __future__ import annotations

from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# A floating point number of at most so many characters has no more than 15 digits.
_SHORT = 16


def shown(value: Any) -> str:
    """The text of a value as output shows it: 15 digits of a Double, 7 of a Single, else ToString()."""
    if type(value) is float and len(repr(value)) <= _SHORT:
        return to_display(value)
    if isinstance(value, float):
        from lyncshell.values.culture import EN_US
        from lyncshell.values.number_format import format_number

        return format_number(value, "G15" if type(value) is float else "G7", EN_US)
    return to_display(value)
