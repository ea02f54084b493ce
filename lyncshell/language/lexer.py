"""Text to tokens, one at a time, in the mode that the parser asks for.

In command mode a word is a bare word unless it is a keyword, a parameter or a quoted string; in expression mode signs
are operators and words are identifiers; in type name mode a word may hold dots; in signature mode (members of a
class) words are names and keywords. A table gives for each first character the method that reads on.
"""

from __future__ import annotations

import re

from lyncshell.language.names import NumberLiteral
from lyncshell.language.scanner import COMMAND, SIGNATURE, TYPE_NAME
from lyncshell.language.strings import StringScanner, string_token
from lyncshell.language.token_def import (
    DASHES,
    DOUBLE_QUOTES,
    KEYWORDS,
    MULTIPLIERS,
    NUMBER_ENDS,
    OPERATORS,
    PUNCTUATION,
    SINGLE_QUOTES,
    STREAMS,
    SUFFIX_RANGES,
    WORD_ENDS,
)
from lyncshell.language.tokens import NumberToken, ParameterToken, RedirectionToken, StringToken, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_TRIVIA = re.compile(r"(?:[^\S\r\n]+|`(?:\r\n|\s))+")
_LINES = re.compile(r"(?:\s+|`(?:\r\n|\s)|#[^\r\n]*|<#.*?#>)*", re.DOTALL)
_LINE_COMMENT = re.compile(r"#[^\r\n]*")
_IDENTIFIER = re.compile(r"[^\W\d]\w*")
_TYPE_WORD = re.compile(r"[\w.`+#\\]+")
_ASSEMBLY = re.compile(r"[^\[\]\r\n]+")
_BARE_WORD = re.compile(rf"[^\s&(),;{{|}}`{SINGLE_QUOTES}{DOUBLE_QUOTES}$]+")
_PARAMETER = re.compile(rf"[^\s{{}}();,|&.\[:{SINGLE_QUOTES}{DOUBLE_QUOTES}]*")
_REDIRECTION = re.compile(r"([*1-6]?)>(?:(>)|&([12]))?")
_NUMBER = re.compile(
    rf"([{DASHES}+]?)(?:0x(?P<hex>[0-9a-f]+)|0b(?P<binary>[01]+)"
    rf"|(?P<decimal>\d+(?P<point>\.(?!\.)\d*)?|(?P<fraction>\.\d+))(?P<exponent>e[{DASHES}+]?\d+)?)"
    r"(?P<suffix>u[lsy]?|[lsydn])?(?P<multiplier>[kmgtp]b)?",
    re.IGNORECASE | re.ASCII,
)
_VERBATIM = re.compile(r"""[^\S\r\n]*((?:"[^"\r\n]*"?|(?!&&|\|\|)[^"|\r\n])*)""")


