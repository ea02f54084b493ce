"""Type names, declared members and overloads."""

from __future__ import annotations

import pytest

from lyncshell.errors import MethodFailed, MethodNotFound
from lyncshell.values.arrays import GenericList, TypedArray, enumerate_value, is_enumerable
from lyncshell.values.dotnet_errors import argument_failure
from lyncshell.values.enums import EnumType, enum_value
from lyncshell.values.members import call_method, get_member
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import Adapted, AliasProperty, PSCustomObject
from lyncshell.values.typesystem import TypeInfo, declare, find_type, is_instance, need_type, type_names, type_of

SAMPLE = declare("Sample.Counter", base="System.Object")


class Counter(Adapted):
    """A value with declared members."""

    __slots__ = ("count",)
    PS_TYPE = "Sample.Counter"

    def __init__(self) -> None:
        self.count = 0


@SAMPLE.property("int Count {get;set;}")
def _count(self: Counter) -> int:
    return self.count


@_count.setter
def _set_count(self: Counter, value: int) -> None:
    self.count = value


@SAMPLE.method("void Add(int amount)", "void Add(string words)")
def _add(self: Counter, amount: object, overload: int) -> None:
    self.count += amount if isinstance(amount, int) else len(str(amount))


@SAMPLE.method("string Join(string separator, Params int[] parts)")
def _join(self: Counter, separator: str, parts: list[int]) -> str:
    return separator.join(map(str, parts))


@SAMPLE.method("void Fail()")
def _fail(self: Counter) -> None:
    raise argument_failure("It does not work.", "x")


@pytest.mark.parametrize(("name", "full_name"), [
    ("int", "System.Int32"), ("String", "System.String"), ("int[]", "System.Int32[]"), ("int[,]", "System.Int32[,]"),
    ("io.file", "System.IO.File"), ("Environment+SpecialFolder", "System.Environment+SpecialFolder"),
    ("System.DivideByZeroException, mscorlib", "System.DivideByZeroException"),
])
def test_type_names_are_found(name: str, full_name: str) -> None:
    """A type is found by accelerator, with and without System, in any case, with array brackets and assembly."""
    found = find_type(name)
    assert found is not None
    assert found.full_name == full_name


def test_unknown_types_are_not_found() -> None:
    """A name that nothing declares gives None, also inside of brackets."""
    assert find_type("No.Such.Type") is None
    assert find_type("System.Collections.Generic.List[No.Such.Type]") is None


def test_generic_types_are_one_object_for_one_spelling() -> None:
    """The same generic type under two spellings is the same type."""
    one = find_type("System.Collections.Generic.Dictionary[string,int]")
    other = find_type("collections.generic.dictionary`2[[System.String],[System.Int32]]")
    assert one is other


def test_values_know_their_types() -> None:
    """Every Python class of values maps to its .NET type."""
    assert type_of(1) is need_type("System.Int32")
    assert type_of([1]).name == "Object[]"
    assert type_of(TypedArray(need_type("System.String"), ["a"])).full_name == "System.String[]"
    assert type_of(GenericList(need_type("System.Int32"))).name == "List`1"
    assert type_names(True) == ("System.Boolean", "System.ValueType", "System.Object")


def test_instances_include_bases_and_interfaces() -> None:
    """`-is` holds for base types, interfaces, and arrays of derived elements."""
    strings = TypedArray(need_type("System.String"), ["a"])
    assert is_instance(strings, need_type("System.Object[]"))
    assert is_instance(strings, need_type("System.Collections.IList"))
    assert not is_instance(TypedArray(need_type("System.Int32"), [1]), need_type("System.Object[]"))


def test_declared_members_are_the_only_ones() -> None:
    """A Python attribute is no property; a declared one is, whatever its case."""
    counter = Counter()
    assert get_member(counter, "COUNT") == 0
    assert get_member(counter, "ps_type") is None


def test_the_overload_is_chosen_by_the_argument() -> None:
    """A number takes the overload with a number, text the one with text; void gives no output."""
    counter = Counter()
    assert call_method(counter, "add", [5]) is AUTOMATION_NULL
    call_method(counter, "Add", ["abc"])
    assert counter.count == 8


def test_surplus_arguments_are_gathered() -> None:
    """A Params parameter takes the rest, converted, or one array."""
    assert call_method(Counter(), "Join", ["-", 1, "2"]) == "1-2"
    assert call_method(Counter(), "Join", ["-", [3, 4]]) == "3-4"
    assert call_method(Counter(), "Join", ["-"]) == ""


def test_failures_of_methods_are_wrapped() -> None:
    """What a method raises is the inner error; arguments that fit nothing are another error."""
    with pytest.raises(MethodFailed) as failure:
        call_method(Counter(), "Fail", [])
    assert failure.value.error_id == "ArgumentException"
    assert failure.value.message == (
        "Exception calling \"Fail\" with \"0\" argument(s): \"It does not work. (Parameter 'x')\""
    )
    with pytest.raises(MethodNotFound):
        call_method(Counter(), "Fail", [1, 2])


def test_enum_values_know_their_names() -> None:
    """An enum value is a number with a name; flags join their names."""
    attributes = need_type("System.IO.FileAttributes")
    assert isinstance(attributes, EnumType)
    assert attributes.text_of(3) == "ReadOnly, Hidden"
    assert enum_value("System.DayOfWeek", 5).text == "Friday"
    assert enum_value("System.DayOfWeek", 42).text == "42"


def test_pipelines_take_only_collections_apart() -> None:
    """Text, tables and custom objects are one object; "no output" is none; null is one."""
    assert list(enumerate_value("abc")) == ["abc"]
    assert list(enumerate_value(None)) == [None]
    assert list(enumerate_value(AUTOMATION_NULL)) == []
    assert not is_enumerable(PSCustomObject())


def test_alias_properties_read_their_target() -> None:
    """An alias property of a custom object follows the property that it names."""
    thing = PSCustomObject({"Size": 4})
    thing.set("Length", AliasProperty("Length", "Size"))
    assert get_member(thing, "length") == 4


def test_types_are_values_too() -> None:
    """A type has a type and members."""
    assert isinstance(type_of(need_type("System.Int32")), TypeInfo)
    assert get_member(need_type("System.Int32"), "fullname") == "System.Int32"
