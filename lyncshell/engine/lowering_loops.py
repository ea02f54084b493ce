"""Loops. Each is one Python loop; a handler for LoopFlow stands inside it only where something called from the
body (a function, a script block) might break out of it."""

from __future__ import annotations

from lyncshell.engine.lowering_body import LoopTarget
from lyncshell.engine.lowering_expressions import lower_condition, lower_expression, lower_value
from lyncshell.engine.lowering_fast import counter_step, local_of, lower_fast, safe_call
from lyncshell.engine.lowering_variables import scope_of, variable_name
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.lowering_body import Body

    Lower = Callable[[Body, Any], list[py.stmt]]


def loop_body(b: Body, block: Any, target: LoopTarget) -> list[py.stmt]:
    """The lines of a loop's body, under a handler for LoopFlow where one may come."""
    from lyncshell.engine.lowering_statements import lower_statements

    calls = b.work.calls
    b.loops.append(target)
    b.depth += 2
    lines = lower_statements(b, block.statements, block.traps)
    b.depth -= 2
    b.loops.pop()
    if target.dynamic or b.work.calls != calls:
        lines = [caught_flow(b, lines, target)]
    return lines


def caught_flow(b: Body, lines: list[py.stmt], target: LoopTarget) -> py.stmt:
    """Lines under the handler that ends the loop for a BreakFlow and goes on for a ContinueFlow."""
    w = b.w
    test = w.call("breaks", w.name("e"), w.constant(target.label))
    return w.attempt(lines, "LoopFlow", [w.branch(test, [w.leave()])])


def _target(node: Any) -> LoopTarget:
    return LoopTarget(None if node.label is None else fold(node.label))


def hot(lower: Lower) -> Lower:
    """Marks what a loop holds as code that runs often."""

    def lower_hot(b: Body, node: Any) -> list[py.stmt]:
        if b.work.level < 2:
            return lower(b, node)
        b.work.hot += 1
        try:
            return lower(b, node)
        finally:
            b.work.hot -= 1

    return lower_hot


@hot
def lower_while(b: Body, node: Any) -> list[py.stmt]:
    """`while (c) {}`"""
    w = b.w
    line = w.line

    def lower() -> list[py.stmt]:
        b.work.at(node.condition)
        test = lower_condition(b, node.condition)
        body = loop_body(b, node.body, _target(node))
        w.line = line
        return [w.repeat(test, body)]

    return lower_fast(b, node, lower)


@hot
def lower_for(b: Body, node: Any) -> list[py.stmt]:
    """`for (a; c; s) {}`: a `continue` needs the step at the head of the loop."""
    w = b.w
    line = w.line
    start = [] if node.initializer is None else _silent(b, node.initializer)
    w.line = line
    return [*start, *lower_fast(b, node, lambda: _for(b, node))]


def _for(b: Body, node: Any) -> list[py.stmt]:
    """A `for` loop without what runs before it."""
    w = b.w
    line = w.line
    test = w.constant(True) if node.condition is None else lower_condition(b, node.condition)
    target = _target(node)
    count = counter_step(b, node)
    target.count = (lambda: counter_step(b, node)) if count else None
    body = loop_body(b, node.body, target)
    step = count or ([] if node.iterator is None else _silent(b, node.iterator))
    w.line = line
    if not target.stepped or not step:
        return [w.repeat(test, [*body, *step])]
    first = b.temporary("first")
    head = w.branch(w.name(first), [w.assign(first, w.constant(False))], step)
    leave = w.branch(w.negated(test), [w.leave()])
    return [w.assign(first, w.constant(True)), w.forever([head, leave, *body])]


