"""The base of the parser: the stream of tokens with one token of look-ahead, modes, and the reporting of errors."""

from __future__ import annotations

from lyncshell.language.lexer import Lexer
from lyncshell.language.scanner import COMMAND, EXPRESSION
from lyncshell.language.token_def import EXPRESSION_INVARIANT, MODE_INVARIANT
from lyncshell.language.tokens import StringToken, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.language.ast_base import ExpressionAst, PipelineBaseAst, StatementAst
    from lyncshell.language.ast_blocks import ScriptBlockAst, StatementBlockAst
    from lyncshell.language.ast_statements import TrapStatementAst

# How deep expressions and statements may be nested; each level takes about ten Python frames.
MAX_DEPTH = 500


class TooComplicated(Exception):
    """The text is nested deeper than `MAX_DEPTH`; becomes the error ScriptTooComplicated."""


class ParserBase:
    """A lexer, one token put back, and the two switches of the grammar.

    `comma_disabled`: a comma separates arguments and makes no array. `depth`: how deep the rules are nested.
    """

    __slots__ = ("comma_disabled", "depth", "lexer", "text", "ungot")

    def __init__(self, lexer: Lexer) -> None:
        self.lexer = lexer
        self.text = lexer.text
        self.ungot: Token | None = None
        self.comma_disabled = False
        self.depth = 0

    if TYPE_CHECKING:  # rules of the classes above this one

        def expression(self, ternary: bool = False) -> ExpressionAst | None: ...
        def primary(self, member_access: bool) -> ExpressionAst | None: ...
        def pipeline_chain(self) -> PipelineBaseAst | None: ...
        def statement(self) -> StatementAst | None: ...
        def statement_block(self) -> StatementBlockAst | None: ...
        def statement_list(
            self, statements: list[StatementAst], traps: list[TrapStatementAst]
        ) -> tuple[int, int] | None: ...
        def script_block(self, left_curly: Token, is_filter: bool) -> ScriptBlockAst: ...
        def single_argument(self, context: str) -> ExpressionAst | None: ...

    # Tokens

    def peek(self) -> Token:
        """The next token, which stays."""
        token = self.ungot
        if token is None:
            token = self.ungot = self.lexer.scan()
        return token

    def peek_statement(self) -> Token:
        """The first token of a statement, which stays. A variable begins an expression, so it is not read as a word."""
        lexer = self.lexer
        if self.ungot is None and lexer.mode == COMMAND and self.text[lexer.pos : lexer.pos + 1] == "$":
            lexer.mode = EXPRESSION
            token = self.ungot = lexer.scan()
            lexer.mode = COMMAND
            return token
        return self.peek()

    def next(self) -> Token:
        """The next token, taken."""
        token = self.ungot
        if token is not None:
            self.ungot = None
            return token
        return self.lexer.scan()

    def resync(self, offset: int) -> None:
        """Go back (or on) to an offset and scan again from there."""
        lexer = self.lexer
        self.ungot = None
        lexer.pos = min(offset, lexer.length)
        recorded = lexer.recorded
        if recorded is not None:
            while recorded and recorded[-1].start >= offset:
                recorded.pop()

    def place(self) -> int:
        """The offset to which `resync` brings the parser back."""
        return self.ungot.start if self.ungot is not None else self.lexer.pos

    def set_mode(self, mode: int) -> int:
        """Change the mode of the lexer and return the old one; a token put back is scanned again if it may differ."""
        lexer = self.lexer
        old = lexer.mode
        if mode != old:
            token = self.ungot
            if token is not None:
                same = EXPRESSION_INVARIANT if mode == EXPRESSION and old == COMMAND else MODE_INVARIANT
                if token.kind not in same:
                    self.resync(token.start)
            lexer.mode = mode
        return old

    def skip_newlines(self) -> None:
        """Skip ends of lines."""
        token = self.ungot
        if token is not None:
            if token.kind != "NewLine":
                return
            self.ungot = None
        self.lexer.skip_lines()

    def skip_separators(self) -> None:
        """Skip ends of lines and semicolons."""
        while True:
            self.skip_newlines()
            if self.peek_statement().kind != "Semi":
                return
            self.ungot = None

    def simple_name(self) -> StringToken | None:
        """A name at this place, keywords included, taken; None when there is none."""
        if self.ungot is not None:
            if self.ungot.kind in MODE_INVARIANT:
                return None
            self.resync(self.ungot.start)
        return self.lexer.simple_name()

    def left_bracket(self) -> Token | None:
        """An opening square bracket at this place in whatever mode, taken; None when there is none."""
        token = self.peek()
        if token.kind == "LBracket":
            self.ungot = None
            return token
        if self.text[token.start : token.start + 1] != "[":
            return None
        self.resync(token.start)
        old = self.lexer.mode
        self.lexer.mode = EXPRESSION
        token = self.lexer.scan()
        self.lexer.mode = old
        return token

    def sync(self, *kinds: str) -> None:
        """After an error: skip to a token of one of the kinds (or the end), which stays."""
        while self.peek().kind not in kinds and self.peek().kind != "EndOfInput":
            self.ungot = None

    def token_text(self, token: Token) -> str:
        """The text of a token."""
        return self.text[token.start : token.end]

    # Errors

    def report(self, error_id: str, start: int, end: int, *arguments: str) -> None:
        """Note an error that more input cannot mend."""
        self.lexer.report(error_id, start, end, *arguments)

    def missing(self, error_id: str, offset: int, *arguments: str) -> None:
        """Note that something is missing at an offset."""
        self.lexer.report_incomplete(error_id, offset, offset, *arguments)

    def missing_at(self, error_id: str, token: Token, *arguments: str) -> None:
        """Note that something is missing where a token stands instead."""
        self.lexer.report_incomplete(error_id, token.start, token.end, *arguments)

    def unclosed(self, start: int, end: int, seen: Token) -> None:
        """Note that the closing brace of what opened at `start` is missing; `seen` stands in its place."""
        self.lexer.report_incomplete("MissingEndCurlyBrace", start, end, seen=seen.end)

    def enter(self) -> None:
        """Count one level of nesting; raises TooComplicated beyond the limit."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooComplicated
