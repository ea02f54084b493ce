"""Parsing of pipelines, commands and redirections."""

from __future__ import annotations

from lyncshell.language.ast_base import (
    CommandBaseAst,
    CommandElementAst,
    ErrorStatementAst,
    ExpressionAst,
    PipelineBaseAst,
    RedirectionAst,
)
from lyncshell.language.ast_expressions import (
    ArrayLiteralAst,
    ConstantExpressionAst,
    ErrorExpressionAst,
    StringConstantExpressionAst,
)
from lyncshell.language.ast_statements import (
    AssignmentStatementAst,
    CommandAst,
    CommandExpressionAst,
    CommandParameterAst,
    FileRedirectionAst,
    MergingRedirectionAst,
    PipelineAst,
    PipelineChainAst,
)
from lyncshell.language.expressions import ExpressionParser
from lyncshell.language.scanner import COMMAND, EXPRESSION
from lyncshell.language.token_def import ASSIGNMENT_OPERATORS, COMMAND_ENDS, KEYWORD_KINDS
from lyncshell.language.tokens import NumberToken, ParameterToken, RedirectionToken, StringToken, Token

# Where a word of a command stands.
NAME = "name"  # the first word
CALLED_NAME = "called name"  # the first word behind `&` or `.`
ARGUMENT = "argument"
SINGLE = "single"  # a file name, a condition of a switch: no list

_WORDS = KEYWORD_KINDS | {"Identifier", "Generic"}
# Tokens that begin an expression in an argument.
_PRIMARIES = frozenset(
    (
        "Variable", "SplattedVariable", "StringLiteral", "StringExpandable", "HereStringLiteral",
        "HereStringExpandable", "LParen", "AtParen", "AtCurly", "DollarParen", "LCurly",
    )
)  # fmt: skip
_NO_ARGUMENT = COMMAND_ENDS | {"Comma", "Redirection", "RedirectInStd"}
_REDIRECTIONS = ("Redirection", "RedirectInStd")
_VERBATIM = "--%"


