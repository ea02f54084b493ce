"""What generated code does with values: writing them, collecting what statements write, building arrays and tables."""

from __future__ import annotations

from lyncshell.engine.callsite import collapse as collapse
from lyncshell.engine.script import ScriptBlock, function_command
from lyncshell.errors import InvalidRequest, ShellError
from lyncshell.values.arrays import ArrayList, Enumerator, GenericList, enumerate_value
from lyncshell.values.hashtable import Hashtable, OrderedDictionary
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import PSCustomObject, find_key
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from lyncshell.engine.script import Code
    from lyncshell.engine.variables import Scope

    Push = Callable[[Any], Any]
    Part = Callable[[Scope, Push], None]

_SCALARS = frozenset((str, int, bool, float, type(None), PSCustomObject, Hashtable))


def emit(value: Any, out: Push) -> None:
    """Writes a value to the success stream: collections one item at a time, "no output" not at all."""
    if type(value) in _SCALARS:
        out(value)
    else:
        for item in enumerate_value(value):
            out(item)


def flush(written: list[Any], out: Push) -> None:
    """Writes what an assignment had collected when `return` left it."""
    for value in written:
        out(value)


def plain(value: Any) -> Any:
    """The value, with "no output" as None."""
    return None if value is AUTOMATION_NULL else value


def array(*items: Any) -> list[Any]:
    """`a, b`"""
    return [None if item is AUTOMATION_NULL else item for item in items]


def array_of(value: Any) -> list[Any]:
    """`@(expression)`: always an array."""
    return list(enumerate_value(value))


def unrolled(value: Any) -> Any:
    """`$(expression)`: a collection is written and collected again."""
    if type(value) in _SCALARS:
        return value
    return collapse(list(enumerate_value(value)))


def collect(part: Part, v: Scope) -> Any:
    """Runs a part and gives what it wrote as a value."""
    written: list[Any] = []
    part(v, written.append)
    return collapse(written)


def collect_array(part: Part, v: Scope) -> list[Any]:
    """`@(statements)`"""
    written: list[Any] = []
    part(v, written.append)
    return written


def run_part(part: Part, v: Scope, out: Push) -> None:
    """Runs a statement that was moved into a function of its own."""
    part(v, out)


def discard(value: Any) -> Any:
    """`[void]expression`"""
    return AUTOMATION_NULL


# -- tables and objects


def hashtable(*pairs: Any) -> Hashtable:
    """`@{ ... }`; `pairs` are keys and values in turn."""
    return _filled(Hashtable(), pairs)


def ordered(*pairs: Any) -> Hashtable:
    """`[ordered]@{ ... }`"""
    return _filled(OrderedDictionary(), pairs)


def _filled(table: Hashtable, pairs: tuple[Any, ...]) -> Hashtable:
    for index in range(0, len(pairs), 2):
        key, value = pairs[index], pairs[index + 1]
        if key is None or key is AUTOMATION_NULL:
            raise InvalidRequest("A null key is not allowed in a hash literal.", error_id="InvalidNullKey")
        if table.contains(key):
            raise ShellError(
                f"Duplicate keys '{to_string(key)}' are not allowed in hash literals.",
                error_id="DuplicateKeyInHashLiteral",
            )
        table[key] = None if value is AUTOMATION_NULL else value
    return table


def custom_object(*pairs: Any) -> PSCustomObject:
    """`[pscustomobject]@{ ... }`"""
    members: dict[str, Any] = {}
    for index in range(0, len(pairs), 2):
        key, value = pairs[index], pairs[index + 1]
        name = key if type(key) is str else to_string(key)
        if name in members or (members and find_key(members, name)):
            raise ShellError(
                f"Duplicate keys '{name}' are not allowed in hash literals.", error_id="DuplicateKeyInHashLiteral"
            )
        members[name] = None if value is AUTOMATION_NULL else value
    made = PSCustomObject(members)
    if "PSTypeName" in members:
        made.type_names = [to_string(members.pop("PSTypeName")), PSCustomObject.PS_TYPE, "System.Object"]
    return made


