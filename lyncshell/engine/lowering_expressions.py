"""Expressions: each becomes one Python expression.

What has statements inside (`$( )`, an `if` as a value) is written as a function of its own and called; so is an
expression nested deeper than CPython's compiler likes.
"""

from __future__ import annotations

from lyncshell.engine.lowering_assign import lower_assignment_value, lower_step
from lyncshell.engine.lowering_fast import safe_call
from lyncshell.engine.lowering_inline import COMPARISONS, condition_of
from lyncshell.engine.lowering_literals import number_value
from lyncshell.engine.lowering_members import lower_call, lower_index, lower_member
from lyncshell.engine.lowering_operators import combined, lower_binary, lower_unary
from lyncshell.engine.lowering_variables import lower_variable
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.lowering_body import Body

EXPRESSION_LIMIT = 200
_INDEXED = (int, str, float, bool, type(None))


def lower_expression(b: Body, node: ast.Ast) -> py.expr:
    """The Python expression of an expression node."""
    work = b.work
    work.nesting += 1
    try:
        if work.nesting > EXPRESSION_LIMIT:
            return _outlined(b, node)
        return _EXPRESSIONS[type(node)](b, node)
    finally:
        work.nesting -= 1


def _outlined(b: Body, node: ast.Ast) -> py.expr:
    """A call of a function that gives the expression's value."""
    from lyncshell.engine.lowering_body import Body

    work = b.work
    nesting, work.nesting = work.nesting, 0
    name = work.fresh("x")
    part = Body(work, False)
    work.functions.append(b.w.function(name, ("v",), [b.w.give(lower_expression(part, node))]))
    work.nesting = nesting
    return b.w.call(name, b.w.name("v"))


# -- values


def lower_text(b: Body, node: Any) -> py.expr:
    """A string constant."""
    return b.w.constant(node.value)


def lower_number(b: Body, node: Any) -> py.expr:
    """A numeric constant; those that are no plain int or float are constants of the unit."""
    if isinstance(node.value, str):
        return b.w.constant(node.value)
    value = number_value(node.value)
    if type(value) is int or type(value) is float:
        return b.w.constant(value)
    return b.work.constant(value)


def lower_expandable(b: Body, node: Any) -> py.expr:
    """`"a $b"`: an f-string."""
    parts = [
        b.w.constant(part) if isinstance(part, str) else safe_call(b, "text", lower_expression(b, part))
        for part in node.parts
    ]
    return b.w.interpolated(parts)


def lower_paren(b: Body, node: Any) -> py.expr:
    """`( pipeline )`"""
    return lower_value(b, node.pipeline)


def lower_value(b: Body, statement: ast.Ast) -> py.expr:
    """The value of a statement where one is asked for."""
    if isinstance(statement, ast.PipelineAst):
        expression = statement.pure_expression()
        if expression is not None:
            return lower_expression(b, expression)
        if not statement.background:
            from lyncshell.engine.lowering_commands import lower_pipeline_value

            return lower_pipeline_value(b, statement)
    elif isinstance(statement, ast.AssignmentStatementAst):
        return lower_assignment_value(b, statement)
    elif isinstance(statement, ast.CommandExpressionAst) and not statement.redirections:
        return lower_expression(b, statement.expression)
    return b.w.call("collect", part_function(b, [statement], []), b.w.name("v"))


def part_function(b: Body, statements: list[Any], traps: list[Any]) -> py.expr:
    """A new function `f(v, out)` of statements, and its name as an expression."""
    from lyncshell.engine.lowering_statements import lower_statements

    work = b.work
    line = b.w.line
    nesting, work.nesting = work.nesting, 0
    name = work.fresh("part")
    part = b.part()
    lines = lower_statements(part, statements, traps)
    b.w.line = line
    work.nesting = nesting
    work.functions.append(b.w.function(name, ("v", "out"), lines))
    b.returns_from_part = b.returns_from_part or part.returns_from_part
    for loop in b.loops:
        loop.dynamic = True
    return b.w.name(name)


