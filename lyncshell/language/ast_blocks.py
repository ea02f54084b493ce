"""Nodes of script blocks and definitions: blocks, parameters, attributes, functions, classes, `using` and `data`."""

from __future__ import annotations

from lyncshell.language.ast_base import Ast, AttributeBaseAst, MemberAst, StatementAst

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.language.ast_base import ExpressionAst
    from lyncshell.language.ast_expressions import HashtableAst, StringConstantExpressionAst, VariableExpressionAst
    from lyncshell.language.ast_statements import TrapStatementAst
    from lyncshell.language.names import TypeName
    from lyncshell.language.source import Source


class ScriptBlockAst(Ast):
    """`using ...; [attributes] param(...) dynamicparam {} begin {} process {} end {} clean {}` or plain statements.

    Plain statements are an unnamed `end_block` (a filter's: `process_block`). `requirements` are the `#requires`
    lines of the text, on the outermost block only, as is `source`.
    """

    is_script_block = True
    __slots__ = (
        "attributes", "begin_block", "clean_block", "dynamic_param_block", "end_block", "param_block",
        "process_block", "requirements", "source", "using_statements",
    )  # fmt: skip
    child_fields = (
        "using_statements", "attributes", "param_block", "dynamic_param_block", "begin_block", "process_block",
        "end_block", "clean_block",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, param_block: ParamBlockAst | None = None,
        using_statements: list[UsingStatementAst] | None = None, attributes: list[AttributeAst] | None = None,
    ) -> None:
        self.start, self.end = start, end
        self.param_block = param_block
        self.using_statements = using_statements or []
        self.attributes = attributes or []
        self.dynamic_param_block: NamedBlockAst | None = None
        self.begin_block: NamedBlockAst | None = None
        self.process_block: NamedBlockAst | None = None
        self.end_block: NamedBlockAst | None = None
        self.clean_block: NamedBlockAst | None = None
        self.requirements: list[ScriptRequirement] = []
        self.source: Source | None = None

    @property
    def named_blocks(self) -> list[NamedBlockAst]:
        """The blocks that are there, in the order in which they run."""
        blocks = (self.dynamic_param_block, self.begin_block, self.process_block, self.end_block, self.clean_block)
        return [block for block in blocks if block is not None]


class ScriptRequirement:
    """One part of a `#requires` line: `name` is `version`, `modules`, `psedition`, `runasadministrator` ..., folded;
    `values` are its constants (text, or a dictionary for a module given as a hash literal)."""

    __slots__ = ("end", "name", "start", "values")

    def __init__(self, start: int, end: int, name: str, values: list[str | dict[str, str]]) -> None:
        self.start, self.end = start, end
        self.name = name
        self.values = values


class ParamBlockAst(Ast):
    """`[CmdletBinding()] param([int]$a, $b = 2)`"""

    __slots__ = ("attributes", "parameters")
    child_fields = ("attributes", "parameters")

    def __init__(self, start: int, end: int, attributes: list[AttributeAst], parameters: list[ParameterAst]) -> None:
        self.start, self.end = start, end
        self.attributes = attributes
        self.parameters = parameters


class ParameterAst(Ast):
    """`[attribute()][type]$name = default`; `attributes` holds attributes and type constraints in order."""

    __slots__ = ("attributes", "default_value", "name")
    child_fields = ("attributes", "name", "default_value")

    def __init__(
        self, start: int, end: int, name: VariableExpressionAst, attributes: list[AttributeBaseAst],
        default_value: ExpressionAst | None,
    ) -> None:
        self.start, self.end = start, end
        self.name = name
        self.attributes = attributes
        self.default_value = default_value


class NamedBlockAst(Ast):
    """`process { ... }`; `block_kind` is `"Dynamicparam"`, `"Begin"`, `"Process"`, `"End"` or `"Clean"`; `unnamed`
    when the word was not written."""

    __slots__ = ("block_kind", "statements", "traps", "unnamed")
    child_fields = ("traps", "statements")

    def __init__(
        self, start: int, end: int, block_kind: str, statements: list[StatementAst], traps: list[TrapStatementAst],
        unnamed: bool,
    ) -> None:
        self.start, self.end = start, end
        self.block_kind = block_kind
        self.statements = statements
        self.traps = traps
        self.unnamed = unnamed


class StatementBlockAst(Ast):
    """`{ ... }` of a statement, and what stands in `$( )` and `@( )`. Traps are kept apart: they hold for all of it."""

    __slots__ = ("statements", "traps")
    child_fields = ("traps", "statements")

    def __init__(self, start: int, end: int, statements: list[StatementAst], traps: list[TrapStatementAst]) -> None:
        self.start, self.end = start, end
        self.statements = statements
        self.traps = traps


class AttributeAst(AttributeBaseAst):
    """`[Parameter(0, Mandatory, Position = 1)]`"""

    __slots__ = ("named_arguments", "positional_arguments")
    child_fields = ("positional_arguments", "named_arguments")

    def __init__(
        self, start: int, end: int, type_name: TypeName, positional_arguments: list[ExpressionAst],
        named_arguments: list[NamedAttributeArgumentAst],
    ) -> None:
        self.start, self.end = start, end
        self.type_name = type_name
        self.positional_arguments = positional_arguments
        self.named_arguments = named_arguments


