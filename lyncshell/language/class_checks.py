"""Checks of classes and enums: members once only, returns that fit, variables that are local, types that exist."""

from __future__ import annotations

from lyncshell.language.ast import (
    AssignmentStatementAst,
    Ast,
    AttributeBaseAst,
    AttributedExpressionAst,
    BreakStatementAst,
    DataStatementAst,
    ExitStatementAst,
    ForEachStatementAst,
    ForStatementAst,
    FunctionDefinitionAst,
    FunctionMemberAst,
    IfStatementAst,
    LoopStatementAst,
    ParameterAst,
    PipelineAst,
    PropertyMemberAst,
    ReturnStatementAst,
    ScriptBlockAst,
    ScriptBlockExpressionAst,
    StatementAst,
    SwitchStatementAst,
    ThrowStatementAst,
    TryStatementAst,
    TypeConstraintAst,
    TypeDefinitionAst,
    TypeExpressionAst,
    TypeName,
    VariableExpressionAst,
    WhileStatementAst,
)
from lyncshell.language.names import ArrayTypeName, GenericTypeName

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Report = Callable[..., None]


# Variables that a method may read without assigning them (PowerShell's automatic and preference variables).
_KNOWN_VARIABLES_TEXT = """
this _ psitem true false null args input error matches myinvocation psboundparameters pscmdlet psscriptroot
pscommandpath executioncontext home host pid psculture psuiculture pshome psversiontable psedition shellid
stacktrace lastexitcode iscoreclr iswindows islinux ismacos foreach switch event eventargs eventsubscriber
sender ? ^ $ nestedpromptlevel profile pwd ofs consolefilename enabledexperimentalfeatures debugpreference
verbosepreference erroractionpreference warningpreference informationpreference whatifpreference
confirmpreference progresspreference psdefaultparametervalues pslognativeargumentpassing
psnativecommandargumentpassing psnativecommanduseerroractionpreference psmoduleautoloadingpreference
maximumhistorycount outputencoding psemailserver pssessionoption pssessionapplicationname errorview
formatenumerationlimit transcript psstyle
"""
_KNOWN_VARIABLES = frozenset(_KNOWN_VARIABLES_TEXT.split())


def check_type_definition(
    node: TypeDefinitionAst, report: Report, type_exists: Callable[[TypeName], bool] | None
) -> None:
    """Report what is wrong with a class or an enum."""
    _check_members(node, report)
    if type_exists is not None:
        _check_types(node, report, type_exists)
    for member in node.members:
        if isinstance(member, FunctionMemberAst):
            _check_method(member, report)


def _check_members(node: TypeDefinitionAst, report: Report) -> None:
    seen: set[str] = set()
    for member in node.members:
        if isinstance(member, PropertyMemberAst):
            signature = name = member.name
        else:
            assert isinstance(member, FunctionMemberAst)
            name = member.name
            types = ",".join(_constraint(parameter) for parameter in member.parameters)
            signature = f"{'static ' if member.is_static and member.is_constructor else ''}{name}({types})"
        if signature.lower() in seen:
            report("MemberAlreadyDefined", member, name)
        seen.add(signature.lower())


def _constraint(parameter: ParameterAst) -> str:
    for attribute in parameter.attributes:
        if isinstance(attribute, TypeConstraintAst):
            return attribute.type_name.full_name
    return "object"


# Types


def _check_types(node: TypeDefinitionAst, report: Report, type_exists: Callable[[TypeName], bool]) -> None:
    """Every type that a class names must be known: one of the text's own or one that `type_exists` knows."""
    own = {inner.name.lower() for inner in node.root().walk() if isinstance(inner, TypeDefinitionAst)}
    for inner in node.walk():
        if not isinstance(inner, TypeConstraintAst | TypeExpressionAst):
            continue
        for name in _plain_names(inner.type_name):
            if name.name.lower() not in own and not type_exists(name):
                report("TypeNotFound", name, name.full_name)


def _plain_names(name: TypeName) -> Iterator[TypeName]:
    pending = [name]
    while pending:
        name = pending.pop()
        if isinstance(name, ArrayTypeName):
            pending.append(name.element_type)
        elif isinstance(name, GenericTypeName):
            pending.extend(name.generic_arguments)
        else:
            yield name


# Methods


