"""Parsing of functions, classes, enums and `using`."""

from __future__ import annotations

import re

from lyncshell.language.ast_base import Ast, ErrorStatementAst, ExpressionAst, MemberAst, StatementAst
from lyncshell.language.ast_blocks import (
    AttributeAst,
    FunctionDefinitionAst,
    FunctionMemberAst,
    NamedBlockAst,
    ParameterAst,
    PropertyMemberAst,
    ScriptBlockAst,
    TypeConstraintAst,
    TypeDefinitionAst,
    UsingStatementAst,
)
from lyncshell.language.ast_expressions import (
    BaseCtorInvokeMemberExpressionAst,
    HashtableAst,
    StringConstantExpressionAst,
    VariableExpressionAst,
)
from lyncshell.language.ast_statements import CommandExpressionAst
from lyncshell.language.commands import ARGUMENT, NAME, SINGLE
from lyncshell.language.loops import LoopParser
from lyncshell.language.names import VariablePath
from lyncshell.language.scanner import COMMAND, EXPRESSION, SIGNATURE
from lyncshell.language.token_def import KEYWORD_KINDS, USING_KINDS
from lyncshell.language.tokens import StringToken, Token, VariableToken

_NAMESPACE = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")
_NO_NAME = frozenset(
    ("LCurly", "LParen", "AtParen", "AtCurly", "DollarParen", "Variable", "SplattedVariable", "StringExpandable")
)


class _MemberHead:
    """What stands before the name of a member."""

    __slots__ = ("attributes", "constraint", "last", "qualifiers", "start")

    def __init__(self) -> None:
        self.attributes: list[AttributeAst] = []
        self.constraint: TypeConstraintAst | None = None
        self.qualifiers: set[str] = set()
        self.start = -1
        self.last = -1

    def saw(self, start: int, end: int) -> None:
        """Widen the head by what was read."""
        if self.start < 0:
            self.start = start
        self.last = end


