"""What loops call whose variables are Python locals, and counting loops."""

from __future__ import annotations

from lyncshell.engine.variables import Scope
from lyncshell.values.arithmetic import range_
from lyncshell.values.arrays import ArrayList, GenericList, TypedArray
from lyncshell.values.null import MISSING
from lyncshell.values.numbers import INTEGERS, Char, Single

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    Push = Callable[[Any], Any]

# A variable of such a loop that has no value yet.
UNSET = MISSING
# Classes of values that have no code of a script: operators on them run none.
PLAIN = frozenset((str, int, float, bool, type(None), Char, Single, *INTEGERS))
ARRAYS = frozenset((list, TypedArray, ArrayList, GenericList))
_APPEND: type = type(list[object]().append)


def ready(
    v: Scope,
    out: Push | None,
    needed: tuple[str, ...],
    assigned: tuple[str, ...],
    numbers: tuple[str, ...],
    arrays: tuple[str, ...],
) -> bool:
    """Whether a loop may run on locals here: its variables are ordinary ones of this scope, numbers are Int32, arrays
    are arrays, and what it writes (`out`, None for nothing) only goes to a list."""
    state = v.session.state
    if state.strict_was_set and v.strict_level() >= 1:
        return False
    if type(v) is not Scope:
        guards = v.extra.guards if v.extra is not None else None
        if guards and not guards.keys().isdisjoint(assigned):
            return False
    for name in needed:
        if name not in v:
            return False
    for name in numbers:
        if type(v[name]) is not int:
            return False
    for name in arrays:
        if type(v[name]) not in ARRAYS:
            return False
    return out is None or (type(out) is _APPEND and type(out.__self__) is list)  # type: ignore[attr-defined]


def all_plain(*values: Any) -> bool:
    """Whether no value has code of a script."""
    return PLAIN.issuperset(map(type, values))


def alike(value: Any, before: Any) -> Any:
    """The value where it is of the same class as before, else the one before."""
    return value if type(value) is type(before) else before


def found(v: Scope, name: str, empty: Any) -> Any:
    """The variable of this very scope, `empty` where it has none."""
    return v.get(name, empty)


def element_class(array: Any) -> type:
    """The class that an array's elements have where it stores them as they are: `object` for Object[], a class that no
    value has for lists and for what must be converted."""
    cls = type(array)
    if cls is TypedArray:
        return array.element.python or Nothing
    return object if cls is list else Nothing


class Nothing:
    """The class of no value."""


def counted(first: Any, last: Any) -> Iterable[Any]:
    """What `foreach` runs over for `first..last`: Int32 are counted and never make an array."""
    if type(first) is int and type(last) is int:
        return range(first, last + 1) if first <= last else range(first, last - 1, -1)
    found: list[Any] = range_(first, last)
    return found