class Lexer(StringScanner):
    """The tokens of a text. `pos` is where the next one is looked for; setting it back scans again."""

    __slots__ = ()

    def scan(self) -> Token:
        """The next token."""
        while True:
            start = self.pos
            match = _TRIVIA.match(self.text, start)
            if match is not None:
                start = match.end()
            if start >= self.length:
                self.pos = self.length
                return Token("EndOfInput", self.length + 1, self.length + 1)
            char = self.text[start]
            kind = PUNCTUATION.get(char)
            if kind is not None:
                self.pos = start + 1
                token: Token | None = Token(kind, start, start + 1)
            else:
                token = _READERS.get(char, Lexer._other)(self, start)
            if token is not None:
                if self.recorded is not None:
                    self.recorded.append(token)
                return token

    def skip_lines(self) -> None:
        """Skip blanks, comments and ends of lines, as far as there are any."""
        if self.recorded is None:
            match = _LINES.match(self.text, self.pos)
            if match is not None:
                self.pos = match.end()
            return
        token = self.scan()
        while token.kind == "NewLine":
            token = self.scan()
        if token.kind != "EndOfInput":
            self.recorded.pop()
        self.pos = min(token.start, self.length)

    def after_lines(self, offset: int) -> int:
        """The offset of what follows blanks, comments and ends of lines."""
        match = _LINES.match(self.text, offset)
        return offset if match is None else match.end()

    def _simple(self, kind: str, start: int, end: int) -> Token:
        self.pos = end
        return Token(kind, start, end)

    def _operator(self, kind: str, start: int, end: int) -> Token:
        """An operator; in a command it is the start of a word when more of a word follows."""
        if self.mode == COMMAND and self.text[end : end + 1] not in WORD_ENDS:
            return self.generic(start)
        self.pos = end
        return Token(kind, start, end)

    # Lines and comments

    def _new_line(self, start: int) -> Token:
        end = start + 2 if self.text[start : start + 2] == "\r\n" else start + 1
        return self._simple("NewLine", start, end)

    def _hash(self, start: int) -> Token | None:
        match = _LINE_COMMENT.match(self.text, start)
        self._comment(start, match.end() if match else start + 1)
        return None

    def _comment(self, start: int, end: int) -> None:
        self.pos = end
        if self.recorded is not None:
            self.recorded.append(Token("Comment", start, end))

    def _less(self, start: int) -> Token | None:
        if self.text[start + 1 : start + 2] != "#":
            return self._simple("RedirectInStd", start, start + 1)
        end = self.text.find("#>", start + 2)
        if end < 0:
            self.report_incomplete("MissingTerminatorMultiLineComment", start, self.length)
            end = self.length
        else:
            end += 2
        self._comment(start, end)
        return None

    def _backtick(self, start: int) -> Token | None:
        if start + 1 >= self.length:
            self.report_incomplete("IncompleteString", self.length + 1, self.length + 1)
            self.pos = self.length
            return None
        return self.generic(start)

    # Signs

    def _equals(self, start: int) -> Token:
        return self._operator("Equals", start, start + 1)

    def _plus(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if following == "+":
            return self._operator("PlusPlus", start, start + 2)
        if following == "=":
            return self._operator("PlusEquals", start, start + 2)
        if self.signed_numbers and (following.isdigit() or following == "."):
            return self._number(start)
        return self._operator("Plus", start, start + 1)

    def _dash(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if following.isalpha() or (following != "" and following in "_?"):
            return self._parameter(start)
        if following and following in DASHES:
            return self._operator("MinusMinus", start, start + 2)
        if following == "=":
            return self._operator("MinusEquals", start, start + 2)
        if self.signed_numbers and (following.isdigit() or following == "."):
            return self._number(start)
        return self._operator("Minus", start, start + 1)

    def _parameter(self, start: int) -> Token:
        """`-word`: an operator in an expression where there is one of that name, else a parameter."""
        match = (_PARAMETER if self.mode == COMMAND else _PARAMETER_NAME).match(self.text, start + 1)
        end = match.end() if match else start + 1
        name = self.text[start + 1 : end]
        following = self.text[end : end + 1]
        if self.mode == COMMAND:
            if following and (following in SINGLE_QUOTES or following in DOUBLE_QUOTES):
                return self.generic(start)
        else:
            kind = OPERATORS.get(name.lower())
            if kind is not None and following != ":":
                return self._simple(kind, start, end)
        self.pos = end + 1 if following == ":" else end
        return ParameterToken(start, self.pos, name, following == ":")

    def _star(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if following == "=":
            return self._operator("MultiplyEquals", start, start + 2)
        if following == ">":
            return self._greater(start)
        return self._operator("Multiply", start, start + 1)

    def _slash(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == "=":
            return self._operator("DivideEquals", start, start + 2)
        return self._operator("Divide", start, start + 1)

    def _percent(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == "=":
            return self._operator("RemainderEquals", start, start + 2)
        return self._operator("Rem", start, start + 1)

    def _greater(self, start: int) -> Token:
        match = _REDIRECTION.match(self.text, start)
        stream, append, merged = match.groups() if match else ("", None, None)
        self.pos = match.end() if match else start + 1
        if stream == "" and merged is not None:  # `>&1` is `>` and a word
            self.pos = start + 1
            merged = None
        to_stream = STREAMS[merged] if merged else ""
        return RedirectionToken(start, self.pos, STREAMS[stream or "1"], to_stream, bool(append))

    def _exclaim(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if self.mode == COMMAND:
            if following not in WORD_ENDS:
                return self.generic(start)
        elif following.isalpha() or following == "_":
            return self.generic(start)
        return self._simple("Exclaim", start, start + 1)

    def _dot(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if following == ".":
            return self._operator("DotDot", start, start + 2)
        if following.isdigit():
            return self._number(start)
        return self._operator("Dot", start, start + 1)

    def _colon(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == ":":
            return self._operator("ColonColon", start, start + 2)
        if self.mode != COMMAND:
            return self._simple("Colon", start, start + 1)
        match = _IDENTIFIER.match(self.text, start + 1)
        if match is None or self.text[match.end() : match.end() + 1] not in WORD_ENDS:
            return self.generic(start)
        self.pos = match.end()
        return StringToken("Label", start, self.pos, match.group())

    def _question(self, start: int) -> Token:
        if self.mode == COMMAND:
            return self.generic(start)
        if self.text[start + 1 : start + 2] != "?":
            return self._simple("QuestionMark", start, start + 1)
        if self.text[start + 2 : start + 3] == "=":
            return self._simple("QuestionQuestionEquals", start, start + 3)
        return self._simple("QuestionQuestion", start, start + 2)

    def _left_bracket(self, start: int) -> Token:
        return self._operator("LBracket", start, start + 1)

    def _ampersand(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == "&":
            return self._simple("AndAnd", start, start + 2)
        return self._simple("Ampersand", start, start + 1)

    def _bar(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == "|":
            return self._simple("OrOr", start, start + 2)
        return self._simple("Pipe", start, start + 1)

    def _dollar_sign(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == "(":
            return self._simple("DollarParen", start, start + 2)
        return self.variable(start, "Variable")

    def _at(self, start: int) -> Token:
        following = self.text[start + 1 : start + 2]
        if following == "(":
            return self._simple("AtParen", start, start + 2)
        if following == "{":
            return self._simple("AtCurly", start, start + 2)
        if following and following in SINGLE_QUOTES:
            token: Token = self.here_string_literal(start)
        elif following and following in DOUBLE_QUOTES:
            token = self.here_string_expandable(start)
        elif following and (following in "$?^:_" or following.isalnum()):
            return self.variable(start, "SplattedVariable")
        else:
            self.report("UnrecognizedToken", start, start + 1)
            token = Token("Unknown", start, start + 1)
        self.pos = token.end
        return token

    # Strings, numbers, words

    def _single_quote(self, start: int) -> Token:
        value, self.pos = self.literal_string(start)
        return StringToken("StringLiteral", start, self.pos, value)

    def _double_quote(self, start: int) -> Token:
        parts: list[str | Token] = []
        self.pos = self.expandable_string(start, parts)
        return string_token("StringExpandable", start, self.pos, parts, self.text)

    def _digit(self, start: int) -> Token:
        if self.text[start + 1 : start + 2] == ">" and self.text[start] in STREAMS:
            return self._greater(start)
        return self._number(start)

    def _number(self, start: int) -> Token:
        match = _NUMBER.match(self.text, start)
        if match is None or not self._ends_number(match.end()):
            return self.generic(start)
        self.pos = match.end()
        number = _number_literal(match)
        if not _fits(number):
            self.report("BadNumericConstant", self.pos, self.pos, match.group())
        return NumberToken(start, self.pos, number)

    def _ends_number(self, offset: int) -> bool:
        following = self.text[offset : offset + 1]
        if following in WORD_ENDS:
            return True
        if self.mode == COMMAND:
            return False
        return following in NUMBER_ENDS or (self.ternary_ends_numbers and following in "?:")

    def _other(self, start: int) -> Token:
        """A word: identifier, keyword, type name or bare word."""
        text, mode = self.text, self.mode
        if mode == COMMAND:
            match = _BARE_WORD.match(text, start)
            if match is None or text[match.end() : match.end() + 1] not in WORD_ENDS:
                return self.generic(start)
            self.pos = match.end()
            word = match.group()
            return StringToken(KEYWORDS.get(word.lower()) or _word_kind(word), start, self.pos, word)
        match = (_TYPE_WORD if mode == TYPE_NAME else _IDENTIFIER).match(text, start)
        if match is None:
            return self.generic(start)
        self.pos = match.end()
        word = match.group()
        kind = KEYWORDS.get(word.lower()) if mode == SIGNATURE else None
        return StringToken(kind or "Identifier", start, self.pos, word)

    # What the parser asks for by itself

    def simple_name(self) -> StringToken | None:
        """A name at this place, whatever the mode, keywords included; None when there is none."""
        match = _TRIVIA.match(self.text, self.pos)
        match = _IDENTIFIER.match(self.text, match.end() if match else self.pos)
        return None if match is None else self._recorded_word("Identifier", match)

    def assembly_name(self) -> StringToken | None:
        """The rest of a type name behind the comma, up to the bracket."""
        match = _TRIVIA.match(self.text, self.pos)
        match = _ASSEMBLY.match(self.text, match.end() if match else self.pos)
        return None if match is None else self._recorded_word("Generic", match)

    def verbatim_argument(self) -> StringToken | None:
        """The rest of the line behind `--%`, up to a bar outside of quotes."""
        match = _VERBATIM.match(self.text, self.pos)
        if match is None or not match.group(1).strip():
            return None
        text = match.group(1).rstrip()
        start = match.start(1)
        self.pos = start + len(text)
        token = StringToken("Generic", start, self.pos, text)
        if self.recorded is not None:
            self.recorded.append(token)
        return token

    def _recorded_word(self, kind: str, match: re.Match[str]) -> StringToken:
        self.pos = match.end()
        token = StringToken(kind, match.start(), match.end(), match.group())
        if self.recorded is not None:
            self.recorded.append(token)
        return token

    def member_access(self) -> Token | None:
        """`.`, `::`, `?.`, `[` or `?[` that follows at once, else None."""
        text, pos = self.text, self.pos
        char = text[pos : pos + 1]
        token = None
        if char == ".":
            if text[pos + 1 : pos + 2] != ".":
                token = self._simple("Dot", pos, pos + 1)
        elif char == "[":
            token = self._simple("LBracket", pos, pos + 1)
        elif char == ":":
            if text[pos + 1 : pos + 2] == ":":
                token = self._simple("ColonColon", pos, pos + 2)
        elif char == "?":
            following = text[pos + 1 : pos + 2]
            if following == ".":
                token = self._simple("QuestionDot", pos, pos + 2)
            elif following == "[":
                token = self._simple("QuestionLBracket", pos, pos + 2)
        if token is not None and self.recorded is not None:
            self.recorded.append(token)
        return token


_PARAMETER_NAME = re.compile(r"[^\W\d]*")


def _word_kind(word: str) -> str:
    return "Identifier" if _IDENTIFIER.fullmatch(word) else "Generic"


def _number_literal(match: re.Match[str]) -> NumberLiteral:
    sign, digits = match.group(1), match.group("decimal")
    base, is_real = 10, False
    if match.group("hex"):
        base, digits = 16, match.group("hex")
    elif match.group("binary"):
        base, digits = 2, match.group("binary")
    else:
        exponent = match.group("exponent") or ""
        is_real = bool(match.group("point") or match.group("fraction") or exponent)
        for dash in DASHES[1:]:
            exponent = exponent.replace(dash, "-")
        digits += exponent
    multiplier = MULTIPLIERS.get((match.group("multiplier") or "").lower(), 1)
    suffix = (match.group("suffix") or "").lower()
    return NumberLiteral(match.group(), digits, base, suffix, multiplier, is_real, sign != "" and sign in DASHES)


def _fits(number: NumberLiteral) -> bool:
    """Whether the value fits the type that its suffix names. A hexadecimal or binary one may use the sign's bit."""
    limits = SUFFIX_RANGES.get(number.suffix)
    if limits is None or number.is_real:
        return True
    value = int(number.digits, number.base) * number.multiplier
    least, greatest = limits
    if number.base != 10 and least < 0:
        greatest = greatest * 2 + 1
    return least <= (-value if number.negative else value) <= greatest


_READERS: dict[str, Callable[[Lexer, int], Token | None]] = {
    "\n": Lexer._new_line, "\r": Lexer._new_line, "#": Lexer._hash, "<": Lexer._less, "`": Lexer._backtick,
    "=": Lexer._equals, "+": Lexer._plus, "*": Lexer._star, "/": Lexer._slash, "%": Lexer._percent,
    ">": Lexer._greater, "!": Lexer._exclaim, ".": Lexer._dot, ":": Lexer._colon, "?": Lexer._question,
    "[": Lexer._left_bracket, "&": Lexer._ampersand, "|": Lexer._bar, "$": Lexer._dollar_sign, "@": Lexer._at,
    **dict.fromkeys("0123456789", Lexer._digit),
    **dict.fromkeys(DASHES, Lexer._dash),
    **dict.fromkeys(SINGLE_QUOTES, Lexer._single_quote),
    **dict.fromkeys(DOUBLE_QUOTES, Lexer._double_quote),
}  # fmt: skip
