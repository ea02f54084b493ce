"""Types and their declared members: the only way in which anything becomes reachable from a script.

    STRING = declare("System.String", python=str, base="System.Object", accelerator="string")

    @STRING.method("string Substring(int startIndex)", "string Substring(int startIndex, int length)")
    def substring(self, start, length=None): ...

    @STRING.property("int Length {get;}")
    @STRING.static("string Join(string separator, Params string[] value)")
    @STRING.static_property("string Empty {get;}")
    @STRING.constructor("string new(char c, int count)")

A signature is the text that `"".Substring` prints. It is parsed when the member is first called; it chooses the
overload and converts the arguments. A function that declares a keyword `overload` gets the index of the chosen
signature, one that declares `closed_type` the type that was asked (for generic types). Several functions may declare
overloads of one name. In a generic type's signatures its parameters (`T`, `TKey`) stand for the arguments.

The names of all types are known from `types_def.py`; the module that declares a type's members is imported when a
member is asked for. A Python class says which type its instances have by its attribute PS_TYPE.
"""

from __future__ import annotations

from lyncshell.errors import TypeNotFound
from lyncshell.values.names import fold
from lyncshell.values.numbers import (
    BigInteger,
    Byte,
    Char,
    Int16,
    Int64,
    SByte,
    Single,
    UInt16,
    UInt32,
    UInt64,
)
from lyncshell.values.types_def import BUILTIN_CLASSES, TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeVar

    from lyncshell.values.signatures import Overload

    F = TypeVar("F", bound=Callable[..., Any])


class PropertyDef:
    """A declared property. `text` is its definition, `int Length {get;}`; `is_static` tells it from instance ones."""

    __slots__ = ("getter", "is_static", "name", "set_function", "text", "type_name", "writable")
    kind = "Property"

    def __init__(self, text: str, getter: Callable[..., Any], is_static: bool) -> None:
        head, _, accessors = text.partition("{")
        self.text = text
        self.type_name, _, self.name = head.strip().removeprefix("static ").rpartition(" ")
        self.getter = getter
        self.set_function: Callable[..., None] | None = None
        self.writable = "set" in accessors
        self.is_static = is_static

    def setter(self, function: F) -> F:
        """Declares the function that sets the property; it gets the converted value."""
        self.set_function = function
        return function

    def type(self, owner: TypeInfo) -> TypeInfo:
        """The property's type; `owner` resolves the parameters of a generic type."""
        return owner.resolve(self.type_name)


class MethodDef:
    """A declared method with all its overloads. `kind` is as Get-Member shows it."""

    __slots__ = ("_overloads", "choices", "functions", "is_static", "name", "texts")
    kind = "Method"

    def __init__(self, name: str, is_static: bool) -> None:
        self.name = name
        self.is_static = is_static
        self.texts: list[str] = []
        self.functions: list[tuple[Callable[..., Any], int]] = []
        self._overloads: dict[TypeInfo, list[Overload]] = {}
        self.choices: dict[tuple[TypeInfo, str], Overload] = {}

    def add(self, signatures: tuple[str, ...], function: Callable[..., Any]) -> None:
        """Adds overloads that one function carries out."""
        for number, text in enumerate(signatures):
            self.texts.append(text)
            self.functions.append((function, number))
        self._overloads.clear()
        self.choices.clear()

    def overloads(self, owner: TypeInfo) -> list[Overload]:
        """The parsed overloads; `owner` resolves the parameters of a generic type."""
        found = self._overloads.get(owner)
        if found is None:
            from lyncshell.values.signatures import parse_overload

            found = [
                parse_overload(text, function, number, owner)
                for text, (function, number) in zip(self.texts, self.functions, strict=True)
            ]
            self._overloads[owner] = found
        return found

    def definitions(self) -> list[str]:
        """The overloads as text (OverloadDefinitions)."""
        return [f"static {text}" if self.is_static else text for text in self.texts]


