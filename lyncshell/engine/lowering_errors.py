"""`try`, `trap` and `throw`."""

from __future__ import annotations

from lyncshell.engine.lowering_expressions import lower_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body


def lower_throw(b: Body, node: Any) -> list[py.stmt]:
    """`throw`, `throw value`; alone in a `catch` it throws the same error again."""
    w = b.w
    if node.pipeline is not None:
        return [w.fail(w.call("thrown", w.name("v"), lower_value(b, node.pipeline)))]
    if b.in_catch:
        return [w.fail(w.call("thrown_again", w.name("v")))]
    return [w.fail(w.call("halted"))]


def lower_try(b: Body, node: Any) -> list[py.stmt]:
    """`try {} catch {} finally {}`.

    While the body runs, the flag that `enter_try` sets makes `failed` raise whatever fails, here and in everything
    that is called. Inside a `catch`, the flag is what it was before the `try`.
    """
    from lyncshell.engine.lowering_statements import lower_statements

    w = b.w
    line = w.line
    lines: list[py.stmt]
    if node.catch_clauses:
        lines = _caught(b, node)
    else:
        b.depth += 1
        lines = lower_statements(b, node.body.statements, node.body.traps)
        b.depth -= 1
    if node.finally_block is None:
        return lines
    block = node.finally_block
    final = lower_statements(b, block.statements, block.traps)
    w.line = line
    return [w.guarded(lines, final)]


def _caught(b: Body, node: Any) -> list[py.stmt]:
    from lyncshell.engine.lowering_statements import lower_statements
    from lyncshell.engine.runtime_types import TypeRef

    w = b.w
    line = w.line
    flag, catch = b.temporary("flag"), b.temporary("catch")
    b.depth += 3
    body = lower_statements(b, node.body.statements, node.body.traps)
    source = b.work.unit.source
    types = tuple(
        tuple(TypeRef(constraint.type_name, source) for constraint in clause.catch_types)
        for clause in node.catch_clauses
    )
    was_in_catch, b.in_catch = b.in_catch, True
    handlers = [lower_statements(b, clause.body.statements, clause.body.traps) for clause in node.catch_clauses]
    b.in_catch = was_in_catch
    b.depth -= 3
    w.line = line
    chosen = handlers[-1]
    for number in range(len(handlers) - 2, -1, -1):
        test = w.equals(w.attribute(w.name(catch), "clause"), w.constant(number))
        chosen = [w.branch(test, handlers[number], chosen)]
    handler = [
        w.assign(catch, w.call("caught", w.name("v"), w.name("e"), b.work.constant(types, "types"))),
        w.guarded(chosen, [w.expression(w.call("end_catch", w.name("v"), w.name(catch)))]),
    ]
    leave = w.expression(w.call("leave_try", w.name("v"), w.name(flag)))
    return [
        w.assign(flag, w.call("enter_try", w.name("v"))),
        w.attempt([w.guarded(body, [leave])], "Exception", handler),
    ]


def lower_trapping(b: Body, statements: list[Any], traps: list[Any]) -> list[py.stmt]:
    """A list of statements with traps: each statement's error goes to the first trap that fits, and what follows
    the statement runs if the trap says so."""
    from lyncshell.engine.lowering_expressions import part_function
    from lyncshell.engine.lowering_statements import lower_statement
    from lyncshell.engine.runtime_types import TypeRef

    w = b.w
    line = w.line
    pairs: list[py.expr] = []
    for trap in traps:
        kind = w.constant(None)
        if trap.trap_type is not None:
            kind = b.work.constant(TypeRef(trap.trap_type.type_name, b.work.unit.source), "type")
        loops, b.loops = b.loops, []
        function = part_function(b, trap.body.statements, trap.body.traps)
        b.loops = loops
        pairs.append(w.group((kind, function)))
    flag, handlers = b.temporary("flag"), b.temporary("traps")
    b.work.calls += 1
    b.depth += 2
    lines: list[py.stmt] = []
    for statement in statements:
        inner = lower_statement(b, statement)
        if inner:
            arguments = (w.name("v"), w.name(b.out), w.name("e"), w.name(handlers), w.name(flag))
            lines.append(w.attempt(inner, "Exception", [w.expression(w.call("trapped", *arguments))]))
    b.depth -= 2
    w.line = line
    return [
        w.assign(handlers, w.group(pairs)),
        w.assign(flag, w.call("enter_try", w.name("v"))),
        w.guarded(lines, [w.expression(w.call("leave_try", w.name("v"), w.name(flag)))]),
    ]
