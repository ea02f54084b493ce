"""Checks of a whole tree that the grammar cannot say, made when it was parsed without error.

Assignment targets, doubled names, constants of attributes, jumps out of `finally`, and what classes ask for. The errors
are PowerShell's parse errors: they keep the whole text from running.
"""

from __future__ import annotations

from lyncshell.language import class_checks
from lyncshell.language.ast import (
    ArrayLiteralAst,
    AssignmentStatementAst,
    Ast,
    AttributeAst,
    AttributedExpressionAst,
    BlockStatementAst,
    BreakStatementAst,
    CommandAst,
    ConstantExpressionAst,
    ContinueStatementAst,
    DataStatementAst,
    ExpressionAst,
    FunctionDefinitionAst,
    FunctionMemberAst,
    HashtableAst,
    IndexExpressionAst,
    InvokeMemberExpressionAst,
    LoopStatementAst,
    MemberExpressionAst,
    NumberLiteral,
    ParamBlockAst,
    ParameterAst,
    ParenExpressionAst,
    PipelineAst,
    PropertyMemberAst,
    ReturnStatementAst,
    ScriptBlockAst,
    ScriptBlockExpressionAst,
    StringConstantExpressionAst,
    SwitchStatementAst,
    TryStatementAst,
    TypeDefinitionAst,
    TypeExpressionAst,
    TypeName,
    UnaryExpressionAst,
    UsingExpressionAst,
    VariableExpressionAst,
)
from lyncshell.language.parse_errors import ParseError, error_message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_CONSTANT_VARIABLES = ("true", "false", "null")
_STEP_SIGNS = {"PlusPlus": "++", "PostfixPlusPlus": "++", "MinusMinus": "--", "PostfixMinusMinus": "--"}
_DATA_VARIABLES = ("true", "false", "null", "psculture", "psuiculture")