class TypeInfo:
    """A .NET type as scripts see it (`[string]` is one).

    `full_name` with namespace, `name` without; `base` the base type or None; `interfaces` full names; `python` the
    class of its values where there is exactly one; `element` of an array; `definition` and `arguments` of a closed
    generic type; `parameters` names the parameters of an open one; `converter` is `f(value, type)` that converts
    to this type, returning MISSING where it does not know how.
    """

    __slots__ = (
        "_base", "_cache", "_interfaces", "_loaded", "_type_names", "arguments", "assembly", "constructors",
        "converter", "definition", "element", "full_name", "is_abstract", "is_interface", "is_value_type", "members",
        "module", "name", "parameters", "python", "rank", "statics", "user",
    )
    PS_TYPE = "System.RuntimeType"
    is_enum = False

    def __init__(self, full_name: str, base: TypeInfo | str | None = None, interfaces: tuple[str, ...] = ()) -> None:
        self.full_name = full_name
        self.name = full_name.rpartition(".")[2].rpartition("+")[2]
        self._base = base
        self._interfaces = interfaces
        self.python: type | None = None
        self.element: TypeInfo | None = None
        self.rank = 0
        self.definition: TypeInfo | None = None
        self.arguments: tuple[TypeInfo, ...] = ()
        self.parameters: tuple[str, ...] = ()
        self.is_interface = False
        self.is_abstract = False
        self.is_value_type = False
        self.members: dict[str, PropertyDef | MethodDef] = {}
        self.statics: dict[str, PropertyDef | MethodDef] = {}
        self.constructors = MethodDef("new", True)
        self.converter: Callable[[Any, TypeInfo], Any] | None = None
        self.module = ""
        self.user: Any = None
        self.assembly = ""
        self._loaded = False
        self._cache: dict[tuple[str, bool], PropertyDef | MethodDef | None] = {}
        self._type_names: tuple[str, ...] | None = None

    def __repr__(self) -> str:
        return f"[{self.full_name}]"

    # -- what it is

    @property
    def base(self) -> TypeInfo | None:
        """The base type."""
        if isinstance(self._base, str):
            self._base = need_type(self._base)
        return self._base

    @property
    def interfaces(self) -> tuple[str, ...]:
        """The full names of the interfaces that it and its bases implement."""
        found = dict.fromkeys(self._interfaces)
        if self.definition is not None:
            found.update(dict.fromkeys(self.definition.interfaces))
        if self.base is not None:
            found.update(dict.fromkeys(self.base.interfaces))
        return tuple(found)

    @property
    def is_array(self) -> bool:
        """Whether it is an array type."""
        return self.element is not None

    @property
    def namespace(self) -> str:
        """The part of the full name before the name."""
        return self.full_name.partition("[")[0].rpartition(".")[0]

    @property
    def type_names(self) -> tuple[str, ...]:
        """The full names of the type and its bases: the PSTypeNames of its values."""
        if self._type_names is None:
            names = [self.full_name]
            base = self.base
            while base is not None:
                names.append(base.full_name)
                base = base.base
            self._type_names = tuple(names)
        return self._type_names

    @property
    def display(self) -> str:
        """Its name as PowerShell writes it: the accelerator where there is one."""
        return display_name(self)

    def is_subclass_of(self, other: TypeInfo) -> bool:
        """Whether a value of this type is one of `other`: the same, a base, an interface, or Object."""
        if self is other or other.full_name == "System.Object":
            return True
        if other.is_interface:
            return _implements(self, other)
        current: TypeInfo | None = self
        while current is not None:
            if current is other or (current.definition is other and other is not None):
                return True
            current = current.base
        return _array_fits(self, other)

    # -- declaring

    def method(self, *signatures: str) -> Callable[[F], F]:
        """Declares an instance method; the function gets the object first."""
        return self._declare_method(self.members, signatures, False)

    def static(self, *signatures: str) -> Callable[[F], F]:
        """Declares a static method."""
        return self._declare_method(self.statics, signatures, True)

    def constructor(self, *signatures: str) -> Callable[[F], F]:
        """Declares constructors: signatures of the name `new`."""

        def register(function: F) -> F:
            self.constructors.add(signatures, function)
            return function

        return register

    def property(self, text: str) -> Callable[[Callable[..., Any]], PropertyDef]:
        """Declares an instance property; the function is its getter, `.setter` declares the other one."""
        return self._declare_property(self.members, text, False)

    def static_property(self, text: str) -> Callable[[Callable[..., Any]], PropertyDef]:
        """Declares a static property (or field, or constant); the getter takes nothing."""
        return self._declare_property(self.statics, text, True)

    def _declare_method(
        self, table: dict[str, PropertyDef | MethodDef], signatures: tuple[str, ...], is_static: bool
    ) -> Callable[[F], F]:
        name = signatures[0].partition("(")[0].rpartition(" ")[2].partition("[")[0]

        def register(function: F) -> F:
            method = table.get(fold(name))
            if not isinstance(method, MethodDef):
                method = table[fold(name)] = MethodDef(name, is_static)
            method.add(signatures, function)
            self._cache.clear()
            return function

        return register

    def _declare_property(
        self, table: dict[str, PropertyDef | MethodDef], text: str, is_static: bool
    ) -> Callable[[Callable[..., Any]], PropertyDef]:
        def register(getter: Callable[..., Any]) -> PropertyDef:
            definition = PropertyDef(text, getter, is_static)
            table[fold(definition.name)] = definition
            self._cache.clear()
            return definition

        return register

    # -- asking

    def load(self) -> None:
        """Imports the module that declares the members of this type, once."""
        if self._loaded:
            return
        self._loaded = True
        if self.module:
            from importlib import import_module

            import_module(self.module)
            self._cache.clear()

    def find(self, name: str, is_static: bool = False) -> PropertyDef | MethodDef | None:
        """The member of that name, whatever its case: of this type, its generic definition, or a base."""
        key = (name, is_static)
        try:
            return self._cache[key]
        except KeyError:
            self.load()
            found = self._find(fold(name), is_static)
            self._cache[key] = found
            return found

    def _find(self, folded: str, is_static: bool) -> PropertyDef | MethodDef | None:
        for owner in self.lineage():
            found = (owner.statics if is_static else owner.members).get(folded)
            if found is not None:
                return found
        return None

    def property_named(self, name: str) -> PropertyDef | None:
        """The instance property of that name."""
        found = self.find(name)
        return found if isinstance(found, PropertyDef) else None

    def lineage(self) -> Iterator[TypeInfo]:
        """This type, its generic definition, its base, and so on, each with its members loaded."""
        current: TypeInfo | None = self
        while current is not None:
            current.load()
            yield current
            if current.definition is not None:
                current.definition.load()
                yield current.definition
            current = current.base

    def all_members(self, is_static: bool = False) -> list[PropertyDef | MethodDef]:
        """The members with inherited ones, the own first."""
        found: dict[str, PropertyDef | MethodDef] = {}
        for owner in self.lineage():
            for folded, member in (owner.statics if is_static else owner.members).items():
                found.setdefault(folded, member)
        return list(found.values())

    def properties(self) -> list[PropertyDef]:
        """The instance properties with inherited ones, the own first."""
        return [member for member in self.all_members() if isinstance(member, PropertyDef)]

    def resolve(self, name: str) -> TypeInfo:
        """The type that `name` means in a signature of this type: generic parameters stand for the arguments."""
        generic = self.definition
        current: TypeInfo | None = self
        while generic is None and current is not None:
            generic = current.definition
            if generic is None:
                current = current.base
        if generic is not None and current is not None and generic.parameters:
            name = _substitute(name, dict(zip(generic.parameters, current.arguments, strict=False)))
        return need_type(name)


