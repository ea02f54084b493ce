"""Members and indexes: `a.b`, `[t]::b`, `a.b(c)`, `a[b]`, and their null-conditional forms."""

from __future__ import annotations

from lyncshell.engine.lowering_fast import array_item, slow_item
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body


def member_name(b: Body, member: Any) -> py.expr:
    """The name of a member: a constant, or an expression turned into text."""
    from lyncshell.engine.lowering_expressions import lower_expression

    if isinstance(member, ast.StringConstantExpressionAst):
        return b.w.constant(member.value)
    return b.w.call("member_key", lower_expression(b, member))


def lower_member(b: Body, node: Any) -> py.expr:
    """`a.b`, `[t]::b`"""
    from lyncshell.engine.lowering_expressions import lower_expression

    b.work.calls += 1
    w = b.w
    target = lower_expression(b, node.expression)
    if isinstance(node.member, ast.StringConstantExpressionAst) and not node.static and not node.null_conditional:
        from lyncshell.engine.member_site import PropertySite

        site = b.work.constant(PropertySite(node.member.value), "property")
        if b.fast is not None:
            b.fast.uses_sync = True
            return w.call_method(site, "read", [w.name("v"), target, w.name(b.fast.sync)])
        return w.call_method(site, "get", [w.name("v"), target])
    name = member_name(b, node.member)
    if node.static:
        return w.call("static_member", w.name("v"), target, name)
    if node.null_conditional:
        held = b.temporary("t")
        return w.unless_null(held, target, w.call("member", w.name("v"), w.name(held), name))
    return w.call("member", w.name("v"), target, name)


def lower_call(b: Body, node: Any) -> py.expr:
    """`a.b(c)`, `[t]::b(c)`"""
    from lyncshell.engine.lowering_expressions import lower_expression

    b.work.calls += 1
    w = b.w
    if isinstance(node, ast.BaseCtorInvokeMemberExpressionAst):
        return w.call("base_call", w.name("v"), *(lower_expression(b, each) for each in node.arguments))
    cast = _cast(node.expression)
    if cast is not None and not node.static and not node.null_conditional:
        return _lower_cast_call(b, node, cast)
    target = lower_expression(b, node.expression)
    arguments = [lower_expression(b, argument) for argument in node.arguments]
    if isinstance(node.member, ast.StringConstantExpressionAst) and not node.null_conditional:
        from lyncshell.engine.member_site import MethodSite, StaticSite

        made: Any = (StaticSite if node.static else MethodSite)(node.member.value)
        return w.call_method(b.work.constant(made, "method"), "call", [target, *arguments])
    name = member_name(b, node.member)
    if node.static:
        return w.call("static_call", target, name, *arguments)
    if node.null_conditional:
        held = b.temporary("t")
        return w.unless_null(held, target, w.call("call", w.name(held), name, *arguments))
    return w.call("call", target, name, *arguments)


def _cast(node: Any) -> Any:
    """The cast that a call's target is, parentheses left out."""
    while isinstance(node, ast.ParenExpressionAst):
        node = node.pipeline.pure_expression() if isinstance(node.pipeline, ast.PipelineAst) else None
    return node if isinstance(node, ast.ConvertExpressionAst) and _is_variable(node.child) else None


def _is_variable(node: Any) -> bool:
    return isinstance(node, ast.VariableExpressionAst)


def _lower_cast_call(b: Body, node: Any, cast: Any) -> py.expr:
    """`([Base]$this).Method()`: the base's method, which the runtime calls directly for a script's class."""
    from lyncshell.engine.lowering_expressions import lower_expression, type_value

    type = type_value(b, cast.type.type_name)
    arguments = [lower_expression(b, argument) for argument in node.arguments]
    target = lower_expression(b, node.expression)
    return b.w.call("call_cast", target, type, member_name(b, node.member), *arguments)


def lower_index(b: Body, node: Any) -> py.expr:
    """`a[b]`"""
    from lyncshell.engine.lowering_expressions import lower_expression

    w = b.w
    target = lower_expression(b, node.target)
    index = lower_expression(b, node.index)
    if node.null_conditional:
        held = b.temporary("t")
        return w.unless_null(held, target, w.call("item", w.name("v"), w.name(held), index))
    return array_item(b, target, index) or slow_item(b, target, index)
