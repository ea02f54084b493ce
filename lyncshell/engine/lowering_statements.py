"""Statements: each becomes a few Python statements under one error handler.

Every statement that can fail is wrapped in `try`/`except` whose handler calls `failed`: it reports the error and lets
the next statement run, or raises it again (inside a dynamic `try`, after `throw`). CPython 3.11 makes a `try` that
raises nothing free.
"""

from __future__ import annotations

from lyncshell.engine.lowering_assign import lower_assignment, lower_step_statement
from lyncshell.engine.lowering_body import DEPTH_LIMIT
from lyncshell.engine.lowering_commands import lower_chain, lower_pipeline
from lyncshell.engine.lowering_errors import lower_throw, lower_trapping, lower_try
from lyncshell.engine.lowering_expressions import is_silent, is_void, lower_condition, lower_expression, lower_value
from lyncshell.engine.lowering_fast import repaired
from lyncshell.engine.lowering_jumps import lower_break, lower_continue, lower_exit, lower_return
from lyncshell.engine.lowering_loops import (
    lower_do_until,
    lower_do_while,
    lower_for,
    lower_foreach,
    lower_while,
)
from lyncshell.engine.lowering_switch import lower_switch
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.lowering_body import Body

# Whose Python blocks count: they are moved into a function of their own where they would be too deep.
_COMPOUND = (
    ast.IfStatementAst, ast.LabeledStatementAst, ast.TryStatementAst, ast.DataStatementAst, ast.BlockStatementAst,
)  # fmt: skip
_SCALAR = (ast.ConstantExpressionAst, ast.ExpandableStringExpressionAst)


def lower_statements(b: Body, statements: list[Any], traps: list[Any]) -> list[py.stmt]:
    """The lines of a list of statements, with the traps that hold for it."""
    if traps:
        return lower_trapping(b, statements, traps)
    lines: list[py.stmt] = []
    for statement in statements:
        if b.outermost:
            start, end = b.w.constant(statement.start), b.w.constant(statement.end)
            lines.append(b.w.expression(b.w.call("statement", b.w.name("v"), start, end)))
        inner = b.outermost
        b.outermost = False
        # The next text may ask for `$?` of what a statement of the outermost text was.
        b.shows_status = inner or b.work.shows_status
        lines += lower_statement(b, statement)
        b.outermost = inner
    return lines


def lower_statement(b: Body, node: Any) -> list[py.stmt]:
    """The lines of one statement, under its error handler."""
    if isinstance(node, _COMPOUND) and b.depth >= DEPTH_LIMIT:
        return _outlined(b, node)
    b.work.at(node)
    b.depth += 1
    lines = _STATEMENTS[type(node)](b, node)
    b.depth -= 1
    b.shows_status = b.work.shows_status
    if not lines or _cannot_fail(node):
        return lines
    return [protected(b, lines, node)]


def protected(b: Body, lines: list[py.stmt], node: Any) -> py.stmt:
    """The lines of a statement under the handler that every statement has."""
    w = b.w
    handler = w.expression(w.call("failed", w.name("v"), w.name("e")))
    return w.attempt(lines, "Exception", [handler, *repaired(b, node)])


def _outlined(b: Body, node: Any) -> list[py.stmt]:
    """A statement moved into a function of its own, so that blocks do not nest too deep."""
    from lyncshell.engine.lowering_expressions import part_function

    b.work.calls += 1
    name = part_function(b, [node], [])
    call = b.w.call("run_part", name, b.w.name("v"), b.w.name(b.out))
    return [b.w.expression(call)]


def _cannot_fail(node: Any) -> bool:
    if isinstance(node, ast.PipelineAst):
        expression = node.pure_expression()
        return isinstance(expression, ast.ConstantExpressionAst)
    if isinstance(node, (ast.BreakStatementAst, ast.ContinueStatementAst)):
        return node.label is None or isinstance(node.label, ast.StringConstantExpressionAst)
    return isinstance(node, (ast.FunctionDefinitionAst, ast.TryStatementAst, ast.DataStatementAst))


# -- pipelines and expressions


def lower_pipeline_statement(b: Body, node: Any) -> list[py.stmt]:
    """A pipeline: an expression whose value is written, or commands."""
    expression = node.pure_expression()
    if expression is None:
        return lower_pipeline(b, node)
    calls = b.work.calls
    return _with_status(b, lower_output(b, expression), calls)


def lower_output(b: Body, expression: Any) -> list[py.stmt]:
    """An expression whose value goes to the success stream."""
    w = b.w
    if is_silent(expression):
        return lower_step_statement(b, expression)
    if isinstance(expression, ast.ParenExpressionAst) and isinstance(expression.pipeline, ast.PipelineAst):
        inner = expression.pipeline.pure_expression()
        if inner is not None and not is_silent(inner):
            return lower_output(b, inner)
    if isinstance(expression, ast.ConvertExpressionAst) and is_void(expression):
        return [w.expression(lower_expression(b, expression.child))]
    value = lower_expression(b, expression)
    if isinstance(expression, _SCALAR):
        return [w.expression(w.call(b.out, value))]
    return [w.expression(w.call("emit", value, w.name(b.out)))]


