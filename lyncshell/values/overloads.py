"""Calling declared methods: which overload fits the arguments best, their conversion, and what a failure looks like."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ErrorCategory, MethodFailed, MethodNotFound, ShellError
from lyncshell.values.arrays import TypedArray, is_enumerable
from lyncshell.values.conversion_errors import shown
from lyncshell.values.convert import convert, is_convertible
from lyncshell.values.enums import EnumValue
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import Invokable
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.numbers import Char, is_number
from lyncshell.values.objects import PSCustomObject, PSObject, Reference
from lyncshell.values.typesystem import MethodDef, is_instance, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.signatures import Overload, SignatureParameter
    from lyncshell.values.typesystem import TypeInfo

_METHOD_EXCEPTION = "System.Management.Automation.MethodException"


def call_method_def(definition: MethodDef, owner: TypeInfo, obj: Any, args: list[Any], name: str = "") -> Any:
    """Calls a declared method of `obj` (None for a static one). Raises MethodNotFound, MethodFailed."""
    name = name or definition.name
    overloads = definition.overloads(owner)
    if not args and len(overloads) == 1 and overloads[0].least == 0 == len(overloads[0].parameters):
        chosen = overloads[0]
        converted: list[Any] = []
    else:
        args = [None if arg is AUTOMATION_NULL else arg for arg in args]
        key = _kinds(args)
        known = definition.choices.get((owner, key)) if key is not None else None
        chosen = choose(overloads, args, name) if known is None else known
        if known is None and key is not None:
            definition.choices[owner, key] = chosen
        converted = convert_arguments(chosen, args, name)
    try:
        result = run_overload(chosen, owner, obj, converted, definition.is_static)
    except ShellError as error:
        if isinstance(error, MethodFailed) or getattr(error, "passes_unwrapped", False):
            raise
        raise method_failed(name, len(args), error) from None
    return AUTOMATION_NULL if chosen.is_void else result


_KINDS = {int: "i", float: "d", bool: "b", Char: "c", type(None): "n"}


def _kinds(args: list[Any]) -> str | None:
    """What the choice of an overload depends on where all arguments are plain values; else None."""
    kinds = ""
    for arg in args:
        cls = type(arg)
        if cls is str:
            kinds += "1" if len(arg) == 1 else "s"
        elif cls in _KINDS:
            kinds += _KINDS[cls]
        else:
            return None
    return kinds


def run_overload(overload: Overload, owner: TypeInfo, obj: Any, converted: list[Any], is_static: bool = True) -> Any:
    """Calls the function of an overload with converted arguments."""
    if overload.takes_number or overload.takes_type:
        extra: dict[str, Any] = {}
        if overload.takes_number:
            extra["overload"] = overload.number
        if overload.takes_type:
            extra["closed_type"] = owner
        return overload.function(*converted, **extra) if is_static else overload.function(obj, *converted, **extra)
    return overload.function(*converted) if is_static else overload.function(obj, *converted)


def method_failed(name: str, count: int, error: ShellError) -> MethodFailed:
    """The error of a method that ran and failed."""
    return MethodFailed(
        f'Exception calling "{name}" with "{count}" argument(s): "{error.message}"',
        inner=error, error_id=error.exception_type.rpartition(".")[2],
    )


def no_overload(name: str, count: int) -> MethodNotFound:
    """The error of arguments that fit no overload."""
    return MethodNotFound(
        f'Cannot find an overload for "{name}" and the argument count: "{count}".',
        error_id="MethodCountCouldNotFindBest", category=ErrorCategory.NotSpecified, exception_type=_METHOD_EXCEPTION,
    )


def choose(overloads: list[Overload], args: list[Any], name: str) -> Overload:
    """The overload that the arguments fit best. Raises MethodNotFound."""
    count = len(args)
    fitting = [overload for overload in overloads if overload.least <= count <= overload.most]
    if len(fitting) == 1:
        return fitting[0]
    best, best_costs = None, None
    for overload in fitting:
        costs = costs_of(overload, args)
        if costs is not None and (best_costs is None or _nearer(costs, best_costs)):
            best, best_costs = overload, costs
    if best is None:
        raise no_overload(name, count)
    return best


def _nearer(one: list[int], other: list[int]) -> bool:
    """Whether one overload is nearer than another: earlier arguments weigh more, as in PowerShell; then the sum."""
    weight, balance = len(one), 0
    for cost, rival in zip(one, other, strict=True):
        balance += weight * ((cost > rival) - (cost < rival))
        weight -= 1
    return balance < 0 if balance else sum(one) < sum(other)


def cost_of(overload: Overload, args: list[Any]) -> int | None:
    """How far the arguments are from an overload altogether; None where one cannot be converted."""
    costs = costs_of(overload, args)
    return None if costs is None else sum(costs)


def costs_of(overload: Overload, args: list[Any]) -> list[int] | None:
    """How far each argument is from an overload; None where one cannot be converted."""
    parameters = overload.parameters
    costs: list[int] = []
    last = len(parameters) - 1
    for place, arg in enumerate(args):
        parameter = parameters[min(place, last)]
        if place >= last and parameter.rest:
            cost = _rest_cost(parameter, args, place, len(parameters))
        elif parameter.by_reference:
            cost = 0 if isinstance(arg, Reference) else 95
        else:
            cost = conversion_cost(arg, parameter.type)
        if cost is None:
            return None
        costs.append(cost)
    if costs and len(args) < len(parameters):
        costs[-1] += 1
    return costs


def _rest_cost(parameter: SignatureParameter, args: list[Any], place: int, count: int) -> int | None:
    if len(args) == count and is_enumerable(args[place]):
        whole = conversion_cost(args[place], parameter.type)
        if whole is not None:
            return whole
    element = parameter.type.element or parameter.type
    if len(args) == count and _is_text_of_characters(args[place], element):
        return 55
    cost = conversion_cost(args[place], element)
    return None if cost is None else cost + 1


def _is_text_of_characters(value: Any, element: TypeInfo) -> bool:
    """Whether a text stands for a whole char[]: any but one of a single character."""
    return type(value) is str and len(value) != 1 and element.full_name == "System.Char"


def conversion_cost(value: Any, target: TypeInfo) -> int | None:
    """How far a value is from a type: 0 is the type itself, None what nothing converts. Looks at types only."""
    if type(value) is PSObject:
        value = value.base
    if value is None:
        return _null_cost(target)
    if target.python is type(value) and target.definition is None:
        return 0
    source = type_of(value)
    if source is target:
        return 0
    if target.full_name == "System.Object":
        return 15
    if is_instance(value, target):
        return 10
    if isinstance(value, (EnumValue, Char)):
        value = ord(value) if isinstance(value, Char) else int(value)
        cost = _number_cost(value, target) if target.full_name in _NUMBERS else None
        return cost + 1 if cost is not None else _other_cost(value, source, target)
    if is_number(value):
        return _number_cost(value, target)
    return _other_cost(value, source, target)


def _null_cost(target: TypeInfo) -> int | None:
    if not target.is_value_type or target.definition is not None:
        return 5
    return 15 if target.full_name in _NUMBERS or target.full_name in ("System.Boolean", "System.Char") else None


_NUMBERS = {
    "System.SByte": 0, "System.Byte": 0, "System.Int16": 1, "System.UInt16": 2, "System.Int32": 3, "System.UInt32": 4,
    "System.Int64": 5, "System.UInt64": 6, "System.Single": 7, "System.Double": 8, "System.Decimal": 9,
    "System.Numerics.BigInteger": 10,
}


def _number_cost(value: Any, target: TypeInfo) -> int | None:
    wanted = _NUMBERS.get(target.full_name)
    if wanted is not None:
        own = _NUMBERS[type_of(value).full_name]
        unsigned = target.name[0] == "U" and type_of(value).name[0] != "U"
        fractional = not isinstance(value, int) and wanted < 7
        if wanted > own and not unsigned and not fractional and not (own in (7, 8) and wanted == 9):
            return 20 + wanted - own
        return 40 + abs(wanted - own)
    return _other_cost(value, type_of(value), target)


def _other_cost(value: Any, source: TypeInfo, target: TypeInfo) -> int | None:
    name = target.full_name
    if name in _NUMBERS:
        if isinstance(value, str):
            return 45
        return 80 if is_convertible(value) else None
    if name == "System.String":
        return 90
    if name == "System.Boolean":
        return 55
    if target.element is not None:
        return _array_cost(value, target.element)
    return _object_cost(value, source, target)


def _array_cost(value: Any, element: TypeInfo) -> int | None:
    if is_enumerable(value):
        if isinstance(value, TypedArray) and value.element is element:
            return 0
        costs = [conversion_cost(item, element) for item in list(value)[:8]]
        return None if None in costs else 52 + max((cost or 0 for cost in costs), default=0) // 10
    cost = conversion_cost(value, element)
    return None if cost is None else cost + 3


_FROM_ITEMS = ("System.Array", "System.Collections.IList", "System.Collections.ICollection",
               "System.Collections.IEnumerable", "System.Collections.ArrayList")


def _object_cost(value: Any, source: TypeInfo, target: TypeInfo) -> int | None:
    name = target.full_name
    if target.is_enum:
        return 44 if isinstance(value, str) else 50 if isinstance(value, int) else None
    if name == "System.Char":
        return None if is_enumerable(value) else 50 if not isinstance(value, str) or len(value) == 1 else 70
    if name in ("System.Type", "System.Management.Automation.PSObject"):
        return 50
    if isinstance(value, Invokable) and target.base is not None and target.base.full_name == "System.Delegate":
        return 20
    if name in _FROM_ITEMS:
        return 53 if is_enumerable(value) else None if name.endswith("ArrayList") else 56
    if target.definition is not None:
        if target.definition.full_name == "System.Nullable`1":
            return conversion_cost(value, target.arguments[0])
        return 54 if is_enumerable(value) else 57
    if is_convertible(value) or isinstance(value, (Hashtable, PSCustomObject)):
        return 60
    return None


def fits_without_loss(value: Any, target: TypeInfo) -> bool:
    """Whether a constructor with a parameter of that type takes the value in a cast."""
    cost = conversion_cost(value, target)
    return cost is not None and (cost < 15 or 20 <= cost < 40)


def convert_arguments(overload: Overload, args: list[Any], name: str) -> list[Any]:
    """The arguments as the overload's function takes them. Raises MethodNotFound for one that does not convert."""
    parameters = overload.parameters
    result: list[Any] = []
    for place, parameter in enumerate(parameters):
        if parameter.rest:
            result.append(_rest(parameter, args, place, len(parameters), name))
        elif place < len(args):
            result.append(_argument(parameter, args[place], name))
        else:
            result.append(None if parameter.default is MISSING else parameter.default)
    return result


