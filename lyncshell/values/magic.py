"""The methods that every value has without a type declaring them: `.ForEach(...)` and `.Where(...)`."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, MethodNotFound, ShellError
from lyncshell.values.arrays import GenericList, enumerate_value, items_of
from lyncshell.values.convert import convert, to_int, truth
from lyncshell.values.invoke import is_invokable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COLLECTION = "System.Collections.ObjectModel.Collection`1"


def _collection(items: list[Any]) -> GenericList:
    """What both methods give: Collection[PSObject]."""
    return GenericList(need_type("System.Management.Automation.PSObject"), items, _COLLECTION)


def for_each(target: Any, args: list[Any]) -> GenericList:
    """`.ForEach({block}, args...)`, `.ForEach([type])`, `.ForEach('Property'[, value])`, `.ForEach('Method', args)`."""
    if not args:
        raise _no_arguments("ForEach")
    first, rest = args[0], args[1:]
    results: list[Any] = []
    for item in items_of(target):
        if is_invokable(first):
            results.extend(first.invoke(rest, under=item))
        elif isinstance(first, TypeInfo):
            results.append(convert(item, first))
        else:
            _member_of(item, first, rest, results)
    return _collection(results)


def _member_of(item: Any, name: Any, rest: list[Any], results: list[Any]) -> None:
    from lyncshell.values.members import call_method, find_value, set_member
    from lyncshell.values.null import MISSING
    from lyncshell.values.psobject import PSMethod
    from lyncshell.values.text import to_string

    text = to_string(name)
    held = find_value(item, text)
    if isinstance(held, PSMethod) or held is MISSING:
        result = call_method(item, text, rest)
        if result is not AUTOMATION_NULL:
            results.extend(enumerate_value(result))
    elif rest:
        set_member(item, text, rest[0])
    else:
        results.append(held)


def _no_arguments(name: str) -> MethodNotFound:
    return MethodNotFound(
        f'Cannot find an overload for "{name}" and the argument count: "0".', error_id="MethodCountCouldNotFindBest",
        category=ErrorCategory.NotSpecified, exception_type="System.Management.Automation.MethodException",
    )


def where(target: Any, args: list[Any]) -> Any:
    """`.Where({block}[, mode[, count]])` with the modes Default, First, Last, SkipUntil, Until, Split."""
    if not args or not is_invokable(args[0]):
        raise _no_arguments("Where")
    block = args[0]
    mode = "Default"
    if len(args) > 1:
        mode = convert(args[1], need_type("System.Management.Automation.WhereOperatorSelectionMode")).text
    count = to_int(args[2]) if len(args) > 2 else 0
    if count < 0:
        raise ShellError("The numberToReturn value must be greater than or equal to zero.", count,
                         error_id="NumberToReturnMustBeGreaterThanZero")
    items = items_of(target)

    def fits(item: Any) -> bool:
        results = block.invoke([], under=item)
        return truth(results[0] if len(results) == 1 else results)

    return _MODES[mode](items, fits, count)


def _default(items: list[Any], fits: Any, count: int) -> Any:
    found: list[Any] = []
    for item in items:
        if fits(item):
            found.append(item)
            if count and len(found) >= count:
                break
    return _collection(found)


def _first(items: list[Any], fits: Any, count: int) -> Any:
    return _default(items, fits, count or 1)


def _last(items: list[Any], fits: Any, count: int) -> Any:
    found = [item for item in items if fits(item)]
    return _collection(found[-(count or 1):])


def _skip_until(items: list[Any], fits: Any, count: int) -> Any:
    for place, item in enumerate(items):
        if fits(item):
            rest = items[place:]
            return _collection(rest[:count] if count else rest)
    return _collection([])


def _until(items: list[Any], fits: Any, count: int) -> Any:
    found: list[Any] = []
    for item in items:
        if fits(item) or (count and len(found) >= count):
            break
        found.append(item)
    return _collection(found)


def _split(items: list[Any], fits: Any, count: int) -> Any:
    one: list[Any] = []
    other: list[Any] = []
    for item in items:
        full = count and len(one) >= count
        (one if not full and fits(item) else other).append(item)
    return _collection([_collection(one), _collection(other)])


_MODES = {
    "Default": _default, "First": _first, "Last": _last, "SkipUntil": _skip_until, "Until": _until, "Split": _split,
}