class SemanticChecker:
    """Walks a tree once. `type_exists` says whether a type name is known; without it types are not checked."""

    __slots__ = ("errors", "type_exists")

    def __init__(self, type_exists: Callable[[TypeName], bool] | None) -> None:
        self.errors: list[ParseError] = []
        self.type_exists = type_exists

    def check(self, root: Ast) -> list[ParseError]:
        """The errors of a tree whose parents are linked, in the order of the text."""
        pending = [root]
        while pending:
            node = pending.pop()
            rule = _CHECKS.get(type(node))
            if rule is not None:
                rule(self, node)
            pending.extend(node.children())
        self.errors.sort(key=_start)
        return self.errors

    def report(self, error_id: str, node: Ast | TypeName, *arguments: str) -> None:
        """Note an error at a node."""
        self.errors.append(ParseError(error_id, error_message(error_id, *arguments), node.start, node.end, False))

    # Assignments

    def _assignment(self, node: Ast) -> None:
        assert isinstance(node, AssignmentStatementAst)
        wrong = _wrong_target(node.left, node.operator == "Equals")
        if wrong is not None:
            self.report("InvalidLeftHandSide", wrong)

    def _step(self, node: Ast) -> None:
        assert isinstance(node, UnaryExpressionAst)
        sign = _STEP_SIGNS.get(node.token_kind)
        if sign is None:
            return
        wrong = _wrong_target(node.child, False)
        if wrong is not None:
            self.report("OperatorRequiresVariableOrProperty", wrong, sign)

    # Names that may stand once

    def _hashtable(self, node: Ast) -> None:
        assert isinstance(node, HashtableAst)
        seen: set[str] = set()
        for key, _ in node.key_value_pairs:
            if not isinstance(key, ConstantExpressionAst):
                continue
            text = key.value.digits if isinstance(key.value, NumberLiteral) else key.value
            if text.lower() in seen:
                self.report("DuplicateKeyInHashLiteral", key, text)
            seen.add(text.lower())

    def _parameters(self, parameters: list[ParameterAst]) -> None:
        seen: set[str] = set()
        for parameter in parameters:
            name = parameter.name.variable_path.name
            if name.lower() in seen:
                self.report("DuplicateFormalParameter", parameter.name, name)
            seen.add(name.lower())

    def _param_block(self, node: Ast) -> None:
        assert isinstance(node, ParamBlockAst)
        self._parameters(node.parameters)

    def _function(self, node: Ast) -> None:
        assert isinstance(node, FunctionDefinitionAst)
        self._parameters(node.parameters or [])
        if node.parameters is not None and node.body.param_block is not None:
            self.report("OnlyOneParameterListAllowed", node.body.param_block)

    # Attributes

    def _attribute(self, node: Ast) -> None:
        assert isinstance(node, AttributeAst)
        in_class = isinstance(node.parent, TypeDefinitionAst | PropertyMemberAst | FunctionMemberAst)
        error_id = (
            "ParameterAttributeArgumentNeedsToBeConstant"
            if in_class
            else "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock"
        )
        values = [*node.positional_arguments, *(argument.argument for argument in node.named_arguments)]
        for value in values:
            if not is_constant(value, script_blocks=not in_class):
                self.report(error_id, value)

    # Errors and jumps

    def _try(self, node: Ast) -> None:
        assert isinstance(node, TryStatementAst)
        seen: set[str] = set()
        for clause in node.catch_clauses:
            if clause.is_catch_all and clause is not node.catch_clauses[-1]:
                self.report("EmptyCatchNotLast", clause)
                return
            for constraint in clause.catch_types:
                name = constraint.type_name.full_name
                if name.lower() in seen:
                    self.report("ExceptionTypeAlreadyCaught", constraint, name)
                seen.add(name.lower())

    def _jump(self, node: Ast) -> None:
        """`return`, `break` and `continue` may not leave a `finally`."""
        child, parent = node, node.parent
        leaves_loop = isinstance(node, ReturnStatementAst)
        while parent is not None and not isinstance(parent, ScriptBlockAst):
            if isinstance(parent, TryStatementAst) and child is parent.finally_block:
                self.report("ControlLeavingFinally", node)
                return
            if not leaves_loop and isinstance(parent, LoopStatementAst | SwitchStatementAst):
                return
            child, parent = parent, parent.parent

    # Variables and words that may not stand there

    def _variable(self, node: Ast) -> None:
        assert isinstance(node, VariableExpressionAst)
        if not node.splatted:
            return
        parent = node.parent
        if isinstance(parent, UsingExpressionAst):
            parent = parent.parent
        if isinstance(parent, CommandAst):
            return
        name = node.variable_path.user_path
        if isinstance(parent, ArrayLiteralAst) and isinstance(parent.parent, CommandAst):
            self.report("SplattingNotPermittedInArgumentList", node, name)
        else:
            self.report("SplattingNotPermitted", node, name)

    def _block_statement(self, node: Ast) -> None:
        assert isinstance(node, BlockStatementAst)
        self.report("UnexpectedKeyword", node, node.kind.lower())

    def _data(self, node: Ast) -> None:
        """A data section holds constants and the commands that it names."""
        assert isinstance(node, DataStatementAst)
        allowed = {"convertfrom-stringdata"}
        for command in node.commands_allowed:
            if isinstance(command, StringConstantExpressionAst):
                allowed.add(command.value.lower())
        for inner in node.body.walk():
            if isinstance(inner, VariableExpressionAst):
                if inner.variable_path.user_path.lower() not in _DATA_VARIABLES:
                    self.report("VariableReferenceNotSupportedInDataSection", inner)
            elif isinstance(inner, CommandAst):
                name = inner.command_name() or ""
                if name.lower() not in allowed:
                    self.report("CmdletNotInAllowedListForDataSection", inner, name)
            else:
                error_id = _DATA_REFUSED.get(type(inner))
                if error_id is not None:
                    self.report(error_id, inner)

    def _type_definition(self, node: Ast) -> None:
        assert isinstance(node, TypeDefinitionAst)
        class_checks.check_type_definition(node, self.report, self.type_exists)


