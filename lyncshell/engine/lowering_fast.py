"""Loops whose variables are Python locals.

A loop that `lowering_fast_plan` finds fit is lowered twice. The first form begins by asking `ready` whether the scope
is an ordinary one and the counters are Int32; it then runs on locals `v_name` and puts them back in a `finally`. The
other one is the usual loop. Operators first try numbers in line; what is no plain value goes through a local function
`sync`, which writes the variables back, calls, and reads them again:

    if ready(v, out, ('x',), ('i',), ('n',), ()):
        v_i = v['i'] ...
        def sync1(function, *values): ...
        try:
            while v_i < v_n: ...
        finally:
            v['i'] = v_i
    else:
        while t1 < t2 if type(t1 := v['i']) is type(t2 := v['n']) is int else truth(less(t1, t2)): ...
"""

from __future__ import annotations

import _ast as py

from lyncshell.engine.lowering_fast_plan import LoopPlan, survey
from lyncshell.engine.unit import SYNC
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.lowering_body import Body

    Lines = list[py.stmt]


class FastLoop:
    """The loop that is being lowered on locals: `locals` maps a variable to its Python name."""

    __slots__ = ("fresh", "locals", "plan", "stored", "sync", "uses_sync")

    def __init__(self, b: Body, plan: LoopPlan) -> None:
        self.plan = plan
        self.locals = {name: _local_name(b, name) for name in plan.names}
        # Variables that need not be there when the loop begins.
        self.fresh = plan.assigned - plan.needed
        self.sync = b.temporary(SYNC)
        self.uses_sync = False
        # Arrays whose elements are assigned.
        self.stored: set[str] = set()

    def is_int(self, name: str) -> bool:
        """Whether a variable is an Int32 wherever the loop reads it."""
        return name in self.plan.counters or name in self.plan.bounds


def _empty(local: str) -> str:
    """The local that holds what a variable is while nothing was assigned: UNSET, or, where the statement that should
    have assigned it failed, what a caller's variable of that name is."""
    return f"u_{local}"


def _local_name(b: Body, name: str) -> str:
    return f"v_{name}" if name.isidentifier() and name.isascii() else b.temporary("v_")


def lower_fast(b: Body, node: Any, lower: Callable[[], Lines]) -> Lines:
    """A loop with its variables in locals where that can be, else as `lower` has it."""
    if b.fast is not None or b.work.level < 3 or b.keeps_scope:
        return lower()
    plan = survey(node, b.depth + 1)
    if plan is None:
        return lower()
    w = b.w
    line = w.line
    assigned = set(b.work.assigned)
    fast = b.fast = FastLoop(b, plan)
    b.depth += 1
    loop = lower()
    b.depth -= 1
    b.fast = None
    b.keeps_scope = True
    # The second form must not take what the first one assigns for assigned before.
    b.work.assigned = assigned
    usual = lower()
    b.keeps_scope = False
    w.line = line
    return [w.branch(_ready(b, fast), [*_setup(b, fast), w.guarded(loop, _back(b, fast))], usual)]


def _ready(b: Body, fast: FastLoop) -> py.expr:
    w, plan = b.w, fast.plan
    out = w.name(b.out) if plan.writes and b.out == "out" else w.constant(None)
    whole = (
        _names(plan.needed), _names(plan.assigned), _names((plan.bounds | plan.counters) - fast.fresh),
        _names(plan.arrays),
    )  # fmt: skip
    return w.call("ready", w.name("v"), out, *map(w.constant, whole))


def _names(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names))


def _setup(b: Body, fast: FastLoop) -> Lines:
    """Lines that fill the locals, and the function that puts them back around a call."""
    w = b.w
    lines: Lines = []
    for name, local in fast.locals.items():
        if name in fast.fresh:
            lines.append(w.assign(_empty(local), w.name("UNSET")))
            lines.append(w.assign(local, w.name("UNSET")))
        else:
            lines.append(w.assign(local, w.variable(name)))
    lines += _element_classes(b, fast)
    if fast.uses_sync:
        lines.append(_sync(b, fast))
    return lines


def _element_classes(b: Body, fast: FastLoop) -> Lines:
    """Lines that note what class the elements of arrays have."""
    w = b.w
    return [
        w.assign(_element_name(fast, name), w.call("element_class", w.name(fast.locals[name])))
        for name in sorted(fast.stored)
    ]


def _back(b: Body, fast: FastLoop) -> Lines:
    """Lines that store what was assigned."""
    w = b.w
    lines: Lines = []
    for name in sorted(fast.plan.assigned):
        local = fast.locals[name]
        store = w.assign_variable(name, w.name(local))
        if name in fast.fresh:
            changed = py.Compare(w.name(local), [py.IsNot()], [w.name(_empty(local))], lineno=w.line, col_offset=0)
            store = w.branch(changed, [store])
        lines.append(store)
    return lines


