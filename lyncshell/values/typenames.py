"""From the text between a type's brackets to the type: `int`, `System.String[]`, `Dictionary[string,int]`."""

from __future__ import annotations

from lyncshell.values import typesystem
from lyncshell.values.accelerators import ACCELERATORS
from lyncshell.values.names import fold
from lyncshell.values.types_def import NAMESPACES, TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.values.typesystem import TypeInfo

_FOLDED: dict[str, str] = {}


def parse_type_name(text: str) -> TypeInfo | None:
    """The type of a name with its array and generic brackets; None where a part of it is unknown."""
    text = text.strip()
    if text.endswith("]"):
        opening = _opening(text)
        inner, head = text[opening + 1 : -1], text[:opening]
        if not inner.strip(", "):
            element = typesystem.find_type(head)
            return None if element is None else typesystem.array_of(element, inner.count(",") + 1)
        return _generic(head, inner)
    comma = text.find(",")
    return _plain(text if comma < 0 else text[:comma].strip())


def _opening(text: str) -> int:
    """Where the bracket opens that the last character closes."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        if text[place] == "]":
            depth += 1
        elif text[place] == "[":
            depth -= 1
            if depth == 0:
                return place
    return 0


def _generic(head: str, inner: str) -> TypeInfo | None:
    names = [name.strip() for name in split_arguments(inner)]
    definition = _plain(head if "`" in head else f"{head}`{len(names)}")
    if definition is None:
        return None
    arguments = []
    for name in names:
        if name.startswith("[") and name.endswith("]"):
            name = name[1:-1]
        argument = typesystem.find_type(name)
        if argument is None:
            return None
        arguments.append(argument)
    return typesystem.close(definition, tuple(arguments))


def split_arguments(text: str) -> list[str]:
    """The parts of a list at its commas outside of brackets."""
    parts, depth, start = [], 0, 0
    for place, character in enumerate(text):
        if character in "[(":
            depth += 1
        elif character in "])":
            depth -= 1
        elif character == "," and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return parts


def _plain(name: str) -> TypeInfo | None:
    """A type without brackets."""
    folded = fold(name)
    if folded == "pscustomobject":
        return typesystem.custom_object_type()
    full = ACCELERATORS.get(folded)
    if full is not None:
        return typesystem.need_type(full)
    if not _FOLDED:
        _FOLDED.update((fold(key), key) for key in TYPES)
    for prefix in NAMESPACES:
        known = _FOLDED.get(prefix + folded)
        if known is not None:
            return typesystem.need_type(known)
    return _registered(folded) or _enum_or_exception(folded)


def _registered(folded: str) -> TypeInfo | None:
    """A type that a module outside the table declared."""
    for prefix in NAMESPACES:
        wanted = prefix + folded
        for full_name, type in list(typesystem._TYPES.items()):
            if len(full_name) == len(wanted) and fold(full_name) == wanted:
                return type
    return None


def _enum_or_exception(folded: str) -> TypeInfo | None:
    from lyncshell.values.enums_def import ENUMS
    from lyncshell.values.exceptions_def import BASES

    for table in (ENUMS, BASES):
        for full_name in table:
            if any(fold(full_name) == prefix + folded for prefix in NAMESPACES):
                return typesystem.need_type(full_name)
    return None
