"""PSObject, PSCustomObject, and the member objects behind `.PSObject.Properties` and its like."""

from __future__ import annotations

from lyncshell.values.arrays import TypedArray
from lyncshell.values.enums import enum_value
from lyncshell.values.objects import (
    AliasProperty,
    MemberSet,
    PropertySet,
    PSCustomObject,
    Reference,
    ScriptMethod,
    ScriptProperty,
    unwrap,
)
from lyncshell.values.psobject import (
    DetachedMember,
    MemberCollection,
    MemberInfo,
    PropertyInfo,
    PSMethod,
    PSObjectView,
    TypeNames,
    member_name,
    script_of,
)
from lyncshell.values.typesystem import TypeInfo, declare, need_type, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_A = "System.Management.Automation."
PSOBJECT = declare(_A + "PSObject")
CUSTOM = declare(_A + "PSCustomObject")
INFO = declare(_A + "PSMemberInfo")
PROPERTY_INFO = declare(_A + "PSPropertyInfo")
METHOD_INFO = declare(_A + "PSMethodInfo")
NOTE = declare(_A + "PSNoteProperty")
ALIAS = declare(_A + "PSAliasProperty")
SCRIPT_PROPERTY = declare(_A + "PSScriptProperty")
SCRIPT_METHOD = declare(_A + "PSScriptMethod")
PROPERTY_SET = declare(_A + "PSPropertySet")
MEMBER_SET = declare(_A + "PSMemberSet")
COLLECTION = declare(_A + "PSMemberInfoCollection`1")
REFERENCE = declare(_A + "PSReference")
NULL_STRING = declare(_A + "Language.NullString")


@PSOBJECT.property("System.Object BaseObject {get;}")
def _base(self: PSObjectView) -> Any:
    return self.base()


@PSOBJECT.property("System.Object ImmediateBaseObject {get;}")
def _immediate(self: PSObjectView) -> Any:
    return self.base()


@PSOBJECT.property("System.Object Properties {get;}")
def _properties(self: PSObjectView) -> MemberCollection:
    return MemberCollection(self.obj, "Properties")


@PSOBJECT.property("System.Object Members {get;}")
def _members(self: PSObjectView) -> MemberCollection:
    return MemberCollection(self.obj, "Members")


@PSOBJECT.property("System.Object Methods {get;}")
def _methods(self: PSObjectView) -> MemberCollection:
    return MemberCollection(self.obj, "Methods")


@PSOBJECT.property("System.Object TypeNames {get;}")
def _type_names(self: PSObjectView) -> TypeNames:
    return TypeNames(self.obj)


@PSOBJECT.method("psobject Copy()")
def _copy(self: PSObjectView) -> Any:
    from lyncshell.values.objects import PSObject

    obj = self.obj
    if isinstance(obj, PSCustomObject):
        made = PSCustomObject(dict(obj.props), obj.type_names)
        made.hidden = obj.hidden
        return made
    if isinstance(obj, PSObject):
        return PSObject(obj.base, dict(obj.members), obj.type_names)
    return obj


@PSOBJECT.method("string ToString()")
def _to_string(self: PSObjectView) -> str:
    return self.ps_string()


@PSOBJECT.static("psobject AsPSObject(System.Object obj)")
def _as_psobject(obj: Any) -> Any:
    return obj


@PSOBJECT.constructor("psobject new()", "psobject new(System.Object obj)")
def _new(obj: Any = None, *, overload: int) -> Any:
    return PSCustomObject() if overload == 0 else unwrap(obj)


# -- members as objects


@INFO.property("string Name {get;}")
def _name(self: Any) -> str:
    return member_name(self)


@INFO.property("System.Management.Automation.PSMemberTypes MemberType {get;}")
def _member_type(self: Any) -> Any:
    kind = self.prop.kind if isinstance(self, PropertyInfo) else getattr(self, "kind", None)
    return enum_value(_A + "PSMemberTypes", kind or self.member_kind)


@INFO.property("System.Object Value {get;set;}")
def _value(self: Any) -> Any:
    if isinstance(self, (PropertyInfo, DetachedMember)):
        return self.value()
    return self


@_value.setter
def _set_value(self: Any, value: Any) -> None:
    self.set_value(value)


@INFO.property("string TypeNameOfValue {get;}")
def _type_name_of_value(self: Any) -> str:
    if isinstance(self, PropertyInfo):
        return self.prop.type_name(self.obj)
    return type_of(self).full_name


@INFO.property("bool IsInstance {get;}")
def _is_instance(self: Any) -> bool:
    return isinstance(self, PropertyInfo) and self.prop.is_own


