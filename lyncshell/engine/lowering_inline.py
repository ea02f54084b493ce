"""Arithmetic and comparison of Int32 without a call, in code that is likely to run often.

`$i -lt 10` becomes `t < 10 if type(t := v['i']) is int else less(t, 10)`: the usual function stays for every other type
and for overflow, so nothing about the result changes.
"""

from __future__ import annotations

import _ast as py

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.lowering_body import Body

INT32_MAX = 2**31 - 1
INT32_MIN = -(2**31)

COMPARISONS: dict[str, type[py.cmpop]] = {
    "Ieq": py.Eq, "Ine": py.NotEq, "Ilt": py.Lt, "Ile": py.LtE, "Igt": py.Gt, "Ige": py.GtE,
    "Ceq": py.Eq, "Cne": py.NotEq, "Clt": py.Lt, "Cle": py.LtE, "Cgt": py.Gt, "Cge": py.GtE,
}  # fmt: skip
ARITHMETIC: dict[str, type[py.operator]] = {"Plus": py.Add, "Minus": py.Sub, "Multiply": py.Mult}


def compared(b: Body, operator: str, function: str, left: py.expr, right: py.expr, condition: bool) -> py.expr | None:
    """A comparison with the short way for two Int32; None where an operand is a constant of another type. As a
    `condition` the result is a Python bool."""
    test, left_name, right_name = _both_int(b, left, right)
    if test is None:
        return None
    w = b.w
    quick = w.compare(left_name, COMPARISONS[operator](), right_name)
    slow = w.call(function, left_name, right_name)
    return w.choice(test, quick, w.call("truth", slow) if condition else slow)


def computed(b: Body, operator: str, function: str, left: py.expr, right: py.expr) -> py.expr | None:
    """An addition, subtraction, multiplication or remainder with the short way for two Int32."""
    if operator == "Rem":
        return _remainder(b, function, left, right)
    test, left_name, right_name = _both_int(b, left, right)
    if test is None:
        return None
    w = b.w
    result = b.temporary("r")
    held = w.held(result, w.arithmetic(left_name, ARITHMETIC[operator](), right_name))
    fits = w.both(test, w.within(held, INT32_MIN, INT32_MAX))
    return w.choice(fits, w.name(result), w.call(function, left_name, right_name))


def stepped(b: Body, function: str, value: py.expr) -> py.expr:
    """`increment` and `decrement` with the short way for an Int32."""
    w = b.w
    name, result = b.temporary("t"), b.temporary("r")
    is_int = w.same(w.call("type", w.held(name, value)), w.name("int"))
    operator = py.Add() if function == "increment" else py.Sub()
    held = w.held(result, w.arithmetic(w.name(name), operator, w.constant(1)))
    fits = w.both(is_int, w.within(held, INT32_MIN, INT32_MAX))
    return w.choice(fits, w.name(result), w.call(function, w.name(name)))


def _remainder(b: Body, function: str, left: py.expr, right: py.expr) -> py.expr | None:
    """`$a % 3`: Python's and .NET's remainders agree where neither side is negative."""
    if not (isinstance(right, py.Constant) and type(right.value) is int and right.value > 0):
        return None
    if isinstance(left, py.Constant):
        return None
    w = b.w
    name = b.temporary("t")
    is_int = w.same(w.call("type", w.held(name, left)), w.name("int"))
    test = w.both(is_int, w.compare(w.name(name), py.GtE(), w.constant(0)))
    quick = w.arithmetic(w.name(name), py.Mod(), right)
    return w.choice(test, quick, w.call(function, w.name(name), right))


def _both_int(b: Body, left: py.expr, right: py.expr) -> tuple[py.expr | None, py.expr, py.expr]:
    """A test that both operands are Int32, and how to name them afterwards; None where a constant is none."""
    w = b.w
    constants = [each for each in (left, right) if isinstance(each, py.Constant)]
    if len(constants) == 2 or any(type(each.value) is not int for each in constants):
        return None, left, right
    integer = w.name("int")
    if isinstance(right, py.Constant):
        name = b.temporary("t")
        return w.same(w.call("type", w.held(name, left)), integer), w.name(name), right
    if isinstance(left, py.Constant):
        name = b.temporary("t")
        return w.same(w.call("type", w.held(name, right)), integer), left, w.name(name)
    first, second = b.temporary("t"), b.temporary("t")
    types = w.call("type", w.held(first, left)), w.call("type", w.held(second, right))
    return w.all_same(*types, integer), w.name(first), w.name(second)
