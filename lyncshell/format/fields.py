"""Which properties of an object are shown, and reading them.

A `Field` is one shown value: a label and how to get the value from an object. Fields come from what a user named
(`-Property`, with wildcards, script blocks and calculated columns), from a type's default display set, or are all of
the object's properties.
"""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import Member, PSCustomObject, find_key

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from lyncshell.format.specs import Spec
    from lyncshell.values.invoke import Invokable

_DEFAULT_TABLE_COLUMNS = 10
_REMOTE_NAMES = frozenset(("pscomputername", "runspaceid", "pssourcejobinstanceid", "psshowcomputername"))


class Field:
    """One shown value of an object: its label, its source, and what the user said about it.

    `source` is a property name, a Python function of the object, or a script block.
    """

    __slots__ = ("alignment", "depth", "format", "label", "source", "width")

    def __init__(self, label: str, source: Any) -> None:
        self.label = label
        self.source = source
        self.format: str | None = None
        self.width = 0
        self.alignment: str | None = None
        self.depth: int | None = None

    def value(self, obj: Any) -> Any:
        """The value for an object. Raises what reading it raises."""
        return evaluate(self.source, obj)


def evaluate(source: str | Callable[[Any], Any] | Invokable, obj: Any) -> Any:
    """The value of a property name, a function or a script block for an object."""
    if isinstance(source, str):
        return read(obj, source)
    from lyncshell.values.invoke import is_invokable

    if is_invokable(source):
        return run(source, obj)
    return source(obj)  # type: ignore[operator]


def read(obj: Any, name: str) -> Any:
    """A property of an object, None where there is none. Raises what its getter raises."""
    if type(obj) is PSCustomObject:
        value = obj.props.get(name, MISSING)
        if value is not MISSING and not isinstance(value, Member):
            return value
    from lyncshell.values.members import find_value

    value = find_value(obj, name)
    return None if value is MISSING else value


def run(block: Any, obj: Any) -> Any:
    """What a script block gives for an object in `$_`."""
    results = block.invoke([], under=obj)
    if len(results) == 1:
        return results[0]
    return results if results else AUTOMATION_NULL


def quiet_value(field: Field, obj: Any) -> Any:
    """The value of a field, None where reading it fails."""
    try:
        return field.value(obj)
    except ShellError:
        return None


def property_names(obj: Any, added_last: bool = False) -> list[str]:
    """The names of all properties that views show, in order; with `added_last` the type's own before added ones."""
    if type(obj) is PSCustomObject and obj.hidden is None and obj.type_names is None:
        props = obj.props
        for value in props.values():
            if isinstance(value, Member):
                break
        else:
            return list(props)
    from lyncshell.values.members import properties

    listed = properties(obj)
    if added_last and not isinstance(obj, PSCustomObject):
        listed = sorted(listed, key=lambda prop: prop.kind != "Property")
    return [prop.name for prop in listed]


def find_names(obj: Any, name: str) -> list[str]:
    """The actual names of the properties that a name or wildcard stands for; a property set gives its own."""
    from lyncshell.values.wildcard import compile_wildcard, has_wildcards

    if has_wildcards(name):
        matches = compile_wildcard(name)
        return [each for each in property_names(obj) if matches(each)]
    if type(obj) is PSCustomObject:
        key = find_key(obj.props, name)
        if key is not None and not isinstance(obj.props[key], Member):
            return [key]
    from lyncshell.values.members import find_property, property_set

    found = find_property(obj, name)
    if found is not None:
        return [found.name]
    return list(property_set(obj, name) or ())


def default_fields(obj: Any) -> list[Field]:
    """The fields of the type's default display set; empty where it has none."""
    from lyncshell.values.members import display_set

    names = display_set(obj)
    if not names:
        return []
    found = [each for name in names for each in find_names(obj, name)]
    return [Field(name, name) for name in dict.fromkeys(found)]


def all_fields(obj: Any) -> list[Field]:
    """The fields of all properties: the type's own first, then added ones; without those that remoting adds."""
    names = property_names(obj, added_last=True)
    shown = [name for name in names if fold(name) not in _REMOTE_NAMES]
    return [Field(name, name) for name in shown]


def table_fields(obj: Any, specs: Sequence[Spec]) -> list[Field]:
    """The columns of a table: what was named, else the default set, else the first ten properties."""
    if specs:
        return named_fields(obj, specs, keep_unknown=True)
    return default_fields(obj) or all_fields(obj)[:_DEFAULT_TABLE_COLUMNS]


def list_fields(obj: Any, specs: Sequence[Spec]) -> list[Field]:
    """The lines of a list: what was named and is there, else the default set, else all properties."""
    if specs:
        return named_fields(obj, specs, keep_unknown=False)
    return default_fields(obj) or all_fields(obj)


def named_fields(obj: Any, specs: Iterable[Spec], keep_unknown: bool) -> list[Field]:
    """The fields that specs stand for on this object."""
    from lyncshell.values.text import to_string

    found: list[Field] = []
    for spec in specs:
        if isinstance(spec.expression, str):
            names: list[str] = find_names(obj, spec.expression)
            if not names and keep_unknown and not spec.has_wildcards:
                names = [spec.expression]
            found.extend(_told(Field(spec.label or name, name), spec) for name in names)
        else:
            found.append(_told(Field(spec.label or to_string(spec.expression), spec.expression), spec))
    return found


def _told(field: Field, spec: Spec) -> Field:
    field.format = spec.format
    field.width = spec.width
    field.alignment = spec.alignment
    field.depth = spec.depth
    return field