def _check_method(method: FunctionMemberAst, report: Report) -> None:
    body = method.body
    if body.param_block is not None:
        report("ParamBlockNotAllowedInMethod", body.param_block)
    for block in body.named_blocks:
        if not block.unnamed:
            report("NamedBlockNotAllowedInMethod", block)
    statements = body.end_block.statements if body.end_block else []
    returns_value = method.return_type is not None and method.return_type.type_name.name.lower() not in (
        "void", "system.void",
    )  # fmt: skip
    for node in _own_nodes(body):
        if isinstance(node, ReturnStatementAst):
            if node.pipeline is None and returns_value:
                report("NonVoidMethodMissingReturnValue", node)
            elif node.pipeline is not None and not returns_value:
                report("VoidMethodHasReturn", node)
    if returns_value and not _always_leaves(statements):
        name = TypeName(method.name_start, method.name_start + len(method.name), method.name)
        report("MethodHasCodePathNotReturn", name)
    _check_variables(method, report)


def _own_nodes(body: ScriptBlockAst) -> Iterator[Ast]:
    """The nodes of a body without those of script blocks and functions inside it."""
    pending: list[Ast] = list(body.children())
    while pending:
        node = pending.pop()
        yield node
        if not isinstance(node, ScriptBlockExpressionAst | FunctionDefinitionAst):
            pending.extend(node.children())


def _check_variables(method: FunctionMemberAst, report: Report) -> None:
    """A variable that a method reads must be its own, automatic, or named with its scope."""
    known = {parameter.name.variable_path.name.lower() for parameter in method.parameters}
    nodes = list(_own_nodes(method.body))
    for node in nodes:
        known.update(_assigned_names(node))
    for node in nodes:
        if not isinstance(node, VariableExpressionAst):
            continue
        path = node.variable_path
        if path.is_unqualified and path.name.lower() not in known and path.name.lower() not in _KNOWN_VARIABLES:
            report("VariableNotLocal", node, path.name)


def _assigned_names(node: Ast) -> Iterator[str]:
    if isinstance(node, AssignmentStatementAst):
        for target in _targets(node.left):
            yield target.variable_path.name.lower()
    elif isinstance(node, ForEachStatementAst):
        yield node.variable.variable_path.name.lower()
    elif isinstance(node, DataStatementAst) and node.variable:
        yield node.variable.lower()


def _targets(left: Ast) -> Iterator[VariableExpressionAst]:
    """The variables that the left side of an assignment sets."""
    pending: list[Ast] = [left]
    while pending:
        node = pending.pop()
        if isinstance(node, VariableExpressionAst):
            yield node
        elif isinstance(node, AttributedExpressionAst):
            pending.append(node.child)
        elif type(node).__name__ in ("ArrayLiteralAst", "ParenExpressionAst", "PipelineAst", "CommandExpressionAst"):
            pending.extend(child for child in node.children() if not isinstance(child, AttributeBaseAst))


# Whether every way through a method returns or throws


def _always_leaves(statements: list[StatementAst]) -> bool:
    return any(_leaves(statement) for statement in statements)


def _leaves(statement: StatementAst) -> bool:
    if isinstance(statement, ReturnStatementAst | ThrowStatementAst | ExitStatementAst):
        return True
    if isinstance(statement, IfStatementAst):
        otherwise = statement.else_clause
        if otherwise is None or not _always_leaves(otherwise.statements):
            return False
        return all(_always_leaves(block.statements) for _, block in statement.clauses)
    if isinstance(statement, SwitchStatementAst):
        blocks = [block for _, block in statement.clauses]
        if statement.default is None or not _always_leaves(statement.default.statements):
            return False
        return all(_always_leaves(block.statements) for block in blocks)
    if isinstance(statement, TryStatementAst):
        return _try_leaves(statement)
    return isinstance(statement, LoopStatementAst) and _loops_forever(statement)


def _try_leaves(statement: TryStatementAst) -> bool:
    if statement.finally_block is not None and _always_leaves(statement.finally_block.statements):
        return True
    if not _always_leaves(statement.body.statements):
        return False
    return all(_always_leaves(clause.body.statements) for clause in statement.catch_clauses)


def _loops_forever(loop: LoopStatementAst) -> bool:
    """`while ($true)` and `for (;;)` without a break; a `do` whose body always leaves."""
    if isinstance(loop, ForEachStatementAst):
        return False
    if any(isinstance(node, BreakStatementAst) for node in loop.body.walk()):
        return False
    if isinstance(loop, ForStatementAst) and loop.condition is None:
        return True
    if isinstance(loop, WhileStatementAst | ForStatementAst):
        condition = loop.condition.pure_expression() if isinstance(loop.condition, PipelineAst) else None
        return isinstance(condition, VariableExpressionAst) and condition.variable_path.name.lower() == "true"
    return _always_leaves(loop.body.statements)
