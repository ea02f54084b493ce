"""Tokens: what the lexer hands to the parser, and what colours the prompt."""

from __future__ import annotations

from lyncshell.language.names import NumberLiteral, VariablePath


class Token:
    """A piece of the text: `kind` (PowerShell's TokenKind), `start` and `end` offsets.

    `role` says what the parser made of a word: `"CommandName"`, `"TypeName"`, `"MemberName"`, `"AttributeName"`,
    `"Keyword"` or ``""``.
    """

    __slots__ = ("end", "kind", "role", "start")

    def __init__(self, kind: str, start: int, end: int) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.role = ""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.kind!r}, {self.start}, {self.end})"


class StringToken(Token):
    """A string, a bare word or an identifier: `value` is what it means; `parts` (texts and nested tokens in their
    order) is there when something in it is to be expanded."""

    __slots__ = ("parts", "value")

    def __init__(
        self, kind: str, start: int, end: int, value: str, parts: list[str | Token] | None = None
    ) -> None:
        self.kind = kind
        self.start = start
        self.end = end
        self.role = ""
        self.value = value
        self.parts = parts


class VariableToken(Token):
    """`$name` or `@name`."""

    __slots__ = ("path",)

    def __init__(self, kind: str, start: int, end: int, path: VariablePath) -> None:
        super().__init__(kind, start, end)
        self.path = path


class NumberToken(Token):
    """A number."""

    __slots__ = ("number",)

    def __init__(self, start: int, end: int, number: NumberLiteral) -> None:
        super().__init__("Number", start, end)
        self.number = number


class ParameterToken(Token):
    """`-Name` or `-Name:`."""

    __slots__ = ("name", "used_colon")

    def __init__(self, start: int, end: int, name: str, used_colon: bool) -> None:
        super().__init__("Parameter", start, end)
        self.name = name
        self.used_colon = used_colon


class RedirectionToken(Token):
    """`2>`, `>>`, `*>&1`; `to_stream` is ``""`` for a file."""

    __slots__ = ("append", "from_stream", "to_stream")

    def __init__(self, start: int, end: int, from_stream: str, to_stream: str, append: bool) -> None:
        super().__init__("Redirection", start, end)
        self.from_stream = from_stream
        self.to_stream = to_stream
        self.append = append


class SubExpressionToken(Token):
    """`$( ... )` inside a string: `inner` is its text with doubled quotes undone, `skipped` the offsets in the source
    of the characters that were left out of it."""

    __slots__ = ("inner", "skipped")

    def __init__(self, start: int, end: int, inner: str, skipped: list[int]) -> None:
        super().__init__("SubExpression", start, end)
        self.inner = inner
        self.skipped = skipped
