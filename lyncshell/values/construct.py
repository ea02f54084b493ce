"""`[type]::new(...)`: declared constructors, default values of value types, arrays, collections of a type."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, MethodFailed, MethodNotFound, ShellError
from lyncshell.values.arrays import MultiArray, TypedArray
from lyncshell.values.convert import convert, to_int
from lyncshell.values.enums import EnumType
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.overloads import choose, convert_arguments, method_failed, no_overload, run_overload

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


def construct(type: TypeInfo, args: list[Any]) -> Any:
    """A new value of the type. Raises MethodNotFound, MethodFailed."""
    args = [None if arg is AUTOMATION_NULL else arg for arg in args]
    if type.element is not None:
        return make_array(type.element, type.rank, args)
    type.load()
    owner = type
    if not type.constructors.texts and type.definition is not None:
        type.definition.load()
        owner = type.definition
    if owner.constructors.texts:
        return _by_constructor(type, owner, args)
    if type.is_value_type and not args:
        return default_value(type)
    raise no_overload("new", len(args))


def _by_constructor(type: TypeInfo, owner: TypeInfo, args: list[Any]) -> Any:
    overloads = owner.constructors.overloads(type)
    if not args and type.is_value_type and all(overload.least for overload in overloads):
        return default_value(type)
    try:
        chosen = choose(overloads, args, "new")
    except MethodNotFound:
        raise no_overload(_constructor_name(type), len(args)) from None
    converted = convert_arguments(chosen, args, ".ctor")
    try:
        return run_overload(chosen, type, None, converted)
    except (MethodFailed, CannotConvert):
        raise
    except ShellError as error:
        if getattr(error, "passes_unwrapped", False):
            raise
        raise method_failed(".ctor", len(args), error) from None


def _constructor_name(type: TypeInfo) -> str:
    """What the error calls the constructor."""
    return "new" if type.user is not None else type.name.partition("`")[0]


def filled(element: TypeInfo, count: int) -> list[Any]:
    """So many default values of a type."""
    if not count:
        return []
    first = default_value(element)
    if first is None or isinstance(first, (int, float, str)):
        return [first] * count
    return [first, *(default_value(element) for _ in range(count - 1))]


def default_value(type: TypeInfo) -> Any:
    """What .NET fills a new variable of the type with: zero, false, null, an empty structure."""
    if isinstance(type, EnumType):
        return type.value(0)
    if type.full_name in ("System.String", "System.Object") or not type.is_value_type:
        return None
    if type.definition is not None and type.definition.full_name == "System.Nullable`1":
        return None
    maker = _DEFAULTS.get(type.full_name)
    if maker is not None:
        return maker()
    try:
        return convert(None, type)
    except CannotConvert:
        overloads = type.constructors.overloads(type)
        empty = [overload for overload in overloads if overload.least == 0]
        return run_overload(empty[0], type, None, []) if empty else None


def _date() -> Any:
    from lyncshell.values.dates import DateTime

    return DateTime(0)


def _span() -> Any:
    from lyncshell.values.dates import TimeSpan

    return TimeSpan(0)


def _guid() -> Any:
    from uuid import UUID

    return UUID(int=0)


def _entry() -> Any:
    from lyncshell.values.hashtable import DictionaryEntry

    return DictionaryEntry(None, None)


_DEFAULTS = {
    "System.DateTime": _date, "System.TimeSpan": _span, "System.Guid": _guid,
    "System.Collections.DictionaryEntry": _entry,
}


def make_array(element: TypeInfo, rank: int, args: list[Any]) -> Any:
    """`[int[]]::new(3)`, `[int[,]]::new(2, 3)`: an array filled with default values."""
    if len(args) == 1 and isinstance(args[0], list):
        args = args[0]
    if len(args) != rank:
        raise no_overload("new", len(args))
    lengths = [to_int(arg) for arg in args]
    if any(length < 0 for length in lengths):
        from lyncshell.values.dotnet_errors import overflow

        raise method_failed(".ctor", len(args), overflow())
    if rank > 1:
        total = 1
        for length in lengths:
            total *= length
        return MultiArray(element, tuple(lengths), filled(element, total))
    items = filled(element, lengths[0])
    return items if element.full_name == "System.Object" else TypedArray(element, items)
