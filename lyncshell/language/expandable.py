"""Parsing of what stands inside expandable strings, into trees whose offsets are those of the whole text."""

from __future__ import annotations

from lyncshell.language.ast_base import Ast, ExpressionAst
from lyncshell.language.ast_expressions import (
    ErrorExpressionAst,
    ExpandableStringExpressionAst,
)
from lyncshell.language.attributes import AttributeParser
from lyncshell.language.lexer import Lexer
from lyncshell.language.names import ArrayTypeName, GenericTypeName, TypeName
from lyncshell.language.parse_errors import ParseError
from lyncshell.language.tokens import StringToken, SubExpressionToken, Token, VariableToken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable


class ExpandableParser(AttributeParser):
    """Adds expandable strings."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _variable(self, token: VariableToken, splatted: bool) -> ExpressionAst: ...

    def expandable(self, token: StringToken, string_type: str) -> ExpandableStringExpressionAst:
        """The node of a string token that has nested tokens; texts side by side are joined."""
        parts: list[str | ExpressionAst] = []
        pending: list[str] = []
        for part in token.parts or []:
            if isinstance(part, str):
                pending.append(part)
                continue
            if pending:
                parts.append("".join(pending))
                pending = []
            parts.append(self._nested(part))
        if pending:
            parts.append("".join(pending))
        return ExpandableStringExpressionAst(token.start, token.end, token.value, parts, string_type)

    def _nested(self, token: Token) -> ExpressionAst:
        if isinstance(token, VariableToken):
            return self._variable(token, False)
        assert isinstance(token, SubExpressionToken)
        return self._nested_sub_expression(token)

    def _nested_sub_expression(self, token: SubExpressionToken) -> ExpressionAst:
        """Parse the inner text by itself and move what comes out to its place in the whole."""
        locate = _locator(token)
        recorded: list[Token] | None = None if self.lexer.recorded is None else []
        inner = type(self)(Lexer(token.inner, token.start, recorded))
        inner.depth = self.depth + 1
        result = inner.primary(False)
        if result is None:
            result = ErrorExpressionAst(0, len(token.inner))
        elif inner.peek().kind != "EndOfInput":
            rest = inner.peek()
            inner.report("UnexpectedToken", rest.start, rest.end, inner.token_text(rest))
        for error in inner.lexer.errors:
            self._take_error(error, locate)
        _relocate(result, locate)
        return result

    def _take_error(self, error: ParseError, locate: Callable[[int], int]) -> None:
        error.start, error.end = locate(error.start), locate(error.end)
        self.lexer.errors.append(error)


def _locator(token: SubExpressionToken) -> Callable[[int], int]:
    """A function from offsets in the inner text to offsets in the whole."""
    start, skipped = token.start, token.skipped
    if not skipped:
        return lambda offset: offset + start

    def locate(offset: int) -> int:
        offset += start
        for place in skipped:
            if place <= offset:
                offset += 1
        return offset

    return locate


_OFFSETS = ("error_start", "error_end")


def _relocate(root: Ast, locate: Callable[[int], int]) -> None:
    """Move all offsets of a tree."""
    names: set[int] = set()
    for node in root.walk():
        node.start, node.end = locate(node.start), _locate_end(node.end, locate)
        for name in _OFFSETS:
            offset = getattr(node, name, None)
            if offset is not None:
                setattr(node, name, locate(offset) if name == "error_start" else _locate_end(offset, locate))
        type_name = getattr(node, "type_name", None)
        if isinstance(type_name, TypeName):
            _relocate_type_name(type_name, locate, names)
        for argument in getattr(node, "generic_type_arguments", ()):
            _relocate_type_name(argument, locate, names)


def _locate_end(offset: int, locate: Callable[[int], int]) -> int:
    """Where a piece ends: behind its last character, not before the next one that was kept."""
    return locate(offset - 1) + 1 if offset else locate(offset)


def _relocate_type_name(name: TypeName, locate: Callable[[int], int], seen: set[int]) -> None:
    if id(name) in seen:
        return
    seen.add(id(name))
    name.start, name.end = locate(name.start), _locate_end(name.end, locate)
    if isinstance(name, ArrayTypeName):
        _relocate_type_name(name.element_type, locate, seen)
    elif isinstance(name, GenericTypeName):
        _relocate_type_name(name.type_name, locate, seen)
        for argument in name.generic_arguments:
            _relocate_type_name(argument, locate, seen)


