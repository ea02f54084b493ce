"""Bitwise operators, shifts, and ranges of anything but Int32."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ShellError
from lyncshell.values.convert import convert, to_int
from lyncshell.values.enums import EnumValue
from lyncshell.values.numbers import LIMITS, BigInteger, Char, Int64, UInt32, UInt64, is_decimal
from lyncshell.values.objects import SwitchParameter
from lyncshell.values.operators import call_operator, undefined_operation
from lyncshell.values.promotion import is_number_like, number_of
from lyncshell.values.typesystem import need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SIGNED = frozenset((int, Int64))


def bitwise(symbol: str, method: str, a: Any, b: Any) -> Any:
    """`-band`, `-bor`, `-bxor` on any values: numbers as integers, enums as their type, Booleans as Boolean."""
    if isinstance(a, SwitchParameter):
        a = a.present
    if a is None and b is None:
        return 0
    if a is None or (isinstance(a, str) and not isinstance(a, Char)):
        left = number_of(a, b if is_number_like(b) else 0)
    else:
        left = a
    if isinstance(b, SwitchParameter):
        b = b.present
    right = number_of(b, left) if is_number_like(left) or isinstance(b, str) else None
    if left is None or not is_number_like(left) or right is None:
        return call_operator(method, symbol, a if left is None else left, b)
    if type(left) is bool and type(right) is bool:
        return _combine(symbol, left, right) != 0
    if isinstance(left, EnumValue) or isinstance(right, EnumValue):
        kind = left.enum_type if isinstance(left, EnumValue) else None
        result = _combine(symbol, _whole(left), _whole(right))
        return int(result) if kind is None else kind.value(result)
    cls = _result_class(left, right)
    return _wrap(_combine(symbol, _whole(left), _whole(right)), cls)


def _combine(symbol: str, a: int, b: int) -> int:
    if symbol == "-band":
        return a & b
    return a | b if symbol == "-bor" else a ^ b


def _is_fraction(value: Any) -> bool:
    return isinstance(value, float) or is_decimal(value)


def _whole(value: Any) -> int:
    """A number as an integer; fractions round to Int32 or Int64."""
    if isinstance(value, Char):
        return ord(value)
    if _is_fraction(value):
        target = "System.Int32" if abs(value) < 2**31 else "System.Int64" if abs(value) < 2**63 else "System.UInt64"
        return int(convert(value, need_type(target)))
    return int(value)


def _result_class(a: Any, b: Any) -> type:
    """The class of the result: UInt32, Int64, UInt64, BigInteger as soon as one operand needs it, else Int32."""
    if _is_fraction(a) or _is_fraction(b):
        return Int64 if _whole(a) < 0 or _whole(b) < 0 else UInt64
    kinds = {_integer_class(a), _integer_class(b)}
    for cls in (BigInteger, UInt64, Int64):
        if cls in kinds:
            return cls
    if UInt32 in kinds:
        return Int64 if _whole(a) < 0 or _whole(b) < 0 else UInt32
    return int


def _integer_class(value: Any) -> type:
    if isinstance(value, (bool, Char, EnumValue)):
        return int
    if _is_fraction(value):
        whole = abs(value)
        return int if whole < 2**31 else Int64 if whole < 2**63 else UInt64
    cls = type(value)
    return cls if cls in (UInt32, Int64, UInt64, BigInteger) else int


def _wrap(value: int, cls: type) -> Any:
    """An integer brought into its class by dropping high bits."""
    limits = LIMITS.get(cls)
    if limits is None:
        return cls(value)
    width = limits[1] - limits[0] + 1
    value %= width
    return cls(value - width if value > limits[1] else value)


def complement(a: Any) -> Any:
    """`-bnot` on any value."""
    if a is None:
        return -1
    if isinstance(a, EnumValue):
        return a.enum_type.value(~int(a))
    if isinstance(a, str) and not isinstance(a, Char):
        a = number_of(a, 0)
    if not is_number_like(a):
        from lyncshell.values.operators import call_unary

        own = call_unary("op_OnesComplement", a)
        return complement(to_int(a)) if own is None else own[0]
    return _wrap(~_whole(a), _integer_class(a))


def shift(symbol: str, method: str, a: Any, b: Any) -> Any:
    """`-shl` and `-shr` on any values; 32-bit numbers use the low 5 bits of the count, 64-bit ones 6."""
    if a is None:
        return 0
    left = number_of(a, b if is_number_like(b) else 0) if isinstance(a, str) and not isinstance(a, Char) else a
    right = number_of(b, left) if is_number_like(left) or isinstance(b, str) else None
    if right is None and is_number_like(left) and not isinstance(left, (bool, Char)):
        right = to_int(b)
    if right is None or not is_number_like(left):
        return call_operator(method, symbol, left, b)
    if isinstance(left, (bool, Char)):
        raise undefined_operation(symbol, a, b)
    count = to_int(right)
    value, cls = _whole(left), _integer_class(left)
    if isinstance(left, EnumValue):
        return left.enum_type.value(_shifted(symbol, value, count & 0x1F, int))
    if cls is BigInteger:
        return BigInteger(value << count if symbol == "-shl" else value >> count)
    return _shifted(symbol, value, count & (0x3F if cls in (Int64, UInt64) else 0x1F), cls)


def _shifted(symbol: str, value: int, count: int, cls: type) -> Any:
    return _wrap(value << count if symbol == "-shl" else value >> count, cls)


def other_range(a: Any, b: Any) -> list[Any]:
    """`a..b` where an end is no Int32: two texts of one character that are no digits make characters."""
    if isinstance(a, str) and isinstance(b, str) and len(a) == 1 and len(b) == 1 and _letters(a, b):
        start, end = ord(a), ord(b)
        step = 1 if start <= end else -1
        return [Char(chr(code)) for code in range(start, end + step, step)]
    start, end = _end(a), _end(b)
    if abs(end - start) >= 2**31:
        raise ShellError(
            "The range is too large.", error_id="System.OutOfMemoryException",
            exception_type="System.OutOfMemoryException",
        )
    step = 1 if start <= end else -1
    return list(range(start, end + step, step))


def _letters(a: str, b: str) -> bool:
    return not (a.isdigit() and b.isdigit())


def _end(value: Any) -> int:
    try:
        return to_int(value)
    except CannotConvert as error:
        kind = "System.FormatException" if isinstance(value, str) else "System.InvalidCastException"
        raise ShellError(error.message, value, error_id=kind, exception_type=kind) from None