def _substitute(name: str, arguments: dict[str, TypeInfo]) -> str:
    if name in arguments:
        return arguments[name].full_name
    if "[" not in name:
        return name
    from re import sub

    def replaced(match: Any) -> str:
        found = arguments.get(match.group())
        return match.group() if found is None else found.full_name

    return sub(r"\w+", replaced, name)


def _implements(type: TypeInfo, interface: TypeInfo) -> bool:
    wanted = interface.full_name
    if type.element is not None:
        return wanted in _ARRAY_INTERFACES or (
            interface.definition is not None
            and interface.definition.full_name in _ARRAY_INTERFACES
            and type.element.is_subclass_of(interface.arguments[0])
        )
    names = type.interfaces
    if wanted in names:
        return True
    if interface.definition is None:
        return False
    return interface.definition.full_name in names and (
        not type.arguments or type.arguments[: len(interface.arguments)] == interface.arguments
    )


_ARRAY_INTERFACES = (
    "System.Collections.IList", "System.Collections.ICollection", "System.Collections.IEnumerable", "System.ICloneable",
    "System.Collections.Generic.IList`1", "System.Collections.Generic.ICollection`1",
    "System.Collections.Generic.IEnumerable`1", "System.Collections.Generic.IReadOnlyList`1",
    "System.Collections.Generic.IReadOnlyCollection`1",
)


def _array_fits(type: TypeInfo, other: TypeInfo) -> bool:
    """Arrays of classes are covariant: a string[] is an object[]."""
    if type.element is None or other.element is None or type.rank != other.rank:
        return False
    return not type.element.is_value_type and type.element.is_subclass_of(other.element)


