"""Colours for the prompt: the shell's own lexer says what every piece of the text is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from prompt_toolkit.document import Document
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.lexers import Lexer
from prompt_toolkit.styles import Style, style_from_pygments_cls
from prompt_toolkit.styles.pygments import pygments_token_to_classname
from pygments.style import Style as PygmentsStyle
from pygments.token import Comment, Error, Keyword, Literal, Name, Number, Operator, String, Text, _TokenType

from lyncshell.language import tokenize
from lyncshell.language.token_def import KEYWORD_KINDS
from lyncshell.language.tokens import StringToken, Token

BY_ROLE = {
    "CommandName": Name.Function,
    "TypeName": Name.Class,
    "MemberName": Name.Attribute,
    "AttributeName": Name.Decorator,
    "Keyword": Keyword,
}
BY_KIND = {
    "Comment": Comment,
    "Number": Number,
    "Parameter": Name.Tag,
    "Variable": Name.Variable,
    "SplattedVariable": Name.Variable,
    "Label": Name.Label,
    "StringLiteral": String.Single,
    "StringExpandable": String.Double,
    "HereStringLiteral": String.Heredoc,
    "HereStringExpandable": String.Heredoc,
    "Redirection": Operator,
    "Unknown": Error,
}
PLAIN_KINDS = frozenset(
    ("LParen", "RParen", "LCurly", "RCurly", "LBracket", "RBracket", "Semi", "Comma", "NewLine", "EndOfInput")
)


class ShellStyle(PygmentsStyle):
    """The colours; PSReadLine's taste on a dark or a light terminal."""

    styles = {
        Comment: "ansigreen",
        Keyword: "ansibrightgreen",
        Name.Function: "ansibrightyellow",
        Name.Class: "ansigray",
        Name.Tag: "ansigray",
        Name.Variable: "ansibrightgreen",
        Number: "ansiwhite",
        String: "ansicyan",
        Operator: "ansigray",
        Error: "ansibrightred",
    }


def style() -> Style:
    """The style for prompt_toolkit."""
    return style_from_pygments_cls(ShellStyle)


def spans(text: str) -> Iterator[tuple[int, int, _TokenType]]:
    """What each piece of the text is: start, end and pygments token type, in order; a string's insides follow it."""
    for token in tokenize(text):
        yield from _spans_of(token)


def _spans_of(token: Token) -> Iterator[tuple[int, int, _TokenType]]:
    kind = type_of(token)
    parts = token.parts if isinstance(token, StringToken) else None
    start = token.start
    for part in parts or ():
        if isinstance(part, Token) and part.start >= start:
            yield start, part.start, kind
            yield part.start, part.end, type_of(part)
            start = part.end
    yield start, token.end, kind


def type_of(token: Token) -> _TokenType:
    """The pygments token type of a token."""
    if token.role in BY_ROLE:
        return BY_ROLE[token.role]
    if token.kind in BY_KIND:
        return BY_KIND[token.kind]
    if token.kind in KEYWORD_KINDS:
        return Keyword
    if token.kind in PLAIN_KINDS:
        return Text
    return Literal if token.kind in ("Generic", "Identifier", "SubExpression") else Operator


class ShellLexer(Lexer):
    """Colours a document of the line editor."""

    def lex_document(self, document: Document) -> Callable[[int], StyleAndTextTuples]:
        """The coloured pieces of each line."""
        lines = _lines(document.text)
        return lambda number: lines[number] if number < len(lines) else []


def _lines(text: str) -> list[StyleAndTextTuples]:
    lines: list[StyleAndTextTuples] = [[]]
    end = 0
    for start, stop, kind in [*spans(text), (len(text), len(text), Text)]:
        for piece, name in ((text[end:start], ""), (text[start:stop], "class:" + pygments_token_to_classname(kind))):
            first, *rest = piece.split("\n")
            lines[-1].append((name, first))
            lines.extend([(name, line)] for line in rest)
        end = max(end, stop)
    return lines
