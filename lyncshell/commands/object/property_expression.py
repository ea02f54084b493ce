"""What the `-Property` arguments of Select-Object, Sort-Object, Group-Object, Measure-Object ... mean.

An argument is a property name, perhaps with wildcards, a script block that computes a value, or a hash table with a
name and one of these. `parse` reads such arguments; an `Expression` then gives, for an object, the properties that it
stands for and their values. The rules are those of PSPropertyExpression and MshParameter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import Invokable
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING, as_null
from lyncshell.values.objects import Adapted, Member, PSCustomObject, PSObject, find_key, unwrap
from lyncshell.values.typesystem import PropertyDef, type_of
from lyncshell.values.wildcard import compile_wildcard, has_wildcards

EXPRESSION = ("expression",)
_SOURCES = "System.String, System.Management.Automation.ScriptBlock"
NAME_AND_EXPRESSION = ("name", "label", "expression")


class Result:
    """One property of an object: its name, its value, and the error where computing it failed."""

    __slots__ = ("error", "name", "value")

    def __init__(self, name: str, value: Any, error: ShellError | None = None) -> None:
        self.name = name
        self.value = value
        self.error = error


class Expression:
    """One parsed argument. `name` is the label of a hash table, `options` its other entries."""

    __slots__ = ("evaluate", "name", "options", "pattern", "script", "text")

    def __init__(self, source: Any, state: Any, name: str | None = None, options: dict[str, Any] | None = None) -> None:
        self.name = name
        self.options = options or {}
        self.script: Invokable | None = source if isinstance(source, Invokable) else None
        self.text = str(text.to_string(source))
        self.pattern: Callable[[str], object] | None = None
        self.evaluate: Callable[[Any], Any] = _property_reader(self.text)
        if self.script is not None:
            self.evaluate = block_evaluator(self.script, state)
        elif has_wildcards(self.text):
            self.pattern = compile_wildcard(self.text)

    def results(self, value: Any) -> list[Result]:
        """The properties of `value` that this stands for; none where it has no such property."""
        if self.script is not None:
            return [self._computed(value)]
        value = keyed(value)
        if self.pattern is not None:
            return [Result(name, quiet(value, name)) for name in property_names(value) if self.pattern(name)]
        found = self.evaluate(value)
        if found is not MISSING and type(unwrap(value)) is PSCustomObject:
            props = unwrap(value).props
            name = self.text if self.text in props else find_key(props, self.text) or self.text
            return [Result(name, found)]
        return _named(value, self.text) if found is MISSING else [Result(actual_name(value, self.text), found)]

    def value(self, value: Any) -> Any:
        """The one value for `value`: of the first property that it stands for; MISSING where there is none.

        Raises ShellError where a script block fails.
        """
        if self.script is not None:
            return as_null(self.evaluate(value))
        if self.pattern is None:
            return self.evaluate(keyed(value) if type(value) is Hashtable else value)
        results = self.results(value)
        return results[0].value if results else MISSING

    def quiet_value(self, value: Any) -> Any:
        """`value`, with a failing script block taken as a missing property."""
        try:
            return self.value(value)
        except ShellError:
            return MISSING

    def _computed(self, value: Any) -> Result:
        try:
            return Result(self.text, as_null(self.evaluate(value)))
        except ShellError as error:
            return Result(self.text, None, error)


def block_evaluator(block: Any, state: Any) -> Callable[[Any], Any]:
    """A function that gives the value of a script block for an object as `$_`."""
    evaluator: Callable[[Any], Any] = block.evaluator(state)
    return evaluator


def keyed(value: Any) -> Any:
    """A Hashtable as a custom object of its keys, so that they can be named as properties; others as they are."""
    table = unwrap(value)
    if type(table) is not Hashtable:
        return value
    return PSCustomObject({str(text.to_string(key)): item for key, item in table.items()})


def _property_reader(name: str) -> Callable[[Any], Any]:
    """A function that reads the property `name`; MISSING where an object has none."""

    def read(value: Any) -> Any:
        if type(value) is PSCustomObject:
            found = value.props.get(name, MISSING)
            if found is not MISSING and not isinstance(found, Member):
                return found
            if found is MISSING:
                key = find_key(value.props, name)
                if key is not None and not isinstance(value.props[key], Member):
                    return value.props[key]
        if value is None:
            return MISSING
        prop = own_property(value, name)
        if prop is None:
            return MISSING
        try:
            return as_null(prop.getter(value))
        except ShellError:
            return None

    return read


def own_property(value: Any, name: str) -> Any:
    """The property of that name that an object itself has: no key of a dictionary, no Count of a single value."""
    base = unwrap(value)
    if isinstance(base, Hashtable):
        definition = type_of(base).find(name)
        own = value.members if type(value) is PSObject else {}
        if not isinstance(definition, PropertyDef) and find_key(own, name) is None:
            return None
    prop = members.find_property(value, name)
    if prop is not None and prop.kind == "Property" and prop.member is None and not isinstance(base, Adapted):
        return None
    return prop


def property_names(value: Any) -> list[str]:
    """The names of an object's properties, in the order of its views."""
    base = unwrap(value)
    if type(base) is PSCustomObject and base is value and not any(isinstance(v, Member) for v in base.props.values()):
        return list(base.props)
    return [prop.name for prop in members.properties(value)]