_PYTHON: dict[str, type] = {
    "System.Int32": int, "System.String": str, "System.Boolean": bool, "System.Double": float, "System.Int64": Int64,
    "System.UInt32": UInt32, "System.UInt64": UInt64, "System.Int16": Int16, "System.UInt16": UInt16,
    "System.Byte": Byte, "System.SByte": SByte, "System.Single": Single, "System.Char": Char,
    "System.Numerics.BigInteger": BigInteger,
}
_TYPES: dict[str, TypeInfo] = {}
_BY_NAME: dict[str, TypeInfo | None] = {}
_BY_CLASS: dict[type, TypeInfo] = {}
_ARRAYS: dict[tuple[TypeInfo, int], TypeInfo] = {}
_CLOSED: dict[tuple[TypeInfo, tuple[TypeInfo, ...]], TypeInfo] = {}


def declare(
    full_name: str,
    python: type | None = None,
    base: TypeInfo | str | None = None,
    interfaces: tuple[str, ...] = (),
    accelerator: str | None = None,
    parameters: tuple[str, ...] = (),
    is_interface: bool = False,
    is_abstract: bool = False,
    is_value_type: bool = False,
) -> TypeInfo:
    """The type of that name, made or completed: what the module that declares its members calls first.

    Facts that `types_def.py` states (base, interfaces) need not be repeated.
    """
    type = _TYPES.get(full_name) or _from_table(full_name)
    if type is None:
        type = TypeInfo(full_name, base or "System.Object", interfaces)
        type._loaded = True
        type.is_value_type = is_value_type or base == "System.ValueType"
        _TYPES[full_name] = type
        _BY_NAME.clear()
    elif interfaces:
        type._interfaces = tuple(dict.fromkeys((*type._interfaces, *interfaces)))
    type.is_interface = type.is_interface or is_interface
    type.is_abstract = type.is_abstract or is_abstract
    type.parameters = parameters or type.parameters
    if python is not None:
        type.python = python
        _BY_CLASS[python] = type
    if accelerator is not None:
        from lyncshell.values.accelerators import ACCELERATORS

        ACCELERATORS.setdefault(accelerator.lower(), full_name)
    return type


def register(type: TypeInfo) -> TypeInfo:
    """Makes a type of a class of its own (an enum) known under its full name."""
    _TYPES[type.full_name] = type
    _BY_NAME.clear()
    return type


def bind_class(cls: type, type: TypeInfo) -> None:
    """Says that all instances of a Python class have that type."""
    _BY_CLASS[cls] = type


def forget_names() -> None:
    """Forgets what names were found to mean: a script has defined types."""
    _BY_NAME.clear()


def _from_table(full_name: str) -> TypeInfo | None:
    """A type that `types_def`, `enums_def` or `exceptions_def` states."""
    row = TYPES.get(full_name)
    if row is None:
        return _enum_or_exception(full_name)
    base, interfaces, module = row
    type = TypeInfo(full_name, base or None, tuple(interfaces.split()))
    type.module = module if module.startswith("lyncshell.") or not module else f"lyncshell.values.{module}"
    type.python = _PYTHON.get(full_name)
    type.is_value_type = base == "System.ValueType"
    name = type.name
    type.is_interface = len(name) > 2 and name[0] == "I" and name[1].isupper() and not base
    if "`" in name:
        type.parameters = _parameters(full_name)
    _TYPES[full_name] = type
    return type


def _parameters(full_name: str) -> tuple[str, ...]:
    count = int(full_name.rpartition("`")[2])
    if "Tuple" in full_name or count > 2:
        return tuple(f"T{number}" for number in range(1, count + 1))
    return ("T",) if count == 1 else ("TKey", "TValue")


def _enum_or_exception(full_name: str) -> TypeInfo | None:
    from lyncshell.values.enums import declared_enum

    found: TypeInfo | None = declared_enum(full_name)
    if found is None and full_name.endswith("Exception"):
        from lyncshell.values.exceptions_def import BASES, EXCEPTION_MODULE

        base = BASES.get(full_name)
        if base is None:
            return None
        from lyncshell.values.exceptions import ExceptionType

        found = ExceptionType(full_name, base)
        found.module = EXCEPTION_MODULE
    if found is not None:
        _TYPES[full_name] = found
    return found


def find_type(name: str) -> TypeInfo | None:
    """The type that a script calls `name` (no brackets around it), or None: types of the script first, then
    accelerators and full names, with and without `System.`, arrays, generics."""
    from lyncshell.values.invoke import services

    return services().find_user_type(name) or builtin_type(name)


