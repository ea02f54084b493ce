"""PowerShell's names for what the nodes of the tree hold, in PowerShell's order.

A row is `class: properties`; a property is read from the attribute of the same name (`pipeline_elements` for
PipelineElements) unless it says another (`Finally=finally_block`) or is computed here (`COMPUTED`). What a class says
goes before what its bases say, as .NET lists properties.
"""

from __future__ import annotations

from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.language.source import Source

_ROWS = {
    "Ast": "Extent Parent",
    "ExpressionAst": "StaticType",
    "ScriptBlockAst": "Attributes UsingStatements ParamBlock BeginBlock ProcessBlock EndBlock CleanBlock "
    "DynamicParamBlock ScriptRequirements",
    "ParamBlockAst": "Attributes Parameters",
    "ParameterAst": "Attributes Name DefaultValue StaticType",
    "NamedBlockAst": "Statements Traps Unnamed BlockKind",
    "StatementBlockAst": "Statements Traps",
    "AttributeBaseAst": "TypeName",
    "AttributeAst": "PositionalArguments NamedArguments",
    "NamedAttributeArgumentAst": "ArgumentName Argument ExpressionOmitted",
    "FunctionDefinitionAst": "IsFilter IsWorkflow Name Parameters Body",
    "UsingStatementAst": "UsingStatementKind Name Alias ModuleSpecification",
    "DataStatementAst": "Variable CommandsAllowed Body",
    "TypeDefinitionAst": "Name Attributes BaseTypes Members TypeAttributes IsEnum IsClass IsInterface",
    "PropertyMemberAst": "Name PropertyType Attributes PropertyAttributes InitialValue IsPublic IsPrivate IsHidden "
    "IsStatic",
    "FunctionMemberAst": "Name Attributes ReturnType Parameters Body MethodAttributes IsPublic IsPrivate IsHidden "
    "IsStatic IsConstructor",
    "PipelineChainAst": "LhsPipelineChain RhsPipeline Operator Background",
    "PipelineAst": "PipelineElements Background",
    "CommandBaseAst": "Redirections",
    "CommandAst": "CommandElements InvocationOperator",
    "CommandParameterAst": "ParameterName Argument ErrorPosition",
    "CommandExpressionAst": "Expression",
    "RedirectionAst": "FromStream",
    "FileRedirectionAst": "Location Append",
    "MergingRedirectionAst": "ToStream",
    "AssignmentStatementAst": "Left Operator Right ErrorPosition",
    "IfStatementAst": "Clauses ElseClause",
    "LabeledStatementAst": "Label Condition",
    "LoopStatementAst": "Body",
    "SwitchStatementAst": "Flags Clauses Default",
    "ForEachStatementAst": "Variable ThrottleLimit Flags",
    "ForStatementAst": "Initializer Iterator",
    "TryStatementAst": "Body CatchClauses Finally=finally_block",
    "CatchClauseAst": "CatchTypes IsCatchAll Body",
    "TrapStatementAst": "TrapType Body",
    "ReturnStatementAst": "Pipeline",
    "ThrowStatementAst": "Pipeline IsRethrow",
    "ExitStatementAst": "Pipeline",
    "BreakStatementAst": "Label",
    "ContinueStatementAst": "Label",
    "BlockStatementAst": "Body Kind",
    "TernaryExpressionAst": "Condition IfTrue IfFalse",
    "BinaryExpressionAst": "Operator Left Right ErrorPosition",
    "UnaryExpressionAst": "TokenKind Child",
    "AttributedExpressionAst": "Child Attribute",
    "ConvertExpressionAst": "Type",
    "MemberExpressionAst": "Expression Member Static NullConditional",
    "InvokeMemberExpressionAst": "GenericTypeArguments Arguments",
    "TypeExpressionAst": "TypeName",
    "VariableExpressionAst": "VariablePath Splatted",
    "ConstantExpressionAst": "Value",
    "StringConstantExpressionAst": "StringConstantType",
    "ExpandableStringExpressionAst": "Value StringConstantType NestedExpressions",
    "ScriptBlockExpressionAst": "ScriptBlock",
    "ArrayLiteralAst": "Elements",
    "HashtableAst": "KeyValuePairs",
    "ArrayExpressionAst": "SubExpression",
    "ParenExpressionAst": "Pipeline",
    "SubExpressionAst": "SubExpression",
    "UsingExpressionAst": "SubExpression",
    "IndexExpressionAst": "Target Index NullConditional",
    "ErrorExpressionAst": "NestedAst",
    "ErrorStatementAst": "NestedAst",
    "Extent": "File StartLineNumber StartColumnNumber EndLineNumber EndColumnNumber Text StartOffset EndOffset",
    "VariablePath": "UserPath IsGlobal IsLocal IsPrivate IsScript IsUnqualified IsUnscopedVariable IsVariable "
    "IsDriveQualified DriveName",
    "TypeName": "FullName Name AssemblyName IsArray IsGeneric Extent",
    "GenericTypeName": "TypeName GenericArguments",
    "ArrayTypeName": "ElementType Rank",
    "ScriptRequirement": "Name Values",
}

