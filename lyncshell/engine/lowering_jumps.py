"""`return`, `exit`, `break` and `continue`.

Where the target is in the same Python function they are Python's own; otherwise they raise control flow.
"""

from __future__ import annotations

from lyncshell.engine.lowering_expressions import lower_expression, lower_value
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body


def lower_return(b: Body, node: Any) -> list[py.stmt]:
    """`return`, `return pipeline`: writes the value and leaves the block."""
    w = b.w
    if b.work.in_method:
        value = w.constant(None) if node.pipeline is None else lower_value(b, node.pipeline)
        if b.whole:
            return [w.give(value)]
        b.returns_from_part = True
        return [w.fail(w.call("ReturnFlow", value))]
    lines: list[py.stmt] = []
    if node.pipeline is not None:
        from lyncshell.engine.lowering_statements import lower_statement

        lines = _written(b, node.pipeline) if _is_pipeline(node.pipeline) else lower_statement(b, node.pipeline)
    # What assignments around it had collected so far is output of the block.
    for buffer, outer in reversed(b.captures):
        lines.append(w.expression(w.call("flush", w.name(buffer), w.name(outer))))
    if b.whole:
        lines.append(w.give())
    else:
        b.returns_from_part = True
        lines.append(w.fail(w.call("ReturnFlow")))
    return lines


def _is_pipeline(node: Any) -> bool:
    return isinstance(node, ast.PipelineAst)


def _written(b: Body, pipeline: Any) -> list[py.stmt]:
    from lyncshell.engine.lowering_commands import lower_pipeline
    from lyncshell.engine.lowering_statements import lower_output

    expression = pipeline.pure_expression()
    return lower_pipeline(b, pipeline) if expression is None else lower_output(b, expression)


def lower_exit(b: Body, node: Any) -> list[py.stmt]:
    """`exit`, `exit code`"""
    w = b.w
    code = w.constant(None) if node.pipeline is None else lower_value(b, node.pipeline)
    return [w.expression(w.call("leave", w.name("v"), code))]


def lower_break(b: Body, node: Any) -> list[py.stmt]:
    """`break`, `break label`"""
    return _jump(b, node, "BreakFlow", b.w.leave())


def lower_continue(b: Body, node: Any) -> list[py.stmt]:
    """`continue`, `continue label`"""
    if b.loops and _label(node) in (None, b.loops[-1].label):
        count = b.loops[-1].count
        steps = None if count is None else count()
        if steps is not None:
            return [*steps, b.w.again()]
        b.loops[-1].stepped = True
    return _jump(b, node, "ContinueFlow", b.w.again())


def _jump(b: Body, node: Any, flow: str, own: py.stmt) -> list[py.stmt]:
    w = b.w
    label = _label(node)
    if b.loops and (label is None or label == b.loops[-1].label) and label != "":
        return [own]
    for loop in b.loops:
        loop.dynamic = True
    if label is None:
        return [w.fail(w.call(flow))]
    value = w.constant(label) if label else w.call("label_of", lower_expression(b, node.label))
    return [w.fail(w.call(flow, value))]


def _label(node: Any) -> str | None:
    """The folded label, None without one, the empty string when only running tells."""
    if node.label is None:
        return None
    if isinstance(node.label, ast.StringConstantExpressionAst):
        return fold(node.label.value)
    return ""
