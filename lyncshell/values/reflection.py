"""Listing members: what Format-List, Select-Object, Get-Member and Add-Member see of an object."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import services
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
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
    find_key,
    own_members,
)
from lyncshell.values.typesystem import MethodDef, PropertyDef, TypeInfo, type_names, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


class Property:
    """One property of an object. `kind` is its PSMemberTypes name; `getter(obj)` reads, `setter(obj, value)` writes
    it and is None where it is read-only; `member` is the value or `Member` behind an own or extended one."""

    __slots__ = ("getter", "is_own", "kind", "member", "name", "setter")

    def __init__(
        self,
        name: str,
        kind: str,
        getter: Callable[[Any], Any],
        setter: Callable[[Any, Any], None] | None,
        member: Any = None,
        is_own: bool = False,
    ) -> None:
        self.name = name
        self.kind = kind
        self.getter = getter
        self.setter = setter
        self.member = member
        self.is_own = is_own

    def definition(self, obj: Any) -> str:
        """The text that Get-Member shows."""
        return definition_of(self.name, self.member, obj)

    def type_name(self, obj: Any) -> str:
        """The full name of the property's type (TypeNameOfValue)."""
        if isinstance(self.member, PropertyDef):
            return self.member.type(type_of(obj)).full_name
        if isinstance(self.member, (ScriptProperty, AliasProperty)):
            return "System.Object"
        value = self.getter(obj)
        return "System.Object" if value is None else next(iter(type_names(value)))


class MemberView:
    """One line of Get-Member."""

    __slots__ = ("definition", "kind", "name")

    def __init__(self, name: str, kind: str, definition: str) -> None:
        self.name = name
        self.kind = kind
        self.definition = definition


_PROPERTY_KINDS = frozenset(("NoteProperty", "Property", "ScriptProperty", "AliasProperty", "CodeProperty"))


def definition_of(name: str, member: Any, obj: Any) -> str:
    """The definition text of a member: `int Length {get;}`, `string Name=x`, `Count = Length`."""
    if isinstance(member, PropertyDef):
        return member.text.removeprefix("static ")
    if isinstance(member, MethodDef):
        return ", ".join(member.definitions())
    if isinstance(member, AliasProperty):
        return f"{member.name} = {member.target}"
    if isinstance(member, ScriptProperty):
        parts = [f"get={member.getter};"] if member.getter is not None else []
        if member.setter is not None:
            parts.append(f"set={member.setter};")
        return f"System.Object {member.name} {{{''.join(parts)}}}"
    if isinstance(member, ScriptMethod):
        return f"System.Object {member.name}();"
    if isinstance(member, PropertySet):
        return f"{member.name} {{{', '.join(member.properties)}}}"
    if isinstance(member, MemberSet):
        return f"{member.name} {{{', '.join(member.members)}}}"
    if isinstance(member, CodeProperty):
        return f"System.Object {member.name}{{get={member.name};}}"
    return _note_definition(name, member.value if isinstance(member, TypedNote) else member)


def _note_definition(name: str, value: Any) -> str:
    from lyncshell.values.conversion_errors import shown

    if value is None:
        return f"object {name}=null"
    shown_type = type_of(value).display
    if isinstance(value, PSCustomObject):
        shown_type = next(iter(type_names(value)))
    shown_type = shown_type.removeprefix("System.") if shown_type.count(".") == 1 else shown_type
    return f"{shown_type} {name}={shown(value)}"


# -- properties


def _member_property(name: str, member: Any, is_own: bool) -> Property | None:
    """The property that an own or extended member is; None for methods and sets."""
    from lyncshell.values.psobject import read_member, write_member

    if not isinstance(member, Member):
        return Property(name, "NoteProperty", _note_getter(name, member, is_own), _note_setter(name), member, is_own)
    if member.kind not in _PROPERTY_KINDS:
        return None
    settable = _is_settable(member)

    def read(obj: Any) -> Any:
        return read_member(obj, name, member)

    def write(obj: Any, value: Any) -> None:
        write_member(obj, member, value)

    return Property(name, member.kind, read, write if settable else None, member, is_own)


def _is_settable(member: Member) -> bool:
    if isinstance(member, (ScriptProperty, CodeProperty)):
        return member.setter is not None
    return True