def is_constant(node: ExpressionAst, script_blocks: bool) -> bool:
    """Whether an attribute's argument is a constant (PowerShell's IsConstantValueVisitor)."""
    pending = [node]
    while pending:
        value = pending.pop()
        if isinstance(value, ArrayLiteralAst):
            pending.extend(value.elements)
        elif isinstance(value, ParenExpressionAst):
            inner = value.pipeline.pure_expression() if isinstance(value.pipeline, PipelineAst) else None
            if inner is None:
                return False
            pending.append(inner)
        elif not _is_single_constant(value, script_blocks):
            children = _constant_children(value)
            if children is None:
                return False
            pending.extend(children)
    return True


def _is_single_constant(value: ExpressionAst, script_blocks: bool) -> bool:
    if isinstance(value, VariableExpressionAst):
        return value.variable_path.user_path.lower() in _CONSTANT_VARIABLES
    if isinstance(value, ScriptBlockExpressionAst):
        return script_blocks
    if isinstance(value, MemberExpressionAst) and not isinstance(value, InvokeMemberExpressionAst):
        return value.static and isinstance(value.expression, TypeExpressionAst)
    return isinstance(value, ConstantExpressionAst | TypeExpressionAst)


def _constant_children(value: ExpressionAst) -> list[ExpressionAst] | None:
    """The parts of an operation that is constant when its parts are; None for anything else."""
    name = type(value).__name__
    if name not in ("BinaryExpressionAst", "UnaryExpressionAst", "ConvertExpressionAst", "HashtableAst"):
        if name != "ArrayExpressionAst":
            return None
        return _constants_in_array(value)
    return [child for child in value.children() if isinstance(child, ExpressionAst)]


def _constants_in_array(value: ExpressionAst) -> list[ExpressionAst] | None:
    found: list[ExpressionAst] = []
    for statement in next(value.children()).children():
        inner = statement.pure_expression() if isinstance(statement, PipelineAst) else None
        if inner is None:
            return None
        found.append(inner)
    return found


def _wrong_target(node: ExpressionAst, simple: bool) -> Ast | None:
    """What of an assignment's left side cannot be assigned to; a list only by a plain `=`."""
    pending = [node]
    while pending:
        target = pending.pop()
        if isinstance(target, ArrayLiteralAst):
            if not simple:
                return target
            pending.extend(reversed(target.elements))
        elif isinstance(target, ParenExpressionAst):
            inner = target.pipeline.pure_expression() if isinstance(target.pipeline, PipelineAst) else None
            if inner is None:
                return target.pipeline
            pending.append(inner)
        elif isinstance(target, AttributedExpressionAst):
            pending.append(target.child)
        elif isinstance(target, MemberExpressionAst | IndexExpressionAst):
            if target.null_conditional:
                return target
        elif not isinstance(target, VariableExpressionAst):
            return target
    return None


def _start(error: ParseError) -> int:
    return error.start


_DATA_REFUSED: dict[type[Ast], str] = {
    AssignmentStatementAst: "AssignmentStatementNotSupportedInDataSection",
    InvokeMemberExpressionAst: "MethodCallNotSupportedInDataSection",
    FunctionDefinitionAst: "FunctionDeclarationNotSupportedInDataSection",
    ScriptBlockExpressionAst: "ScriptBlockNotSupportedInDataSection",
}
_CHECKS: dict[type[Ast], Callable[[SemanticChecker, Ast], None]] = {
    AssignmentStatementAst: SemanticChecker._assignment,
    UnaryExpressionAst: SemanticChecker._step,
    HashtableAst: SemanticChecker._hashtable,
    ParamBlockAst: SemanticChecker._param_block,
    FunctionDefinitionAst: SemanticChecker._function,
    AttributeAst: SemanticChecker._attribute,
    TryStatementAst: SemanticChecker._try,
    ReturnStatementAst: SemanticChecker._jump,
    BreakStatementAst: SemanticChecker._jump,
    ContinueStatementAst: SemanticChecker._jump,
    VariableExpressionAst: SemanticChecker._variable,
    BlockStatementAst: SemanticChecker._block_statement,
    DataStatementAst: SemanticChecker._data,
    TypeDefinitionAst: SemanticChecker._type_definition,
}
