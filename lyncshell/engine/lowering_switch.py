"""`switch`: a loop over the values, with a test for each clause."""

from __future__ import annotations

from lyncshell.engine.lowering_body import LoopTarget
from lyncshell.engine.lowering_expressions import lower_expression, lower_value
from lyncshell.engine.lowering_loops import caught_flow, mentions
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body


def lower_switch(b: Body, node: Any) -> list[py.stmt]:
    """`switch (value) { clause {} default {} }`"""
    w = b.w
    line = w.line
    value = w.constant(None) if node.condition is None else lower_value(b, node.condition)
    if "File" in node.flags:
        value = w.call("file_lines", w.name("v"), value)
    under, each = b.temporary("under"), b.temporary("each")
    body = _body(b, node)
    w.line = line
    store = w.assign_variable("_", w.name(each))
    loop, setup, final = _loop(b, node, each, value, [store, *body])
    restore = w.expression(w.call("restore_under", w.name("v"), w.name(under)))
    return [w.assign(under, w.call("keep_under", w.name("v"))), *setup, w.guarded([loop], [restore, *final])]


def _loop(
    b: Body, node: Any, each: str, value: py.expr, body: list[py.stmt]
) -> tuple[py.stmt, list[py.stmt], list[py.stmt]]:
    """The loop, the lines before it and the lines that clean up after it (for `$switch`)."""
    w = b.w
    values = w.call("switch_values", value)
    blocks = [block for _, block in node.clauses]
    if node.default is not None:
        blocks.append(node.default)
    if not any(mentions(block, "switch") for block in blocks):
        return w.loop(each, values, body), [], []
    walk = b.temporary("walk")
    setup = w.assign(walk, w.call("enumerator", w.name("v"), w.constant("switch"), values))
    forget = w.expression(w.call("forget", w.name("v"), w.constant("switch"), w.name(walk)))
    return w.loop(each, w.name(walk), body), [setup], [forget]


def _body(b: Body, node: Any) -> list[py.stmt]:
    from lyncshell.engine.lowering_statements import lower_statements

    w = b.w
    target = LoopTarget(None if node.label is None else fold(node.label))
    calls = b.work.calls
    b.loops.append(target)
    b.depth += 3
    hit = b.temporary("hit")
    lines: list[py.stmt] = [] if node.default is None else [w.assign(hit, w.constant(False))]
    for condition, block in node.clauses:
        line = w.line
        test = _test(b, node.flags, condition)
        body = lower_statements(b, block.statements, block.traps)
        w.line = line
        if node.default is not None:
            body = [w.assign(hit, w.constant(True)), *body]
        lines.append(w.branch(test, body))
    if node.default is not None:
        default = lower_statements(b, node.default.statements, node.default.traps)
        lines.append(w.branch(w.negated(w.name(hit)), default))
    b.depth -= 3
    b.loops.pop()
    if target.dynamic or b.work.calls != calls:
        lines = [caught_flow(b, lines, target)]
    return lines


def _test(b: Body, flags: frozenset[str], condition: Any) -> py.expr:
    w = b.w
    value = lower_expression(b, condition)
    if isinstance(condition, ast.ScriptBlockExpressionAst):
        return w.call("case_block", w.name("v"), value)
    exact_case = w.constant("CaseSensitive" in flags)
    mode = "case_regex" if "Regex" in flags else "case_wildcard" if "Wildcard" in flags else "case_equal"
    return w.call(mode, w.name("v"), value, exact_case)