# Enum types of properties whose attribute is text.
ENUMS = {
    "tokenkind": "TokenKind", "operator": "TokenKind", "invocationoperator": "TokenKind", "blockkind": "TokenKind",
    "stringconstanttype": "StringConstantType", "fromstream": "RedirectionStream", "tostream": "RedirectionStream",
}  # fmt: skip

_made: dict[type, dict[str, tuple[str, str]]] = {}


def properties_of(cls: type) -> dict[str, tuple[str, str]]:
    """Folded name -> (name, attribute) of the properties of a node's class."""
    found = _made.get(cls)
    if found is None:
        found = _made[cls] = {}
        for each in cls.__mro__:
            for word in _ROWS.get(each.__name__, "").split():
                name, _, attribute = word.partition("=")
                found.setdefault(fold(name), (name, attribute or _attribute(name)))
    return found


def _attribute(name: str) -> str:
    return "".join(f"_{char.lower()}" if char.isupper() else char for char in name).lstrip("_")


def _static_type(node: Any, source: Source) -> Any:
    from lyncshell.values.typesystem import find_type, need_type, type_of

    if isinstance(node, ast.ParameterAst):
        types = [each for each in node.attributes if isinstance(each, ast.TypeConstraintAst)]
        return find_type(types[0].type_name.full_name) if types else need_type("System.Object")
    if isinstance(node, ast.ConvertExpressionAst):
        return find_type(node.type.type_name.full_name) or need_type("System.Object")
    if isinstance(node, ast.ConstantExpressionAst):
        from lyncshell.engine.ast_members import node_value

        return type_of(node_value(node.value, source))
    return need_type(_STATIC.get(type(node).__name__, "System.Object"))


_STATIC = {
    "ExpandableStringExpressionAst": "System.String", "HashtableAst": "System.Collections.Hashtable",
    "ArrayLiteralAst": "System.Object[]", "ArrayExpressionAst": "System.Object[]", "TypeExpressionAst": "System.Type",
    "ScriptBlockExpressionAst": "System.Management.Automation.ScriptBlock",
}  # fmt: skip


def _error_position(node: Any, source: Source) -> Any:
    start = getattr(node, "error_start", node.start)
    return source.extent(node.start if start is None else start, node.error_end)


def _has(attribute: str, word: str) -> Callable[[Any, Source], bool]:
    def read(node: Any, source: Source) -> bool:
        return word in str(getattr(node, attribute, ""))

    return read


def _visibility(word: str) -> Callable[[Any, Source], bool]:
    def read(node: Any, source: Source) -> bool:
        told = getattr(node, "property_attributes", None) or getattr(node, "method_attributes", None) or ()
        return word in told or (word == "Public" and "Private" not in told)

    return read


# (class, folded name) or folded name -> what computes the property.
COMPUTED: dict[str, Callable[[Any, Source], Any]] = {
    "extent": lambda node, source: source.extent(node.start, node.end),
    "statictype": _static_type,
    "errorposition": _error_position,
    "iscatchall": lambda node, source: not node.catch_types,
    "isrethrow": lambda node, source: node.pipeline is None,
    "isenum": _has("type_attributes", "Enum"),
    "isclass": _has("type_attributes", "Class"),
    "isinterface": _has("type_attributes", "Interface"),
    "ispublic": _visibility("Public"),
    "isprivate": _visibility("Private"),
    "ishidden": _visibility("Hidden"),
    "isstatic": _visibility("Static"),
    "scriptrequirements": lambda node, source: node.requirements or None,
}