class DefinitionParser(LoopParser):
    """Adds definitions."""

    __slots__ = ()

    # Functions

    def function_definition(self, keyword: Token) -> StatementAst:
        """('function' | 'filter' | 'workflow') name parameter-list? '{' script-block '}'"""
        name = self._function_name()
        if name is None:
            self.missing("MissingNameAfterKeyword", keyword.end, keyword.kind.lower())
            return ErrorStatementAst(keyword.start, keyword.end)
        end = name.end
        self.skip_newlines()
        parameters: list[ParameterAst] | None = None
        if self.peek().kind == "LParen":
            parameters, end = self.parameter_list()
            self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LCurly":
            self.missing("MissingFunctionBody", end)
            nested: list[Ast] = [*(parameters or [])]
            return ErrorStatementAst(keyword.start, end, nested)
        self.ungot = None
        body = self.script_block(opening, is_filter=keyword.kind == "Filter")
        workflow = keyword.kind == "Workflow"
        if workflow:
            self.report("WorkflowNotSupportedInPowerShellCore", keyword.start, body.end)
        return FunctionDefinitionAst(
            keyword.start, body.end, name.value, parameters, body, keyword.kind == "Filter", workflow
        )

    def _function_name(self) -> StringConstantExpressionAst | None:
        """One bare or quoted word"""
        self.skip_newlines()
        if self.peek().kind in _NO_NAME:
            return None
        word = self.argument(NAME)
        return word if isinstance(word, StringConstantExpressionAst) else None

    # Classes and enums

    def class_definition(self, keyword: Token, attributes: list[AttributeAst] | None = None) -> StatementAst:
        """attribute* 'class' name (':' type-name (',' type-name)*)? '{' member* '}'"""
        name = self._type_definition_name(keyword)
        if name is None:
            return ErrorStatementAst(keyword.start, keyword.end)
        old = self.set_mode(SIGNATURE)
        bases, end = self._base_types(name.end)
        self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LCurly":
            self.set_mode(old)
            self.missing("MissingTypeBody", end, "class")
            return ErrorStatementAst(keyword.start, end)
        self.ungot = None
        members: list[MemberAst] = []
        member = self._class_member(name.value)
        while member is not None:
            members.append(member)
            member = self._class_member(name.value)
        end = self._closing_type(opening, members)
        self.set_mode(old)
        start = attributes[0].start if attributes else keyword.start
        return TypeDefinitionAst(start, end, name.value, attributes or [], members, "Class", bases)

    def _type_definition_name(self, keyword: Token) -> StringToken | None:
        self.skip_newlines()
        name = self.simple_name()
        if name is None:
            self.missing("MissingNameAfterKeyword", keyword.end, keyword.kind.lower())
            return None
        name.role = "TypeName"
        return name

    def _closing_type(self, opening: Token, members: list[MemberAst]) -> int:
        self.skip_separators()
        token = self.peek()
        if token.kind == "RCurly":
            self.ungot = None
            return token.end
        self.unclosed(opening.end, opening.end, token)
        return members[-1].end if members else opening.end

    def _base_types(self, end: int) -> tuple[list[TypeConstraintAst], int]:
        """(':' type-name (',' type-name)*)?"""
        bases: list[TypeConstraintAst] = []
        self.skip_newlines()
        separator = self.peek()
        if separator.kind != "Colon":
            return bases, end
        while separator.kind in ("Colon", "Comma"):
            self.ungot = None
            self.skip_newlines()
            found = self.type_name(qualified=False)
            if found is None:
                self.missing("TypeNameExpected", separator.end)
                return bases, separator.end
            name = found[0]
            bases.append(TypeConstraintAst(name.start, name.end, name))
            end = name.end
            self.skip_newlines()
            separator = self.peek()
            if separator.kind == "Colon":
                break
        return bases, end

    def _class_member(self, class_name: str) -> MemberAst | None:
        """member: (attribute | 'static' | 'hidden')* (property | method)"""
        self.skip_separators()
        head = self._member_head()
        token = self.peek()
        head.saw(token.start, head.last)
        if isinstance(token, VariableToken) and token.kind == "Variable":
            self.ungot = None
            return self._property(head, token)
        if token.kind == "Identifier" or token.kind in KEYWORD_KINDS:
            self.ungot = None
            assert isinstance(token, StringToken)
            return self._method(head, token, class_name)
        if head.last >= 0:
            self.missing("IncompleteMemberDefinition", head.last)
        return None

    def _member_head(self) -> _MemberHead:
        head = _MemberHead()
        while True:
            self.skip_newlines()
            attribute = self.attribute()
            if attribute is not None:
                head.saw(attribute.start, attribute.end)
                if isinstance(attribute, AttributeAst):
                    head.attributes.append(attribute)
                elif head.constraint is not None:
                    self.report("TooManyTypes", attribute.start, attribute.end)
                elif isinstance(attribute, TypeConstraintAst):
                    head.constraint = attribute
                continue
            token = self.peek()
            if token.kind not in ("Static", "Hidden"):
                return head
            self.ungot = None
            if token.kind in head.qualifiers:
                self.report("DuplicateQualifier", token.start, token.end, self.token_text(token))
            head.qualifiers.add(token.kind)
            head.saw(token.start, token.end)

    def _property(self, head: _MemberHead, name: VariableToken) -> PropertyMemberAst:
        """property: variable ('=' expression)? (';' | new-line)"""
        value: ExpressionAst | None = None
        end = name.end
        equals = self.peek()
        if equals.kind == "Equals":
            self.ungot = None
            self.skip_newlines()
            value = self.expression()
            if value is None:
                self.missing("ExpectedValueExpression", equals.end, "=")
            end = value.end if value else equals.end
        self._member_end(end)
        return PropertyMemberAst(
            head.start, end, name.path.user_path, head.constraint, head.attributes, frozenset(head.qualifiers), value
        )

    def _member_end(self, end: int) -> None:
        if self.peek().kind not in ("NewLine", "Semi", "RCurly"):
            self.missing("MissingPropertyTerminator", end)
        self.skip_separators()

    def _method(self, head: _MemberHead, name: StringToken, class_name: str) -> FunctionMemberAst | None:
        """method: name parameter-list (':' 'base' arguments)? '{' script-block '}'"""
        name.role = "MemberName"
        if self.peek().kind != "LParen":
            self.missing("MissingMethodParameterList", name.end)
            self.sync("RCurly")
            return None
        parameters, end = self.parameter_list()
        constructor = name.value.lower() == class_name.lower()
        base_call: BaseCtorInvokeMemberExpressionAst | None = None
        self.skip_newlines()
        if constructor and "Static" not in head.qualifiers and self.peek().kind == "Colon":
            base_call = self._base_call(self.next())
            self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LCurly":
            self.missing("MissingFunctionBody", end)
            self.sync("RCurly")
            return None
        self.ungot = None
        old = self.set_mode(COMMAND)
        body = self.script_block(opening, is_filter=False)
        self.set_mode(old)
        if base_call is not None:
            _insert_base_call(body, base_call)
        member = FunctionMemberAst(
            head.start, body.end, name.value, parameters, body, head.constraint, head.attributes,
            frozenset(head.qualifiers), constructor,
        )  # fmt: skip
        member.name_start = name.start
        return member

    def _base_call(self, colon: Token) -> BaseCtorInvokeMemberExpressionAst | None:
        """':' 'base' '(' arguments ')'"""
        self.skip_newlines()
        word = self.peek()
        if word.kind != "Identifier" or self.token_text(word).lower() != "base":
            self.missing("MissingBaseCtorCall", colon.end)
            return None
        self.ungot = None
        self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LParen":
            self.missing("MissingMethodParameterList", word.end)
            return None
        self.ungot = None
        old = self.set_mode(EXPRESSION)
        arguments, end = self.invocation_arguments(opening)
        self.set_mode(old)
        this = VariableExpressionAst(word.start, word.end, VariablePath("this"))
        member = StringConstantExpressionAst(word.start, word.end, ".ctor", "BareWord")
        return BaseCtorInvokeMemberExpressionAst(word.start, end, this, member, arguments, static=False)

    def enum_definition(self, keyword: Token, attributes: list[AttributeAst] | None = None) -> StatementAst:
        """attribute* 'enum' name (':' type-name)? '{' enum-member* '}'"""
        name = self._type_definition_name(keyword)
        if name is None:
            return ErrorStatementAst(keyword.start, keyword.end)
        old = self.set_mode(SIGNATURE)
        bases, end = self._base_types(name.end)
        self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LCurly":
            self.set_mode(old)
            self.missing("MissingTypeBody", end, "enum")
            return ErrorStatementAst(keyword.start, end)
        self.ungot = None
        members: list[MemberAst] = []
        member = self._enum_member(name.value)
        while member is not None:
            members.append(member)
            member = self._enum_member(name.value)
        end = self._closing_type(opening, members)
        self.set_mode(old)
        start = attributes[0].start if attributes else keyword.start
        return TypeDefinitionAst(start, end, name.value, attributes or [], members, "Enum", bases)

    def _enum_member(self, enum_name: str) -> PropertyMemberAst | None:
        """enum-member: name ('=' expression)? (';' | new-line)"""
        self.skip_separators()
        token = self.peek()
        if token.kind != "Identifier" and token.kind not in KEYWORD_KINDS:
            return None
        self.ungot = None
        token.role = "MemberName"
        value: ExpressionAst | None = None
        end = token.end
        equals = self.peek()
        if equals.kind == "Equals":
            self.ungot = None
            self.skip_newlines()
            value = self.expression()
            if value is None:
                self.missing("ExpectedValueExpression", equals.end, "=")
            end = value.end if value else equals.end
        self._member_end(end)
        name = self.token_text(token)
        return PropertyMemberAst(token.start, end, name, None, [], frozenset(("Static", "Literal")), value)

    # using

    def using_statement(self, keyword: Token) -> StatementAst:
        """'using' ('namespace' | 'module' | 'assembly' | 'type' | 'command') item ('=' item)?"""
        token = self.peek()
        kind = USING_KINDS.get(self.token_text(token).lower())
        if kind is None:
            self.missing("MissingUsingStatementDirective", keyword.end)
            return ErrorStatementAst(keyword.start, keyword.end)
        self.ungot = None
        token.role = "Keyword"
        item_token = self.peek()
        if item_token.kind in ("EndOfInput", "NewLine", "Semi"):
            self.missing("MissingUsingItemName", token.end)
            return ErrorStatementAst(keyword.start, token.end)
        item = self.argument(SINGLE)
        if isinstance(item, HashtableAst) and kind == "Module":
            return UsingStatementAst(keyword.start, item.end, kind, None, module_specification=item)
        if not isinstance(item, StringConstantExpressionAst):
            end = item.end if item else item_token.end
            self.report("InvalidValueForUsingItemName", item_token.start, end, self.text[item_token.start : end])
            return ErrorStatementAst(keyword.start, end)
        alias = self._using_alias()
        if kind == "Namespace" and alias is None and not _NAMESPACE.fullmatch(item.value):
            self.report("InvalidNamespaceValue", item.start, item.end)
        return UsingStatementAst(keyword.start, alias.end if alias else item.end, kind, item, alias=alias)

    def _using_alias(self) -> StringConstantExpressionAst | None:
        """('=' item)?"""
        token = self.peek()
        if token.kind != "Equals":
            return None
        self.ungot = None
        item = self.argument(ARGUMENT)
        if isinstance(item, StringConstantExpressionAst):
            return item
        self.missing("MissingUsingItemName", token.end)
        return None

    def misplaced_using(self, keyword: Token) -> StatementAst:
        """`using` behind other statements"""
        statement = self.using_statement(keyword)
        self.report("UsingMustBeAtStartOfScript", statement.start, statement.end)
        return statement


def _insert_base_call(body: ScriptBlockAst, call: BaseCtorInvokeMemberExpressionAst) -> None:
    """Make the call of the base constructor the first statement of a constructor."""
    if body.end_block is None:
        body.end_block = NamedBlockAst(body.start, body.end, "End", [], [], True)
    body.end_block.statements.insert(0, CommandExpressionAst(call.start, call.end, call, []))