def ordered_refused(value: Any) -> Any:
    """`[ordered]` before anything but a hash literal."""
    raise InvalidRequest(
        "The ordered attribute can be specified only on a hash literal node.",
        value,
        error_id="OrderedAttributeOnlyOnHashLiteralNode",
    )


# -- blocks


def script_block(v: Scope, code: Code) -> ScriptBlock:
    """`{ ... }`"""
    return ScriptBlock(code, v.session)


_SCOPE_WORDS = ("global", "script", "local", "private")


def define_function(v: Scope, name: str, code: Code) -> None:
    """`function name { ... }`"""
    word, colon, rest = name.partition(":")
    scope, private = v, False
    if colon and word.lower() in _SCOPE_WORDS:
        name = rest
        word = word.lower()
        private = word == "private"
        if word == "global":
            scope = v.session.state.globals
        elif word == "script":
            scope = v.script
    command = function_command(name, ScriptBlock(code, v.session), v.session.module)
    v.session.state.table.set_function(command, scope, private=private)


def define_types(v: Scope, types: Any) -> None:
    """Makes the classes and enums of a text."""
    from lyncshell.engine.classes import define_types as define

    define(v, types)


def base_call(v: Scope, *arguments: Any) -> None:
    """`: base(arguments)` of a constructor."""
    from lyncshell.engine.classes import base_call as construct_base

    construct_base(v, *arguments)


def call_cast(obj: Any, type: Any, name: str, *arguments: Any) -> Any:
    """`([type]obj).name(arguments)`"""
    from lyncshell.engine.classes import call_cast as call_exactly

    return call_exactly(obj, type, name, *arguments)


# -- loops over values


def each(value: Any) -> Iterable[Any]:
    """What `foreach` runs over: nothing for null, the items of a collection, else the value."""
    if type(value) is list:
        return value
    if value is None:
        return ()
    if type(value) is ArrayList or type(value) is GenericList:
        return _watched(value)
    return enumerate_value(value)


def _watched(items: Any) -> Iterator[Any]:
    """The items of a list that must not change meanwhile."""
    count = len(items)
    for item in list(items):
        if len(items) != count:
            raise _modified()
        yield item
    if len(items) != count:
        raise _modified()


def _modified() -> ShellError:
    text = "Collection was modified; enumeration operation may not execute."
    cause = ShellError(text, exception_type="System.InvalidOperationException")
    message = f"An error occurred while enumerating through a collection: {text}."
    return ShellError(message, inner=cause, error_id="BadEnumeration")


class Walk:
    """A loop whose enumerator (`$foreach`, `$switch`) the script can move on."""

    __slots__ = ("before", "enumerator")

    def __init__(self, enumerator: Enumerator, before: Any) -> None:
        self.enumerator = enumerator
        self.before = before

    def __iter__(self) -> Iterator[Any]:
        while self.enumerator.move_next():
            yield self.enumerator.current


def enumerator(v: Scope, name: str, items: Any) -> Walk:
    """The loop over items, with its enumerator in a variable."""
    walk = Walk(Enumerator(each(items) if name == "foreach" else items), v.get(name, MISSING))
    v[name] = walk.enumerator
    return walk


def forget(v: Scope, name: str, walk: Walk) -> None:
    """Puts the variable of an enumerator back to what it was."""
    if walk.before is MISSING:
        v.pop(name, None)
    else:
        v[name] = walk.before


def spread(value: Any, count: int) -> list[Any]:
    """The pieces of a value for `count` variables: the last one takes what is left."""
    items: list[Any] = [] if value is None else list(enumerate_value(value))
    if len(items) > count:
        return [*items[: count - 1], items[count - 1 :]]
    return items + [None] * (count - len(items))
