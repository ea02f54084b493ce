"""Tokens as scripts see them: what Parser.ParseInput gives, and the older ones of PSParser.Tokenize."""

from __future__ import annotations

from lyncshell.engine.ast_members import TreeObject, named, node_value
from lyncshell.language.token_def import (
    ASSIGNMENT_OPERATORS,
    BINARY_PRECEDENCE,
    KEYWORD_KINDS,
    PUNCTUATION,
    UNARY_OPERATORS,
)
from lyncshell.language.tokens import NumberToken, ParameterToken, RedirectionToken, StringToken, Token, VariableToken
from lyncshell.values.enums import enum_value
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted, property_not_found
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.language.source import Source

_A = "System.Management.Automation."
_L = _A + "Language."
_HERE = ("HereStringLiteral", "HereStringExpandable")
_TEXTS = ("StringLiteral", "StringExpandable", *_HERE)
# What the parser made of a word -> its flag.
_ROLES = {"CommandName": "CommandName", "TypeName": "TypeName", "MemberName": "MemberName",
          "AttributeName": "AttributeName", "Keyword": "Keyword"}  # fmt: skip


class TokenObject(Adapted):
    """System.Management.Automation.Language.Token and the classes below it."""

    __slots__ = ("source", "token")

    def __init__(self, token: Token, source: Source) -> None:
        self.token = token
        self.source = source

    def ps_type(self) -> TypeInfo:
        return need_type(_L + _class_of(self.token))

    def ps_type_names(self) -> tuple[str, ...]:
        return self.ps_type().type_names

    def ps_property_names(self) -> Iterable[str]:
        own = {
            "VariableToken": ("Name", "VariablePath"), "NumberToken": ("Value",),
            "ParameterToken": ("ParameterName", "UsedColon"), "StringLiteralToken": ("Value",),
            "StringExpandableToken": ("NestedTokens", "Value"), "FileRedirectionToken": ("FromStream", "Append"),
            "MergingRedirectionToken": ("FromStream", "ToStream"),
        }.get(_class_of(self.token), ())  # fmt: skip
        return (*own, "Text", "TokenFlags", "Kind", "HasError", "Extent")

    def ps_get(self, name: str) -> Any:
        folded = fold(name)
        if folded not in (fold(each) for each in self.ps_property_names()):
            raise property_not_found(name)
        if folded in _READERS:
            return _READERS[folded](self)
        return self._own(folded)

    def _own(self, folded: str) -> Any:
        token: Any = self.token
        if isinstance(token, VariableToken):
            return token.path.user_path if folded == "name" else TreeObject(token.path, self.source)
        if isinstance(token, NumberToken):
            return node_value(token.number, self.source)
        if isinstance(token, ParameterToken):
            return token.name if folded == "parametername" else token.used_colon
        if isinstance(token, RedirectionToken):
            return token.append if folded == "append" else named(
                "RedirectionStream", token.from_stream if folded == "fromstream" else token.to_stream)
        if folded == "nestedtokens":
            return [TokenObject(part, self.source) for part in token.parts or () if not isinstance(part, str)] or None
        return token.value

    def text(self) -> str:
        """The text as it was written."""
        return self.source.text[self.token.start : self.token.end]

    def __str__(self) -> str:
        return self.text()


def _class_of(token: Token) -> str:
    if isinstance(token, VariableToken):
        return "VariableToken"
    if isinstance(token, NumberToken):
        return "NumberToken"
    if isinstance(token, ParameterToken):
        return "ParameterToken"
    if isinstance(token, RedirectionToken):
        return "MergingRedirectionToken" if token.to_stream else "FileRedirectionToken"
    if isinstance(token, StringToken) and token.kind in _TEXTS:
        return "StringExpandableToken" if token.kind.endswith("Expandable") else "StringLiteralToken"
    return "StringLiteralToken" if token.kind == "Generic" else "Token"


