"""The arithmetic operators as functions on pairs of values.

Int32, Double and String take a short way at the top of each function. Everything else goes by what the left operand
is: numbers promote as in `promotion.py`, texts and arrays repeat and join, and types with operators of their own
(dates, time spans) are asked for theirs (`operators.py`). Integer overflow gives a Double.
"""

from __future__ import annotations

from lyncshell.errors import DivideByZero, ShellError
from lyncshell.values.arrays import TypedArray, is_enumerable, items_of
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.numbers import INT32_MAX, INT32_MIN, INTEGERS, BigInteger, Char
from lyncshell.values.objects import PSObject
from lyncshell.values.operators import call_operator, undefined_operation
from lyncshell.values.promotion import is_number_like, number_of, operate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _plain(value: Any) -> Any:
    if type(value) is PSObject:
        value = value.base
    return None if value is AUTOMATION_NULL else value


def add(a: Any, b: Any) -> Any:
    """`a + b`. Raises CannotConvert, MethodNotFound and what the operator of a type raises."""
    cls = type(a)
    if cls is type(b):
        if cls is int:
            result = a + b
            return result if INT32_MIN <= result <= INT32_MAX else float(result)
        if cls is float or cls is str:
            return a + b
        if cls is list:
            return [*a, *b]
    elif (cls is float and type(b) is int) or (cls is int and type(b) is float):
        return a + b
    return _add(_plain(a), _plain(b))


def _add(a: Any, b: Any) -> Any:
    if a is None:
        return b
    if isinstance(a, str):
        from lyncshell.values.text import to_string

        return a + to_string(b)
    if is_number_like(a):
        other = number_of(b, a)
        return call_operator("op_Addition", "+", a, b) if other is None else operate("+", a, other)
    if isinstance(a, Hashtable):
        return _merge(a, b)
    if is_enumerable(a):
        return [*items_of(a), *([None] if b is None else items_of(b))]
    return call_operator("op_Addition", "+", a, b)


def _merge(a: Hashtable, b: Any) -> Hashtable:
    if not isinstance(b, Hashtable):
        from lyncshell.errors import ErrorCategory

        raise ShellError(
            "A hash table can only be added to another hash table.",
            error_id="AddHashTableToNonHashTable", category=ErrorCategory.InvalidOperation,
        )
    merged = Hashtable(a)
    for key, value in b.items():
        if merged.contains(key):
            from lyncshell.values.text import to_string

            name = to_string(key)
            raise ShellError(
                f"Item has already been added. Key in dictionary: '{name}'  Key being added: '{name}'",
                error_id="System.ArgumentException", exception_type="System.ArgumentException",
            )
        merged[key] = value
    return merged


def subtract(a: Any, b: Any) -> Any:
    """`a - b`."""
    cls = type(a)
    if cls is type(b):
        if cls is int:
            result = a - b
            return result if INT32_MIN <= result <= INT32_MAX else float(result)
        if cls is float:
            return a - b
    elif (cls is float and type(b) is int) or (cls is int and type(b) is float):
        return a - b
    return _numeric("-", "op_Subtraction", _plain(a), _plain(b))


def multiply(a: Any, b: Any) -> Any:
    """`a * b`: numbers; a text or an array on the left is repeated."""
    cls = type(a)
    if cls is type(b):
        if cls is int:
            result = a * b
            return result if INT32_MIN <= result <= INT32_MAX else float(result)
        if cls is float:
            return a * b
    elif (cls is float and type(b) is int) or (cls is int and type(b) is float):
        return a * b
    return _multiply(_plain(a), _plain(b))


def _multiply(a: Any, b: Any) -> Any:
    if a is None:
        return None
    if isinstance(a, (Char, bool)):
        if isinstance(b, (int, float, Char)) and not isinstance(b, BigInteger):
            raise undefined_operation("*", a, b)
        return call_operator("op_Multiply", "*", a, b)
    if isinstance(a, str):
        return _repeat_text(a, b)
    if is_enumerable(a):
        return _repeat_items(a, b)
    return _numeric("*", "op_Multiply", a, b)


def _repeat_text(text: str, count: Any) -> str:
    times = _times(count)
    if len(text) * times > INT32_MAX:
        raise ShellError(
            "Specified argument was out of the range of valid values.", error_id="System.ArgumentOutOfRangeException",
            exception_type="System.ArgumentOutOfRangeException",
        )
    if len(text) * times > 2**30:
        raise ShellError(
            "Insufficient memory to continue the execution of the program.", error_id="System.OutOfMemoryException",
            exception_type="System.OutOfMemoryException",
        )
    return text * times


def _repeat_items(items: Any, count: Any) -> Any:
    """An array of the items, `count` times; the count is an UInt32 here."""
    from lyncshell.values.conversion_errors import impossible
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import need_type

    number = number_of(count, 0)
    times = int(convert(count if number is None else number, need_type("System.UInt32")))
    if times * len(items_of(items)) > 2**26:
        raise impossible(count, need_type("System.Int32"))
    if isinstance(items, TypedArray):
        return TypedArray(items.element, list(items) * times)
    return items_of(items) * times