def _note_getter(name: str, value: Any, is_own: bool) -> Callable[[Any], Any]:
    def read(obj: Any) -> Any:
        if not is_own:
            return value
        held = (own_members(obj) or {}).get(name, value)
        return value if isinstance(held, Member) else held

    return read


def _note_setter(name: str) -> Callable[[Any, Any], None]:
    def write(obj: Any, value: Any) -> None:
        from lyncshell.values.members import set_member

        set_member(obj, name, value)

    return write


def _adapted_property(name: str) -> Property:
    def read(obj: Any) -> Any:
        return (obj.base if type(obj) is PSObject else obj).ps_get(name)

    def write(obj: Any, value: Any) -> None:
        (obj.base if type(obj) is PSObject else obj).ps_set(name, value)

    return Property(name, "Property", read, write)


def _declared_property(definition: PropertyDef) -> Property:
    def read(obj: Any) -> Any:
        return definition.getter(obj.base if type(obj) is PSObject else obj)

    def write(obj: Any, value: Any) -> None:
        from lyncshell.values.members import set_property

        target = obj.base if type(obj) is PSObject else obj
        set_property(definition, type_of(target), target, value)

    return Property(definition.name, "Property", read, write if definition.set_function else None, definition)


def find_property(obj: Any, name: str) -> Property | None:
    """One property of the object itself; None where it has none of that name."""
    if obj is None or obj is AUTOMATION_NULL:
        return None
    own = own_members(obj)
    if own:
        key = find_key(own, name)
        if key is not None:
            return _member_property(key, own[key], True)
    target = obj.base if type(obj) is PSObject else obj
    if isinstance(target, Hashtable):
        value = target.get(name, MISSING)
        if value is not MISSING:
            return Property(name, "NoteProperty", lambda held: _table_value(held, name), _note_setter(name), value)
    extended = services().type_data.find(tuple(type_names(obj)), name)
    if extended is not None:
        return _member_property(extended[0], extended[1], False)
    if isinstance(target, Adapted) and _adapts_itself(target):
        folded = fold(name)
        actual = next((known for known in target.ps_property_names() if fold(known) == folded), None)
        if actual is not None:
            return _adapted_property(actual)
    definition = type_of(target).find(name)
    if isinstance(definition, PropertyDef):
        return _declared_property(definition)
    return _counting(target, name)


def _counting(target: Any, name: str) -> Property | None:
    from lyncshell.values.arrays import is_enumerable

    if name.lower() in ("count", "length") and not is_enumerable(target):
        return Property(name, "Property", lambda obj: 1, None)
    return None


def _table_value(obj: Any, name: str) -> Any:
    return (obj.base if type(obj) is PSObject else obj).get(name)


def _adapts_itself(target: Adapted) -> bool:
    return type(target).ps_property_names is not Adapted.ps_property_names or type(target).ps_get is not Adapted.ps_get


def properties(obj: Any, hidden: bool = False) -> list[Property]:
    """All properties: the object's own, its type names' extended ones, its type's; `hidden` ones where asked for."""
    return list(_iterate(obj, hidden))


def _hidden_names(owner: TypeInfo) -> set[str]:
    """The folded names that a script class and its bases hide."""
    names: set[str] = set()
    current: TypeInfo | None = owner
    while current is not None and current.user is not None:
        names |= getattr(current.user, "hidden", set())
        current = current.base
    return names


def _iterate(obj: Any, hidden: bool) -> Iterator[Property]:
    if obj is None or obj is AUTOMATION_NULL:
        return
    seen: set[str] = set()
    for name, member in list((own_members(obj) or {}).items()):
        found = _member_property(name, member, True)
        if found is not None:
            seen.add(fold(name))
            yield found
    for folded, (name, member) in services().type_data.members(tuple(type_names(obj))).items():
        if folded not in seen:
            extended = _member_property(name, member, False)
            if extended is not None:
                seen.add(folded)
                yield extended
    target = obj.base if type(obj) is PSObject else obj
    if isinstance(target, Adapted) and _adapts_itself(target):
        for name in target.ps_property_names():
            if fold(name) not in seen:
                yield _adapted_property(name)
        return
    owner = type_of(target)
    if owner.user is not None and not hidden:
        seen |= _hidden_names(owner)
    for definition in owner.properties():
        if fold(definition.name) not in seen:
            yield _declared_property(definition)


