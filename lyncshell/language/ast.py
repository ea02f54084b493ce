"""The tree of a PowerShell text, as a schema.

Invariant: every node has `start` and `end`, offsets into the text it was parsed from; the text of a node lies inside
its parent's, and the texts of the tokens with the trivia between them rebuild the source byte for byte.

The classes and their properties are PowerShell's own (``System.Management.Automation.Language``), because scripts read
them through ``.Ast`` and ``FindAll``; here the properties are spelled in snake_case. What differs:

- An operator, a token kind or a flag is PowerShell's name for it as a string (`"Ieq"`, `"PlusPlus"`, `"Regex"`).
- A numeric constant holds a `NumberLiteral`; whoever runs the tree makes the value. A string constant holds its text.
- An expandable string has, beside `nested_expressions`, its `parts`: plain texts and expressions in their order.
- The call of a base constructor is the first statement of its constructor's body although it stands before the brace.
- The first `--` of a command is a `CommandParameterAst` named `-`; a later one is text.
- `parent` is set for the whole tree when parsing ends; `source` stands on the outermost script block only.

Below, after each class, its source form.

    Ast
      ScriptBlockAst ParamBlockAst NamedBlockAst StatementBlockAst ParameterAst CatchClauseAst
      NamedAttributeArgumentAst RedirectionAst(FileRedirectionAst MergingRedirectionAst)
      AttributeBaseAst(AttributeAst TypeConstraintAst)  MemberAst(PropertyMemberAst FunctionMemberAst)
      CommandElementAst
        CommandParameterAst
        ExpressionAst(BinaryExpressionAst ... all expressions)
      StatementAst
        CommandBaseAst(CommandAst CommandExpressionAst)
        PipelineBaseAst(PipelineAst PipelineChainAst AssignmentStatementAst ErrorStatementAst)
        LabeledStatementAst(SwitchStatementAst, LoopStatementAst(For ForEach While DoWhile DoUntil))
        If Try Trap Return Throw Exit Break Continue Data Block FunctionDefinition TypeDefinition Using
"""

from __future__ import annotations

from lyncshell.language.ast_base import (
    Ast,
    AttributeBaseAst,
    CommandBaseAst,
    CommandElementAst,
    ErrorStatementAst,
    ExpressionAst,
    MemberAst,
    PipelineBaseAst,
    RedirectionAst,
    StatementAst,
)
from lyncshell.language.ast_blocks import (
    AttributeAst,
    DataStatementAst,
    FunctionDefinitionAst,
    FunctionMemberAst,
    NamedAttributeArgumentAst,
    NamedBlockAst,
    ParamBlockAst,
    ParameterAst,
    PropertyMemberAst,
    ScriptBlockAst,
    ScriptRequirement,
    StatementBlockAst,
    TypeConstraintAst,
    TypeDefinitionAst,
    UsingStatementAst,
)
from lyncshell.language.ast_expressions import (
    ArrayExpressionAst,
    ArrayLiteralAst,
    AttributedExpressionAst,
    BaseCtorInvokeMemberExpressionAst,
    BinaryExpressionAst,
    ConstantExpressionAst,
    ConvertExpressionAst,
    ErrorExpressionAst,
    ExpandableStringExpressionAst,
    HashtableAst,
    IndexExpressionAst,
    InvokeMemberExpressionAst,
    MemberExpressionAst,
    ParenExpressionAst,
    ScriptBlockExpressionAst,
    StringConstantExpressionAst,
    SubExpressionAst,
    TernaryExpressionAst,
    TypeExpressionAst,
    UnaryExpressionAst,
    UsingExpressionAst,
    VariableExpressionAst,
)
from lyncshell.language.ast_statements import (
    AssignmentStatementAst,
    BlockStatementAst,
    BreakStatementAst,
    CatchClauseAst,
    CommandAst,
    CommandExpressionAst,
    CommandParameterAst,
    ContinueStatementAst,
    DoUntilStatementAst,
    DoWhileStatementAst,
    ExitStatementAst,
    FileRedirectionAst,
    ForEachStatementAst,
    ForStatementAst,
    IfStatementAst,
    LabeledStatementAst,
    LoopStatementAst,
    MergingRedirectionAst,
    PipelineAst,
    PipelineChainAst,
    ReturnStatementAst,
    SwitchStatementAst,
    ThrowStatementAst,
    TrapStatementAst,
    TryStatementAst,
    WhileStatementAst,
    _JumpStatementAst,
    _PipelineStatementAst,
)
from lyncshell.language.names import ArrayTypeName, GenericTypeName, NumberLiteral, TypeName, VariablePath
from lyncshell.language.source import Extent, Source

__all__ = [
    "ArrayExpressionAst",
    "ArrayLiteralAst",
    "ArrayTypeName",
    "AssignmentStatementAst",
    "Ast",
    "AttributeAst",
    "AttributeBaseAst",
    "AttributedExpressionAst",
    "BaseCtorInvokeMemberExpressionAst",
    "BinaryExpressionAst",
    "BlockStatementAst",
    "BreakStatementAst",
    "CatchClauseAst",
    "CommandAst",
    "CommandBaseAst",
    "CommandElementAst",
    "CommandExpressionAst",
    "CommandParameterAst",
    "ConstantExpressionAst",
    "ContinueStatementAst",
    "ConvertExpressionAst",
    "DataStatementAst",
    "DoUntilStatementAst",
    "DoWhileStatementAst",
    "ErrorExpressionAst",
    "ErrorStatementAst",
    "ExitStatementAst",
    "ExpandableStringExpressionAst",
    "ExpressionAst",
    "Extent",
    "FileRedirectionAst",
    "ForEachStatementAst",
    "ForStatementAst",
    "FunctionDefinitionAst",
    "FunctionMemberAst",
    "GenericTypeName",
    "HashtableAst",
    "IfStatementAst",
    "IndexExpressionAst",
    "InvokeMemberExpressionAst",
    "LabeledStatementAst",
    "LoopStatementAst",
    "MemberAst",
    "MemberExpressionAst",
    "MergingRedirectionAst",
    "NamedAttributeArgumentAst",
    "NamedBlockAst",
    "NumberLiteral",
    "ParamBlockAst",
    "ParameterAst",
    "ParenExpressionAst",
    "PipelineAst",
    "PipelineBaseAst",
    "PipelineChainAst",
    "PropertyMemberAst",
    "RedirectionAst",
    "ReturnStatementAst",
    "ScriptBlockAst",
    "ScriptBlockExpressionAst",
    "ScriptRequirement",
    "Source",
    "StatementAst",
    "StatementBlockAst",
    "StringConstantExpressionAst",
    "SubExpressionAst",
    "SwitchStatementAst",
    "TernaryExpressionAst",
    "ThrowStatementAst",
    "TrapStatementAst",
    "TryStatementAst",
    "TypeConstraintAst",
    "TypeDefinitionAst",
    "TypeExpressionAst",
    "TypeName",
    "UnaryExpressionAst",
    "UsingExpressionAst",
    "UsingStatementAst",
    "VariableExpressionAst",
    "VariablePath",
    "WhileStatementAst",
    "_JumpStatementAst",
    "_PipelineStatementAst",
]
