"""Places in the source where a member is used by name: what was found for one class of object is kept.

A look-up goes through own members, extended members and declared ones, and a call chooses an overload and converts its
arguments. For objects whose Python class says all about their type (text, numbers, lists, tables) the outcome depends
on the classes alone, so a site keeps the function to call. What is not so simple takes the usual way every time.
"""

from __future__ import annotations

from lyncshell.errors import MethodFailed, PropertyNotFound, ShellError
from lyncshell.values.arrays import ArrayList
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import services
from lyncshell.values.members import call_method, call_static, get_member, getter_failed, set_member
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import Member, PSCustomObject
from lyncshell.values.overloads import choose, convert_arguments, method_failed
from lyncshell.values.script_object import ScriptObject
from lyncshell.values.typesystem import MethodDef, PropertyDef, TypeInfo, type_names, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.variables import Scope

_PLAIN = frozenset((str, int, float, bool))
# Classes of objects that have no members of their own and one type each.
_FIXED = frozenset((str, int, float, bool, Hashtable, ArrayList, list))


def _is_extended(obj: Any, name: str) -> bool:
    """Whether the member comes from type data, which may change."""
    return services().type_data.find(tuple(type_names(obj)), name) is not None


class MethodSite:
    """`a.name(...)`"""

    __slots__ = ("_known", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._known: dict[Any, Callable[..., Any]] = {}

    def call(self, obj: Any, *arguments: Any) -> Any:
        """Calls the method. Raises MethodNotFound, MethodFailed, NullMember."""
        if isinstance(obj, ScriptObject) and obj.ps_members is None:
            method = obj.METHODS[self.name]
            if method is None or AUTOMATION_NULL in arguments:
                return self._usual(obj, arguments)
            return method(obj, arguments)
        key = (type(obj), *map(type, arguments))
        function = self._known.get(key)
        if function is None:
            return self._first(obj, arguments, key)
        for each in arguments:
            if type(each) is str and len(each) == 1:
                return self._usual(obj, arguments)
        try:
            return function(obj, *arguments)
        except ShellError as error:
            if isinstance(error, MethodFailed) or getattr(error, "passes_unwrapped", False):
                raise
            raise method_failed(self.name, len(arguments), error) from None

    def _usual(self, obj: Any, arguments: tuple[Any, ...]) -> Any:
        return call_method(obj, self.name, [None if each is AUTOMATION_NULL else each for each in arguments])

    def _first(self, obj: Any, arguments: tuple[Any, ...], key: Any) -> Any:
        if type(obj) in _FIXED and all(type(each) in _PLAIN for each in arguments):
            function = self._find(obj, arguments)
            if function is not None:
                self._known[key] = function
        return self._usual(obj, arguments)

    def _find(self, obj: Any, arguments: tuple[Any, ...]) -> Callable[..., Any] | None:
        """The function that takes the arguments as they are; None where they must be converted."""
        if any(type(each) is str and len(each) == 1 for each in arguments) or _is_extended(obj, self.name):
            return None
        owner = type_of(obj)
        definition = owner.find(self.name)
        if not isinstance(definition, MethodDef):
            return None
        given = list(arguments)
        try:
            chosen = choose(definition.overloads(owner), given, self.name)
            converted = convert_arguments(chosen, given, self.name)
        except ShellError:
            return None
        if chosen.takes_number or chosen.takes_type or len(converted) != len(given):
            return None
        if any(one is not other for one, other in zip(converted, given, strict=True)):
            return None
        return chosen.function


class StaticSite:
    """`[type]::name(...)`"""

    __slots__ = ("_known", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._known: dict[Any, Callable[..., Any]] = {}

    def call(self, type_value: Any, *arguments: Any) -> Any:
        """Calls the method. Raises MethodNotFound, MethodFailed."""
        key = (type_value, *map(type, arguments)) if type(type_value) is TypeInfo else None
        function = self._known.get(key)
        if function is not None:
            for each in arguments:
                if type(each) is str and len(each) == 1:
                    function = None
        if function is None:
            return self._first(type_value, arguments, key)
        try:
            return function(*arguments)
        except ShellError as error:
            if isinstance(error, MethodFailed) or getattr(error, "passes_unwrapped", False):
                raise
            raise method_failed(self.name, len(arguments), error) from None

    def _first(self, type_value: Any, arguments: tuple[Any, ...], key: Any) -> Any:
        given = [None if each is AUTOMATION_NULL else each for each in arguments]
        if key is not None and all(type(each) in _PLAIN for each in arguments):
            function = self._find(type_value, given)
            if function is not None:
                self._known[key] = function
        return call_static(type_value, self.name, given)

    def _find(self, owner: TypeInfo, given: list[Any]) -> Callable[..., Any] | None:
        definition = owner.find(self.name, True)
        if not isinstance(definition, MethodDef) or any(type(each) is str and len(each) == 1 for each in given):
            return None
        try:
            chosen = choose(definition.overloads(owner), given, self.name)
            converted = convert_arguments(chosen, given, self.name)
        except ShellError:
            return None
        if chosen.takes_number or chosen.takes_type or len(converted) != len(given):
            return None
        if any(one is not other for one, other in zip(converted, given, strict=True)):
            return None
        return chosen.function


class PropertySite:
    """`a.Name`, read and written."""

    __slots__ = ("_known", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._known: dict[type, Callable[[Any], Any]] = {}

    def get(self, v: Scope, obj: Any) -> Any:
        """The value of the property."""
        cls = type(obj)
        if cls is PSCustomObject:
            value = obj.props.get(self.name, MISSING)
            if value is not MISSING and not isinstance(value, Member):
                return value
        elif cls is Hashtable:
            value = obj.get(self.name, MISSING)
            if value is not MISSING:
                return value
        elif isinstance(obj, ScriptObject):
            value = obj.fields.get(self.name, MISSING)
            if value is not MISSING:
                return value
        else:
            getter = self._known.get(cls)
            if getter is not None:
                return getter(obj)
        return self._usual(v, obj)

    def read(self, v: Scope, obj: Any, sync: Callable[..., Any]) -> Any:
        """`get` in a loop that has its variables in Python locals: a property with code runs through `sync`."""
        cls = type(obj)
        if cls is PSCustomObject:
            value = obj.props.get(self.name, MISSING)
            if value is not MISSING and not isinstance(value, Member):
                return value
        else:
            getter = self._known.get(cls)
            if getter is not None:
                return getter(obj)
        return sync(self.get, v, obj)

    def _usual(self, v: Scope, obj: Any) -> Any:
        cls = type(obj)
        if cls in _FIXED and cls is not Hashtable and not _is_extended(obj, self.name):
            definition = type_of(obj).find(self.name)
            if isinstance(definition, PropertyDef):
                self._known[cls] = _guarded(definition)
        strict = v.session.state.strict_was_set and v.strict_level() >= 2
        return get_member(obj, self.name, strict)


    def set(self, obj: Any, value: Any) -> None:
        """Sets the property."""
        cls = type(obj)
        if cls is PSCustomObject:
            members = obj.props
            if value is not AUTOMATION_NULL and self.name in members and not isinstance(members[self.name], Member):
                members[self.name] = value
                return
        elif cls is Hashtable:
            obj[self.name] = None if value is AUTOMATION_NULL else value
            return
        elif isinstance(obj, ScriptObject):
            setter = obj.SETTERS[self.name]
            if setter is not None:
                setter(obj, None if value is AUTOMATION_NULL else value)
                return
        set_member(obj, self.name, value)

    def step(self, v: Scope, obj: Any, function: Callable[[Any], Any], post: bool) -> Any:
        """`a.Name++` and its kin: the value before or after."""
        before = self.get(v, obj)
        after = function(before)
        self.set(obj, after)
        if not post:
            return after
        return 0 if before is None or before is AUTOMATION_NULL else before


def _guarded(definition: PropertyDef) -> Callable[[Any], Any]:
    """The getter of a property, its failures told as the usual way does."""
    getter = definition.getter

    def get(obj: Any) -> Any:
        try:
            return getter(obj)
        except PropertyNotFound:
            raise
        except ShellError as error:
            raise getter_failed(definition, error) from None

    return get
