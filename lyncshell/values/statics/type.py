"""System.Type: what `[int]` can tell of itself. Also Activator, and what reflection gives of members."""

from __future__ import annotations

from lyncshell.values.arrays import TypedArray
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import MethodDef, PropertyDef, TypeInfo, declare, find_type, is_instance

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

TYPE = declare("System.Type")
MEMBER = declare("System.Reflection.MemberInfo")
PROPERTY = declare("System.Reflection.PropertyInfo")
METHOD = declare("System.Reflection.MethodInfo")
ASSEMBLY = declare("System.Reflection.Assembly")
ACTIVATOR = declare("System.Activator")


class ReflectedMember(Adapted):
    """A PropertyInfo or MethodInfo."""

    __slots__ = ("definition", "owner")

    def __init__(self, definition: PropertyDef | MethodDef, owner: TypeInfo) -> None:
        self.definition = definition
        self.owner = owner

    def ps_type(self) -> TypeInfo:
        """PropertyInfo or MethodInfo."""
        return PROPERTY if isinstance(self.definition, PropertyDef) else METHOD

    def ps_string(self) -> str:
        """The member's signature."""
        if isinstance(self.definition, PropertyDef):
            return self.definition.text.partition("{")[0].strip()
        return self.definition.texts[0]


class Assembly(Adapted):
    """The assembly of a type; here all are one."""

    __slots__ = ("name",)
    PS_TYPE = "System.Reflection.Assembly"

    def __init__(self, name: str) -> None:
        self.name = name

    def ps_string(self) -> str:
        """The full name."""
        return f"{self.name}, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"


def _assembly_of(type: TypeInfo) -> Assembly:
    if type.user is not None and type.user != "custom":
        return Assembly("PowerShell Class Assembly")
    is_shell = type.full_name.startswith(("System.Management.Automation", "Microsoft.PowerShell"))
    return Assembly("System.Management.Automation" if is_shell else "System.Private.CoreLib")


@MEMBER.property("string Name {get;}")
def _name(self: Any) -> str:
    return self.name if isinstance(self, TypeInfo) else str(self.definition.name)


@MEMBER.property("string MemberType {get;}")
def _member_type(self: Any) -> str:
    if isinstance(self, TypeInfo):
        return "TypeInfo"
    return "Property" if isinstance(self.definition, PropertyDef) else "Method"


@MEMBER.property("type DeclaringType {get;}")
def _declaring(self: Any) -> Any:
    return None if isinstance(self, TypeInfo) else self.owner


@PROPERTY.property("type PropertyType {get;}")
def _property_type(self: ReflectedMember) -> TypeInfo:
    assert isinstance(self.definition, PropertyDef)
    return self.definition.type(self.owner)


@PROPERTY.property("bool CanRead {get;}")
def _can_read(self: ReflectedMember) -> bool:
    return True


@PROPERTY.property("bool CanWrite {get;}")
def _can_write(self: ReflectedMember) -> bool:
    return getattr(self.definition, "set_function", None) is not None


@PROPERTY.method("System.Object GetValue(System.Object obj)")
def _get_value(self: ReflectedMember, obj: Any) -> Any:
    from lyncshell.values.members import get_member

    return get_member(obj, self.definition.name)


@METHOD.property("bool IsStatic {get;}")
def _is_static(self: ReflectedMember) -> bool:
    return self.definition.is_static


@TYPE.property("string FullName {get;}")
def _full_name(self: TypeInfo) -> str:
    return self.full_name


@TYPE.property("string Namespace {get;}")
def _namespace(self: TypeInfo) -> Any:
    return self.namespace or None


@TYPE.property("string AssemblyQualifiedName {get;}")
def _qualified(self: TypeInfo) -> str:
    return f"{self.full_name}, {_assembly_of(self).ps_string()}"


@TYPE.property("System.Reflection.Assembly Assembly {get;}")
def _assembly(self: TypeInfo) -> Assembly:
    return _assembly_of(self)


@TYPE.property("type BaseType {get;}")
def _base(self: TypeInfo) -> TypeInfo | None:
    return None if self.is_interface else self.base


@TYPE.property("type UnderlyingSystemType {get;}")
def _underlying(self: TypeInfo) -> TypeInfo:
    return self


@TYPE.property("bool IsPublic {get;}")
def _is_public(self: TypeInfo) -> bool:
    return "+" not in self.full_name


@TYPE.property("bool IsSerializable {get;}")
def _is_serializable(self: TypeInfo) -> bool:
    if self.full_name.endswith("Exception") or self.is_enum or self.is_value_type or self.element is not None:
        return True
    return self.full_name in _SERIALIZABLE or self.definition is not None