def _times(count: Any) -> int:
    from lyncshell.values.convert import to_int

    times = to_int(count)
    if times < 0:
        raise ShellError(
            f"times ('{times}') must be a non-negative value. (Parameter 'times')\nActual value was {times}.",
            error_id="System.ArgumentOutOfRangeException", exception_type="System.ArgumentOutOfRangeException",
        )
    return times


def divide(a: Any, b: Any) -> Any:
    """`a / b`: integers give an integer where nothing is lost, else a Double. Raises DivideByZero."""
    cls = type(a)
    if cls is type(b):
        if cls is int:
            if b == 0:
                raise DivideByZero
            result, rest = divmod(a, b)
            if rest == 0 and result <= INT32_MAX:
                return result
            return a / b
        if cls is float and b != 0.0:
            return a / b
    return _numeric("/", "op_Division", _plain(a), _plain(b))


def remainder(a: Any, b: Any) -> Any:
    """`a % b`, with the sign of the left operand. Raises DivideByZero."""
    if type(a) is int and type(b) is int and a >= 0 and b > 0:
        return a % b
    return _numeric("%", "op_Modulus", _plain(a), _plain(b))


def _numeric(symbol: str, method: str, a: Any, b: Any) -> Any:
    left = number_of(a, b) if a is None or isinstance(a, (str, Char)) else a
    if left is not None and is_number_like(left):
        right = number_of(b, a if isinstance(a, str) else left)
        if right is not None:
            return operate(symbol, left, right)
    return call_operator(method, symbol, a if left is None else left, b)


def negate(a: Any) -> Any:
    """`-a`."""
    if type(a) is int and a != INT32_MIN:
        return -a
    if type(a) is float:
        return -a
    a = _plain(a)
    own = _unary("op_UnaryNegation", a)
    return subtract(0, a) if own is None else own[0]


def plus(a: Any) -> Any:
    """`+a`: the value as a number."""
    if type(a) in INTEGERS or type(a) is float:
        return a
    a = _plain(a)
    own = _unary("op_UnaryPlus", a)
    return add(0, a) if own is None else own[0]


def _unary(method: str, a: Any) -> tuple[Any] | None:
    from lyncshell.values.operators import call_unary

    if a is None or is_number_like(a) or isinstance(a, (str, list, Hashtable)):
        return None
    return call_unary(method, a)


def increment(value: Any) -> Any:
    """`value++`: null counts as 0. Raises ShellError for what is no number."""
    if type(value) is int and value < INT32_MAX:
        return value + 1
    return add(_countable(value, "++"), 1)


def decrement(value: Any) -> Any:
    """`value--`."""
    if type(value) is int and value > INT32_MIN:
        return value - 1
    return subtract(_countable(value, "--"), 1)


def _countable(value: Any, symbol: str) -> Any:
    value = _plain(value)
    if value is None:
        return 0
    if is_number_like(value) and not isinstance(value, (bool, Char)):
        return value
    from lyncshell.errors import ErrorCategory
    raise ShellError(
        f"The '{symbol}' operator works only on numbers. The operand is a '{_type_name(value)}'.",
        error_id="OperatorRequiresNumber", category=ErrorCategory.InvalidOperation,
    )


def _type_name(value: Any) -> str:
    from lyncshell.values.typesystem import type_of

    return type_of(value).full_name


# -- bits


def band(a: Any, b: Any) -> Any:
    """`a -band b`."""
    if type(a) is int and type(b) is int:
        return a & b
    from lyncshell.values.bits import bitwise

    return bitwise("-band", "op_BitwiseAnd", _plain(a), _plain(b))


def bor(a: Any, b: Any) -> Any:
    """`a -bor b`."""
    if type(a) is int and type(b) is int:
        return a | b
    from lyncshell.values.bits import bitwise

    return bitwise("-bor", "op_BitwiseOr", _plain(a), _plain(b))


def bxor(a: Any, b: Any) -> Any:
    """`a -bxor b`."""
    if type(a) is int and type(b) is int:
        return a ^ b
    from lyncshell.values.bits import bitwise

    return bitwise("-bxor", "op_ExclusiveOr", _plain(a), _plain(b))


def bnot(a: Any) -> Any:
    """`-bnot a`."""
    if type(a) is int:
        return ~a
    from lyncshell.values.bits import complement

    return complement(_plain(a))


def shl(a: Any, b: Any) -> Any:
    """`a -shl b`: the count is taken modulo the width."""
    from lyncshell.values.bits import shift

    return shift("-shl", "op_LeftShift", _plain(a), _plain(b))


def shr(a: Any, b: Any) -> Any:
    """`a -shr b`: keeps the sign."""
    from lyncshell.values.bits import shift

    return shift("-shr", "op_RightShift", _plain(a), _plain(b))


def range_(a: Any, b: Any) -> list[Any]:
    """`a..b`: the integers (or, between two single letters, the characters) from a to b, up or down."""
    if type(a) is int and type(b) is int:
        return list(range(a, b + 1)) if a <= b else list(range(a, b - 1, -1))
    from lyncshell.values.bits import other_range

    return other_range(_plain(a), _plain(b))
