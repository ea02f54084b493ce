"""What a user names in -Property and -GroupBy: property names, script blocks and calculated columns."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import is_invokable
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_string
from lyncshell.values.wildcard import has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

# Entries of a calculated column; a key may be cut short.
_ENTRIES = ("Expression", "Label", "Name", "FormatString", "Alignment", "Width", "Depth")
_ALIGNMENTS = ("left", "center", "right")


class BadColumn(ShellError):
    """A calculated column that makes no sense: an unknown key, no expression, a value of the wrong kind."""

    category = ErrorCategory.InvalidArgument
    error_id = "DictionaryKeyIllegalValue"
    exception_type = "System.NotSupportedException"


class Spec:
    """One thing that a user named: `expression` is a property name (perhaps with wildcards) or a script block."""

    __slots__ = ("alignment", "depth", "expression", "format", "label", "width")

    def __init__(self, expression: Any) -> None:
        self.expression = expression
        self.label: str | None = None
        self.format: str | None = None
        self.alignment: str | None = None
        self.width = 0
        self.depth: int | None = None

    @property
    def has_wildcards(self) -> bool:
        """Whether it is a name with wildcards."""
        return isinstance(self.expression, str) and has_wildcards(self.expression)


def specs_of(values: Iterable[Any] | None) -> list[Spec]:
    """The specs of an argument of -Property. Raises BadColumn."""
    return [spec_of(value) for value in values or ()]


def spec_of(value: Any) -> Spec:
    """The spec of one argument: a text, a script block, or a table with the entries of a calculated column."""
    value = unwrap(value)
    if isinstance(value, Hashtable):
        return _calculated(value)
    return Spec(_expression(value))


def _expression(value: Any) -> Any:
    value = unwrap(value)
    if is_invokable(value):
        return value
    text = to_string(value)
    if not text:
        raise BadColumn("Property cannot be an empty string.", error_id="ExpressionEmpty1")
    return text


def _calculated(table: Hashtable) -> Spec:
    entries: dict[str, Any] = {}
    for key, value in table.items():
        entries[_entry_name(key)] = value
    if "Expression" not in entries:
        if "Name" not in entries and "Label" not in entries:
            raise BadColumn("The dictionary does not contain the key Expression.", error_id="DictionaryMandatoryKey")
        entries["Expression"] = entries.get("Name") or entries.get("Label")
    spec = Spec(_expression(entries["Expression"]))
    label = entries.get("Label", entries.get("Name"))
    spec.label = None if label is None else to_string(label)
    pattern = entries.get("FormatString")
    spec.format = None if pattern is None else to_string(pattern)
    spec.width = _number(entries, "Width")
    spec.depth = _number(entries, "Depth") if "Depth" in entries else None
    spec.alignment = _alignment(entries.get("Alignment"))
    return spec


def _entry_name(key: Any) -> str:
    text = to_string(key)
    found = [name for name in _ENTRIES if name.lower().startswith(text.lower())]
    if len(found) != 1 or not text:
        raise BadColumn(f"The {text} key is not valid.", error_id="DictionaryKeyUnknown1")
    return found[0]


def _number(entries: dict[str, Any], name: str) -> int:
    value = unwrap(entries.get(name))
    if value is None:
        return 0
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise BadColumn(f"The value of the {name} key must be a whole number above zero.", value)
    return int(value)


def _alignment(value: Any) -> str | None:
    if value is None:
        return None
    text = to_string(value).lower()
    found = [name for name in _ALIGNMENTS if text and name.startswith(text)]
    if not found:
        raise BadColumn(f"{to_string(value)} is no alignment. The alignments are left, center, right.", value)
    return found[0]