def lower_assignment_statement(b: Body, node: Any) -> list[py.stmt]:
    """`a = b`"""
    calls = b.work.calls
    return _with_status(b, lower_assignment(b, node), calls)


def _with_status(b: Body, lines: list[py.stmt], calls: int) -> list[py.stmt]:
    """Lines that set `$?` at their end where somebody may look at it and no command inside has set it."""
    if b.shows_status and b.work.calls == calls:
        lines.append(b.w.expression(b.w.call("succeeded", b.w.name("v"))))
    return lines


def lower_command_expression(b: Body, node: Any) -> list[py.stmt]:
    """An expression that stands where a pipeline element may."""
    return lower_output(b, node.expression)


# -- if, functions and others


def lower_if(b: Body, node: Any) -> list[py.stmt]:
    """`if (c) {} elseif (c) {} else {}`"""
    return _clauses(b, node, 0)


def _clauses(b: Body, node: Any, number: int) -> list[py.stmt]:
    w = b.w
    condition, block = node.clauses[number]
    line = w.line
    b.work.at(condition)
    test = lower_condition(b, condition)
    yes = lower_statements(b, block.statements, block.traps)
    no: list[py.stmt] = []
    if number + 1 < len(node.clauses):
        no = _clauses(b, node, number + 1)
    elif node.else_clause is not None:
        no = lower_statements(b, node.else_clause.statements, node.else_clause.traps)
    w.line = line
    return [w.branch(test, yes, no)]


def lower_function(b: Body, node: Any) -> list[py.stmt]:
    """`function name {}`: defines it when the statement runs."""
    from lyncshell.engine.script import Code

    w = b.w
    code = Code(node.body, b.work.unit.source, node.name, node)
    b.work.calls += 1
    arguments = (w.name("v"), w.constant(node.name), b.work.constant(code, "function"))
    return [w.expression(w.call("define_function", *arguments))]


def lower_type_definition(b: Body, node: Any) -> list[py.stmt]:
    """`class` and `enum`: defined before the script runs (`lowering.py`), so nothing is left here."""
    return []


def lower_using_statement(b: Body, node: Any) -> list[py.stmt]:
    """`using`: taken care of when the text is compiled."""
    return []


def lower_data(b: Body, node: Any) -> list[py.stmt]:
    """`data name {}`"""
    w = b.w
    body = node.body
    if not node.variable:
        return lower_statements(b, body.statements, body.traps)
    from lyncshell.engine.lowering_expressions import part_function
    from lyncshell.values.names import fold

    name = part_function(b, body.statements, body.traps)
    return [w.assign_variable(fold(node.variable), w.call("collect", name, w.name("v")))]


def lower_block(b: Body, node: Any) -> list[py.stmt]:
    """`parallel {}`, `sequence {}`: one after the other."""
    return lower_statements(b, node.body.statements, node.body.traps)


def lower_error_statement(b: Body, node: Any) -> list[py.stmt]:
    """What could not be parsed never runs: the text was refused."""
    return []


_STATEMENTS: dict[type, Callable[[Body, Any], list[py.stmt]]] = {
    ast.PipelineAst: lower_pipeline_statement,
    ast.PipelineChainAst: lower_chain,
    ast.AssignmentStatementAst: lower_assignment_statement,
    ast.CommandExpressionAst: lower_command_expression,
    ast.IfStatementAst: lower_if,
    ast.ForStatementAst: lower_for,
    ast.ForEachStatementAst: lower_foreach,
    ast.WhileStatementAst: lower_while,
    ast.DoWhileStatementAst: lower_do_while,
    ast.DoUntilStatementAst: lower_do_until,
    ast.SwitchStatementAst: lower_switch,
    ast.TryStatementAst: lower_try,
    ast.ThrowStatementAst: lower_throw,
    ast.ReturnStatementAst: lower_return,
    ast.ExitStatementAst: lower_exit,
    ast.BreakStatementAst: lower_break,
    ast.ContinueStatementAst: lower_continue,
    ast.FunctionDefinitionAst: lower_function,
    ast.TypeDefinitionAst: lower_type_definition,
    ast.UsingStatementAst: lower_using_statement,
    ast.DataStatementAst: lower_data,
    ast.BlockStatementAst: lower_block,
    ast.ErrorStatementAst: lower_error_statement,
}
__all__ = ["lower_output", "lower_statement", "lower_statements", "lower_value", "protected"]
