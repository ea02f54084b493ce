"""What scripts hold when they look at members themselves: `$o.PSObject`, its properties and methods, and a method
without parentheses (`'a'.Substring`). Also how own members are read, written and called.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.arrays import GenericList
from lyncshell.values.invoke import is_invokable
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import (
    Adapted,
    AliasProperty,
    CodeProperty,
    Member,
    MemberSet,
    PropertySet,
    PSCustomObject,
    PSObject,
    ScriptMethod,
    ScriptProperty,
    TypedNote,
    own_members,
    property_read_only,
)
from lyncshell.values.typesystem import MethodDef, TypeInfo, need_type, type_names, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from lyncshell.values.reflection import Property

_A = "System.Management.Automation."


def one_or_list(results: list[Any]) -> Any:
    """What a script's output is as one value: nothing, the one object, or the list."""
    if not results:
        return AUTOMATION_NULL
    return results[0] if len(results) == 1 else results


def read_member(obj: Any, name: str, member: Member) -> Any:
    """The value of an own or extended member of `obj`."""
    if isinstance(member, ScriptProperty):
        return _read_script(obj, member)
    if isinstance(member, TypedNote):
        return member.value
    if isinstance(member, AliasProperty):
        from lyncshell.values.members import get_member

        value = get_member(obj, member.target)
        if member.type is None:
            return value
        from lyncshell.values.convert import convert

        return convert(value, member.type)
    if isinstance(member, CodeProperty):
        return member.getter(obj)
    if isinstance(member, ScriptMethod):
        return BoundScriptMethod(obj, member)
    return MemberInfo(obj, name, member)


def _read_script(obj: Any, member: ScriptProperty) -> Any:
    if member.getter is None:
        raise ShellError(
            f'Cannot get the value of "{member.name}": the script property has no getter.',
            error_id="GetWithoutGetterFromScriptProperty",
            exception_type=_A + "GetValueException",
        )
    try:
        result = one_or_list(member.getter.invoke([], this=obj))
    except ShellError:
        # A getter that fails reads as null; only who asks the member itself hears of it.
        return None
    return None if result is AUTOMATION_NULL else result


def write_member(obj: Any, member: Member, value: Any) -> None:
    """Sets an own or extended member. Raises ShellError where it has no setter."""
    if isinstance(member, ScriptProperty):
        if member.setter is None:
            raise _no_setter("SetWithoutSetterFromScriptProperty")
        try:
            member.setter.invoke([value], this=obj)
        except ShellError as error:
            raise ShellError(
                f'Exception setting "{member.name}": "{error.message}"', inner=error,
                error_id="ScriptSetValueRuntimeException", exception_type=_A + "SetValueInvocationException",
            ) from None
    elif isinstance(member, TypedNote):
        member.value = value
    elif isinstance(member, AliasProperty):
        from lyncshell.values.members import set_member

        set_member(obj, member.target, value)
    elif isinstance(member, CodeProperty):
        if member.setter is None:
            raise _no_setter("SetWithoutSetterFromCodeProperty")
        member.setter(obj, value)
    else:
        raise property_read_only(member.name)


def _no_setter(error_id: str) -> ShellError:
    return ShellError(
        "Set accessor for property is unavailable.", error_id=error_id, exception_type=_A + "SetValueException",
    )


def call_script_method(obj: Any, member: ScriptMethod, args: list[Any]) -> Any:
    """Calls a script method with `$this`."""
    try:
        return one_or_list(member.script.invoke(args, this=obj))
    except ShellError as error:
        raise ShellError(
            f'Exception calling "{member.name}" with "{len(args)}" argument(s): "{error.message}"', inner=error,
            error_id="ScriptMethodRuntimeException", exception_type=_A + "MethodInvocationException",
        ) from None


class PSMethod:
    """A method without its parentheses: its overloads, and `Invoke(...)`."""

    __slots__ = ("definition", "obj", "owner")
    PS_TYPE = _A + "PSMethod`1"
    KEY_BY_IDENTITY = True

    def __init__(self, obj: Any, definition: MethodDef, owner: TypeInfo) -> None:
        self.obj = obj
        self.definition = definition
        self.owner = owner

    @property
    def name(self) -> str:
        """The method's name."""
        return self.definition.name

    @property
    def kind(self) -> str:
        """Its PSMemberTypes name."""
        return self.definition.kind

    def invoke(self, args: list[Any]) -> Any:
        """Calls it."""
        if self.definition is self.owner.constructors:
            from lyncshell.values.construct import construct

            return construct(self.owner, args)
        from lyncshell.values.overloads import call_method_def

        return call_method_def(self.definition, self.owner, self.obj, args)

    def definitions(self) -> list[str]:
        """The overloads as text."""
        return self.definition.definitions()

    def __str__(self) -> str:
        return ", ".join(self.definitions())


