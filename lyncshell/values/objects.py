"""Objects with members: custom objects, wrappers that add members to any value, and objects written in Python.

A member of a PSCustomObject or PSObject is a plain value (a note property) or an instance of `Member`.
"""

from __future__ import annotations

from lyncshell.values.names import fold
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


class Member:
    """A member that is no note property. `kind` is its PSMemberTypes name."""

    __slots__ = ("name",)
    kind = "Property"

    def __init__(self, name: str) -> None:
        self.name = name


class ScriptProperty(Member):
    """Computed by a script block with `$this`; settable where it has a second block."""

    __slots__ = ("getter", "setter")
    kind = "ScriptProperty"

    def __init__(self, name: str, getter: Any, setter: Any = None) -> None:
        super().__init__(name)
        self.getter = getter
        self.setter = setter


class AliasProperty(Member):
    """Another name of the property `target`, converted to `type` where that is given."""

    __slots__ = ("target", "type")
    kind = "AliasProperty"

    def __init__(self, name: str, target: str, type: TypeInfo | None = None) -> None:
        super().__init__(name)
        self.target = target
        self.type = type


class ScriptMethod(Member):
    """A method whose body is a script block with `$this`."""

    __slots__ = ("script",)
    kind = "ScriptMethod"

    def __init__(self, name: str, script: Any) -> None:
        super().__init__(name)
        self.script = script


class CodeProperty(Member):
    """A property computed by Python functions."""

    __slots__ = ("getter", "setter")
    kind = "CodeProperty"

    def __init__(
        self, name: str, getter: Callable[[Any], Any], setter: Callable[[Any, Any], None] | None = None
    ) -> None:
        super().__init__(name)
        self.getter = getter
        self.setter = setter


class PropertySet(Member):
    """A name for several properties."""

    __slots__ = ("properties",)
    kind = "PropertySet"

    def __init__(self, name: str, properties: Iterable[str]) -> None:
        super().__init__(name)
        self.properties = tuple(properties)


class MemberSet(Member):
    """A named group of members, such as PSStandardMembers."""

    __slots__ = ("members",)
    kind = "MemberSet"

    def __init__(self, name: str, members: dict[str, Any]) -> None:
        super().__init__(name)
        self.members = members


class TypedNote(Member):
    """A note property that keeps a type (`Add-Member -TypeName`, properties of imported objects)."""

    __slots__ = ("value",)
    kind = "NoteProperty"

    def __init__(self, name: str, value: Any) -> None:
        super().__init__(name)
        self.value = value


def find_key(members: dict[str, Any], name: str) -> str | None:
    """The key of `members` that is the name `name`, whatever its case; None where there is none."""
    if name in members:
        return name
    folded = fold(name)
    for key in members:
        if fold(key) == folded:
            return key
    return None


class PSCustomObject:
    """`[pscustomobject]`: nothing but members, in the order in which they were added.

    `props` maps the actual names to values; `type_names`, where it is not None, is the whole list of its type
    names, first the most specific. `hidden` names the members that the default views leave out.
    """

    __slots__ = ("hidden", "props", "type_names")
    PS_TYPE = "System.Management.Automation.PSCustomObject"

    def __init__(self, props: dict[str, Any] | None = None, type_names: Iterable[str] | None = None) -> None:
        self.props: dict[str, Any] = {} if props is None else props
        self.type_names: list[str] | None = None if type_names is None else list(type_names)
        self.hidden: frozenset[str] | None = None

    def get(self, name: str, default: Any = None) -> Any:
        """The raw member of that name (a value or a `Member`), whatever its case."""
        value = self.props.get(name, MISSING)
        if value is not MISSING:
            return value
        key = find_key(self.props, name)
        return default if key is None else self.props[key]

    def set(self, name: str, value: Any) -> None:
        """Sets or adds a note property; an existing one keeps its spelling."""
        self.props[find_key(self.props, name) or name] = value

    def remove(self, name: str) -> bool:
        """Removes a member; False where there is none."""
        key = find_key(self.props, name)
        if key is None:
            return False
        del self.props[key]
        return True


