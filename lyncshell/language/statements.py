"""Parsing of statements and blocks of statements."""

from __future__ import annotations

from lyncshell.language.ast_base import Ast, ErrorStatementAst, ExpressionAst, PipelineBaseAst, StatementAst
from lyncshell.language.ast_blocks import DataStatementAst, StatementBlockAst, TypeConstraintAst
from lyncshell.language.ast_statements import (
    BlockStatementAst,
    BreakStatementAst,
    CatchClauseAst,
    ContinueStatementAst,
    ExitStatementAst,
    IfStatementAst,
    ReturnStatementAst,
    ThrowStatementAst,
    TrapStatementAst,
    TryStatementAst,
)
from lyncshell.language.commands import CommandParser
from lyncshell.language.tokens import ParameterToken, StringToken, Token


class StatementParser(CommandParser):
    """Adds blocks, conditions, handlers and jumps; loops come on top."""

    __slots__ = ()

    # Blocks

    def statement_block(self) -> StatementBlockAst | None:
        """statement-block: new-lines? '{' statement-list? '}'"""
        self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LCurly":
            return None
        self.ungot = None
        statements: list[StatementAst] = []
        traps: list[TrapStatementAst] = []
        extent = self.statement_list(statements, traps)
        end = self.closing_curly(opening, extent[1] if extent else opening.end)
        return StatementBlockAst(opening.start, end, statements, traps)

    def closing_curly(self, opening: Token, end: int) -> int:
        """'}'; where it is missing, the block ends at `end`"""
        token = self.peek()
        if token.kind == "RCurly":
            self.ungot = None
            return token.end
        self.unclosed(opening.start, opening.end, token)
        return end

    def statement_list(
        self, statements: list[StatementAst], traps: list[TrapStatementAst]
    ) -> tuple[int, int] | None:
        """statement-list: (statement (';' | new-line)*)*; returns where it starts and ends, None when it is empty"""
        start, end = -1, -1
        while True:
            self.skip_separators()
            token = self.peek()
            if token.kind in ("RCurly", "RParen", "EndOfInput"):
                break
            statement = self.statement()
            if statement is None:
                break
            if isinstance(statement, TrapStatementAst):
                traps.append(statement)
            else:
                statements.append(statement)
            if start < 0:
                start = statement.start
            end = statement.end
        return None if start < 0 else (start, end)

    # Conditions

    def if_statement(self, keyword: Token) -> StatementAst:
        """'if' '(' pipeline ')' block ('elseif' '(' pipeline ')' block)* ('else' block)?"""
        start = keyword.start
        clauses: list[tuple[PipelineBaseAst, StatementBlockAst]] = []
        otherwise: StatementBlockAst | None = None
        while True:
            clause = self._if_clause(keyword)
            if clause is None:
                nested: list[Ast] = [node for pair in clauses for node in pair]
                return ErrorStatementAst(start, max(keyword.end, nested[-1].end if nested else 0), nested)
            clauses.append(clause)
            place = self.place()
            self.skip_newlines()
            keyword = self.peek()
            if keyword.kind == "ElseIf":
                self.ungot = None
                continue
            if keyword.kind == "Else":
                self.ungot = None
                otherwise = self.statement_block()
                if otherwise is None:
                    self.missing("MissingStatementBlockAfterElse", keyword.end)
                    return ErrorStatementAst(start, keyword.end, [node for pair in clauses for node in pair])
            else:
                self.resync(place)
            end = otherwise.end if otherwise else clauses[-1][1].end
            return IfStatementAst(start, end, clauses, otherwise)

    def _if_clause(self, keyword: Token) -> tuple[PipelineBaseAst, StatementBlockAst] | None:
        """'(' pipeline-chain ')' statement-block"""
        word = self.token_text(keyword)
        self.skip_newlines()
        opening = self.peek()
        if opening.kind != "LParen":
            self.missing("MissingOpenParenthesisInIfStatement", keyword.end, word)
            return None
        self.ungot = None
        self.skip_newlines()
        condition = self.pipeline_chain()
        if condition is None:
            self.missing("IfStatementMissingCondition", opening.end, word)
        self.skip_newlines()
        closing = self.peek()
        if closing.kind != "RParen":
            if condition is not None:
                self.missing_at("MissingEndParenthesisAfterStatement", closing, word)
            return None
        self.ungot = None
        body = self.statement_block()
        if body is None:
            self.missing_at("MissingStatementBlock", closing, word)
            return None
        return condition or ErrorStatementAst(opening.end, opening.end), body

    # Errors

    def try_statement(self, keyword: Token) -> StatementAst:
        """'try' statement-block catch-clause* ('finally' statement-block)?"""
        body = self.statement_block()
        if body is None:
            self.missing("MissingTryStatementBlock", keyword.end)
            return ErrorStatementAst(keyword.start, keyword.end)
        clauses: list[CatchClauseAst] = []
        end, failed = body.end, False
        while True:
            place = self.place()
            self.skip_newlines()
            token = self.peek()
            if token.kind != "Catch":
                break
            self.ungot = None
            clause = self._catch_clause(token)
            if clause is None:
                failed = True
                end = token.end
            else:
                clauses.append(clause)
                end = clause.end
        last: StatementBlockAst | None = None
        if token.kind == "Finally":
            self.ungot = None
            last = self.statement_block()
            if last is None:
                self.missing("MissingFinallyStatementBlock", token.end, "finally")
                failed = True
        else:
            self.resync(place)
        if not clauses and last is None and not failed:
            self.missing("MissingCatchOrFinally", body.end)
            failed = True
        if failed:
            return ErrorStatementAst(keyword.start, end, [body, *clauses])
        return TryStatementAst(keyword.start, last.end if last else end, body, clauses, last)

    def _catch_clause(self, keyword: Token) -> CatchClauseAst | None:
        """'catch' (type-literal (',' type-literal)*)? statement-block"""
        types: list[TypeConstraintAst] = []
        errors = len(self.lexer.errors)
        comma: Token | None = None
        end = keyword.end
        while True:
            self.skip_newlines()
            attribute = self.attribute()
            if attribute is None:
                if comma is not None:
                    self.missing("MissingTypeLiteralToken", comma.end)
                break
            end = attribute.end
            if isinstance(attribute, TypeConstraintAst):
                types.append(attribute)
            else:
                self.report("UnexpectedAttribute", attribute.start, attribute.end, attribute.type_name.full_name)
            self.skip_newlines()
            if self.peek().kind != "Comma":
                break
            comma = self.next()
        body = self.statement_block()
        if body is None:
            if len(self.lexer.errors) == errors:
                self.missing("MissingCatchHandlerBlock", end)
            return None
        return CatchClauseAst(keyword.start, body.end, types, body)

    def trap_statement(self, keyword: Token) -> StatementAst:
        """'trap' type-literal? statement-block"""
        self.skip_newlines()
        attribute = self.attribute()
        constraint = attribute if isinstance(attribute, TypeConstraintAst) else None
        if attribute is not None and constraint is None:
            self.report("UnexpectedAttribute", attribute.start, attribute.end, attribute.type_name.full_name)
        body = self.statement_block()
        if body is None:
            end = attribute.end if attribute else keyword.end
            self.missing("MissingTrapStatement", end)
            return ErrorStatementAst(keyword.start, end)
        return TrapStatementAst(keyword.start, body.end, constraint, body)

    # Jumps

    def return_statement(self, keyword: Token) -> StatementAst:
        """'return' pipeline-chain?"""
        pipeline = self.pipeline_chain()
        return ReturnStatementAst(keyword.start, pipeline.end if pipeline else keyword.end, pipeline)

    def throw_statement(self, keyword: Token) -> StatementAst:
        """'throw' pipeline-chain?"""
        pipeline = self.pipeline_chain()
        return ThrowStatementAst(keyword.start, pipeline.end if pipeline else keyword.end, pipeline)

    def exit_statement(self, keyword: Token) -> StatementAst:
        """'exit' pipeline-chain?"""
        pipeline = self.pipeline_chain()
        return ExitStatementAst(keyword.start, pipeline.end if pipeline else keyword.end, pipeline)

    def break_statement(self, keyword: Token) -> StatementAst:
        """'break' label?"""
        label = self.label_or_key()
        return BreakStatementAst(keyword.start, label.end if label else keyword.end, label)

    def continue_statement(self, keyword: Token) -> StatementAst:
        """'continue' label?"""
        label = self.label_or_key()
        return ContinueStatementAst(keyword.start, label.end if label else keyword.end, label)

    # Blocks with a word before them

    def block_statement(self, keyword: Token) -> StatementAst:
        """('parallel' | 'sequence') statement-block"""
        body = self.statement_block()
        if body is None:
            self.missing("MissingStatementBlockAfterKeyword", keyword.end, self.token_text(keyword))
            return ErrorStatementAst(keyword.start, keyword.end)
        return BlockStatementAst(keyword.start, body.end, keyword.kind, body)

    def data_statement(self, keyword: Token) -> StatementAst:
        """'data' name? ('-SupportedCommand' argument (',' argument)*)? statement-block"""
        self.skip_newlines()
        name = None if self.peek().kind in ("LCurly", "Parameter") else self.simple_name()
        end = name.end if name else keyword.end
        commands: list[ExpressionAst] = []
        self.skip_newlines()
        token = self.peek()
        if isinstance(token, ParameterToken):
            self.ungot = None
            end = token.end
            if not "supportedcommand".startswith(token.name.lower()):
                self.report("InvalidParameterForDataSectionStatement", token.start, token.end, token.name)
            end = self._supported_commands(commands, end)
        body = self.statement_block()
        if body is None:
            self.missing("MissingStatementBlockForDataSection", end)
            return ErrorStatementAst(keyword.start, end)
        return DataStatementAst(keyword.start, body.end, name.value if name else None, commands, body)

    def _supported_commands(self, commands: list[ExpressionAst], end: int) -> int:
        while True:
            self.skip_newlines()
            argument = self.single_argument("single")
            if argument is None:
                self.missing("MissingValueForSupportedCommandInDataSectionStatement", end)
                return end
            commands.append(argument)
            end = argument.end
            if self.peek().kind != "Comma":
                return end
            end = self.next().end

    def reserved_word(self, keyword: Token) -> StatementAst:
        """'from' | 'define' | 'var': reserved and refused"""
        self.report("ReservedKeywordNotAllowed", keyword.start, keyword.end, self.token_text(keyword))
        return ErrorStatementAst(keyword.start, keyword.end)

    def configuration(self, keyword: Token) -> StatementAst:
        """'configuration' name '{': refused, because its resources exist on Windows only; the rest is skipped"""
        self.skip_newlines()
        name = self.single_argument("single")
        if name is None:
            self.missing("MissingConfigurationName", keyword.end)
            return ErrorStatementAst(keyword.start, keyword.end)
        self.report("ParserError", name.start, name.end)
        self.sync()
        return ErrorStatementAst(keyword.start, self.lexer.length)


def label_text(label: Token | None) -> str | None:
    """The name in a label token."""
    return label.value if isinstance(label, StringToken) else None
