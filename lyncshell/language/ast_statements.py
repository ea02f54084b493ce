"""Nodes of pipelines, commands, redirections and statements."""

from __future__ import annotations

from lyncshell.language.ast_base import (
    Ast,
    CommandBaseAst,
    CommandElementAst,
    PipelineBaseAst,
    RedirectionAst,
    StatementAst,
)
from lyncshell.language.ast_expressions import StringConstantExpressionAst

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.language.ast_base import ExpressionAst
    from lyncshell.language.ast_blocks import StatementBlockAst, TypeConstraintAst
    from lyncshell.language.ast_expressions import VariableExpressionAst


class PipelineChainAst(PipelineBaseAst):
    """`left && right`, `left || right`; `operator` is `"AndAnd"` or `"OrOr"`. Chains lean left."""

    __slots__ = ("background", "lhs_pipeline_chain", "operator", "rhs_pipeline")
    child_fields = ("lhs_pipeline_chain", "rhs_pipeline")

    def __init__(
        self, start: int, end: int, lhs: PipelineBaseAst, operator: str, rhs: PipelineBaseAst,
        background: bool = False,
    ) -> None:
        self.start, self.end = start, end
        self.lhs_pipeline_chain = lhs
        self.operator = operator
        self.rhs_pipeline = rhs
        self.background = background


class PipelineAst(PipelineBaseAst):
    """`a | b | c` or `a | b &` (`background`)."""

    __slots__ = ("background", "pipeline_elements")
    child_fields = ("pipeline_elements",)

    def __init__(self, start: int, end: int, pipeline_elements: list[CommandBaseAst], background: bool = False) -> None:
        self.start, self.end = start, end
        self.pipeline_elements = pipeline_elements
        self.background = background

    def pure_expression(self) -> ExpressionAst | None:
        """The expression when the pipeline is one expression without redirection, else None."""
        if len(self.pipeline_elements) == 1 and not self.background:
            element = self.pipeline_elements[0]
            if isinstance(element, CommandExpressionAst) and not element.redirections:
                return element.expression
        return None


class CommandAst(CommandBaseAst):
    """`Get-Item -Path x > y`; `invocation_operator` is `"Unknown"` (none), `"Ampersand"` or `"Dot"`."""

    __slots__ = ("command_elements", "invocation_operator")
    child_fields = ("command_elements", "redirections")

    def __init__(
        self, start: int, end: int, command_elements: list[CommandElementAst], invocation_operator: str,
        redirections: list[RedirectionAst],
    ) -> None:
        self.start, self.end = start, end
        self.command_elements = command_elements
        self.invocation_operator = invocation_operator
        self.redirections = redirections

    def command_name(self) -> str | None:
        """The name when it is a constant, else None."""
        first = self.command_elements[0]
        return first.value if isinstance(first, StringConstantExpressionAst) else None


class CommandParameterAst(CommandElementAst):
    """`-Name` or `-Name:argument`; `error_end` is where the dash and the name (with its colon) end."""

    __slots__ = ("argument", "error_end", "parameter_name")
    child_fields = ("argument",)

    def __init__(
        self, start: int, end: int, parameter_name: str, argument: ExpressionAst | None, error_end: int,
    ) -> None:
        self.start, self.end = start, end
        self.parameter_name = parameter_name
        self.argument = argument
        self.error_end = error_end


class CommandExpressionAst(CommandBaseAst):
    """An expression as an element of a pipeline."""

    __slots__ = ("expression",)
    child_fields = ("expression", "redirections")

    def __init__(self, start: int, end: int, expression: ExpressionAst, redirections: list[RedirectionAst]) -> None:
        self.start, self.end = start, end
        self.expression = expression
        self.redirections = redirections


class FileRedirectionAst(RedirectionAst):
    """`> location`, `2>> location`."""

    __slots__ = ("append", "location")
    child_fields = ("location",)

    def __init__(self, start: int, end: int, from_stream: str, location: ExpressionAst, append: bool) -> None:
        self.start, self.end = start, end
        self.from_stream = from_stream
        self.location = location
        self.append = append


