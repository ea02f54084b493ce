"""Parsing of expressions, in which signs are operators."""

from __future__ import annotations

from lyncshell.language.ast_base import (
    AttributeBaseAst,
    ErrorStatementAst,
    ExpressionAst,
    PipelineBaseAst,
    StatementAst,
)
from lyncshell.language.ast_blocks import AttributeAst, StatementBlockAst, TypeConstraintAst
from lyncshell.language.ast_expressions import (
    ArrayExpressionAst,
    ArrayLiteralAst,
    AttributedExpressionAst,
    BinaryExpressionAst,
    ConstantExpressionAst,
    ConvertExpressionAst,
    ErrorExpressionAst,
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
from lyncshell.language.expandable import ExpandableParser
from lyncshell.language.names import TypeName, VariablePath
from lyncshell.language.parser_base import MAX_DEPTH, TooComplicated
from lyncshell.language.scanner import COMMAND, EXPRESSION, TYPE_NAME
from lyncshell.language.token_def import BINARY_PRECEDENCE, UNARY_OPERATORS
from lyncshell.language.tokens import NumberToken, ParameterToken, StringToken, Token, VariableToken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.language.ast_statements import TrapStatementAst

_STRING_TYPES = {
    "StringLiteral": "SingleQuoted",
    "HereStringLiteral": "SingleQuotedHereString",
    "StringExpandable": "DoubleQuoted",
    "HereStringExpandable": "DoubleQuotedHereString",
}
_POSTFIX = {"PlusPlus": "PostfixPlusPlus", "MinusMinus": "PostfixMinusMinus"}


class ExpressionParser(ExpandableParser):
    """Adds expressions."""

    __slots__ = ()

    # Operators

    def expression(self, ternary: bool = False) -> ExpressionAst | None:
        """expression: binary-expression ('?' expression ':' expression)?; `ternary`: inside another one"""
        self.enter()
        old = self.set_mode(EXPRESSION)
        try:
            condition = self._binary_expression(ternary)
            if condition is None or self.peek().kind != "QuestionMark":
                return condition
            return self._ternary_branches(condition)
        finally:
            self.depth -= 1
            self.set_mode(old)

    def _ternary_branches(self, condition: ExpressionAst) -> ExpressionAst:
        """'?' expression ':' expression, behind the condition"""
        question = self.next()
        self.skip_newlines()
        if_true = self.expression(ternary=True)
        failed = if_true is None
        if if_true is None:
            if_true = self._missing_value(question)
        self.skip_newlines()
        colon = self.peek()
        if colon.kind != "Colon":
            if not failed:
                self.missing_at("MissingColonInTernaryExpression", colon)
            return ErrorExpressionAst(condition.start, if_true.end, [condition, if_true])
        self.ungot = None
        self.skip_newlines()
        if_false = self.expression() or self._missing_value(colon)
        return TernaryExpressionAst(condition.start, if_false.end, condition, if_true, if_false)

    def _missing_value(self, operator: Token) -> ErrorExpressionAst:
        self.missing("ExpectedValueExpression", operator.end, self.token_text(operator))
        return ErrorExpressionAst(operator.end, operator.end)

    def _binary_expression(self, ternary: bool) -> ExpressionAst | None:
        """binary-expression: array-literal (operator new-lines? array-literal)*, by precedence and from the left"""
        left = self._array_literal(ternary)
        if left is None:
            return None
        operands = [left]
        operators: list[Token] = []
        while True:
            token = self.peek()
            precedence = BINARY_PRECEDENCE.get(token.kind)
            if precedence is None:
                break
            self.ungot = None
            while operators and BINARY_PRECEDENCE[operators[-1].kind] >= precedence:
                _reduce(operands, operators)
            operators.append(token)
            self.skip_newlines()
            operands.append(self._array_literal(ternary) or self._missing_value(token))
        while operators:
            _reduce(operands, operators)
        if isinstance(token, ParameterToken):
            return self._parameter_in_expression(token, operands[0])
        return operands[0]

    def _parameter_in_expression(self, token: ParameterToken, left: ExpressionAst) -> ExpressionAst:
        """`$a -nothing`: no such operator; skip it."""
        self.ungot = None
        self.report("UnexpectedToken", token.start, token.end, self.token_text(token))
        return ErrorExpressionAst(left.start, token.end, [left])

    def _array_literal(self, ternary: bool) -> ExpressionAst | None:
        """array-literal: unary-expression (',' new-lines? unary-expression)*"""
        first = self._unary_expression(ternary)
        if first is None or self.comma_disabled or self.peek().kind != "Comma":
            return first
        elements = [first]
        while self.peek().kind == "Comma":
            comma = self.next()
            self.skip_newlines()
            element = self._unary_expression(ternary)
            if element is None:
                self.missing("MissingExpressionAfterToken", comma.end, ",")
                elements.append(ErrorExpressionAst(comma.start, comma.end))
                break
            elements.append(element)
        return ArrayLiteralAst(first.start, elements[-1].end, elements)

    def _unary_expression(self, ternary: bool) -> ExpressionAst | None:
        """unary-expression: unary-operator* (cast* primary-expression | type-literal) ('++' | '--')?"""
        token = self._signed_token(ternary)
        if token.kind not in UNARY_OPERATORS:
            return self._operand(token)
        operators: list[Token] = []
        while token.kind in UNARY_OPERATORS and not (token.kind == "Comma" and self.comma_disabled):
            self.ungot = None
            operators.append(token)
            if len(operators) > MAX_DEPTH:
                raise TooComplicated
            self.skip_newlines()
            token = self._signed_token(ternary)
        if not operators:
            return None
        child = self._operand(token)
        if child is None:
            last = operators.pop()
            self.missing("MissingExpressionAfterOperator", last.end, self.token_text(last))
            child = ErrorExpressionAst(last.start, last.end)
        for operator in reversed(operators):
            if operator.kind == "Comma":
                child = ArrayLiteralAst(operator.start, child.end, [child])
            else:
                child = UnaryExpressionAst(operator.start, child.end, operator.kind, child)
        return child

    def _signed_token(self, ternary: bool) -> Token:
        """The next token, which stays; where an operand begins, a sign belongs to its number."""
        lexer = self.lexer
        token = self.ungot
        if token is not None:
            kind = token.kind
            if kind not in ("Minus", "Plus") and not (ternary and kind in ("Number", "Generic")):
                return token
            self.resync(token.start)
        lexer.signed_numbers = True
        lexer.ternary_ends_numbers = ternary
        self.ungot = token = lexer.scan()
        lexer.signed_numbers = lexer.ternary_ends_numbers = False
        return token

    def _operand(self, token: Token) -> ExpressionAst | None:
        """cast* primary-expression ('++' | '--')? | type-literal member*"""
        operand = self._attributed_expression() if token.kind == "LBracket" else self.primary(True)
        if operand is not None:
            token = self.peek()
            postfix = _POSTFIX.get(token.kind)
            if postfix is not None:
                self.ungot = None
                return UnaryExpressionAst(operand.start, token.end, postfix, operand)
        return operand

    # Casts and type literals

    def _attributed_expression(self) -> ExpressionAst:
        """attribute-list unary-expression | attribute-list? type-literal member*"""
        bracket = self.peek()
        attributes = self.attribute_list(in_expression=True)
        if not attributes:
            if self.peek().kind == "LBracket":
                self.ungot = None
            return ErrorExpressionAst(bracket.start, bracket.end)
        if len(attributes) > MAX_DEPTH:
            raise TooComplicated
        last = attributes[-1]
        if isinstance(last, TypeConstraintAst):
            result = self._cast_or_type(last)
        else:
            result = self._attribute_on_expression(last)
        for attribute in reversed(attributes[:-1]):
            result = _attributed(attribute, result)
        return result

    def _cast_or_type(self, constraint: TypeConstraintAst) -> ExpressionAst:
        access = self.lexer.member_access() if self.ungot is None or self._unpeek() else None
        if access is not None:
            return self._members(self._type_expression(constraint), access)
        if self.peek().kind not in ("NewLine", "Comma"):
            self.enter()
            child = self._unary_expression(ternary=False)
            self.depth -= 1
            if child is not None:
                return ConvertExpressionAst(constraint.start, child.end, constraint, child)
        return self._type_expression(constraint)

    def _unpeek(self) -> bool:
        """Put the look-ahead token back into the text."""
        if self.ungot is not None:
            self.resync(self.ungot.start)
        return True

    def _type_expression(self, constraint: TypeConstraintAst) -> TypeExpressionAst:
        return TypeExpressionAst(constraint.start, constraint.end, constraint.type_name)

    def _attribute_on_expression(self, attribute: AttributeBaseAst) -> ExpressionAst:
        self.skip_newlines()
        self.enter()
        child = self._unary_expression(ternary=False)
        self.depth -= 1
        if child is None:
            self.lexer.report_incomplete(
                "UnexpectedAttribute", attribute.start, attribute.end, attribute.type_name.full_name
            )
            return ErrorExpressionAst(attribute.start, attribute.end)
        return AttributedExpressionAst(attribute.start, child.end, attribute, child)

    # Primary expressions

    def primary(self, member_access: bool) -> ExpressionAst | None:
        """primary-expression: (variable | number | string | '(' .. | '$(' .. | '@(' .. | '@{' .. | '{' ..) member*"""
        token = self.peek()
        kind = token.kind
        result: ExpressionAst
        if kind == "Variable" or kind == "SplattedVariable":
            self.ungot = None
            assert isinstance(token, VariableToken)
            result = self._variable(token, kind == "SplattedVariable")
        elif kind in _STRING_TYPES:
            self.ungot = None
            assert isinstance(token, StringToken)
            result = self.string(token, _STRING_TYPES[kind])
        elif kind == "Number":
            self.ungot = None
            assert isinstance(token, NumberToken)
            result = ConstantExpressionAst(token.start, token.end, token.number)
        else:
            rule = _BRACKETS.get(kind)
            if rule is None:
                return None
            self.ungot = None
            result = rule(self, token)
        if member_access and self.ungot is None:
            access = self.lexer.member_access()
            if access is not None:
                return self._members(result, access)
        return result

    def string(self, token: StringToken, string_type: str) -> ExpressionAst:
        """A string token as a constant or as an expandable string."""
        if token.parts is not None:
            return self.expandable(token, string_type)
        return StringConstantExpressionAst(token.start, token.end, token.value, string_type)

    def _variable(self, token: VariableToken, splatted: bool) -> ExpressionAst:
        path = token.path
        if path.scope == "using":
            inner = VariableExpressionAst(token.start, token.end, VariablePath(path.name), splatted)
            return UsingExpressionAst(token.start, token.end, inner)
        return VariableExpressionAst(token.start, token.end, path, splatted)

    # Brackets

    def _in_command_mode(self) -> tuple[int, bool]:
        """Inside brackets statements begin anew; returns what `_restore` takes."""
        self.enter()
        old = self.set_mode(COMMAND), self.comma_disabled
        self.comma_disabled = False
        return old

    def _restore(self, old: tuple[int, bool]) -> None:
        self.depth -= 1
        self.set_mode(old[0])
        self.comma_disabled = old[1]

    def _parenthesized(self, opening: Token) -> ExpressionAst:
        """'(' new-lines? pipeline-chain new-lines? ')'"""
        old = self._in_command_mode()
        self.skip_newlines()
        pipeline: PipelineBaseAst | None = self.pipeline_chain()
        if pipeline is None:
            self.missing("ExpectedExpression", opening.end)
            pipeline = ErrorStatementAst(opening.end, opening.end)
        self.skip_newlines()
        token = self.peek()
        end = pipeline.end
        if token.kind == "RParen":
            self.ungot = None
            end = token.end
        else:
            self.missing("MissingEndParenthesisInExpression", pipeline.end)
        self._restore(old)
        return ParenExpressionAst(opening.start, end, pipeline)

    def _statements_in_brackets(self, opening: Token) -> tuple[StatementBlockAst, int]:
        """new-lines? statement-list? new-lines? ')'"""
        old = self._in_command_mode()
        statements: list[StatementAst] = []
        traps: list[TrapStatementAst] = []
        start, end = self.statement_list(statements, traps) or (opening.end, opening.end)
        self.skip_newlines()
        token = self.peek()
        closing = end
        if token.kind == "RParen":
            self.ungot = None
            closing = token.end
        else:
            self.missing_at("MissingEndParenthesisInSubexpression", token)
        self._restore(old)
        return StatementBlockAst(start, end, statements, traps), closing

    def _sub_expression(self, opening: Token) -> ExpressionAst:
        """'$(' statement-list? ')'"""
        block, end = self._statements_in_brackets(opening)
        return SubExpressionAst(opening.start, end, block)

    def _array_expression(self, opening: Token) -> ExpressionAst:
        """'@(' statement-list? ')'"""
        block, end = self._statements_in_brackets(opening)
        return ArrayExpressionAst(opening.start, end, block)

    def _script_block_expression(self, opening: Token) -> ExpressionAst:
        """'{' script-block '}'"""
        old = self._in_command_mode()
        block = self.script_block(opening, is_filter=False)
        self._restore(old)
        return ScriptBlockExpressionAst(block.start, block.end, block)

    def _hashtable(self, opening: Token) -> ExpressionAst:
        """'@{' (key '=' statement ((';' | new-line)+ key '=' statement)*)? '}'"""
        old = self._in_command_mode()
        pairs: list[tuple[ExpressionAst, StatementAst]] = []
        self.skip_newlines()
        end = opening.end
        while True:
            pair = self._key_and_value()
            if pair is None:
                break
            pairs.append(pair)
            end = pair[1].end
            if self.peek().kind not in ("NewLine", "Semi"):
                break
            self.skip_separators()
        token = self.peek()
        if token.kind == "RCurly":
            self.ungot = None
            end = token.end
        else:
            self.unclosed(opening.end, opening.end, token)
        self._restore(old)
        return HashtableAst(opening.start, end, pairs)

    def _key_and_value(self) -> tuple[ExpressionAst, StatementAst] | None:
        """key '=' new-lines? statement"""
        self.set_mode(EXPRESSION)
        key = self.label_or_key()
        if key is None:
            self.set_mode(COMMAND)
            return None
        self.skip_newlines()
        equals = self.peek()
        if equals.kind == "Equals":
            self.ungot = None
            self.set_mode(COMMAND)
            self.skip_newlines()
            value = self.statement()
            if value is None:
                self.missing("MissingStatementInHashLiteral", equals.end)
                value = ErrorStatementAst(equals.end, equals.end)
            return key, value
        self.missing("MissingEqualsInHashLiteral", key.end)
        self.set_mode(COMMAND)
        self.sync("RCurly", "Semi", "NewLine")
        return key, ErrorStatementAst(key.end, key.end)

    def label_or_key(self) -> ExpressionAst | None:
        """simple-name | unary-expression"""
        name = self.simple_name()
        if name is not None:
            name.role = "MemberName"
            return StringConstantExpressionAst(name.start, name.end, name.value, "BareWord")
        return self._unary_expression(ternary=False)

    # Members and elements

    def _members(self, target: ExpressionAst, access: Token | None) -> ExpressionAst:
        """member: ('.' | '::' | '?.') member-name arguments? | ('[' | '?[') expression ']'"""
        while access is not None:
            self.skip_newlines()
            if access.kind in ("LBracket", "QuestionLBracket"):
                target = self._element(target, access)
            else:
                target = self._member(target, access)
            access = self.lexer.member_access() if self.ungot is None else None
        return target

    def _member(self, target: ExpressionAst, access: Token) -> ExpressionAst:
        """member-name: simple-name | primary-expression; arguments follow at once"""
        static, conditional = access.kind == "ColonColon", access.kind == "QuestionDot"
        name = self.simple_name()
        member: ExpressionAst | None
        if name is not None:
            name.role = "MemberName"
            member = StringConstantExpressionAst(name.start, name.end, name.value, "BareWord")
        else:
            self.enter()
            operator = self.peek().kind in UNARY_OPERATORS
            member = self._unary_expression(ternary=False) if operator else self.primary(False)
            self.depth -= 1
        if member is None:
            self.missing("MissingPropertyName", access.end)
            member = ErrorExpressionAst(access.start, access.end)
            return MemberExpressionAst(target.start, member.end, target, member, static, conditional)
        if self.ungot is None:
            generic = self._generic_method_arguments()
            following = self.text[self.lexer.pos : self.lexer.pos + 1]
            if following in ("(", "{"):
                arguments, end = self.invocation_arguments(self.next())
                return InvokeMemberExpressionAst(
                    target.start, end, target, member, arguments, static, conditional, generic
                )
        return MemberExpressionAst(target.start, member.end, target, member, static, conditional)

    def _generic_method_arguments(self) -> list[TypeName]:
        """'[' type-argument (',' type-argument)* ']' before '('; otherwise the bracket is an index"""
        lexer = self.lexer
        start = lexer.pos
        if self.text[start : start + 1] != "[":
            return []
        errors = len(lexer.errors)
        old = self.set_mode(TYPE_NAME)
        self.next()
        certain = self.peek().kind == "Identifier"
        arguments = self.type_arguments()
        self.closing_type_bracket()
        failed = len(lexer.errors) > errors
        if not failed and self.text[lexer.pos : lexer.pos + 1] == "(":
            lexer.mode = old
            return arguments
        if not certain or not failed:
            del lexer.errors[errors:]
        self.resync(start)
        lexer.mode = old
        return []

    def invocation_arguments(self, opening: Token) -> tuple[list[ExpressionAst], int]:
        """'(' (expression (',' expression)*)? ')' | script-block; returns the arguments and where they end"""
        if opening.kind == "LCurly":
            block = self._script_block_expression(opening)
            return [block], block.end
        self.enter()
        old_comma, self.comma_disabled = self.comma_disabled, True
        arguments, end, reported = self._argument_expressions(opening.end)
        self.comma_disabled = old_comma
        self.skip_newlines()
        token = self.peek()
        if token.kind == "RParen":
            self.ungot = None
            end = token.end
        elif not reported:
            self.missing("MissingEndParenthesisInMethodCall", end)
        self.depth -= 1
        return arguments, end

    def _argument_expressions(self, end: int) -> tuple[list[ExpressionAst], int, bool]:
        arguments: list[ExpressionAst] = []
        comma: Token | None = None
        while True:
            self.skip_newlines()
            argument = self.expression()
            if argument is None:
                if comma is not None:
                    self.missing("MissingExpressionAfterToken", comma.end, ",")
                return arguments, end, comma is not None
            arguments.append(argument)
            end = argument.end
            self.skip_newlines()
            if self.peek().kind != "Comma":
                return arguments, end, False
            comma = self.next()

    def _element(self, target: ExpressionAst, bracket: Token) -> ExpressionAst:
        """'[' expression ']'"""
        self.enter()
        old_comma, self.comma_disabled = self.comma_disabled, False
        index = self.expression()
        self.comma_disabled = old_comma
        failed = index is None
        if index is None:
            self.missing("MissingArrayIndexExpression", bracket.end)
            index = ErrorExpressionAst(bracket.start, bracket.end)
        self.skip_newlines()
        token = self.peek()
        end = index.end
        if token.kind == "RBracket":
            self.ungot = None
            end = token.end
        elif not failed:
            self.missing("MissingEndSquareBracket", index.end)
        self.depth -= 1
        return IndexExpressionAst(target.start, end, target, index, bracket.kind == "QuestionLBracket")


_BRACKETS = {
    "LParen": ExpressionParser._parenthesized,
    "DollarParen": ExpressionParser._sub_expression,
    "AtParen": ExpressionParser._array_expression,
    "AtCurly": ExpressionParser._hashtable,
    "LCurly": ExpressionParser._script_block_expression,
}


def _reduce(operands: list[ExpressionAst], operators: list[Token]) -> None:
    """Bind the last operator to the last two operands."""
    right = operands.pop()
    left = operands[-1]
    operator = operators.pop()
    operands[-1] = BinaryExpressionAst(
        left.start, right.end, left, operator.kind, right, operator.start, operator.end
    )


def _attributed(attribute: AttributeBaseAst, child: ExpressionAst) -> ExpressionAst:
    if isinstance(attribute, AttributeAst):
        return AttributedExpressionAst(attribute.start, child.end, attribute, child)
    return ConvertExpressionAst(attribute.start, child.end, attribute, child)
