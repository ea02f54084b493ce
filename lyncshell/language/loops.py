"""Parsing of loops and of switch."""

from __future__ import annotations

from lyncshell.language.ast_base import Ast, ErrorStatementAst, ExpressionAst, PipelineBaseAst, StatementAst
from lyncshell.language.ast_blocks import StatementBlockAst
from lyncshell.language.ast_expressions import StringConstantExpressionAst, VariableExpressionAst
from lyncshell.language.ast_statements import (
    CommandExpressionAst,
    DoUntilStatementAst,
    DoWhileStatementAst,
    ForEachStatementAst,
    ForStatementAst,
    PipelineAst,
    SwitchStatementAst,
    WhileStatementAst,
)
from lyncshell.language.commands import SINGLE
from lyncshell.language.statements import StatementParser, label_text
from lyncshell.language.tokens import ParameterToken, Token, VariableToken

_SWITCH_FLAGS = {
    "regex": "Regex", "wildcard": "Wildcard", "exact": "Exact", "casesensitive": "CaseSensitive", "file": "File",
    "parallel": "Parallel",
}  # fmt: skip
_PATTERN_FLAGS = {"Regex", "Wildcard", "Exact"}


class LoopParser(StatementParser):
    """Adds loops and switch."""

    __slots__ = ()

    def labeled_statement(self, label: Token) -> StatementAst | None:
        """label (switch | foreach | for | while | do); before anything else the word is a command"""
        self.skip_newlines()
        keyword = self.peek()
        rule = _LABELED.get(keyword.kind)
        if rule is None:
            self.resync(label.start)
            return self.pipeline_chain()
        self.ungot = None
        return rule(self, keyword, label)

    def _opening(self, keyword: Token) -> Token | None:
        """new-lines? '('"""
        self.skip_newlines()
        token = self.peek()
        if token.kind == "LParen":
            self.ungot = None
            return token
        self.missing("MissingOpenParenthesisAfterKeyword", keyword.end, keyword.kind.lower())
        return None

    def _closing(self) -> Token | None:
        """new-lines? ')'"""
        self.skip_newlines()
        if self.peek().kind != "RParen":
            return None
        return self.next()

    def _loop_condition(self, keyword: Token) -> tuple[PipelineBaseAst, Token] | None:
        """'(' pipeline-chain ')'; returns the condition and the bracket behind it"""
        opening = self._opening(keyword)
        if opening is None:
            return None
        self.skip_newlines()
        condition = self.pipeline_chain()
        if condition is None:
            self.missing("MissingExpressionAfterKeyword", opening.end, keyword.kind.lower())
        closing = self._closing()
        if closing is None:
            if condition is not None:
                self.missing("MissingEndParenthesisAfterStatement", condition.end, keyword.kind.lower())
            return None
        return condition or ErrorStatementAst(opening.end, opening.end), closing

    def _loop_body(self, keyword: Token, end: int) -> StatementBlockAst | None:
        body = self.statement_block()
        if body is None:
            self.missing("MissingLoopStatement", end, keyword.kind.lower())
        return body

    def while_statement(self, keyword: Token, label: Token | None = None) -> StatementAst:
        """'while' '(' pipeline-chain ')' statement-block"""
        start = label.start if label else keyword.start
        found = self._loop_condition(keyword)
        if found is None:
            return ErrorStatementAst(start, keyword.end)
        condition, closing = found
        body = self._loop_body(keyword, closing.end)
        if body is None:
            return ErrorStatementAst(start, closing.end, [condition])
        return WhileStatementAst(start, body.end, label_text(label), condition, body)

    def do_statement(self, keyword: Token, label: Token | None = None) -> StatementAst:
        """'do' statement-block ('while' | 'until') '(' pipeline-chain ')'"""
        start = label.start if label else keyword.start
        body = self._loop_body(keyword, keyword.end)
        if body is None:
            return ErrorStatementAst(start, keyword.end)
        self.skip_newlines()
        word = self.peek()
        if word.kind not in ("While", "Until"):
            self.missing("MissingWhileOrUntilInDoWhile", body.end)
            return ErrorStatementAst(start, body.end, [body])
        self.ungot = None
        found = self._loop_condition(word)
        if found is None:
            return ErrorStatementAst(start, word.end, [body])
        condition, closing = found
        kind = DoWhileStatementAst if word.kind == "While" else DoUntilStatementAst
        return kind(start, closing.end, label_text(label), condition, body)

    def for_statement(self, keyword: Token, label: Token | None = None) -> StatementAst:
        """'for' '(' pipeline? (';' pipeline? (';' pipeline?)?)? ')' statement-block"""
        start = label.start if label else keyword.start
        opening = self._opening(keyword)
        if opening is None:
            return ErrorStatementAst(start, keyword.end)
        end = opening.end
        clauses: list[PipelineBaseAst | None] = []
        for number in range(3):
            self.skip_newlines()
            clause = self.pipeline_chain()
            clauses.append(clause)
            end = clause.end if clause else end
            if number < 2:
                end = self._separator(end)
        closing = self._closing()
        nested: list[Ast] = [clause for clause in clauses if clause is not None]
        if closing is None:
            self.missing("MissingEndParenthesisAfterStatement", end, "for")
            return ErrorStatementAst(start, end, nested)
        body = self._loop_body(keyword, closing.end)
        if body is None:
            return ErrorStatementAst(start, closing.end, nested)
        return ForStatementAst(start, body.end, label_text(label), clauses[0], clauses[1], clauses[2], body)

    def _separator(self, end: int) -> int:
        """A semicolon or a new line between the parts of `for`."""
        self.skip_newlines()
        if self.peek().kind == "Semi":
            return self.next().end
        return end

    def foreach_statement(self, keyword: Token, label: Token | None = None) -> StatementAst:
        """'foreach' ('-parallel' | '-throttlelimit' argument)* '(' variable 'in' pipeline-chain ')' statement-block"""
        start = label.start if label else keyword.start
        flags, limit = self._foreach_flags()
        opening = self._opening(keyword)
        if opening is None:
            return ErrorStatementAst(start, keyword.end)
        head = self._foreach_head(opening)
        if head is None:
            return ErrorStatementAst(start, opening.end)
        variable, source = head
        closing = self._closing()
        if closing is None:
            self.missing("MissingEndParenthesisAfterForeach", source.end)
            return ErrorStatementAst(start, source.end, [variable, source])
        body = self.statement_block()
        if body is None:
            self.missing("MissingForeachStatement", closing.end)
            return ErrorStatementAst(start, closing.end, [variable, source])
        return ForEachStatementAst(start, body.end, label_text(label), variable, source, body, flags, limit)

    def _foreach_flags(self) -> tuple[frozenset[str], ExpressionAst | None]:
        flags: set[str] = set()
        limit: ExpressionAst | None = None
        self.skip_newlines()
        token = self.peek()
        while isinstance(token, ParameterToken):
            self.ungot = None
            name = token.name.lower()
            if name and "parallel".startswith(name):
                flags.add("Parallel")
            elif name and "throttlelimit".startswith(name):
                limit = self.single_argument(SINGLE)
                if limit is None:
                    self.missing("MissingThrottleLimit", token.end)
            else:
                self.report("InvalidForeachFlag", token.start, token.end, token.name)
            self.skip_newlines()
            token = self.peek()
        return frozenset(flags), limit

    def _foreach_head(self, opening: Token) -> tuple[VariableExpressionAst, PipelineBaseAst] | None:
        """variable 'in' pipeline-chain"""
        self.skip_newlines()
        token = self.peek()
        if not isinstance(token, VariableToken):
            self.missing("MissingVariableNameAfterForeach", opening.end)
            return None
        self.ungot = None
        variable = VariableExpressionAst(token.start, token.end, token.path)
        self.skip_newlines()
        word = self.peek()
        if word.kind != "In":
            self.missing("MissingInInForeach", variable.end)
            return None
        self.ungot = None
        self.skip_newlines()
        source = self.pipeline_chain()
        if source is None:
            self.missing("MissingForeachExpression", word.end)
            return None
        return variable, source

    # Switch

    def switch_statement(self, keyword: Token, label: Token | None = None) -> StatementAst:
        """'switch' flag* ('(' pipeline-chain ')' | '-file' argument) '{' (condition statement-block)+ '}'"""
        start = label.start if label else keyword.start
        flags: set[str] = set()
        end, condition = self._switch_flags(keyword.end, flags)
        incomplete = False
        if self.peek().kind == "LParen":
            condition, end, incomplete = self._switch_condition()
        elif "File" not in flags:
            self.missing("PipelineValueRequired", end)
            incomplete = True
        self.skip_newlines()
        opening = self.peek()
        nested: list[Ast] = [condition] if condition else []
        if opening.kind != "LCurly":
            if not incomplete:
                self.missing("MissingCurlyBraceInSwitchStatement", end)
            return ErrorStatementAst(start, end, nested)
        self.ungot = None
        clauses: list[tuple[ExpressionAst, StatementBlockAst]] = []
        otherwise, end = self._switch_clauses(opening, clauses)
        return SwitchStatementAst(start, end, label_text(label), condition, frozenset(flags), clauses, otherwise)

    def _switch_flags(self, end: int, flags: set[str]) -> tuple[int, PipelineBaseAst | None]:
        """('-regex' | '-wildcard' | '-exact' | '-casesensitive' | '-parallel' | '-file' argument)*"""
        condition: PipelineBaseAst | None = None
        self.skip_newlines()
        token = self.peek()
        while isinstance(token, ParameterToken):
            self.ungot = None
            end = token.end
            name = token.name.lower()
            flag = next((_SWITCH_FLAGS[word] for word in _SWITCH_FLAGS if word.startswith(name)), None)
            if flag is None:
                self.report("InvalidSwitchFlag", token.start, token.end, token.name)
            elif flag in _PATTERN_FLAGS:
                flags -= _PATTERN_FLAGS
                flags.add(flag)
            else:
                flags.add(flag)
            if flag == "File":
                file = self.single_argument(SINGLE)
                if file is None:
                    self.missing("MissingFilenameOption", end)
                else:
                    end = file.end
                    condition = _expression_pipeline(file)
            self.skip_newlines()
            token = self.peek()
        return end, condition

    def _switch_condition(self) -> tuple[PipelineBaseAst | None, int, bool]:
        """'(' pipeline-chain ')'; returns the condition, where it ends and whether an error was reported"""
        end = self.next().end
        self.skip_newlines()
        condition = self.pipeline_chain()
        failed = condition is None
        if condition is None:
            self.missing("PipelineValueRequired", end)
        else:
            end = condition.end
        closing = self._closing()
        if closing is not None:
            return condition, closing.end, failed
        if not failed:
            self.missing("MissingEndParenthesisInSwitchStatement", end)
        return condition, end, True

    def _switch_clauses(
        self, opening: Token, clauses: list[tuple[ExpressionAst, StatementBlockAst]]
    ) -> tuple[StatementBlockAst | None, int]:
        """(condition statement-block (';' | new-line)*)* '}', behind the '{'"""
        otherwise: StatementBlockAst | None = None
        end = opening.end
        self.skip_newlines()
        while True:
            condition = self.single_argument(SINGLE)
            if condition is None:
                self.missing("MissingSwitchConditionExpression", end)
                if self.peek().kind == "RCurly":
                    end = self.next().end
                return otherwise, end
            body = self.statement_block()
            if body is None:
                self.missing("MissingSwitchStatementClause", condition.end)
                return otherwise, condition.end
            end = body.end
            if _is_default(condition):
                if otherwise is not None:
                    self.report("MultipleSwitchDefaultClauses", condition.start, condition.end)
                otherwise = body
            else:
                clauses.append((condition, body))
            self.skip_separators()
            token = self.peek()
            if token.kind == "RCurly":
                self.ungot = None
                return otherwise, token.end
            if token.kind == "EndOfInput":
                self.unclosed(opening.start, opening.end, token)
                return otherwise, end


def _is_default(condition: ExpressionAst) -> bool:
    return (
        isinstance(condition, StringConstantExpressionAst)
        and condition.string_constant_type == "BareWord"
        and condition.value.lower() == "default"
    )


def _expression_pipeline(expression: ExpressionAst) -> PipelineAst:
    element = CommandExpressionAst(expression.start, expression.end, expression, [])
    return PipelineAst(expression.start, expression.end, [element])


_LABELED = {
    "Switch": LoopParser.switch_statement,
    "Foreach": LoopParser.foreach_statement,
    "For": LoopParser.for_statement,
    "While": LoopParser.while_statement,
    "Do": LoopParser.do_statement,
}