class CommandParser(ExpressionParser):
    """Adds pipelines."""

    __slots__ = ()

    # Chains and assignments

    def pipeline_chain(self) -> PipelineBaseAst | None:
        """pipeline-chain: assignment | pipeline (('&&' | '||') new-lines? pipeline)* '&'?"""
        chain: PipelineBaseAst | None = None
        operator: Token | None = None
        while True:
            expression, assignment = self._leading_expression()
            if expression is not None and assignment is not None:
                pipeline: PipelineBaseAst | None = self._assignment(expression, assignment)
            else:
                pipeline = self._pipeline(expression)
            if pipeline is None:
                return self._empty_chain_element(chain, operator)
            if chain is None or operator is None:
                chain = pipeline
            else:
                chain = PipelineChainAst(chain.start, pipeline.end, chain, operator.kind, pipeline)
            operator = self.peek()
            if operator.kind == "Ampersand":
                return self._in_background(chain)
            if operator.kind not in ("AndAnd", "OrOr"):
                return chain
            self.ungot = None
            self.skip_newlines()

    def _empty_chain_element(self, chain: PipelineBaseAst | None, operator: Token | None) -> PipelineBaseAst | None:
        if chain is None or operator is None:
            return None
        self.missing("EmptyPipelineChainElement", operator.end, self.token_text(operator))
        return ErrorStatementAst(chain.start, operator.end, [chain])

    def _in_background(self, chain: PipelineBaseAst) -> PipelineBaseAst:
        """'&' behind a chain"""
        if isinstance(chain, AssignmentStatementAst):
            return chain
        chain.end = self.next().end
        token = self.peek()
        if token.kind in ("AndAnd", "OrOr"):
            self.ungot = None
            self.report("BackgroundOperatorInPipelineChain", token.start, token.end)
        elif isinstance(chain, PipelineAst | PipelineChainAst):
            chain.background = True
        return chain

    def _leading_expression(self) -> tuple[ExpressionAst | None, Token | None]:
        """expression assignment-operator? at the start of a pipeline; a plain word begins a command instead"""
        if self.lexer.mode == COMMAND:
            token = self.peek()
            if token.kind in _WORDS:
                first = self.text[token.start]
                if first.isalpha() or first == "_":
                    return None, None
        old = self.set_mode(EXPRESSION)
        expression = self.expression()
        assignment = None
        if expression is not None:  # in command mode `=0` would be one word
            token = self.peek()
            if token.kind in ASSIGNMENT_OPERATORS:
                self.ungot = None
                assignment = token
        self.set_mode(old)
        return expression, assignment

    def _assignment(self, left: ExpressionAst, operator: Token) -> AssignmentStatementAst:
        """expression assignment-operator new-lines? statement"""
        self.skip_newlines()
        self.peek_statement()
        self.enter()
        right = self.statement()
        self.depth -= 1
        if right is None:
            self.missing("ExpectedValueExpression", operator.end, self.token_text(operator))
            right = ErrorStatementAst(operator.end, operator.end)
        return AssignmentStatementAst(
            left.start, right.end, left, operator.kind, right, operator.start, operator.end
        )

    # Pipelines

    def _pipeline(self, expression: ExpressionAst | None) -> PipelineAst | None:
        """pipeline: (expression redirection* | command) ('|' new-lines? command)*"""
        elements: list[CommandBaseAst] = []
        bar: Token | None = None
        while True:
            if expression is not None:
                if elements:
                    self.report("ExpressionsMustBeFirstInPipeline", expression.start, expression.end)
                element: CommandBaseAst | None = self._expression_element(expression)
            else:
                element = self._command()
            if element is not None:
                elements.append(element)
            elif bar is not None:
                self.missing("EmptyPipeElement", bar.end)
            elif self.peek().kind == "Pipe":
                self.missing_at("EmptyPipeElement", self.peek())
            bar = self._next_bar(bool(elements))
            if bar is None:
                break
            expression = self._leading_expression_only()
        if not elements:
            return None
        return PipelineAst(elements[0].start, elements[-1].end, elements)

    def _leading_expression_only(self) -> ExpressionAst | None:
        """An expression behind a bar: an error, but read it to go on."""
        token = self.peek()
        if token.kind in _WORDS and (self.text[token.start].isalpha() or self.text[token.start] == "_"):
            return None
        old = self.set_mode(EXPRESSION)
        expression = self.expression()
        self.set_mode(old)
        return expression

    def _next_bar(self, some: bool) -> Token | None:
        """The bar that goes on with the pipeline, taken; None at its end. A bar may begin the next line."""
        token = self.peek()
        kind = token.kind
        if kind == "NewLine" and some and self._bar_begins_next_line(token.end):
            self.skip_newlines()
            token = self.peek()
            kind = token.kind
        if kind == "Pipe":
            self.ungot = None
            self.skip_newlines()
            if self.peek().kind == "EndOfInput":
                self.missing("EmptyPipeElement", token.end)
                return None
            return token
        if some and kind not in COMMAND_ENDS:
            self.report("UnexpectedToken", token.start, token.end, self.token_text(token))
        return None

    def _bar_begins_next_line(self, offset: int) -> bool:
        """Whether the first character behind blank lines and comments is a bar."""
        lexer = self.lexer
        bar = lexer.after_lines(offset)
        return self.text[bar : bar + 1] == "|" and self.text[bar : bar + 2] != "||"

    def _expression_element(self, expression: ExpressionAst) -> CommandExpressionAst:
        """expression redirection*"""
        redirections: list[RedirectionAst] = []
        end = expression.end
        while self.peek().kind in _REDIRECTIONS:
            end = self._redirection(self.next(), redirections)
        return CommandExpressionAst(expression.start, end, expression, redirections)

    # Commands

    def _command(self) -> CommandAst | None:
        """command: ('&' | '.')? word (parameter | argument | redirection)*"""
        old = self.set_mode(COMMAND)
        try:
            first = self.peek()
            operator, context = "Unknown", NAME
            if first.kind in ("Dot", "Ampersand"):
                self.ungot = None
                operator, context = first.kind, CALLED_NAME
            elements: list[CommandElementAst] = []
            redirections: list[RedirectionAst] = []
            end = self._command_elements(elements, redirections, context, first.end)
            if elements:
                return CommandAst(first.start, end, elements, operator, redirections)
            if context == NAME:
                return None
            self.report("MissingExpression", first.start, first.end, self.token_text(first))
            return CommandAst(first.start, end, [ErrorExpressionAst(first.start, end)], operator, redirections)
        finally:
            self.set_mode(old)

    def _command_elements(
        self, elements: list[CommandElementAst], redirections: list[RedirectionAst], context: str, end: int
    ) -> int:
        only_positional = False
        while True:
            token = self.peek()
            kind = token.kind
            if kind in COMMAND_ENDS:
                return end
            if kind == "Parameter" and context == ARGUMENT and not only_positional:
                self.ungot = None
                assert isinstance(token, ParameterToken)
                element: CommandElementAst = self._parameter_element(token)
            elif kind == "Comma":
                self.ungot = None
                self.report("MissingArgument", token.start, token.end)
                self.skip_newlines()
                end = token.end
                context = ARGUMENT
                continue
            elif kind == "MinusMinus":
                self.ungot = None
                element = self._double_dash(token, only_positional)
                only_positional = True
            elif kind in _REDIRECTIONS and context == ARGUMENT:
                self.ungot = None
                end = self._redirection(token, redirections)
                continue
            else:
                argument = self.argument(context)
                if argument is None:
                    return end
                element = argument
            elements.append(element)
            end = element.end
            context = ARGUMENT
            if isinstance(element, StringConstantExpressionAst) and element.value == _VERBATIM:
                return self._verbatim(elements, end)

    def _double_dash(self, token: Token, repeated: bool) -> CommandElementAst:
        """The first `--` is a parameter without name, a later one is text."""
        if repeated:
            return StringConstantExpressionAst(token.start, token.end, self.token_text(token), "BareWord")
        return CommandParameterAst(token.start, token.end, "-", None, token.end)

    def _verbatim(self, elements: list[CommandElementAst], end: int) -> int:
        """The rest of the line behind `--%` is one argument."""
        if self.ungot is not None:
            self.resync(self.ungot.start)
        token = self.lexer.verbatim_argument()
        if token is None:
            return end
        elements.append(StringConstantExpressionAst(token.start, token.end, token.value, "BareWord"))
        return token.end

    def _parameter_element(self, token: ParameterToken) -> CommandParameterAst:
        """'-' name (':' argument)?"""
        if not token.used_colon or self.peek().kind == "Comma":
            return CommandParameterAst(token.start, token.end, token.name, None, token.end)
        argument = self.argument(ARGUMENT)
        if argument is None:
            self.report("ParameterRequiresArgument", token.end, token.end, self.token_text(token))
            return CommandParameterAst(token.start, token.end, token.name, None, token.end)
        return CommandParameterAst(token.start, argument.end, token.name, argument, token.end)

    # Arguments

    def argument(self, context: str) -> ExpressionAst | None:
        """argument: word (',' new-lines? word)*; only an argument proper may be a list"""
        first = self._word(context)
        if first is None or context != ARGUMENT or self.comma_disabled or self.peek().kind != "Comma":
            return first
        words = [first]
        while self.peek().kind == "Comma":
            comma = self.next()
            self.skip_newlines()
            word = self._word(context)
            if word is None:
                self.missing("MissingExpression", comma.end, ",")
                words.append(ErrorExpressionAst(comma.start, comma.end))
                break
            words.append(word)
        return ArrayLiteralAst(first.start, words[-1].end, words)

    def single_argument(self, context: str) -> ExpressionAst | None:
        """One word, or None where there is none."""
        if self.peek().kind in ("Comma", "EndOfInput"):
            return None
        return self.argument(context)

    def _word(self, context: str) -> ExpressionAst | None:
        token = self.peek()
        kind = token.kind
        if kind in _PRIMARIES:
            return self._command_expression(context)
        if kind in _NO_ARGUMENT and (kind not in _REDIRECTIONS or context not in (NAME, CALLED_NAME)):
            return None
        self.ungot = None
        if isinstance(token, NumberToken) and context != NAME:
            return ConstantExpressionAst(token.start, token.end, token.number)
        if context in (NAME, CALLED_NAME):
            token.role = "CommandName"
        if kind == "Generic" and isinstance(token, StringToken):
            if token.parts is not None and context != NAME:
                return self.expandable(token, "BareWord")
            return StringConstantExpressionAst(token.start, token.end, token.value, "BareWord")
        return StringConstantExpressionAst(token.start, token.end, self.token_text(token), "BareWord")

    def _command_expression(self, context: str) -> ExpressionAst | None:
        """A variable, string or bracket with its members as a word."""
        old_comma = self.comma_disabled
        expression = self.primary(True)
        self.comma_disabled = old_comma
        return expression

    # Redirections

    def _redirection(self, token: Token, redirections: list[RedirectionAst]) -> int:
        """redirection: n '>&' m | n? ('>' | '>>') word; returns where it ends"""
        if isinstance(token, RedirectionToken) and token.to_stream:
            if token.to_stream != "Output" or token.from_stream == token.to_stream:
                self.report("RedirectionNotSupported", token.start, token.end, self.token_text(token))
            redirection: RedirectionAst = MergingRedirectionAst(
                token.start, token.end, token.from_stream, "Output"
            )
        else:
            location = self.single_argument(SINGLE)
            if location is None:
                self.report("MissingFileSpecification", token.end, token.end)
                location = ErrorExpressionAst(token.start, token.end)
            if not isinstance(token, RedirectionToken):
                self.report("RedirectionNotSupported", token.start, token.end, self.token_text(token))
                return location.end
            redirection = FileRedirectionAst(
                token.start, location.end, token.from_stream, location, token.append
            )
        stream = redirection.from_stream
        if any(other.from_stream == stream for other in redirections):
            self.report("StreamAlreadyRedirected", redirection.start, redirection.end, stream.lower())
        redirections.append(redirection)
        return redirection.end