class MagicMethod:
    """`ForEach` or `Where` without its parentheses."""

    __slots__ = ("name", "obj")
    PS_TYPE = _A + "PSMethod"
    KEY_BY_IDENTITY = True
    kind = "CodeMethod"

    def __init__(self, obj: Any, name: str) -> None:
        self.obj = obj
        self.name = "ForEach" if name.lower() == "foreach" else "Where"

    def invoke(self, args: list[Any]) -> Any:
        """Calls it."""
        from lyncshell.values import magic

        return (magic.for_each if self.name == "ForEach" else magic.where)(self.obj, args)

    def definitions(self) -> list[str]:
        """The overloads as text."""
        return [f"Object {self.name}(Object expression, Object[] arguments)"]

    def __str__(self) -> str:
        return self.definitions()[0]


class MemberInfo(Adapted):
    """A member as an object: name, kind, and what kind of member it is of which object."""

    __slots__ = ("member", "member_name", "obj")

    def __init__(self, obj: Any, name: str, member: Any) -> None:
        self.obj = obj
        self.member_name = name
        self.member = member

    @property
    def kind(self) -> str:
        """Its PSMemberTypes name."""
        return self.member.kind if isinstance(self.member, Member) else "NoteProperty"

    def ps_type(self) -> TypeInfo:
        """PSNoteProperty, PSScriptMethod ..."""
        return need_type(f"{_A}PS{self.kind}")

    def ps_string(self) -> str:
        """The definition."""
        from lyncshell.values.reflection import definition_of

        return definition_of(self.member_name, self.member, self.obj)

    def ps_get(self, name: str) -> Any:
        """Declared properties, and for a member set the members in it."""
        if isinstance(self.member, MemberSet):
            from lyncshell.values.objects import find_key

            key = find_key(self.member.members, name)
            if key is not None:
                inner = self.member.members[key]
                return MemberInfo(self.obj, key, inner) if isinstance(inner, Member) else inner
        return super().ps_get(name)


class BoundScriptMethod(MemberInfo):
    """A script method without its parentheses."""

    __slots__ = ()

    def __init__(self, obj: Any, member: ScriptMethod) -> None:
        super().__init__(obj, member.name, member)

    def invoke(self, args: list[Any]) -> Any:
        """Calls it."""
        return call_script_method(self.obj, self.member, args)


class PropertyInfo(Adapted):
    """A property as an object: `$o.PSObject.Properties['Name']`."""

    __slots__ = ("obj", "prop")

    def __init__(self, obj: Any, prop: Property) -> None:
        self.obj = obj
        self.prop = prop

    def ps_type(self) -> TypeInfo:
        """PSNoteProperty, PSProperty, PSScriptProperty, PSAliasProperty, PSCodeProperty."""
        return need_type(f"{_A}PS{self.prop.kind}")

    def ps_string(self) -> str:
        """The definition."""
        return self.prop.definition(self.obj)

    def value(self) -> Any:
        """The property's value now."""
        value = self.prop.getter(self.obj)
        return None if value is AUTOMATION_NULL else value

    def set_value(self, value: Any) -> None:
        """Sets the property. Raises PropertyReadOnly."""
        if self.prop.setter is None:
            raise property_read_only(self.prop.name)
        self.prop.setter(self.obj, value)


class DetachedMember(Adapted):
    """A member that a script constructed (`[psnoteproperty]::new('A', 1)`) and that belongs to no object yet."""

    __slots__ = ("held", "member_kind", "member_name")

    def __init__(self, kind: str, name: str, held: Any) -> None:
        self.member_kind = kind
        self.member_name = name
        self.held = held

    def ps_type(self) -> TypeInfo:
        """PSNoteProperty, PSScriptProperty ..."""
        return need_type(f"{_A}PS{self.member_kind}")

    def value(self) -> Any:
        """The value of a note property."""
        return None if isinstance(self.held, Member) else self.held

    def set_value(self, value: Any) -> None:
        """Sets the value of a note property."""
        self.held = value