class MergingRedirectionAst(RedirectionAst):
    """`2>&1`: `from_stream` goes to `to_stream`."""

    __slots__ = ("to_stream",)

    def __init__(self, start: int, end: int, from_stream: str, to_stream: str) -> None:
        self.start, self.end = start, end
        self.from_stream = from_stream
        self.to_stream = to_stream


class AssignmentStatementAst(PipelineBaseAst):
    """`left = right`; `operator` is `"Equals"`, `"PlusEquals"`, `"MinusEquals"`, `"MultiplyEquals"`, `"DivideEquals"`,
    `"RemainderEquals"` or `"QuestionQuestionEquals"`; `error_start`, `error_end` is where it stands."""

    __slots__ = ("error_end", "error_start", "left", "operator", "right")
    child_fields = ("left", "right")

    def __init__(
        self, start: int, end: int, left: ExpressionAst, operator: str, right: StatementAst, error_start: int,
        error_end: int,
    ) -> None:
        self.start, self.end = start, end
        self.left = left
        self.operator = operator
        self.right = right
        self.error_start = error_start
        self.error_end = error_end


class IfStatementAst(StatementAst):
    """`if (c) {} elseif (c) {} else {}`; `clauses` pairs each condition with its block."""

    __slots__ = ("clauses", "else_clause")
    child_fields = ("clauses", "else_clause")

    def __init__(
        self, start: int, end: int, clauses: list[tuple[PipelineBaseAst, StatementBlockAst]],
        else_clause: StatementBlockAst | None,
    ) -> None:
        self.start, self.end = start, end
        self.clauses = clauses
        self.else_clause = else_clause


class LabeledStatementAst(StatementAst):
    """A statement that may have a `label` (`:name`, without the colon) and has a `condition`."""

    __slots__ = ("condition", "label")
    label: str | None
    condition: PipelineBaseAst | None


class LoopStatementAst(LabeledStatementAst):
    """A loop with its `body`."""

    __slots__ = ("body",)
    body: StatementBlockAst


class SwitchStatementAst(LabeledStatementAst):
    """`switch -regex (c) { value {} default {} }`; `flags` of `"Regex"`, `"Wildcard"`, `"Exact"`, `"CaseSensitive"`,
    `"File"`, `"Parallel"`."""

    __slots__ = ("clauses", "default", "flags")
    child_fields = ("condition", "clauses", "default")

    def __init__(
        self, start: int, end: int, label: str | None, condition: PipelineBaseAst | None, flags: frozenset[str],
        clauses: list[tuple[ExpressionAst, StatementBlockAst]], default: StatementBlockAst | None,
    ) -> None:
        self.start, self.end = start, end
        self.label = label
        self.condition = condition
        self.flags = flags
        self.clauses = clauses
        self.default = default


class ForEachStatementAst(LoopStatementAst):
    """`foreach ($variable in condition) {}`; `flags` may hold `"Parallel"`."""

    __slots__ = ("flags", "throttle_limit", "variable")
    child_fields = ("variable", "throttle_limit", "condition", "body")

    def __init__(
        self, start: int, end: int, label: str | None, variable: VariableExpressionAst, condition: PipelineBaseAst,
        body: StatementBlockAst, flags: frozenset[str] = frozenset(), throttle_limit: ExpressionAst | None = None,
    ) -> None:
        self.start, self.end = start, end
        self.label = label
        self.variable = variable
        self.condition = condition
        self.body = body
        self.flags = flags
        self.throttle_limit = throttle_limit


class ForStatementAst(LoopStatementAst):
    """`for (initializer; condition; iterator) {}`; each of the three may be missing."""

    __slots__ = ("initializer", "iterator")
    child_fields = ("initializer", "condition", "iterator", "body")

    def __init__(
        self, start: int, end: int, label: str | None, initializer: PipelineBaseAst | None,
        condition: PipelineBaseAst | None, iterator: PipelineBaseAst | None, body: StatementBlockAst,
    ) -> None:
        self.start, self.end = start, end
        self.label = label
        self.initializer = initializer
        self.condition = condition
        self.iterator = iterator
        self.body = body