def _sync(b: Body, fast: FastLoop) -> py.stmt:
    """The function that calls another one with the variables where they belong."""
    w, plan = b.w, fast.plan
    again: Lines = []
    for name, local in fast.locals.items():
        value = w.variable(name)
        if fast.is_int(name) or name in plan.arrays:
            value = w.call("alike", value, w.name(local))
        if name in fast.fresh:
            value = w.call("found", w.name("v"), w.constant(name), w.name(_empty(local)))
        again.append(w.assign(local, value))
    again += _element_classes(b, fast)
    changed = [*fast.locals.values(), *(_element_name(fast, name) for name in sorted(fast.stored))]
    values = py.Starred(w.name("values"), py.Load(), lineno=w.line, col_offset=0)
    call = py.Call(w.name("function"), [values], [], lineno=w.line, col_offset=0)
    body: Lines = [
        py.Nonlocal(changed, lineno=w.line, col_offset=0),
        *_back(b, fast),
        w.guarded([w.give(call)], again),
    ]
    arguments = py.arguments(
        posonlyargs=[], args=[py.arg("function", None, lineno=w.line, col_offset=0)],
        vararg=py.arg("values", None, lineno=w.line, col_offset=0), kwonlyargs=[], kw_defaults=[], kwarg=None,
        defaults=[],
    )  # fmt: skip
    return py.FunctionDef(fast.sync, arguments, body, [], None, type_comment=None, lineno=w.line, col_offset=0)


# -- what other parts of the lowering ask


def local_of(b: Body, name: str) -> str | None:
    """The local that a variable is kept in, None where it is in the scope."""
    return None if b.fast is None else b.fast.locals.get(name)


def local_value(b: Body, name: str) -> py.expr | None:
    """A variable that is kept in a local, as an expression."""
    local = local_of(b, name)
    if local is None:
        return None
    value = b.w.name(local)
    if b.fast is not None and b.fast.is_int(name):
        value.is_int = True  # type: ignore[attr-defined]
    return value


def name_of(b: Body, value: py.expr) -> str | None:
    """The local of a fast loop that a lowered expression is, None for any other."""
    return value.id if b.fast is not None and isinstance(value, py.Name) else None


def is_constant(value: py.expr) -> bool:
    """Whether a lowered expression is a literal."""
    return isinstance(value, py.Constant)


def safe_call(b: Body, function: str, *values: py.expr) -> py.expr:
    """A call of an operator: in a fast loop, values that may have code of their own go through `sync`.

    The values are names or constants, or things that may be evaluated once only and are then named here.
    """
    w, fast = b.w, b.fast
    if fast is None:
        return w.call(function, *values)
    tests: list[py.expr] = []
    named: list[py.expr] = []
    for value in values:
        if isinstance(value, (py.Constant, py.JoinedStr)) or getattr(value, "is_safe", False):
            named.append(value)
        elif isinstance(value, py.Name):
            named.append(value)
            if value.id not in ("v", "int") and not is_sure_int(value):
                tests.append(_is_plain(b, value))
        else:
            name = b.temporary("t")
            tests.append(_is_plain(b, w.held(name, value)))
            named.append(w.name(name))
    if not tests:
        return w.call(function, *named)
    fast.uses_sync = True
    held = [test for test in tests if isinstance(test.left.args[0], py.NamedExpr)]  # type: ignore[attr-defined]
    if len(held) > 1:
        # All values are named before one of them is used.
        test = w.call("all_plain", *(each.left.args[0] for each in tests))  # type: ignore[attr-defined]
    else:
        tests.sort(key=lambda each: each not in held)
        test = tests[0] if len(tests) == 1 else w.both(*tests)
    return w.choice(test, w.call(function, *named), w.call(fast.sync, w.name(function), *named))


def _is_plain(b: Body, value: py.expr) -> py.expr:
    w = b.w
    return py.Compare(w.call("type", value), [py.In()], [w.name("PLAIN")], lineno=w.line, col_offset=0)


def is_sure_int(value: py.expr) -> bool:
    """Whether a lowered expression is an Int32 for sure."""
    if isinstance(value, py.Constant):
        return type(value.value) is int
    return getattr(value, "is_int", False)


def array_item(b: Body, target: py.expr, index: py.expr) -> py.expr | None:
    """`$a[$i]` where `$a` is an array for sure; None elsewhere."""
    if _array_of(b, target) is None:
        return None
    w = b.w
    key, used = index, index
    if not isinstance(index, (py.Name, py.Constant)):
        name = b.temporary("t")
        key, used = w.name(name), w.held(name, index)
    inside = _inside(b, key, used, target)
    element = py.Subscript(target, key, py.Load(), lineno=w.line, col_offset=0)
    return w.choice(inside, element, slow_item(b, target, key))