def lower_subexpression(b: Body, node: Any) -> py.expr:
    """`$( ... )`"""
    block = node.sub_expression
    pure = _only_expression(block)
    if pure is not None:
        return safe_call(b, "unrolled", lower_expression(b, pure))
    return b.w.call("collect", part_function(b, block.statements, block.traps), b.w.name("v"))


def lower_array_expression(b: Body, node: Any) -> py.expr:
    """`@( ... )`"""
    block = node.sub_expression
    if not block.statements and not block.traps:
        return b.w.array([])
    pure = _only_expression(block)
    if pure is not None:
        if isinstance(pure, ast.ArrayLiteralAst):
            return lower_expression(b, pure)
        return b.w.call("array_of", lower_expression(b, pure))
    return b.w.call("collect_array", part_function(b, block.statements, block.traps), b.w.name("v"))


def _only_expression(block: Any) -> Any:
    if len(block.statements) == 1 and not block.traps and isinstance(block.statements[0], ast.PipelineAst):
        expression = block.statements[0].pure_expression()
        if expression is not None and not is_silent(expression):
            return expression
    return None


def is_silent(expression: ast.Ast) -> bool:
    """Whether an expression as a statement writes nothing: `$i++`."""
    return isinstance(expression, ast.UnaryExpressionAst) and expression.token_kind in (
        "PlusPlus", "MinusMinus", "PostfixPlusPlus", "PostfixMinusMinus",
    )  # fmt: skip


def lower_array(b: Body, node: Any) -> py.expr:
    """`a, b`"""
    items = [lower_expression(b, element) for element in node.elements]
    if all(_is_plain(element) for element in node.elements):
        return b.w.array(items)
    return b.w.call("array", *items)


def _is_plain(node: ast.Ast) -> bool:
    """Whether the value is surely not "no output"."""
    return isinstance(node, (ast.ConstantExpressionAst, ast.ExpandableStringExpressionAst, ast.ArrayLiteralAst))


def lower_hashtable(b: Body, node: Any) -> py.expr:
    """`@{ ... }`"""
    return _pairs(b, node, "hashtable")


def _pairs(b: Body, node: Any, function: str) -> py.expr:
    arguments: list[py.expr] = []
    for key, value in node.key_value_pairs:
        arguments.append(lower_expression(b, key))
        arguments.append(lower_value(b, value))
    return b.w.call(function, *arguments)


def lower_script_block(b: Body, node: Any) -> py.expr:
    """`{ ... }`: a ScriptBlock of the session that runs."""
    from lyncshell.engine.script import Code

    b.work.calls += 1
    code = Code(node.script_block, b.work.unit.source, "<ScriptBlock>")
    return b.w.call("script_block", b.w.name("v"), b.work.constant(code, "block"))


# -- types


def type_value(b: Body, type_name: Any) -> py.expr:
    """The type that a type name means."""
    from lyncshell.engine.runtime_types import TypeRef

    reference = b.work.constant(TypeRef(type_name, b.work.unit.source), "type")
    return b.w.call_method(reference, "get", [b.w.name("v")])


def lower_type(b: Body, node: Any) -> py.expr:
    """`[int]`"""
    return type_value(b, node.type_name)


def lower_convert(b: Body, node: Any) -> py.expr:
    """`[type]value`"""
    child = node.child
    name = fold(node.type.type_name.full_name)
    if isinstance(child, ast.HashtableAst):
        if name in ("ordered", "system.collections.specialized.ordereddictionary"):
            return _pairs(b, child, "ordered")
        if name in ("pscustomobject", "system.management.automation.pscustomobject"):
            return _pairs(b, child, "custom_object")
    if name == "ordered":
        return b.w.call("ordered_refused", lower_expression(b, child))
    if name in ("ref", "system.management.automation.psreference") and isinstance(child, ast.VariableExpressionAst):
        return b.w.call("reference", b.w.name("v"), b.w.constant(child.variable_path.user_path))
    if is_void(node):
        return b.w.call("discard", lower_expression(b, child))
    type = type_value(b, node.type.type_name)
    type.is_safe = True  # type: ignore[attr-defined]
    return safe_call(b, "convert", lower_expression(b, child), type)