class WhileStatementAst(LoopStatementAst):
    """`while (condition) {}`"""

    __slots__ = ()
    child_fields = ("condition", "body")

    def __init__(
        self, start: int, end: int, label: str | None, condition: PipelineBaseAst, body: StatementBlockAst,
    ) -> None:
        self.start, self.end = start, end
        self.label = label
        self.condition = condition
        self.body = body


class DoWhileStatementAst(LoopStatementAst):
    """`do {} while (condition)`"""

    __slots__ = ()
    child_fields = ("body", "condition")

    def __init__(
        self, start: int, end: int, label: str | None, condition: PipelineBaseAst, body: StatementBlockAst,
    ) -> None:
        self.start, self.end = start, end
        self.label = label
        self.condition = condition
        self.body = body


class DoUntilStatementAst(DoWhileStatementAst):
    """`do {} until (condition)`"""

    __slots__ = ()


class TryStatementAst(StatementAst):
    """`try {} catch {} finally {}`"""

    __slots__ = ("body", "catch_clauses", "finally_block")
    child_fields = ("body", "catch_clauses", "finally_block")

    def __init__(
        self, start: int, end: int, body: StatementBlockAst, catch_clauses: list[CatchClauseAst],
        finally_block: StatementBlockAst | None,
    ) -> None:
        self.start, self.end = start, end
        self.body = body
        self.catch_clauses = catch_clauses
        self.finally_block = finally_block


class CatchClauseAst(Ast):
    """`catch [A], [B] {}`; without types it catches all."""

    __slots__ = ("body", "catch_types")
    child_fields = ("catch_types", "body")

    def __init__(self, start: int, end: int, catch_types: list[TypeConstraintAst], body: StatementBlockAst) -> None:
        self.start, self.end = start, end
        self.catch_types = catch_types
        self.body = body

    @property
    def is_catch_all(self) -> bool:
        """Whether it names no type."""
        return not self.catch_types


class TrapStatementAst(StatementAst):
    """`trap [type] {}`"""

    __slots__ = ("body", "trap_type")
    child_fields = ("trap_type", "body")

    def __init__(self, start: int, end: int, trap_type: TypeConstraintAst | None, body: StatementBlockAst) -> None:
        self.start, self.end = start, end
        self.trap_type = trap_type
        self.body = body


class _PipelineStatementAst(StatementAst):
    """A word with an optional pipeline behind it."""

    __slots__ = ("pipeline",)
    child_fields = ("pipeline",)

    def __init__(self, start: int, end: int, pipeline: PipelineBaseAst | None) -> None:
        self.start, self.end = start, end
        self.pipeline = pipeline


class ReturnStatementAst(_PipelineStatementAst):
    """`return`, `return pipeline`"""

    __slots__ = ()


class ThrowStatementAst(_PipelineStatementAst):
    """`throw`, `throw pipeline`"""

    __slots__ = ()


class ExitStatementAst(_PipelineStatementAst):
    """`exit`, `exit pipeline`"""

    __slots__ = ()


class _JumpStatementAst(StatementAst):
    """A word with an optional label expression behind it."""

    __slots__ = ("label",)
    child_fields = ("label",)

    def __init__(self, start: int, end: int, label: ExpressionAst | None) -> None:
        self.start, self.end = start, end
        self.label = label


class BreakStatementAst(_JumpStatementAst):
    """`break`, `break label`"""

    __slots__ = ()


class ContinueStatementAst(_JumpStatementAst):
    """`continue`, `continue label`"""

    __slots__ = ()


class BlockStatementAst(StatementAst):
    """`parallel {}`, `sequence {}`; `kind` is `"Parallel"` or `"Sequence"`."""

    __slots__ = ("body", "kind")
    child_fields = ("body",)

    def __init__(self, start: int, end: int, kind: str, body: StatementBlockAst) -> None:
        self.start, self.end = start, end
        self.kind = kind
        self.body = body