def _flags(token: Token) -> Any:
    words = [_ROLES[token.role]] if token.role in _ROLES else []
    if token.kind in KEYWORD_KINDS and "Keyword" not in words:
        words.append("Keyword")
    for known, word in ((BINARY_PRECEDENCE, "BinaryOperator"), (UNARY_OPERATORS, "UnaryOperator"),
                        (ASSIGNMENT_OPERATORS, "AssignmentOperator")):
        if token.kind in known and not token.role:
            words.append(word)
    return named("TokenFlags", ", ".join(words)) if len(words) == 1 else enum_value(
        _L + "TokenFlags", sum(int(named("TokenFlags", word)) for word in words))


_READERS: dict[str, Any] = {
    "text": lambda self: self.text(),
    "kind": lambda self: named("TokenKind", self.token.kind),
    "haserror": lambda self: False,
    "extent": lambda self: TreeObject(self.source.extent(self.token.start, self.token.end), self.source),
    "tokenflags": lambda self: _flags(self.token),
}


class PSToken(Adapted):
    """System.Management.Automation.PSToken: one of PSParser.Tokenize."""

    __slots__ = ("content", "kind", "source", "token")
    PS_TYPE = _A + "PSToken"
    NAMES = ("Content", "Type", "Start", "Length", "StartLine", "StartColumn", "EndLine", "EndColumn")

    def __init__(self, token: Token, kind: str, source: Source) -> None:
        self.token = token
        self.kind = kind
        self.source = source

    def ps_type(self) -> TypeInfo:
        return need_type(self.PS_TYPE)

    def ps_type_names(self) -> tuple[str, ...]:
        return (self.PS_TYPE, "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        return self.NAMES

    def ps_get(self, name: str) -> Any:
        token, source = self.token, self.source
        folded = fold(name)
        if folded == "content":
            return _content(token, source)
        if folded == "type":
            return enum_value(_A + "PSTokenType", self.kind)
        places = {
            "start": lambda: token.start, "length": lambda: token.end - token.start,
            "startline": lambda: source.line_number(token.start),
            "startcolumn": lambda: source.column_number(token.start),
            "endline": lambda: source.line_number(token.end), "endcolumn": lambda: source.column_number(token.end),
        }  # fmt: skip
        if folded not in places:
            raise property_not_found(name)
        return places[folded]()

    def __str__(self) -> str:
        return self.PS_TYPE


def _content(token: Token, source: Source) -> str:
    if isinstance(token, VariableToken):
        return token.path.user_path
    if isinstance(token, StringToken) and token.kind in (*_TEXTS, "Generic"):
        return token.value
    return source.text[token.start : token.end]


_STARTS = frozenset(("LParen", "LCurly", "AtParen", "AtCurly", "DollarParen"))
_PLAIN = {
    "Number": "Number", "Parameter": "CommandParameter", "Variable": "Variable", "SplattedVariable": "Variable",
    "Comment": "Comment", "NewLine": "NewLine", "LineContinuation": "LineContinuation", "Semi": "StatementSeparator",
    "Label": "LoopLabel", "RParen": "GroupEnd", "RCurly": "GroupEnd",
    **dict.fromkeys(_STARTS, "GroupStart"), **dict.fromkeys(_TEXTS, "String"),
}  # fmt: skip
_BY_ROLE = {"CommandName": "Command", "TypeName": "Type", "MemberName": "Member", "AttributeName": "Attribute",
            "Keyword": "Keyword"}  # fmt: skip


def old_tokens(tokens: Iterable[Token], source: Source) -> list[PSToken]:
    """The tokens in the kinds that PSParser knows."""
    made: list[PSToken] = []
    before = ""
    for token in tokens:
        kind = _PLAIN.get(token.kind) or _word_kind(token, before)
        if token.kind != "EndOfInput":
            made.append(PSToken(token, kind, source))
        before = token.kind
    return made


def _word_kind(token: Token, before: str) -> str:
    if before in ("Function", "Filter", "Workflow"):
        return "CommandArgument"
    if token.role == "CommandName":
        return "Command"
    if isinstance(token, StringToken) or token.kind in ("Identifier", "Generic"):
        role = _BY_ROLE.get(token.role)
        return role or ("Keyword" if token.kind in KEYWORD_KINDS else "CommandArgument")
    return "Operator" if token.kind not in PUNCTUATION.values() or token.kind in ("Comma", "RBracket") else "GroupEnd"