@PROPERTY_INFO.property("bool IsSettable {get;}")
def _is_settable(self: Any) -> bool:
    return not isinstance(self, PropertyInfo) or self.prop.setter is not None


@PROPERTY_INFO.property("bool IsGettable {get;}")
def _is_gettable(self: Any) -> bool:
    return True


@ALIAS.property("string ReferencedMemberName {get;}")
def _referenced(self: Any) -> Any:
    member = self.prop.member if isinstance(self, PropertyInfo) else self.held
    return member.target if isinstance(member, AliasProperty) else None


@SCRIPT_PROPERTY.property("scriptblock GetterScript {get;}")
def _getter(self: Any) -> Any:
    member = self.prop.member if isinstance(self, PropertyInfo) else self.held
    return getattr(member, "getter", None)


@SCRIPT_PROPERTY.property("scriptblock SetterScript {get;}")
def _setter(self: Any) -> Any:
    member = self.prop.member if isinstance(self, PropertyInfo) else self.held
    return getattr(member, "setter", None)


@SCRIPT_METHOD.property("scriptblock Script {get;}")
def _script(self: Any) -> Any:
    member = self.member if isinstance(self, MemberInfo) else self.held
    return getattr(member, "script", None)


@METHOD_INFO.property("string[] OverloadDefinitions {get;}")
def _definitions(self: Any) -> Any:
    texts = self.definitions() if isinstance(self, PSMethod) or hasattr(self, "definitions") else [self.ps_string()]
    return TypedArray(need_type("System.String"), texts)


@METHOD_INFO.method("System.Object Invoke(Params System.Object[] arguments)")
def _invoke(self: Any, arguments: Any) -> Any:
    return self.invoke(list(arguments or ()))


@NOTE.constructor("System.Management.Automation.PSNoteProperty new(string name, System.Object value)")
def _new_note(name: str, value: Any) -> DetachedMember:
    return DetachedMember("NoteProperty", name, value)


@ALIAS.constructor(
    "psaliasproperty new(string name, string referencedMemberName)",
    "psaliasproperty new(string name, string referencedMemberName, type conversionType)",
)
def _new_alias(name: str, target: str, type: TypeInfo | None = None) -> DetachedMember:
    return DetachedMember("AliasProperty", name, AliasProperty(name, target, type))


@SCRIPT_PROPERTY.constructor(
    "psscriptproperty new(string name, System.Object getterScript)",
    "psscriptproperty new(string name, System.Object getterScript, System.Object setterScript)",
)
def _new_script_property(name: str, getter: Any, setter: Any = None) -> DetachedMember:
    member = ScriptProperty(name, script_of(getter), None if setter is None else script_of(setter))
    return DetachedMember("ScriptProperty", name, member)


@SCRIPT_METHOD.constructor("psscriptmethod new(string name, System.Object script)")
def _new_script_method(name: str, script: Any) -> DetachedMember:
    return DetachedMember("ScriptMethod", name, ScriptMethod(name, script_of(script)))


@PROPERTY_SET.constructor(
    "pspropertyset new(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)"
)
def _new_property_set(name: str, names: Any) -> DetachedMember:
    return DetachedMember("PropertySet", name, PropertySet(name, names))


@MEMBER_SET.constructor(
    "psmemberset new(string name)",
    "psmemberset new(string name, System.Object[] members)",
)
def _new_member_set(name: str, members: Any = ()) -> DetachedMember:
    held = {member_name(member): getattr(member, "held", member) for member in map(unwrap, members)}
    return DetachedMember("MemberSet", name, MemberSet(name, held))


@COLLECTION.property("int Count {get;}")
def _count(self: MemberCollection) -> int:
    return sum(1 for _ in self)


@COLLECTION.method("void Add(System.Object member)", "void Add(System.Object member, bool preValidated)")
def _add(self: MemberCollection, member: Any, validated: bool = False) -> None:
    self.add(member)


@COLLECTION.method("void Remove(string name)")
def _remove(self: MemberCollection, name: str) -> None:
    self.remove(name)


@COLLECTION.method("System.Object Item(string name)")
def _item(self: MemberCollection, name: str) -> Any:
    return self.ps_index(name)


@COLLECTION.method("System.Object Match(string name)")
def _match(self: MemberCollection, name: str) -> Any:
    return self.match(name)


# -- [ref] and [NullString]


@REFERENCE.property("System.Object Value {get;set;}")
def _reference_value(self: Reference) -> Any:
    return self.get()


@_reference_value.setter
def _set_reference(self: Reference, value: Any) -> None:
    self.set(value)


@NULL_STRING.static_property("static System.Object Value {get;}")
def _null_string() -> None:
    return None
