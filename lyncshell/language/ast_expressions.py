"""Nodes of expressions."""

from __future__ import annotations

from lyncshell.language.ast_base import ExpressionAst

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.language.ast_base import Ast, AttributeBaseAst, PipelineBaseAst, StatementAst
    from lyncshell.language.ast_blocks import ScriptBlockAst, StatementBlockAst, TypeConstraintAst
    from lyncshell.language.names import NumberLiteral, TypeName, VariablePath


class TernaryExpressionAst(ExpressionAst):
    """`condition ? if_true : if_false`"""

    __slots__ = ("condition", "if_false", "if_true")
    child_fields = ("condition", "if_true", "if_false")

    def __init__(
        self, start: int, end: int, condition: ExpressionAst, if_true: ExpressionAst, if_false: ExpressionAst,
    ) -> None:
        self.start, self.end = start, end
        self.condition = condition
        self.if_true = if_true
        self.if_false = if_false


class BinaryExpressionAst(ExpressionAst):
    """`left operator right`.

    `operator` is one of the kinds in `token_def.BINARY_PRECEDENCE`: `"Plus"`, `"Ieq"`, `"Cmatch"`, `"And"`, `"DotDot"`,
    `"Format"`, `"QuestionQuestion"` ...; `error_start`, `error_end` is where it stands.
    """

    __slots__ = ("error_end", "error_start", "left", "operator", "right")
    child_fields = ("left", "right")

    def __init__(
        self, start: int, end: int, left: ExpressionAst, operator: str, right: ExpressionAst, error_start: int,
        error_end: int,
    ) -> None:
        self.start, self.end = start, end
        self.left = left
        self.operator = operator
        self.right = right
        self.error_start = error_start
        self.error_end = error_end


class UnaryExpressionAst(ExpressionAst):
    """`-a`, `!a`, `-join a`, `++a`, `a--`.

    `token_kind` is `"Minus"`, `"Plus"`, `"Exclaim"`, `"Not"`, `"Bnot"`, `"Join"`, `"Isplit"`, `"Csplit"`, `"PlusPlus"`,
    `"MinusMinus"`, `"PostfixPlusPlus"` or `"PostfixMinusMinus"`. The unary comma is an `ArrayLiteralAst`.
    """

    __slots__ = ("child", "token_kind")
    child_fields = ("child",)

    def __init__(self, start: int, end: int, token_kind: str, child: ExpressionAst) -> None:
        self.start, self.end = start, end
        self.token_kind = token_kind
        self.child = child


class AttributedExpressionAst(ExpressionAst):
    """`[ValidateNotNull()]$a`"""

    __slots__ = ("attribute", "child")
    child_fields = ("attribute", "child")

    def __init__(self, start: int, end: int, attribute: AttributeBaseAst, child: ExpressionAst) -> None:
        self.start, self.end = start, end
        self.attribute = attribute
        self.child = child


class ConvertExpressionAst(AttributedExpressionAst):
    """`[int]$a`: a cast, or the type of a variable on the left of an assignment; `type` is its constraint."""

    __slots__ = ()
    attribute: TypeConstraintAst

    @property
    def type(self) -> TypeConstraintAst:
        """The type to convert to."""
        return self.attribute


class MemberExpressionAst(ExpressionAst):
    """`a.b`, `[a]::b` (`static`), `a?.b` (`null_conditional`); `member` is a constant name or any expression."""

    __slots__ = ("expression", "member", "null_conditional", "static")
    child_fields: tuple[str, ...] = ("expression", "member")

    def __init__(
        self, start: int, end: int, expression: ExpressionAst, member: ExpressionAst, static: bool,
        null_conditional: bool = False,
    ) -> None:
        self.start, self.end = start, end
        self.expression = expression
        self.member = member
        self.static = static
        self.null_conditional = null_conditional


class InvokeMemberExpressionAst(MemberExpressionAst):
    """`a.b(arguments)`, `[a]::b[T](arguments)`"""

    __slots__ = ("arguments", "generic_type_arguments")
    child_fields: tuple[str, ...] = ("expression", "member", "arguments")

    def __init__(
        self, start: int, end: int, expression: ExpressionAst, member: ExpressionAst, arguments: list[ExpressionAst],
        static: bool, null_conditional: bool = False, generic_type_arguments: list[TypeName] | None = None,
    ) -> None:
        super().__init__(start, end, expression, member, static, null_conditional)
        self.arguments = arguments
        self.generic_type_arguments = generic_type_arguments or []


class BaseCtorInvokeMemberExpressionAst(InvokeMemberExpressionAst):
    """`: base(arguments)` of a constructor."""

    __slots__ = ()


class TypeExpressionAst(ExpressionAst):
    """`[int]` as a value."""

    __slots__ = ("type_name",)

    def __init__(self, start: int, end: int, type_name: TypeName) -> None:
        self.start, self.end = start, end
        self.type_name = type_name