_SERIALIZABLE = frozenset((
    "System.Object", "System.String", "System.Version", "System.Uri", "System.Text.StringBuilder",
    "System.Collections.Hashtable", "System.Collections.ArrayList", "System.Collections.Queue",
    "System.Collections.Stack", "System.Collections.SortedList", "System.Array",
    "System.Collections.Specialized.OrderedDictionary", "System.Text.RegularExpressions.Regex",
))


@TYPE.property("bool IsEnum {get;}")
def _is_enum(self: TypeInfo) -> bool:
    return self.is_enum


@TYPE.property("bool IsArray {get;}")
def _is_array(self: TypeInfo) -> bool:
    return self.element is not None


@TYPE.property("bool IsClass {get;}")
def _is_class(self: TypeInfo) -> bool:
    return not self.is_value_type and not self.is_interface


@TYPE.property("bool IsInterface {get;}")
def _is_interface(self: TypeInfo) -> bool:
    return self.is_interface


@TYPE.property("bool IsValueType {get;}")
def _is_value_type(self: TypeInfo) -> bool:
    return self.is_value_type


@TYPE.property("bool IsPrimitive {get;}")
def _is_primitive(self: TypeInfo) -> bool:
    from lyncshell.values.convert_objects import _PRIMITIVES

    return self.full_name in _PRIMITIVES


@TYPE.property("bool IsAbstract {get;}")
def _is_abstract(self: TypeInfo) -> bool:
    return self.is_abstract or self.is_interface


@TYPE.property("bool IsGenericType {get;}")
def _is_generic(self: TypeInfo) -> bool:
    return bool(self.arguments) or "`" in self.name


@TYPE.property("type[] GenericTypeArguments {get;}")
def _arguments(self: TypeInfo) -> Any:
    return TypedArray(TYPE, self.arguments)


@TYPE.method("type[] GetGenericArguments()")
def _get_arguments(self: TypeInfo) -> Any:
    return TypedArray(TYPE, self.arguments)


@TYPE.method("type GetGenericTypeDefinition()")
def _definition(self: TypeInfo) -> TypeInfo:
    return self.definition or self


@TYPE.method("type MakeArrayType()")
def _make_array(self: TypeInfo) -> TypeInfo:
    from lyncshell.values.typesystem import array_of

    return array_of(self)


@TYPE.method("type MakeGenericType(Params type[] typeArguments)")
def _make_generic(self: TypeInfo, arguments: list[TypeInfo]) -> TypeInfo:
    from lyncshell.values.typesystem import close

    return close(self, tuple(arguments))


@TYPE.method("type GetElementType()")
def _element(self: TypeInfo) -> TypeInfo | None:
    return self.element


@TYPE.method("type[] GetInterfaces()")
def _interfaces(self: TypeInfo) -> Any:
    return TypedArray(TYPE, [found for name in self.interfaces if (found := find_type(name)) is not None])


@TYPE.method("bool IsSubclassOf(type c)")
def _is_subclass(self: TypeInfo, other: TypeInfo) -> bool:
    return self is not other and not other.is_interface and self.is_subclass_of(other)


@TYPE.method("bool IsAssignableFrom(type c)")
def _is_assignable(self: TypeInfo, other: TypeInfo | None) -> bool:
    return other is not None and other.is_subclass_of(self)


@TYPE.method("bool IsInstanceOfType(System.Object o)")
def _is_instance(self: TypeInfo, value: Any) -> bool:
    return is_instance(value, self)


@TYPE.method("string ToString()")
def _to_string(self: TypeInfo) -> str:
    if self.definition is None:
        return self.full_name
    return f"{self.definition.full_name}[{','.join(argument.full_name for argument in self.arguments)}]"


@TYPE.method("System.Reflection.PropertyInfo[] GetProperties()")
def _properties(self: TypeInfo) -> Any:
    return TypedArray(PROPERTY, [ReflectedMember(found, self) for found in self.properties()])


@TYPE.method("System.Reflection.PropertyInfo GetProperty(string name)")
def _property(self: TypeInfo, name: str) -> Any:
    found = self.property_named(name)
    return ReflectedMember(found, self) if found is not None and found.name == name else None


@TYPE.method("System.Reflection.MethodInfo[] GetMethods()")
def _methods(self: TypeInfo) -> Any:
    found = [*self.all_members(True), *self.all_members()]
    return TypedArray(METHOD, [ReflectedMember(member, self) for member in found if isinstance(member, MethodDef)])


