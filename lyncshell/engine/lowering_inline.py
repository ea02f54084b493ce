"""Arithmetic and comparison of Int32 without a call, in code that is likely to run often.

`$i -lt 10` becomes `t < 10 if type(t := v['i']) is int else less(t, 10)`: the usual function stays for every other type
and for overflow, so nothing about the result changes.
"""

from __future__ import annotations

import _ast as py

from lyncshell.engine.lowering_fast import is_sure_int, safe_call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.lowering_body import Body

INT32_MAX = 2**31 - 1
INT32_MIN = -(2**31)

COMPARISONS: dict[str, type[py.cmpop]] = {
    "Ieq": py.Eq, "Ine": py.NotEq, "Ilt": py.Lt, "Ile": py.LtE, "Igt": py.Gt, "Ige": py.GtE,
    "Ceq": py.Eq, "Cne": py.NotEq, "Clt": py.Lt, "Cle": py.LtE, "Cgt": py.Gt, "Cge": py.GtE,
}  # fmt: skip
BITS: dict[str, type[py.operator]] = {"Band": py.BitAnd, "Bor": py.BitOr, "Bxor": py.BitXor}
ARITHMETIC: dict[str, type[py.operator]] = {"Plus": py.Add, "Minus": py.Sub, "Multiply": py.Mult}


def compared(b: Body, operator: str, function: str, left: py.expr, right: py.expr, condition: bool) -> py.expr | None:
    """A comparison with the short way for two Int32; None where an operand is a constant of another type. As a
    `condition` the result is a Python bool."""
    found = _both_int(b, left, right)
    if found is None:
        return None
    tests, left_name, right_name = found
    w = b.w
    quick = w.compare(left_name, COMPARISONS[operator](), right_name)
    if tests is None:
        return quick
    slow = safe_call(b, function, left_name, right_name)
    return w.choice(tests, quick, w.call("truth", slow) if condition else slow)


def computed(b: Body, operator: str, function: str, left: py.expr, right: py.expr) -> py.expr | None:
    """An addition, subtraction, multiplication, remainder or bit operation with the short way for two Int32."""
    if operator == "Rem":
        return _remainder(b, function, left, right)
    found = _both_int(b, left, right)
    if found is None:
        return None
    tests, left_name, right_name = found
    w = b.w
    if operator in BITS:
        quick = w.arithmetic(left_name, BITS[operator](), right_name)
        return quick if tests is None else w.choice(tests, quick, safe_call(b, function, left_name, right_name))
    result = b.temporary("r")
    fits = w.within(w.held(result, w.arithmetic(left_name, ARITHMETIC[operator](), right_name)), INT32_MIN, INT32_MAX)
    if tests is not None:
        fits = w.both(tests, fits)
    return w.choice(fits, w.name(result), _float_or_slow(b, operator, function, left_name, right_name))


def _float_or_slow(b: Body, operator: str, function: str, left: py.expr, right: py.expr) -> py.expr:
    """Arithmetic that did not stay an Int32: in a fast loop, that of a Double with an Int32 is also in line."""
    w = b.w
    slow = safe_call(b, function, left, right)
    unsure = [each for each in (left, right) if not is_sure_int(each)]
    if b.fast is None or len(unsure) != 1:
        return slow
    is_float = w.same(w.call("type", unsure[0]), w.name("float"))
    return w.choice(is_float, w.arithmetic(left, ARITHMETIC[operator](), right), slow)


def stepped(b: Body, function: str, value: py.expr) -> py.expr:
    """`increment` and `decrement` with the short way for an Int32."""
    w = b.w
    result = b.temporary("r")
    name, used = _named(b, value)
    is_int = w.same(w.call("type", used), w.name("int"))
    operator = py.Add() if function == "increment" else py.Sub()
    held = w.held(result, w.arithmetic(name, operator, w.constant(1)))
    fits = w.both(is_int, w.within(held, INT32_MIN, INT32_MAX))
    return w.choice(fits, w.name(result), safe_call(b, function, name))


def condition_of(b: Body, value: py.expr) -> py.expr:
    """A value as a Python bool; in hot code without a call for a Boolean."""
    w = b.w
    if not b.work.hot:
        return w.call("truth", value)
    name, used = _named(b, value)
    return w.choice(w.same(w.call("type", used), w.name("bool")), name, w.call("truth", name))


def _remainder(b: Body, function: str, left: py.expr, right: py.expr) -> py.expr | None:
    """`$a % 3`: Python's and .NET's remainders agree where neither side is negative."""
    w = b.w
    if isinstance(right, py.Constant):
        if type(right.value) is not int or right.value <= 0 or isinstance(left, py.Constant):
            return None
        name, used = _named(b, left)
        test = w.compare(name, py.GtE(), w.constant(0))
        if not is_sure_int(left):
            test = w.both(w.same(w.call("type", used), w.name("int")), test)
        elif used is not name:
            test = w.compare(used, py.GtE(), w.constant(0))
        return w.choice(test, w.arithmetic(name, py.Mod(), right), safe_call(b, function, name, right))
    found = _both_int(b, left, right)
    if found is None:
        return None
    tests, left_name, right_name = found
    in_order = w.both(w.compare(left_name, py.GtE(), w.constant(0)), w.compare(right_name, py.Gt(), w.constant(0)))
    test = in_order if tests is None else w.both(tests, in_order)
    return w.choice(test, w.arithmetic(left_name, py.Mod(), right_name), safe_call(b, function, left_name, right_name))


def _named(b: Body, value: py.expr) -> tuple[py.expr, py.expr]:
    """The name of a value, and what stands where it is used first, which gives it that name."""
    if isinstance(value, py.Name):
        return value, value
    name = b.temporary("t")
    return b.w.name(name), b.w.held(name, value)


def _both_int(b: Body, left: py.expr, right: py.expr) -> tuple[py.expr | None, py.expr, py.expr] | None:
    """A test that both operands are Int32 (None: they surely are), and how to name them afterwards; None where a
    constant is none, or both are constants."""
    constants = [each for each in (left, right) if isinstance(each, py.Constant)]
    if len(constants) == 2 or any(type(each.value) is not int for each in constants):
        return None
    w = b.w
    names: list[py.expr] = []
    types: list[py.expr] = []
    for each in (left, right):
        if isinstance(each, py.Constant):
            names.append(each)
            continue
        name, used = _named(b, each)
        names.append(name)
        if not is_sure_int(each) or used is not name:
            types.append(w.call("type", used))
    integer = w.name("int")
    if not types:
        return None, names[0], names[1]
    test = w.same(types[0], integer) if len(types) == 1 else w.all_same(types[0], types[1], integer)
    return test, names[0], names[1]