class NamedAttributeArgumentAst(Ast):
    """`Position = 1`; with `expression_omitted` the name alone stood there and means `$true`."""

    __slots__ = ("argument", "argument_name", "expression_omitted")
    child_fields = ("argument",)

    def __init__(
        self, start: int, end: int, argument_name: str, argument: ExpressionAst, expression_omitted: bool,
    ) -> None:
        self.start, self.end = start, end
        self.argument_name = argument_name
        self.argument = argument
        self.expression_omitted = expression_omitted


class TypeConstraintAst(AttributeBaseAst):
    """`[int]` before a variable or parameter, and as base type, return type or catch type."""

    __slots__ = ()

    def __init__(self, start: int, end: int, type_name: TypeName) -> None:
        self.start, self.end = start, end
        self.type_name = type_name


class FunctionDefinitionAst(StatementAst):
    """`function name(parameters) {}`, `filter name {}`; `parameters` is None unless a list stood behind the name."""

    __slots__ = ("body", "is_filter", "is_workflow", "name", "parameters")
    child_fields = ("parameters", "body")

    def __init__(
        self, start: int, end: int, name: str, parameters: list[ParameterAst] | None, body: ScriptBlockAst,
        is_filter: bool = False, is_workflow: bool = False,
    ) -> None:
        self.start, self.end = start, end
        self.name = name
        self.parameters = parameters
        self.body = body
        self.is_filter = is_filter
        self.is_workflow = is_workflow


class UsingStatementAst(StatementAst):
    """`using namespace A.B`; `using_statement_kind` is `"Namespace"`, `"Module"`, `"Assembly"`, `"Type"` or
    `"Command"`."""

    __slots__ = ("alias", "module_specification", "name", "using_statement_kind")
    child_fields = ("name", "alias", "module_specification")

    def __init__(
        self, start: int, end: int, using_statement_kind: str, name: StringConstantExpressionAst | None,
        module_specification: HashtableAst | None = None, alias: StringConstantExpressionAst | None = None,
    ) -> None:
        self.start, self.end = start, end
        self.using_statement_kind = using_statement_kind
        self.name = name
        self.module_specification = module_specification
        self.alias = alias


class DataStatementAst(StatementAst):
    """`data name -SupportedCommand a, b {}`"""

    __slots__ = ("body", "commands_allowed", "variable")
    child_fields = ("commands_allowed", "body")

    def __init__(
        self, start: int, end: int, variable: str | None, commands_allowed: list[ExpressionAst],
        body: StatementBlockAst,
    ) -> None:
        self.start, self.end = start, end
        self.variable = variable
        self.commands_allowed = commands_allowed
        self.body = body


class TypeDefinitionAst(StatementAst):
    """`class Name : Base, IFace {}`, `enum Name : int {}`; `type_attributes` is `"Class"`, `"Enum"` or
    `"Interface"`."""

    __slots__ = ("attributes", "base_types", "members", "name", "type_attributes")
    child_fields = ("attributes", "base_types", "members")

    def __init__(
        self, start: int, end: int, name: str, attributes: list[AttributeAst], members: list[MemberAst],
        type_attributes: str, base_types: list[TypeConstraintAst],
    ) -> None:
        self.start, self.end = start, end
        self.name = name
        self.attributes = attributes
        self.members = members
        self.type_attributes = type_attributes
        self.base_types = base_types

    @property
    def is_enum(self) -> bool:
        """Whether it is an enum."""
        return self.type_attributes == "Enum"

    @property
    def is_class(self) -> bool:
        """Whether it is a class."""
        return self.type_attributes == "Class"


class PropertyMemberAst(MemberAst):
    """`[type]$Name = value` of a class, `Name = value` of an enum; `property_attributes` of `"Static"`, `"Hidden"`."""

    __slots__ = ("attributes", "initial_value", "name", "property_attributes", "property_type")
    child_fields = ("attributes", "property_type", "initial_value")

    def __init__(
        self, start: int, end: int, name: str, property_type: TypeConstraintAst | None,
        attributes: list[AttributeAst], property_attributes: frozenset[str], initial_value: ExpressionAst | None,
    ) -> None:
        self.start, self.end = start, end
        self.name = name
        self.property_type = property_type
        self.attributes = attributes
        self.property_attributes = property_attributes
        self.initial_value = initial_value

    @property
    def is_static(self) -> bool:
        """Whether `static` stood before it."""
        return "Static" in self.property_attributes

    @property
    def is_hidden(self) -> bool:
        """Whether `hidden` stood before it."""
        return "Hidden" in self.property_attributes


class FunctionMemberAst(MemberAst):
    """`[type] Name(parameters) {}`; a constructor has the name of its class and begins with a
    `BaseCtorInvokeMemberExpressionAst` when `: base(...)` was written."""

    __slots__ = (
        "attributes", "body", "is_constructor", "method_attributes", "name", "name_start", "parameters", "return_type",
    )  # fmt: skip
    child_fields = ("attributes", "return_type", "parameters", "body")

    def __init__(
        self, start: int, end: int, name: str, parameters: list[ParameterAst], body: ScriptBlockAst,
        return_type: TypeConstraintAst | None, attributes: list[AttributeAst], method_attributes: frozenset[str],
        is_constructor: bool,
    ) -> None:
        self.start, self.end = start, end
        self.name = name
        self.parameters = parameters
        self.body = body
        self.return_type = return_type
        self.attributes = attributes
        self.method_attributes = method_attributes
        self.is_constructor = is_constructor
        self.name_start = start

    @property
    def is_static(self) -> bool:
        """Whether `static` stood before it."""
        return "Static" in self.method_attributes

    @property
    def is_hidden(self) -> bool:
        """Whether `hidden` stood before it."""
        return "Hidden" in self.method_attributes