class PSObject:
    """A value that got members or type names of its own. Operators, casts and methods see `base`."""

    __slots__ = ("base", "members", "type_names")

    def __init__(
        self, base: Any, members: dict[str, Any] | None = None, type_names: Iterable[str] | None = None
    ) -> None:
        self.base = base
        self.members: dict[str, Any] = {} if members is None else members
        self.type_names: list[str] | None = None if type_names is None else list(type_names)


def own_members(value: Any) -> dict[str, Any] | None:
    """The members that belong to one object: of a custom object, of a wrapper, or added to an object by a script."""
    cls = type(value)
    if cls is PSCustomObject:
        return value.props  # type: ignore[no-any-return]
    return value.members if cls is PSObject else getattr(value, "ps_members", None)


def unwrap(value: Any) -> Any:
    """The value under a PSObject wrapper; any other value as it is."""
    return value.base if type(value) is PSObject else value


class Reference:
    """`[ref]`: something with a value that can be read and replaced. The engine refines it for variables."""

    __slots__ = ("_value",)
    PS_TYPE = "System.Management.Automation.PSReference"

    def __init__(self, value: Any = None) -> None:
        self._value = value

    def get(self) -> Any:
        """What it refers to."""
        return self._value

    def set(self, value: Any) -> None:
        """Replaces what it refers to."""
        self._value = value


class SwitchParameter:
    """What a switch parameter's variable holds: present or not."""

    __slots__ = ("present",)
    PS_TYPE = "System.Management.Automation.SwitchParameter"

    def __init__(self, present: bool) -> None:
        self.present = present

    def __eq__(self, other: object) -> bool:
        if isinstance(other, SwitchParameter):
            return self.present == other.present
        return other is self.present

    def __hash__(self) -> int:
        return hash(self.present)

    def __str__(self) -> str:
        return str(self.present)


class Adapted:
    """Base of objects written in Python whose properties scripts may use.

    The usual subclass sets PS_TYPE and declares its members at that type (`typesystem.declare`). One whose
    properties come from elsewhere (settings objects) overrides the ps_ methods. `ps_members` is set where a script
    added members to the object.
    """

    __slots__ = ("ps_members",)
    PS_TYPE = "System.Object"

    def ps_type(self) -> TypeInfo:
        """The .NET type that GetType() gives."""
        from lyncshell.values.typesystem import need_type

        return need_type(self.PS_TYPE)

    def ps_type_names(self) -> tuple[str, ...]:
        """The PSTypeNames, first the most specific."""
        return self.ps_type().type_names

    def ps_property_names(self) -> Iterable[str]:
        """The names of all properties, in the order in which views show them."""
        return [prop.name for prop in self.ps_type().properties()]

    def ps_get(self, name: str) -> Any:
        """The value of a property, whatever the name's case. Raises PropertyNotFound."""
        prop = self.ps_type().property_named(name)
        if prop is None:
            raise property_not_found(name)
        return prop.getter(self)

    def ps_set(self, name: str, value: Any) -> None:
        """Sets a property after conversion to its type. Raises PropertyNotFound, PropertyReadOnly, CannotConvert."""
        from lyncshell.values.convert import convert

        prop = self.ps_type().property_named(name)
        if prop is None:
            raise property_not_found_to_set(name)
        if prop.set_function is None:
            raise property_read_only(prop.name)
        prop.set_function(self, convert(value, prop.type(self.ps_type())))


def property_not_found(name: str) -> Exception:
    """The error of reading a property that is not there, in strict mode."""
    from lyncshell.errors import PropertyNotFound

    message = f"The property '{name}' cannot be found on this object. Verify that the property exists."
    return PropertyNotFound(message, name)


def property_not_found_to_set(name: str) -> Exception:
    """The error of setting a property that is not there."""
    from lyncshell.errors import PropertyNotFound

    message = f"The property '{name}' cannot be found on this object. Verify that the property exists and can be set."
    return PropertyNotFound(
        message, error_id="PropertyNotFound", exception_type="System.Management.Automation.RuntimeException"
    )


def property_read_only(name: str) -> Exception:
    """The error of setting a property that has no setter."""
    from lyncshell.errors import PropertyReadOnly

    return PropertyReadOnly(
        f"'{name}' is a ReadOnly property.",
        error_id="PropertyAssignmentException",
        exception_type="System.Management.Automation.RuntimeException",
    )