# -- everything


def all_members(obj: Any, static: bool = False, hidden: bool = False) -> list[MemberView]:
    """All members for Get-Member, unsorted; `static` lists the static ones of a type (or of the object's type)."""
    if static:
        owner = obj if isinstance(obj, TypeInfo) else type_of(obj)
        listed = [_declared_view(member, obj) for member in owner.all_members(True)]
        if owner.constructors.texts:
            listed.append(MemberView("new", "Method", ", ".join(owner.constructors.texts)))
        return listed
    views = [MemberView(p.name, p.kind, p.definition(obj)) for p in properties(obj, hidden)]
    seen = {fold(view.name) for view in views}
    if not hidden:
        seen |= _hidden_names(type_of(obj))
    for name, member in _other_members(obj):
        if fold(name) not in seen:
            seen.add(fold(name))
            views.append(MemberView(name, member.kind, definition_of(name, member, obj)))
    return views


def _declared_view(member: PropertyDef | MethodDef, obj: Any) -> MemberView:
    return MemberView(member.name, member.kind, definition_of(member.name, member, obj))


def _other_members(obj: Any) -> Iterator[tuple[str, Any]]:
    """Methods and sets."""
    for name, member in list((own_members(obj) or {}).items()):
        if isinstance(member, Member):
            yield name, member
    for name, member in services().type_data.members(tuple(type_names(obj))).values():
        if isinstance(member, Member):
            yield name, member
    target = obj.base if type(obj) is PSObject else obj
    for definition in type_of(target).all_members():
        if isinstance(definition, MethodDef):
            yield definition.name, definition


def add_member(obj: Any, name: str, member: Any, force: bool = False) -> Any:
    """Adds a member and gives the object, in a wrapper where its class has no place for members.

    Raises ShellError where the name is taken and `force` is not given.
    """
    if obj is None or obj is AUTOMATION_NULL:
        raise ShellError("Cannot add a member to a null value.", error_id="MemberAddToNull")
    members = own_members(obj)
    if members is None:
        obj, members = _with_room(obj)
    key = find_key(members, name)
    taken = key is not None or (not force and find_property(obj, name) is not None and not _is_counting(name))
    if taken and not force:
        raise ShellError(
            f'Cannot add a member with the name "{name}" because a member with that name already exists. To overwrite '
            "the member anyway, add the Force parameter to your command.",
            obj, error_id="MemberAlreadyExists", category=ErrorCategory.InvalidOperation,
            exception_type="System.InvalidOperationException",
        )
    if key is not None and key != name:
        del members[key]
    members[name] = member
    return obj


def _with_room(obj: Any) -> tuple[Any, dict[str, Any]]:
    """An object with an empty table for members: the object itself where its class has a place for one."""
    members: dict[str, Any] = {}
    if hasattr(type(obj), "ps_members"):
        obj.ps_members = members
        return obj, members
    wrapper = PSObject(obj, members)
    return wrapper, wrapper.members


def _is_counting(name: str) -> bool:
    return name.lower() in ("count", "length")


def property_set(obj: Any, name: str) -> tuple[str, ...] | None:
    """The properties of a PropertySet of that name; None where there is none."""
    own = own_members(obj) or {}
    key = find_key(own, name)
    held = own[key] if key is not None else None
    if held is None:
        extended = services().type_data.find(tuple(type_names(obj)), name)
        held = None if extended is None else extended[1]
    return held.properties if isinstance(held, PropertySet) else None


def display_set(obj: Any) -> tuple[str, ...] | None:
    """The default display properties: the object's own (PSStandardMembers), or those of its type names."""
    own = own_members(obj) or {}
    key = find_key(own, "PSStandardMembers") if own else None
    if key is not None and isinstance(own[key], MemberSet):
        members = own[key].members
        inner = find_key(members, "DefaultDisplayPropertySet")
        if inner is not None and isinstance(members[inner], PropertySet):
            return tuple(members[inner].properties)
    return services().type_data.display(tuple(type_names(obj)))