def slow_item(b: Body, target: py.expr, index: py.expr) -> py.expr:
    """`a[i]` by the runtime; what an index with code of its own is as text may run it."""
    target.is_safe = True  # type: ignore[attr-defined]
    return safe_call(b, "item", b.w.name("v"), target, index)


def array_store(b: Body, target: py.expr, key: str, value: py.expr) -> Lines | None:
    """`$a[$i] = value` where `$a` is an array for sure; None elsewhere. `key` is the local that holds the index."""
    array = _array_of(b, target)
    if array is None or b.fast is None:
        return None
    w = b.w
    b.fast.stored.add(array)
    lines: Lines = []
    if not isinstance(value, (py.Name, py.Constant)):
        held = b.temporary("value")
        lines.append(w.assign(held, value))
        value = w.name(held)
    kind = w.name(_element_name(b.fast, array))
    index = w.name(key)
    index.is_int = any(b.fast.locals[name] == key for name in b.fast.plan.counters)  # type: ignore[attr-defined]
    place = py.Subscript(target, index, py.Store(), lineno=w.line, col_offset=0)
    store = py.Assign([place], value, lineno=w.line, col_offset=0)
    fits = w.both(_fits(b, value, kind), _inside(b, index, index, target))
    sure = w.name(target.id)  # type: ignore[attr-defined]
    sure.is_safe = True  # type: ignore[attr-defined]
    slow = safe_call(b, "set_item", sure, index, value)
    return [*lines, w.branch(fits, [store], [w.expression(slow)])]


def _fits(b: Body, value: py.expr, kind: py.expr) -> py.expr:
    """A test that an array whose elements have a class stores a value as it is."""
    w = b.w
    if isinstance(value, py.Constant) and value.value is not None:
        return w.either(w.same(kind, w.name(type(value.value).__name__)), w.same(kind, w.name("object")))
    anything = w.both(w.same(kind, w.name("object")), _is_plain(b, value))
    return w.either(w.same(w.call("type", value), kind), anything)


def _array_of(b: Body, target: py.expr) -> str | None:
    """The array variable that a lowered expression is."""
    if b.fast is None or not isinstance(target, py.Name):
        return None
    for name in b.fast.plan.arrays:
        if b.fast.locals[name] == target.id:
            return name
    return None


def _inside(b: Body, key: py.expr, used: py.expr, target: py.expr) -> py.expr:
    """A test that an index is an Int32 inside the array."""
    w = b.w
    sure = is_sure_int(used)
    first = key if not sure else used
    bounds = py.Compare(
        w.constant(0), [py.LtE(), py.Lt()], [first, w.call("len", target)], lineno=w.line, col_offset=0
    )
    return bounds if sure else w.both(w.same(w.call("type", used), w.name("int")), bounds)


def _element_name(fast: FastLoop, name: str) -> str:
    """The local that holds the class of an array's elements."""
    return f"e_{fast.locals[name]}"


def repaired(b: Body, node: Any) -> Lines:
    """Lines behind a failed statement of a fast loop: variables that it should have assigned are what they would be
    without the assignment."""
    if b.fast is None or not b.fast.fresh:
        return []
    w = b.w
    names = {
        fold(each.variable_path.name) for each in node.walk() if isinstance(each, ast.VariableExpressionAst)
    } & b.fast.fresh
    lines: Lines = []
    for name in sorted(names):
        local = b.fast.locals[name]
        again = [w.assign(_empty(local), w.variable(name)), w.assign(local, w.name(_empty(local)))]
        lines.append(w.branch(w.same(w.name(local), w.name("UNSET")), again))
    return lines


def counter_step(b: Body, node: Any) -> Lines | None:
    """The step of a `for` whose counter stays an Int32; None for any other step."""
    if b.fast is None or not isinstance(node.iterator, ast.PipelineAst):
        return None
    step: Any = node.iterator.pure_expression()
    if not isinstance(step, ast.UnaryExpressionAst) or not isinstance(step.child, ast.VariableExpressionAst):
        return None
    name = fold(step.child.variable_path.name)
    if name not in b.fast.plan.counters:
        return None
    w = b.w
    local = b.fast.locals[name]
    is_up = "PlusPlus" in step.token_kind
    operator = py.Add() if is_up else py.Sub()
    value = w.arithmetic(w.name(local), operator, w.constant(1))
    condition: Any = node.condition.pure_expression()
    if condition.operator in ("Ile", "Ige"):
        limit = 2**31 - 1 if is_up else -(2**31)
        ends = w.compare(w.name(local), py.NotEq(), w.constant(limit))
        value = w.choice(ends, value, w.call("increment" if is_up else "decrement", w.name(local)))
    return [w.assign(local, value)]