class VariableExpressionAst(ExpressionAst):
    """`$a`, `${a b}`, `$env:x`; `splatted` for `@a`."""

    __slots__ = ("splatted", "variable_path")

    def __init__(self, start: int, end: int, variable_path: VariablePath, splatted: bool = False) -> None:
        self.start, self.end = start, end
        self.variable_path = variable_path
        self.splatted = splatted


class ConstantExpressionAst(ExpressionAst):
    """`5`, `1.5kb`, `0x1F`"""

    __slots__ = ("value",)
    value: NumberLiteral | str

    def __init__(self, start: int, end: int, value: NumberLiteral) -> None:
        self.start, self.end = start, end
        self.value = value


class StringConstantExpressionAst(ConstantExpressionAst):
    """`'a'`, `"a"` without anything to expand, a bare word; `string_constant_type` is `"BareWord"`, `"SingleQuoted"`,
    `"SingleQuotedHereString"`, `"DoubleQuoted"` or `"DoubleQuotedHereString"`."""

    __slots__ = ("string_constant_type",)
    value: str

    def __init__(self, start: int, end: int, value: str, string_constant_type: str) -> None:
        self.start, self.end = start, end
        self.value = value
        self.string_constant_type = string_constant_type


class ExpandableStringExpressionAst(ExpressionAst):
    """`"a $b $(c)"`; `value` is the text with escapes resolved and nothing expanded."""

    __slots__ = ("nested_expressions", "parts", "string_constant_type", "value")
    child_fields = ("nested_expressions",)

    def __init__(
        self, start: int, end: int, value: str, parts: list[str | ExpressionAst], string_constant_type: str,
    ) -> None:
        self.start, self.end = start, end
        self.value = value
        self.parts = parts
        self.nested_expressions = [part for part in parts if not isinstance(part, str)]
        self.string_constant_type = string_constant_type


class ScriptBlockExpressionAst(ExpressionAst):
    """`{ ... }` as a value."""

    __slots__ = ("script_block",)
    child_fields = ("script_block",)

    def __init__(self, start: int, end: int, script_block: ScriptBlockAst) -> None:
        self.start, self.end = start, end
        self.script_block = script_block


class ArrayLiteralAst(ExpressionAst):
    """`a, b, c` and `,a`"""

    __slots__ = ("elements",)
    child_fields = ("elements",)

    def __init__(self, start: int, end: int, elements: list[ExpressionAst]) -> None:
        self.start, self.end = start, end
        self.elements = elements


class HashtableAst(ExpressionAst):
    """`@{ key = statement; ... }`"""

    __slots__ = ("key_value_pairs",)
    child_fields = ("key_value_pairs",)

    def __init__(self, start: int, end: int, key_value_pairs: list[tuple[ExpressionAst, StatementAst]]) -> None:
        self.start, self.end = start, end
        self.key_value_pairs = key_value_pairs


class ArrayExpressionAst(ExpressionAst):
    """`@( ... )`"""

    __slots__ = ("sub_expression",)
    child_fields = ("sub_expression",)

    def __init__(self, start: int, end: int, sub_expression: StatementBlockAst) -> None:
        self.start, self.end = start, end
        self.sub_expression = sub_expression


class ParenExpressionAst(ExpressionAst):
    """`( pipeline )`"""

    __slots__ = ("pipeline",)
    child_fields = ("pipeline",)

    def __init__(self, start: int, end: int, pipeline: PipelineBaseAst) -> None:
        self.start, self.end = start, end
        self.pipeline = pipeline


class SubExpressionAst(ExpressionAst):
    """`$( ... )`"""

    __slots__ = ("sub_expression",)
    child_fields = ("sub_expression",)

    def __init__(self, start: int, end: int, sub_expression: StatementBlockAst) -> None:
        self.start, self.end = start, end
        self.sub_expression = sub_expression


class UsingExpressionAst(ExpressionAst):
    """`$using:a`; `sub_expression` is the variable, or a member or index of it."""

    __slots__ = ("sub_expression",)
    child_fields = ("sub_expression",)

    def __init__(self, start: int, end: int, sub_expression: ExpressionAst) -> None:
        self.start, self.end = start, end
        self.sub_expression = sub_expression


class IndexExpressionAst(ExpressionAst):
    """`target[index]`, `target?[index]` (`null_conditional`)"""

    __slots__ = ("index", "null_conditional", "target")
    child_fields = ("target", "index")

    def __init__(
        self, start: int, end: int, target: ExpressionAst, index: ExpressionAst, null_conditional: bool = False,
    ) -> None:
        self.start, self.end = start, end
        self.target = target
        self.index = index
        self.null_conditional = null_conditional


class ErrorExpressionAst(ExpressionAst):
    """What stands for an expression that could not be parsed; `nested_ast` is what could."""

    __slots__ = ("nested_ast",)
    child_fields = ("nested_ast",)

    def __init__(self, start: int, end: int, nested_ast: list[Ast] | None = None) -> None:
        self.start, self.end = start, end
        self.nested_ast = nested_ast or []
