"""Enums that scripts define."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ErrorCategory, ParseFailure
from lyncshell.language.source import Extent
from lyncshell.values.convert import convert
from lyncshell.values.enums import EnumType
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.typesystem import need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.classes_text import TextTypes
    from lyncshell.values.typesystem import TypeInfo

_FLAGS = ("flags", "system.flags", "flagsattribute", "system.flagsattribute")
_UNDERLYING = frozenset(
    f"System.{name}" for name in ("Byte", "SByte", "Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64")
)


def enum_of(node: Any, types: TextTypes) -> EnumType:
    """The type of an enum's definition. Raises ParseFailure for a value that is no number or does not fit."""
    underlying = _underlying(node, types)
    names: dict[str, int] = {}
    following = 0
    for member in node.members:
        value = following
        if member.initial_value is not None:
            value = _value(member, types, names, underlying)
        names[member.name] = value
        following = value + 1
    is_flags = any(fold(each.type_name.name) in _FLAGS for each in node.attributes)
    made = EnumType(node.name, names, is_flags, underlying.full_name)
    made.user = node
    return made


def _underlying(node: Any, types: TextTypes) -> TypeInfo:
    for constraint in node.base_types:
        found = types.find(constraint.type_name)
        if found is None or found.full_name not in _UNDERLYING:
            raise _failure(types, constraint, "The underlying type of an enum must be an integer type.",
                           "InvalidUnderlyingType")
        return found
    return need_type("System.Int32")


def _value(member: Any, types: TextTypes, names: dict[str, int], underlying: TypeInfo) -> int:
    given = types.state.evaluate(member.initial_value, types.home().current)
    if given is None or given is AUTOMATION_NULL or isinstance(given, str):
        known = names.get(given) if isinstance(given, str) else None
        if known is None:
            raise _failure(types, member.initial_value, "Enumerator value must be a constant value.",
                           "EnumeratorValueMustBeConstant")
        return known
    try:
        return int(convert(int(given), underlying))
    except (CannotConvert, TypeError, ValueError):
        raise _failure(
            types, member.initial_value,
            f"Enumerator value is either too large or too small for a {underlying.display}.",
            "EnumeratorValueOutOfBounds",
        ) from None


def _failure(types: TextTypes, node: Any, message: str, error_id: str) -> ParseFailure:
    failure = ParseFailure(message, error_id=error_id, category=ErrorCategory.ParserError)
    failure.extent = Extent(types.source, node.start, node.end)
    return failure