def _rest(parameter: SignatureParameter, args: list[Any], place: int, count: int, name: str) -> Any:
    element = parameter.type.element or parameter.type
    if len(args) == count and is_enumerable(args[place]):
        given: list[Any] = list(args[place])
    elif len(args) == count and args[place] is None:
        return None
    elif len(args) == count and _is_text_of_characters(args[place], element):
        given = list(args[place])
    else:
        given = args[place:]
    converted = [_converted(parameter, item, element, name) for item in given]
    return converted if element.full_name == "System.Object" else TypedArray(element, converted)


def _argument(parameter: SignatureParameter, value: Any, name: str) -> Any:
    if parameter.by_reference:
        return value if isinstance(value, Reference) else Reference(value)
    return _converted(parameter, value, parameter.type, name)


def _converted(parameter: SignatureParameter, value: Any, target: TypeInfo, name: str) -> Any:
    if type(value) is PSObject:
        if target.full_name == "System.Management.Automation.PSObject":
            return value
        value = value.base
    if value is None and target.full_name == "System.String":
        return ""
    try:
        return convert(value, target)
    except CannotConvert as error:
        message = (
            f'Cannot convert argument "{parameter.name}", with value: "{shown(value)}", for "{name}" to type '
            f'"{target.full_name}": "{error.message}"'
        )
        raise MethodNotFound(
            message, inner=error, error_id="MethodArgumentConversionInvalidCastArgument",
            category=ErrorCategory.NotSpecified, exception_type=_METHOD_EXCEPTION,
        ) from None
