"""Parsing of type names, attributes, and parameter lists."""

from __future__ import annotations

from lyncshell.language.ast_base import AttributeBaseAst, ExpressionAst
from lyncshell.language.ast_blocks import (
    AttributeAst,
    NamedAttributeArgumentAst,
    ParamBlockAst,
    ParameterAst,
    TypeConstraintAst,
)
from lyncshell.language.ast_expressions import ErrorExpressionAst, VariableExpressionAst
from lyncshell.language.names import ArrayTypeName, GenericTypeName, TypeName, VariablePath
from lyncshell.language.parser_base import ParserBase
from lyncshell.language.scanner import EXPRESSION, TYPE_NAME
from lyncshell.language.tokens import StringToken, Token, VariableToken


class AttributeParser(ParserBase):
    """Adds `[type]`, `[attribute()]` and parameters."""

    __slots__ = ()

    # Type names

    def type_name(self, qualified: bool) -> tuple[TypeName, StringToken] | None:
        """type-name: identifier type-suffix*; `qualified`: an assembly may follow a comma"""
        old = self.set_mode(TYPE_NAME)
        try:
            token = self.peek()
            if token.kind != "Identifier":
                return None
            self.ungot = None
            assert isinstance(token, StringToken)
            token.role = "TypeName"
            return self._type_suffixes(token, qualified), token
        finally:
            self.set_mode(old)

    def _type_suffixes(self, token: StringToken, qualified: bool) -> TypeName:
        """type-suffix: '[' ','* ']' | '[' type-argument (',' type-argument)* ']' | ',' assembly-name"""
        name = TypeName(token.start, token.end, token.value)
        while self.peek().kind == "LBracket":
            bracket = self.next()
            self.skip_newlines()
            kind = self.peek().kind
            if kind in ("RBracket", "Comma"):
                name = self._array_type(name)
            elif kind in ("LBracket", "Identifier") and type(name) is TypeName:
                name = self._generic_type(name)
            else:
                self.missing("EndSquareBracketExpectedAtEndOfType", bracket.end)
                return name
        if qualified and self.peek().kind == "Comma":
            comma = self.next()
            assembly = self.lexer.assembly_name()
            if assembly is None:
                self.missing("MissingAssemblyNameSpecification", comma.end)
            else:
                _qualify(name, assembly)
        return name

    def _array_type(self, element: TypeName) -> ArrayTypeName:
        """array-suffix: '[' ','* ']', behind its bracket"""
        rank = 1
        while self.peek().kind == "Comma":
            self.ungot = None
            rank += 1
        closing = self.closing_type_bracket()
        return ArrayTypeName(element.start, closing, element, rank)

    def _generic_type(self, open_type: TypeName) -> GenericTypeName:
        """generic-suffix: '[' type-argument (',' type-argument)* ']', behind its bracket"""
        arguments = self.type_arguments()
        closing = self.closing_type_bracket()
        return GenericTypeName(open_type.start, closing, open_type, arguments)

    def type_arguments(self) -> list[TypeName]:
        """type-argument: type-name | '[' type-name (',' assembly)? ']'"""
        arguments = []
        self.enter()
        while True:
            self.skip_newlines()
            bracketed = self.peek().kind == "LBracket"
            if bracketed:
                self.ungot = None
            found = self.type_name(qualified=bracketed)
            if found is None:
                self.missing("MissingTypename", self.place())
                break
            arguments.append(found[0])
            if bracketed:
                self.closing_type_bracket()
            self.skip_newlines()
            if self.peek().kind != "Comma":
                break
            self.ungot = None
        self.depth -= 1
        return arguments

    def closing_type_bracket(self) -> int:
        """']' of a type name; returns where it ends"""
        self.skip_newlines()
        token = self.peek()
        if token.kind == "RBracket":
            self.ungot = None
            return token.end
        self.missing("EndSquareBracketExpectedAtEndOfType", max(token.start - 1, 0))
        return token.start

    # Attributes

    def attribute_list(self, in_expression: bool) -> list[AttributeBaseAst]:
        """attribute-list: (attribute new-lines?)*; in an expression only an attribute proper may end its line"""
        attributes = []
        attribute = self.attribute()
        while attribute is not None:
            attributes.append(attribute)
            if not in_expression or isinstance(attribute, AttributeAst):
                self.skip_newlines()
            attribute = self.attribute()
        return attributes

    def attribute(self) -> AttributeBaseAst | None:
        """attribute: '[' type-name ']' | '[' type-name '(' attribute-arguments? ')' ']'"""
        bracket = self.left_bracket()
        if bracket is None:
            return None
        self.skip_newlines()
        found = self.type_name(qualified=True)
        if found is None:
            self.resync(bracket.start)
            self.missing("MissingTypename", bracket.end)
            return None
        name, token = found
        old = self.set_mode(EXPRESSION)
        try:
            if self.peek().kind == "LParen":
                token.role = "AttributeName"
                return self._attribute_with_arguments(bracket, name)
            return self._type_constraint(bracket, name)
        finally:
            self.set_mode(old)

    def _type_constraint(self, bracket: Token, name: TypeName) -> TypeConstraintAst:
        token = self.peek()
        end = name.end
        if token.kind == "RBracket":
            self.ungot = None
            end = token.end
        else:
            before = max(token.start - 1, 0)
            self.report("EndSquareBracketExpectedAtEndOfAttribute", before, before)
        return TypeConstraintAst(bracket.start, end, name)

    def _attribute_with_arguments(self, bracket: Token, name: TypeName) -> AttributeAst:
        last = self.next().end
        positional: list[ExpressionAst] = []
        named: list[NamedAttributeArgumentAst] = []
        old_comma, self.comma_disabled = self.comma_disabled, True
        last = self._attribute_arguments(positional, named, last)
        self.comma_disabled = old_comma
        self.skip_newlines()
        token = self.peek()
        closed = token.kind == "RParen"
        if closed:
            last = self.next().end
        else:
            self.missing("MissingEndParenthesisInExpression", last)
        self.skip_newlines()
        token = self.peek()
        if token.kind == "RBracket":
            last = self.next().end
        elif closed:  # a missing ')' was reported already
            self.missing("EndSquareBracketExpectedAtEndOfAttribute", last)
        return AttributeAst(bracket.start, last, name, positional, named)

    def _attribute_arguments(
        self, positional: list[ExpressionAst], named: list[NamedAttributeArgumentAst], last: int
    ) -> int:
        """attribute-arguments: attribute-argument (',' attribute-argument)*; returns where the last one ends"""
        seen: set[str] = set()
        comma: Token | None = None
        while True:
            self.skip_newlines()
            name = self.simple_name()
            if name is not None:
                argument, last = self._named_argument(name, last)
                folded = name.value.lower()
                if folded in seen:
                    self.report("DuplicateNamedArgument", name.start, name.end, name.value)
                else:
                    seen.add(folded)
                    named.append(argument)
            else:
                value = self.expression()
                if value is not None:
                    positional.append(value)
                    last = value.end
                elif comma is not None:
                    self.missing("MissingExpressionAfterToken", comma.end, ",")
            self.skip_newlines()
            comma = self.peek()
            if comma.kind != "Comma":
                return last
            self.ungot = None
            last = comma.end

    def _named_argument(self, name: StringToken, last: int) -> tuple[NamedAttributeArgumentAst, int]:
        """named-argument: simple-name ('=' expression)?; the name alone means $true"""
        name.role = "MemberName"
        token = self.peek()
        if token.kind != "Equals":
            value: ExpressionAst = VariableExpressionAst(name.start, name.end, VariablePath("true"))
            return NamedAttributeArgumentAst(name.start, name.end, name.value, value, True), last
        self.ungot = None
        self.skip_newlines()
        found = self.expression()
        if found is None:
            self.missing("MissingExpressionInNamedArgument", token.end)
            found = ErrorExpressionAst(token.end, token.end)
            self.sync("Comma", "RParen", "RBracket", "NewLine")
        return NamedAttributeArgumentAst(name.start, found.end, name.value, found, False), found.end

    # Parameters

    def param_block(self) -> ParamBlockAst | None:
        """param-block: attribute-list? 'param' new-lines? '(' parameter-list? ')'"""
        self.skip_newlines()
        errors = len(self.lexer.errors)
        candidates: list[AttributeBaseAst] = []
        if self.text[self.peek().start : self.peek().start + 1] == "[":
            candidates = self.attribute_list(in_expression=False)
            self.skip_newlines()
        keyword = self.peek()
        if keyword.kind == "Param":
            self.ungot = None
            self.skip_newlines()
            if self.peek().kind == "LParen":
                return self._param_block(candidates, keyword)
        elif not candidates:
            return None
        # The word is a command, or the attributes belong to an expression.
        del self.lexer.errors[errors:]
        self.resync(candidates[0].start if candidates else keyword.start)
        return None

    def _param_block(self, candidates: list[AttributeBaseAst], keyword: Token) -> ParamBlockAst:
        parameters, end = self.parameter_list()
        attributes = []
        for candidate in candidates:
            if isinstance(candidate, AttributeAst):
                attributes.append(candidate)
            else:
                self.report(
                    "TypeNotAllowedBeforeParam", candidate.start, candidate.end, candidate.type_name.full_name
                )
        start = candidates[0].start if candidates else keyword.start
        return ParamBlockAst(start, end, attributes, parameters)

    def parameter_list(self) -> tuple[list[ParameterAst], int]:
        """'(' (parameter (',' parameter)*)? ')'; returns the parameters and where the list ends"""
        end = self.next().end
        parameters: list[ParameterAst] = []
        comma: Token | None = None
        old_comma, self.comma_disabled = self.comma_disabled, True
        while True:
            parameter = self._parameter()
            if parameter is None:
                if comma is not None:
                    self.missing("MissingExpressionAfterToken", comma.end, ",")
                break
            parameters.append(parameter)
            end = parameter.end
            self.skip_newlines()
            comma = self.peek()
            if comma.kind != "Comma":
                break
            self.ungot = None
        self.comma_disabled = old_comma
        self.skip_newlines()
        token = self.peek()
        if token.kind == "RParen":
            self.ungot = None
            end = token.end
        else:
            self.missing("MissingEndParenthesisInFunctionParameterList", end)
        return parameters, end

    def _parameter(self) -> ParameterAst | None:
        """parameter: attribute-list? new-lines? variable ('=' expression)?"""
        old = self.set_mode(EXPRESSION)
        try:
            self.skip_newlines()
            attributes = self.attribute_list(in_expression=False)
            self.skip_newlines()
            token = self.peek()
            if token.kind not in ("Variable", "SplattedVariable"):
                if attributes:
                    self.missing("InvalidFunctionParameter", attributes[-1].end)
                    self.sync("RParen", "Comma", "NewLine")
                return None
            self.ungot = None
            assert isinstance(token, VariableToken)
            name = VariableExpressionAst(token.start, token.end, token.path)
            self.skip_newlines()
            default = self._default_value() if self.peek().kind == "Equals" else None
        finally:
            self.set_mode(old)
        start = attributes[0].start if attributes else name.start
        return ParameterAst(start, default.end if default else name.end, name, attributes, default)

    def _default_value(self) -> ExpressionAst | None:
        """'=' new-lines? expression"""
        equals = self.next()
        self.skip_newlines()
        value = self.expression()
        if value is None:
            self.missing("MissingExpressionAfterToken", equals.end, "=")
        return value


def _qualify(name: TypeName, assembly: StringToken) -> None:
    """Give a type name its assembly."""
    name.assembly_name = assembly.value.strip()
    name.end = assembly.end