def is_void(node: ast.ConvertExpressionAst) -> bool:
    """Whether a cast drops its value: `[void]expression`."""
    return fold(node.type.type_name.full_name) in ("void", "system.void")


def lower_attributed(b: Body, node: Any) -> py.expr:
    """`[ValidateNotNull()]$a` read: the attribute counts only when assigned."""
    return lower_expression(b, node.child)


def lower_using(b: Body, node: Any) -> py.expr:
    """`$using:a` in a block that runs here: the variable itself."""
    return lower_expression(b, node.sub_expression)


def lower_ternary(b: Body, node: Any) -> py.expr:
    """`a ? b : c`"""
    return b.w.choice(
        lower_condition(b, node.condition), lower_expression(b, node.if_true), lower_expression(b, node.if_false)
    )


# -- conditions

_LOGICAL = frozenset({"And", "Or", "Xor", "Is", "IsNot"})


def is_boolean(node: ast.Ast) -> bool:
    """Whether an expression's value is surely a Boolean."""
    if isinstance(node, ast.BinaryExpressionAst):
        return node.operator in _LOGICAL
    if isinstance(node, ast.UnaryExpressionAst):
        return node.token_kind in ("Not", "Exclaim")
    if isinstance(node, ast.VariableExpressionAst):
        return fold(node.variable_path.user_path) in ("true", "false")
    return False


def lower_condition(b: Body, node: ast.Ast) -> py.expr:
    """An expression or statement as a Python bool."""
    if isinstance(node, ast.PipelineAst):
        expression = node.pure_expression()
        if expression is not None:
            node = expression
    while isinstance(node, ast.ParenExpressionAst):
        pipeline = node.pipeline
        expression = pipeline.pure_expression() if isinstance(pipeline, ast.PipelineAst) else None
        if expression is None:
            break
        node = expression
    if isinstance(node, ast.StatementAst):
        return b.w.call("truth", lower_value(b, node))
    if b.work.hot and isinstance(node, ast.BinaryExpressionAst) and node.operator in COMPARISONS:
        left, right = lower_expression(b, node.left), lower_expression(b, node.right)
        return combined(b, node.operator, left, right, condition=True)
    value = lower_expression(b, node)
    return value if is_boolean(node) else condition_of(b, value)


_EXPRESSIONS: dict[type, Callable[[Body, Any], py.expr]] = {
    ast.StringConstantExpressionAst: lower_text,
    ast.ConstantExpressionAst: lower_number,
    ast.ExpandableStringExpressionAst: lower_expandable,
    ast.VariableExpressionAst: lower_variable,
    ast.BinaryExpressionAst: lower_binary,
    ast.UnaryExpressionAst: lower_unary,
    ast.TernaryExpressionAst: lower_ternary,
    ast.ParenExpressionAst: lower_paren,
    ast.SubExpressionAst: lower_subexpression,
    ast.ArrayExpressionAst: lower_array_expression,
    ast.ArrayLiteralAst: lower_array,
    ast.HashtableAst: lower_hashtable,
    ast.ScriptBlockExpressionAst: lower_script_block,
    ast.TypeExpressionAst: lower_type,
    ast.ConvertExpressionAst: lower_convert,
    ast.AttributedExpressionAst: lower_attributed,
    ast.UsingExpressionAst: lower_using,
    ast.MemberExpressionAst: lower_member,
    ast.InvokeMemberExpressionAst: lower_call,
    ast.BaseCtorInvokeMemberExpressionAst: lower_call,
    ast.IndexExpressionAst: lower_index,
}
__all__ = [
    "is_boolean",
    "is_silent",
    "is_void",
    "lower_condition",
    "lower_expression",
    "lower_step",
    "lower_value",
    "part_function",
    "type_value",
]