@TYPE.method("System.Reflection.MethodInfo GetMethod(string name)")
def _method(self: TypeInfo, name: str) -> Any:
    found = self.find(name) or self.find(name, True)
    return ReflectedMember(found, self) if isinstance(found, MethodDef) and found.name == name else None


@TYPE.method("bool IsAssignableTo(type targetType)")
def _is_assignable_to(self: TypeInfo, other: TypeInfo | None) -> bool:
    return other is not None and self.is_subclass_of(other)


@TYPE.method("int GetArrayRank()")
def _array_rank(self: TypeInfo) -> int:
    if self.element is None:
        from lyncshell.values.dotnet_errors import argument_failure

        raise argument_failure("Must be an array type.")
    return self.rank


@TYPE.method("type GetInterface(string name)")
def _interface(self: TypeInfo, name: str) -> TypeInfo | None:
    return next((find_type(full) for full in self.interfaces if full.rpartition(".")[2] == name), None)


@TYPE.method("type GetEnumUnderlyingType()")
def _enum_underlying(self: TypeInfo) -> Any:
    from lyncshell.values.statics.enum import _underlying as underlying

    return underlying(self)


@TYPE.method("string GetEnumName(System.Object value)")
def _enum_name(self: TypeInfo, value: Any) -> Any:
    from lyncshell.values.statics.enum import _name as name_of

    return name_of(self, value)


@TYPE.method("System.Reflection.MemberInfo[] GetMembers()")
def _members(self: TypeInfo) -> Any:
    found = [*self.all_members(True), *self.all_members()]
    return TypedArray(MEMBER, [ReflectedMember(member, self) for member in found])


@TYPE.method("System.Reflection.MemberInfo[] GetMember(string name)")
def _member(self: TypeInfo, name: str) -> Any:
    found = [member for member in (self.find(name), self.find(name, True)) if member is not None]
    return TypedArray(MEMBER, [ReflectedMember(member, self) for member in found if member.name == name])


@TYPE.property("bool IsSealed {get;}")
def _is_sealed(self: TypeInfo) -> bool:
    return self.is_value_type or self.element is not None or self.full_name == "System.String"


@TYPE.property("bool IsGenericTypeDefinition {get;}")
def _is_generic_definition(self: TypeInfo) -> bool:
    return "`" in self.name and not self.arguments


@TYPE.property("bool IsVisible {get;}")
def _is_visible(self: TypeInfo) -> bool:
    return True


@TYPE.property("bool HasElementType {get;}")
def _has_element(self: TypeInfo) -> bool:
    return self.element is not None


@TYPE.property("bool IsNested {get;}")
def _is_nested(self: TypeInfo) -> bool:
    return "+" in self.full_name


@TYPE.method("string[] GetEnumNames()")
def _enum_names(self: TypeInfo) -> Any:
    from lyncshell.values.statics.enum import _names

    return _names(self)


@TYPE.method("array GetEnumValues()")
def _enum_values(self: TypeInfo) -> Any:
    from lyncshell.values.statics.enum import _values

    return _values(self)


@TYPE.static("type GetType(string typeName)", "type GetType(string typeName, bool throwOnError)")
def _get_type(name: str, throw: bool = False) -> TypeInfo | None:
    found = find_type(name) if "." in name else None
    if found is None and throw:
        from lyncshell.values.dotnet_errors import DotNetFailure

        raise DotNetFailure(f"Could not load type '{name}'.", "System.TypeLoadException")
    return found


@TYPE.static("System.TypeCode GetTypeCode(type type)")
def _type_code(type: TypeInfo) -> Any:
    from lyncshell.values.enums import enum_type

    codes = enum_type("System.TypeCode")
    return codes.value(codes.names.get(type.name, 1))


@ASSEMBLY.static("System.Reflection.Assembly LoadWithPartialName(string partialName)",
                 "System.Reflection.Assembly Load(string assemblyString)")
def _load(name: str) -> Assembly:
    return Assembly(name.partition(",")[0])


@ASSEMBLY.property("string FullName {get;}")
def _assembly_name(self: Assembly) -> str:
    return self.ps_string()


@ASSEMBLY.property("string Location {get;}")
def _location(self: Assembly) -> str:
    return ""


@ACTIVATOR.static(
    "System.Object CreateInstance(type type)",
    "System.Object CreateInstance(type type, Params System.Object[] args)",
)
def _create(type: TypeInfo, args: Any = None) -> Any:
    from lyncshell.values.construct import construct

    return construct(type, list(args or ()))