def actual_name(value: Any, name: str) -> str:
    """The spelling under which the object itself has the property `name`."""
    prop = own_property(value, name)
    return name if prop is None else str(prop.name)


def quiet(value: Any, name: str) -> Any:
    """A property's value, None where it cannot be read."""
    try:
        return as_null(members.get_member(value, name))
    except ShellError:
        return None


def _named(value: Any, name: str) -> list[Result]:
    """The properties of the property set `name`, where the object has one."""
    if value is None:
        return []
    names = members.property_set(value, name)
    return [] if names is None else [Result(actual_name(value, each), quiet(value, each)) for each in names]


def parse(
    arguments: Any, state: Any, allowed: Sequence[str] = NAME_AND_EXPRESSION, default: str | None = None
) -> list[Expression]:
    """The expressions of the arguments of `-Property`.

    `allowed` are the keys that a hash table may have (any unambiguous beginning of a key will do). Raises ShellError
    for arguments that are no property expression.
    """
    if arguments is None:
        return []
    items = arguments if isinstance(arguments, list) else [arguments]
    return [_parse_one(unwrap(item), state, allowed) for item in items]


def _parse_one(item: Any, state: Any, allowed: Sequence[str]) -> Expression:
    if isinstance(item, Hashtable):
        return _parse_table(item, state, allowed)
    if item is None or item is AUTOMATION_NULL:
        raise _refused("Cannot process argument because the value of argument \"value\" is null.", "ArgumentNull")
    if isinstance(item, Invokable):
        return Expression(item, state)
    if isinstance(item, str):
        name = str(text.to_string(item))
        if not name:
            raise _refused("Cannot convert an empty string to a property name.", "ExpressionEmptyString")
        return Expression(name, state)
    raise _refused(f"Cannot convert {type_of(item).full_name} to one of the following types {{{_SOURCES}}}.",
                   "DictionaryKeyUnknownType")


def _parse_table(table: Hashtable, state: Any, allowed: Sequence[str]) -> Expression:
    options: dict[str, Any] = {}
    for key, value in table.items():
        if not isinstance(unwrap(key), str):
            raise _refused(f"The key '{text.to_string(key)}' has a type that is not valid; expected string.",
                           "DictionaryKeyIllegalType")
        options[_full_key(str(text.to_string(key)), allowed)] = unwrap(value)
    name = options.pop("name", None) if "name" in options else options.pop("label", None)
    options.pop("label", None)
    source = options.pop("expression", None)
    if source is None:
        raise _refused("The Expression key is mandatory, and the hash table does not have it.",
                       "DictionaryKeyMandatoryEntry")
    if not isinstance(source, (Invokable, str)):
        raise _refused(f"The \"Expression\" key has a type, {type_of(source).full_name}, that is not valid; expected "
                       f"types are {{{_SOURCES}}}.", "DictionaryKeyIllegalValue")
    if not isinstance(source, Invokable) and not source:
        raise _refused("Cannot convert an empty string to a property name.", "DictionaryKeyIllegalValue")
    return Expression(source, state, None if name is None else str(text.to_string(name)), options)


def _full_key(key: str, allowed: Iterable[str]) -> str:
    folded = fold(key)
    found = [name for name in allowed if name.startswith(folded)] if folded else []
    if folded in found or len(found) == 1:
        return folded if folded in found else found[0]
    if len(found) > 1:
        raise _refused(f"The {key} key can be any of {', '.join(found)}.", "DictionaryKeyAmbiguous")
    raise _refused(f"The {key} key is not valid.", "DictionaryKeyUnknown")


def _refused(message: str, error_id: str) -> ShellError:
    return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidArgument,
                      exception_type="System.NotSupportedException")
