"""Members, methods and indexes as generated code calls them."""

from __future__ import annotations

from lyncshell.values.arrays import ArrayList, GenericList, TypedArray
from lyncshell.values.comparison import match_with_groups
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.members import call_method, call_static, get_index, get_member, get_static, set_index
from lyncshell.values.members import set_member as store_member
from lyncshell.values.members import set_static as store_static
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.variables import Scope

    Step = Callable[[Any], Any]


_LISTS = frozenset((list, TypedArray, ArrayList, GenericList))


def member(v: Scope, obj: Any, name: str) -> Any:
    """`obj.name`"""
    if v.session.state.strict_was_set and v.strict_level() >= 2:
        return get_member(obj, name, True)
    return get_member(obj, name)


def member_key(value: Any) -> str:
    """The name in `obj.$name`."""
    return value if type(value) is str else to_string(value)


def call(obj: Any, name: str, *arguments: Any) -> Any:
    """`obj.name(arguments)`"""
    return call_method(obj, name, [None if each is AUTOMATION_NULL else each for each in arguments])


def static_member(v: Scope, type: Any, name: str) -> Any:
    """`[type]::name`"""
    return get_static(type, name, v.session.state.strict_was_set and v.strict_level() >= 2)


def static_call(type: Any, name: str, *arguments: Any) -> Any:
    """`[type]::name(arguments)`"""
    return call_static(type, name, [None if each is AUTOMATION_NULL else each for each in arguments])


def item(v: Scope, obj: Any, index: Any) -> Any:
    """`obj[index]`"""
    cls = type(obj)
    if cls in _LISTS:
        if type(index) is int and -len(obj) <= index < len(obj):
            return obj[index]
    elif cls is Hashtable and type(index) is str:
        return obj.get(index)
    return get_index(obj, index, v.session.state.strict_was_set and v.strict_level() >= 3)


def set_item(obj: Any, index: Any, value: Any) -> None:
    """`obj[index] = value`"""
    cls = type(obj)
    if cls is Hashtable:
        if type(index) is str and value is not AUTOMATION_NULL:
            obj[index] = value
            return
    elif (
        cls is TypedArray
        and type(index) is int
        and 0 <= index < len(obj)
        and obj.element.python is type(value)
    ):
        obj[index] = value
        return
    set_index(obj, index, None if value is AUTOMATION_NULL else value)


def set_member(obj: Any, name: str, value: Any) -> None:
    """`obj.name = value`"""
    store_member(obj, name, value)


def set_static(type: Any, name: str, value: Any) -> None:
    """`[type]::name = value`"""
    store_static(type, name, None if value is AUTOMATION_NULL else value)


def step_member(v: Scope, obj: Any, name: str, function: Step, post: bool) -> Any:
    """`obj.name++`"""
    before = member(v, obj, name)
    after = function(before)
    store_member(obj, name, after)
    return _result(before, after, post)


def step_item(v: Scope, obj: Any, index: Any, function: Step, post: bool) -> Any:
    """`obj[index]++`"""
    before = item(v, obj, index)
    after = function(before)
    set_index(obj, index, after)
    return _result(before, after, post)


def step_static(v: Scope, type: Any, name: str, function: Step, post: bool) -> Any:
    """`[type]::name++`"""
    before = static_member(v, type, name)
    after = function(before)
    store_static(type, name, after)
    return _result(before, after, post)


def _result(before: Any, after: Any, post: bool) -> Any:
    if not post:
        return after
    return 0 if before is None or before is AUTOMATION_NULL else before


# -- -match


def match(v: Scope, left: Any, right: Any) -> Any:
    """`-match`; sets `$Matches` when one text matched."""
    return _matched(v, left, right, True, False)


def not_match(v: Scope, left: Any, right: Any) -> Any:
    """`-notmatch`"""
    return _matched(v, left, right, True, True)


def cmatch(v: Scope, left: Any, right: Any) -> Any:
    """`-cmatch`"""
    return _matched(v, left, right, False, False)


def cnot_match(v: Scope, left: Any, right: Any) -> Any:
    """`-cnotmatch`"""
    return _matched(v, left, right, False, True)


def _matched(v: Scope, left: Any, right: Any, ignore_case: bool, negate: bool) -> Any:
    result, groups = match_with_groups(left, right, ignore_case, negate)
    if groups is not None:
        v["matches"] = groups
    return result