class MemberCollection:
    """`.PSObject.Properties`, `.Members`, `.Methods`: looked up by name, enumerated in order."""

    __slots__ = ("obj", "which")
    PS_TYPE = _A + "PSMemberInfoCollection`1"
    PS_ENUMERABLE = True
    KEY_BY_IDENTITY = True

    def __init__(self, obj: Any, which: str) -> None:
        self.obj = obj
        self.which = which

    def __iter__(self) -> Iterator[Any]:
        if self.which != "Methods":
            yield from self._properties()
        if self.which != "Properties":
            yield from self._methods()

    def _properties(self) -> Iterable[PropertyInfo]:
        from lyncshell.values.reflection import properties

        return [PropertyInfo(self.obj, prop) for prop in properties(self.obj)]

    def _methods(self) -> Iterator[Any]:
        from lyncshell.values.reflection import _other_members

        target = self.obj.base if type(self.obj) is PSObject else self.obj
        owner = type_of(target)
        for name, member in _other_members(self.obj):
            if isinstance(member, MethodDef):
                yield PSMethod(target, member, owner)
            elif isinstance(member, ScriptMethod):
                yield BoundScriptMethod(self.obj, member)
            elif not isinstance(member, (ScriptProperty, AliasProperty, CodeProperty, TypedNote)):
                yield MemberInfo(self.obj, name, member)

    def ps_index(self, name: Any) -> Any:
        """The member of that name, null where there is none."""
        from lyncshell.values.reflection import find_property
        from lyncshell.values.text import to_string

        text = to_string(name)
        if self.which != "Methods":
            found = find_property(self.obj, text)
            if (found is not None and found.member is not None) or (found is not None and found.is_own):
                return PropertyInfo(self.obj, found)
            if found is not None and found.kind != "Property":
                return PropertyInfo(self.obj, found)
            if found is not None and isinstance(self.obj, Adapted):
                return PropertyInfo(self.obj, found)
        if self.which != "Properties":
            folded = fold(text)
            return next((member for member in self._methods() if fold(member_name(member)) == folded), None)
        return None

    def match(self, pattern: str) -> GenericList:
        """The members whose names fit a wildcard pattern."""
        from lyncshell.values.wildcard import compile_wildcard

        fits = compile_wildcard(pattern)
        return GenericList(need_type(_A + "PSMemberInfo"), [item for item in self if fits(member_name(item))])

    def add(self, member: Any) -> None:
        """Adds a constructed or other object's member. Raises ShellError where the name is taken."""
        from lyncshell.values.reflection import add_member

        if isinstance(member, DetachedMember):
            name, held = member.member_name, member.held
        elif isinstance(member, PropertyInfo):
            name, own = member.prop.name, member.prop.member
            held = own if isinstance(own, Member) else member.value()
        else:
            name, held = member.member_name, member.member
        add_member(self.obj, name, held)

    def remove(self, name: str) -> None:
        """Removes an own member; one that is not there is no error."""
        from lyncshell.values.objects import find_key

        own = own_members(self.obj)
        if own is not None:
            key = find_key(own, name)
            if key is not None:
                del own[key]


def member_name(member: Any) -> str:
    """The name of a member object of any class."""
    if isinstance(member, PropertyInfo):
        return member.prop.name
    if isinstance(member, (MemberInfo, DetachedMember)):
        return member.member_name
    return str(member.name)


class PSObjectView:
    """`$o.PSObject`: the object seen as a bag of members."""

    __slots__ = ("obj",)
    PS_TYPE = _A + "PSObject"
    KEY_BY_IDENTITY = True

    def __init__(self, obj: Any) -> None:
        self.obj = obj

    def ps_string(self) -> str:
        """The object's text."""
        from lyncshell.values.text import to_string

        return to_string(self.obj)

    def base(self) -> Any:
        """The object without its own members."""
        return self.obj.base if type(self.obj) is PSObject else self.obj


class TypeNames(GenericList):
    """`.PSObject.TypeNames`: a list whose changes reach the object."""

    __slots__ = ("obj",)

    def __init__(self, obj: Any) -> None:
        super().__init__(need_type("System.String"), type_names(obj), "System.Collections.ObjectModel.Collection`1")
        self.obj = obj

    def changed(self) -> None:
        """Gives the object the names that the list has now."""
        if isinstance(self.obj, (PSCustomObject, PSObject)):
            self.obj.type_names = list(self)


def intrinsic(obj: Any, name: str) -> Any:
    """`.PSObject`, `.PSBase`, `.PSTypeNames` and their like, by folded name."""
    if name == "pstypenames":
        return TypeNames(obj)
    if name == "psbase":
        return obj.base if type(obj) is PSObject else obj
    if name == "psstandardmembers":
        from lyncshell.values.reflection import display_set

        shown = display_set(obj)
        if shown is None:
            return None
        return MemberInfo(
            obj, "PSStandardMembers",
            MemberSet("PSStandardMembers", {
                "DefaultDisplayPropertySet": PropertySet("DefaultDisplayPropertySet", shown)
            }),
        )
    return PSObjectView(obj)


def script_of(value: Any) -> Any:
    """A script block given for a script member. Raises ShellError for anything else."""
    if not is_invokable(value):
        raise ShellError("A script block is needed here.", value, category=ErrorCategory.InvalidArgument)
    return value