def builtin_type(name: str) -> TypeInfo | None:
    """`find_type` without the types of the running script."""
    try:
        return _BY_NAME[name]
    except KeyError:
        found = _TYPES.get(name)
        if found is None:
            from lyncshell.values.typenames import parse_type_name

            found = parse_type_name(name)
        if found is not None:
            _BY_NAME[name] = found
        return found


def need_type(name: str) -> TypeInfo:
    """The type of that name. Raises TypeNotFound."""
    found = _TYPES.get(name) or _from_table(name) or find_type(name)
    if found is None:
        raise type_not_found(name)
    return found


def type_not_found(name: str) -> TypeNotFound:
    """The error of a name that no type has."""
    return TypeNotFound(f"Unable to find type [{name}].", name)


def custom_object_type() -> TypeInfo:
    """What `[pscustomobject]` names: PSObject, but a cast to it makes custom objects of tables."""
    found = _TYPES.get("pscustomobject")
    if found is None:
        found = TypeInfo("System.Management.Automation.PSObject", "System.Object")
        found.module = need_type(found.full_name).module
        found.user = "custom"
        _TYPES["pscustomobject"] = found
    return found


def array_of(element: TypeInfo, rank: int = 1) -> TypeInfo:
    """The type of arrays of that element."""
    found = _ARRAYS.get((element, rank))
    if found is None:
        full_name = f"{element.full_name}[{',' * (rank - 1)}]"
        found = TypeInfo(full_name, "System.Array")
        found.name = f"{element.name}[{',' * (rank - 1)}]"
        found.element = element
        found.rank = rank
        found._loaded = True
        _ARRAYS[element, rank] = _TYPES[full_name] = found
    return found


_CORE = "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e"


def close(definition: TypeInfo, arguments: tuple[TypeInfo, ...]) -> TypeInfo:
    """The generic type with those arguments: `List[int]`."""
    found = _CLOSED.get((definition, arguments))
    if found is None:
        inner = ",".join(f"[{argument.full_name}, {argument.assembly or _CORE}]" for argument in arguments)
        full_name = f"{definition.full_name}[{inner}]"
        found = TypeInfo(full_name, definition._base)
        found.name = definition.name
        found.definition = definition
        found.arguments = arguments
        found.is_value_type = definition.is_value_type
        found.is_interface = definition.is_interface
        found._loaded = True
        _CLOSED[definition, arguments] = _TYPES[full_name] = found
    return found


def type_of(value: Any) -> TypeInfo:
    """The type of a value (what `GetType()` gives). `$null` has none and counts as Object."""
    cls = type(value)
    found = _BY_CLASS.get(cls)
    if found is not None:
        return found
    from lyncshell.values.typeof import type_of_instance

    return type_of_instance(value)


def class_type(cls: type) -> TypeInfo | None:
    """The type that all instances of a Python class have, where it is one of the declared."""
    found = _BY_CLASS.get(cls)
    if found is None:
        name = BUILTIN_CLASSES.get(f"{cls.__module__}.{cls.__qualname__}") or getattr(cls, "PS_TYPE", None)
        if name is None:
            return None
        found = _BY_CLASS[cls] = need_type(name)
    return found


def type_names(value: Any) -> tuple[str, ...]:
    """The PSTypeNames of a value, the most specific first."""
    found = _BY_CLASS.get(type(value))
    if found is not None and found.full_name not in _NAMED_BY_INSTANCE:
        return found.type_names
    from lyncshell.values.typeof import type_names_of

    return type_names_of(value)


_NAMED_BY_INSTANCE = frozenset(("System.Management.Automation.PSCustomObject",))


def is_instance(value: Any, type: TypeInfo) -> bool:
    """`-is`: whether the value is of the type, of one that derives from it, or implements it."""
    from lyncshell.values.typeof import is_instance_of

    return is_instance_of(value, type)


def display_name(type: TypeInfo) -> str:
    """How PowerShell writes a type: `int`, `string[]`, `System.Collections.Generic.List[int]`."""
    from lyncshell.values.accelerators import shortest

    if type.element is not None:
        return f"{display_name(type.element)}[{',' * (type.rank - 1)}]"
    if type.definition is not None:
        inner = ",".join(display_name(argument) for argument in type.arguments)
        return f"{type.definition.full_name.partition('`')[0]}[{inner}]"
    return shortest(type.full_name)
