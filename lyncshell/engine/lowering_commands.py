"""Commands and pipelines: a call site is made once, and the generated code hands it the values of its arguments.

`Get-Item $a -Force | Sort-Object` becomes `pipeline1.run(v, out, MISSING, (v['a'],), ())`. What does not change from
call to call (names, parameter words, redirections) is in the site (`callsite.py`).
"""

from __future__ import annotations

from lyncshell.engine.lowering_expressions import lower_expression, part_function
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.callsite import CommandSite, Redirection
    from lyncshell.engine.lowering_body import Body


def lower_pipeline(b: Body, node: Any) -> list[py.stmt]:
    """A pipeline of commands as a statement."""
    w = b.w
    site, arguments = _site(b, node)
    return [w.expression(w.call_method(site, "run", [w.name("v"), w.name(b.out), *arguments]))]


def lower_pipeline_value(b: Body, node: Any) -> py.expr:
    """A pipeline of commands where its value is asked for."""
    line = b.w.line
    b.work.at(node)
    site, arguments = _site(b, node)
    value = b.w.call_method(site, "value", [b.w.name("v"), *arguments])
    b.w.line = line
    return value


def lower_chain(b: Body, node: Any) -> list[py.stmt]:
    """`a && b`, `a || b`"""
    w = b.w
    left = _chained(b, node.lhs_pipeline_chain)
    right = _chained(b, node.rhs_pipeline)
    status = w.call("status", w.name("v"))
    return [*left, w.branch(status if node.operator == "AndAnd" else w.negated(status), right)]


def _chained(b: Body, node: Any) -> list[py.stmt]:
    from lyncshell.engine.lowering_assign import lower_assignment
    from lyncshell.engine.lowering_statements import lower_output

    if isinstance(node, ast.PipelineChainAst):
        return lower_chain(b, node)
    if isinstance(node, ast.AssignmentStatementAst):
        lines = lower_assignment(b, node)
    else:
        expression = node.pure_expression()
        if expression is None:
            return lower_pipeline(b, node)
        lines = lower_output(b, expression)
    return [*lines, b.w.expression(b.w.call("succeeded", b.w.name("v")))]


def _site(b: Body, node: Any) -> tuple[py.expr, list[py.expr]]:
    """The constant that holds the call site of a pipeline, and the arguments of its `run`."""
    from lyncshell.engine.callsite import PipelineSite

    b.work.calls += 1
    w = b.w
    elements = list(node.pipeline_elements)
    if node.background:
        return b.work.constant(_Background(), "background"), []
    if len(elements) == 1 and isinstance(elements[0], ast.CommandAst) and not elements[0].redirections:
        site, values = _command(b, elements[0])
        return b.work.constant(site, "command"), values
    arguments: list[py.expr] = []
    source = w.name("MISSING")
    redirections: list[Redirection] = []
    if isinstance(elements[0], ast.CommandExpressionAst):
        first = elements.pop(0)
        redirections, locations = _redirections(b, first.redirections)
        if redirections:
            source = part_function(b, [ast.CommandExpressionAst(first.start, first.end, first.expression, [])], [])
            arguments.append(w.group(locations))
        else:
            source = _source(b, first.expression)
    commands: list[CommandSite] = []
    for element in elements:
        command, values = _command(b, element)
        commands.append(command)
        arguments.append(w.group(values))
    pipeline = PipelineSite(commands, b.work.unit.source, node.start, node.end, redirections)
    return b.work.constant(pipeline, "pipeline"), [source, *arguments]


def _source(b: Body, expression: Any) -> py.expr:
    """What stands first in a pipeline; the numbers of a range are counted and make no array."""
    if isinstance(expression, ast.BinaryExpressionAst) and expression.operator == "DotDot":
        return b.w.call("counted", lower_expression(b, expression.left), lower_expression(b, expression.right))
    return lower_expression(b, expression)


def _command(b: Body, node: Any) -> tuple[CommandSite, list[py.expr]]:
    """The site of one command and the expressions of its values: the name where only running tells it, the
    arguments, the locations of redirections."""
    from lyncshell.engine.callsite import CommandSite

    values: list[py.expr] = []
    first, *rest = node.command_elements
    name = None
    if isinstance(first, ast.StringConstantExpressionAst):
        name = first.value
    else:
        values.append(lower_expression(b, first))
    site = CommandSite(name, node.invocation_operator, b.work.unit.source, node.start, node.end, first)
    site.like_method = len(rest) == 1 and rest[0].start == first.end and isinstance(rest[0], ast.ParenExpressionAst)
    for element in rest:
        _argument(b, site, element, values)
    site.redirections, locations = _redirections(b, node.redirections)
    values += locations
    site.finish()
    return site, values


def _argument(b: Body, site: CommandSite, element: Any, values: list[py.expr]) -> None:
    if isinstance(element, ast.CommandParameterAst):
        if element.parameter_name == "-":
            # `--`: the parser has made plain words of all that follows; no command sees it.
            return
        attached = element.argument
        text = b.work.unit.source.text[element.start : element.error_end]
        site.parameter(element.parameter_name, text, element.start, element.error_end, attached is not None)
        if attached is not None:
            values.append(lower_expression(b, attached))
        return
    if isinstance(element, ast.VariableExpressionAst) and element.splatted:
        site.splatted(fold(element.variable_path.name), element.start, element.end)
        values.append(_unsplatted(b, element))
        return
    if isinstance(element, ast.UsingExpressionAst):
        inner = element.sub_expression
        if isinstance(inner, ast.VariableExpressionAst) and inner.splatted:
            site.splatted(fold(inner.variable_path.name), element.start, element.end)
            values.append(_unsplatted(b, inner))
            return
    site.positional(element.start, element.end, written_number(element))
    values.append(lower_expression(b, element))


def written_number(element: Any) -> str:
    """How a number was written as an argument: a parameter of text gets this, `007` and not `7`."""
    if isinstance(element, ast.ConstantExpressionAst) and not isinstance(element.value, str):
        return element.value.text
    return ""


def _unsplatted(b: Body, node: Any) -> py.expr:
    return lower_expression(b, ast.VariableExpressionAst(node.start, node.end, node.variable_path))


def _redirections(b: Body, nodes: Any) -> tuple[list[Redirection], list[py.expr]]:
    from lyncshell.engine.callsite import Redirection

    found: list[Redirection] = []
    locations: list[py.expr] = []
    for node in nodes:
        if isinstance(node, ast.MergingRedirectionAst):
            found.append(Redirection(node.from_stream, node.to_stream, False))
        else:
            found.append(Redirection(node.from_stream, None, node.append))
            locations.append(lower_expression(b, node.location))
    return found, locations


class _Background:
    """The site of `command &`: there are no background jobs."""

    __slots__ = ()

    def run(self, *_: object) -> None:
        """Raises InvalidRequest."""
        from lyncshell.errors import InvalidRequest

        raise InvalidRequest("Background jobs are not supported.", error_id="BackgroundJobsNotSupported")

    value = run