def _silent(b: Body, node: Any) -> list[py.stmt]:
    """The lines of a statement in the head of `for`: what it would write is dropped."""
    from lyncshell.engine.lowering_assign import lower_assignment, lower_step_statement
    from lyncshell.engine.lowering_expressions import is_silent

    w = b.w
    b.work.at(node)
    if isinstance(node, ast.AssignmentStatementAst):
        return lower_assignment(b, node)
    if isinstance(node, ast.PipelineAst):
        expression = node.pure_expression()
        if expression is not None and is_silent(expression):
            return lower_step_statement(b, expression)
    return [w.expression(lower_value(b, node))]


@hot
def lower_do_while(b: Body, node: Any) -> list[py.stmt]:
    """`do {} while (c)`"""
    return lower_fast(b, node, lambda: _do(b, node, stop_when=False))


@hot
def lower_do_until(b: Body, node: Any) -> list[py.stmt]:
    """`do {} until (c)`"""
    return lower_fast(b, node, lambda: _do(b, node, stop_when=True))


def _do(b: Body, node: Any, stop_when: bool) -> list[py.stmt]:
    """The test stands at the end of the loop, or, where there is a `continue`, at its head from the second time on."""
    w = b.w
    line = w.line
    target = _target(node)
    body = loop_body(b, node.body, target)
    b.work.at(node.condition)
    test = lower_condition(b, node.condition)
    leave = w.branch(test if stop_when else w.negated(test), [w.leave()])
    w.line = line
    if not target.stepped:
        return [w.forever([*body, leave])]
    first = b.temporary("first")
    head = w.branch(w.name(first), [w.assign(first, w.constant(False))], [leave])
    return [w.assign(first, w.constant(True)), w.forever([head, *body])]


@hot
def lower_foreach(b: Body, node: Any) -> list[py.stmt]:
    """`foreach ($x in c) {}`; with `$foreach` in the body the loop runs over an enumerator that scripts can move."""
    return lower_fast(b, node, lambda: _foreach(b, node))


def _foreach(b: Body, node: Any) -> list[py.stmt]:
    w = b.w
    line = w.line
    b.work.at(node.condition)
    counted = _counted(b, node)
    items = lower_value(b, node.condition) if counted is None else counted
    path = node.variable.variable_path
    name = variable_name(path, b.work)
    b.work.assigned.add(name)
    local = local_of(b, name)
    each = local or b.temporary("each")
    body = loop_body(b, node.body, _target(node))
    w.line = line
    if local is not None or (counted is not None and not mentions(node.body, "foreach")):
        if counted is None:
            items = safe_call(b, "each", items)
        head = [] if local is not None else [w.assign_variable(name, w.name(each), scope_of(b, path.scope))]
        return [w.loop(each, items, [*head, *body])]
    if counted is not None:
        items = lower_value(b, node.condition)
    store = w.assign_variable(name, w.name(each), scope_of(b, path.scope))
    if not mentions(node.body, "foreach"):
        return [w.loop(each, w.call("each", items), [store, *body])]
    walk = b.temporary("walk")
    return [
        w.assign(walk, w.call("enumerator", w.name("v"), w.constant("foreach"), items)),
        w.guarded(
            [w.loop(each, w.name(walk), [store, *body])],
            [w.expression(w.call("forget", w.name("v"), w.constant("foreach"), w.name(walk)))],
        ),
    ]


def _counted(b: Body, node: Any) -> py.expr | None:
    """The numbers of `foreach ($i in a..b)`, one at a time; None where it runs over something else."""
    condition = node.condition.pure_expression() if isinstance(node.condition, ast.PipelineAst) else None
    if not isinstance(condition, ast.BinaryExpressionAst) or condition.operator != "DotDot":
        return None
    left, right = lower_expression(b, condition.left), lower_expression(b, condition.right)
    return safe_call(b, "counted", left, right)


def mentions(node: ast.Ast, name: str) -> bool:
    """Whether a variable of that name is read or written anywhere below, nested script blocks included."""
    return any(
        isinstance(each, ast.VariableExpressionAst) and fold(each.variable_path.name) == name for each in node.walk()
    )
