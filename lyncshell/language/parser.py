"""The parser: script blocks, the choice of a statement's rule, and the whole text."""

from __future__ import annotations

import sys

from lyncshell.language.ast_base import Ast, AttributeBaseAst, StatementAst
from lyncshell.language.ast_blocks import (
    AttributeAst,
    NamedBlockAst,
    ScriptBlockAst,
    StatementBlockAst,
    UsingStatementAst,
)
from lyncshell.language.ast_statements import TrapStatementAst
from lyncshell.language.definitions import DefinitionParser
from lyncshell.language.lexer import Lexer
from lyncshell.language.parser_base import MAX_DEPTH, TooComplicated
from lyncshell.language.source import Source
from lyncshell.language.token_def import BLOCK_NAMES
from lyncshell.language.tokens import Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# Python frames that one level of nesting may take.
_FRAMES = 12


class Parser(DefinitionParser):
    """The whole grammar."""

    __slots__ = ()

    # Statements

    def statement(self) -> StatementAst | None:
        """statement: the rule that the first word chooses, else a pipeline chain"""
        token = self.peek()
        rule = _STATEMENTS.get(token.kind)
        if rule is None:
            if self.text[token.start : token.start + 1] == "[":
                definition = self._attributed_definition(token)
                if definition is not None:
                    return definition
            return self.pipeline_chain()
        self.enter()
        self.ungot = None
        if token.kind != "Label":
            token.role = "Keyword"
        statement = rule(self, token)
        self.depth -= 1
        return statement

    def _attributed_definition(self, token: Token) -> StatementAst | None:
        """attribute-list (class | enum); with anything else behind it the attribute belongs to an expression"""
        errors = len(self.lexer.errors)
        attributes = self.attribute_list(in_expression=False)
        keyword = self.peek()
        if keyword.kind in ("Class", "Enum") and attributes and _all_proper(attributes):
            self.ungot = None
            proper = [attribute for attribute in attributes if isinstance(attribute, AttributeAst)]
            if keyword.kind == "Class":
                return self.class_definition(keyword, proper)
            return self.enum_definition(keyword, proper)
        del self.lexer.errors[errors:]
        self.resync(token.start)
        return None

    # Script blocks

    def script_block(self, left_curly: Token, is_filter: bool) -> ScriptBlockAst:
        """script-block: param-block? (named-block+ | statement-list), behind its '{' and with its '}'"""
        block = ScriptBlockAst(left_curly.start, left_curly.end, self.param_block())
        end = self._block_body(block, left_curly, is_filter)
        block.end = self.closing_curly(left_curly, end)
        return block

    def _block_body(self, block: ScriptBlockAst, opening: Token | None, is_filter: bool) -> int:
        """named-block+ | statement-list; returns where the body ends"""
        self.skip_separators()
        if self.peek().kind in BLOCK_NAMES:
            return self._named_blocks(block, opening)
        statements: list[StatementAst] = []
        traps: list[TrapStatementAst] = []
        extent: tuple[int, int] | None = None
        while True:
            found = self.statement_list(statements, traps)
            if found is not None:
                extent = (extent[0] if extent else found[0], found[1])
            token = self.peek()
            if opening is not None or token.kind == "EndOfInput":
                break
            self.ungot = None
            self.report("UnexpectedToken", token.start, token.end, self.token_text(token))
        start, end = extent or _behind(block)
        kind = "Process" if is_filter else "End"
        body = NamedBlockAst(start, end, kind, statements, traps, True)
        if is_filter:
            block.process_block = body
        else:
            block.end_block = body
        return end

    def _named_blocks(self, block: ScriptBlockAst, opening: Token | None) -> int:
        """named-block: ('dynamicparam' | 'begin' | 'process' | 'end' | 'clean') statement-block"""
        end = block.start
        while True:
            name = self.peek()
            if name.kind in ("RCurly", "EndOfInput") and (opening is not None or name.kind == "EndOfInput"):
                return end
            if name.kind not in BLOCK_NAMES:
                self.report("MissingNamedBlocks", name.start, name.end, self.token_text(name))
                if opening is None:
                    self.sync()
                return end
            self.ungot = None
            name.role = "Keyword"
            end = name.end
            body = self.statement_block()
            if body is None:
                self.missing("MissingNamedStatementBlock", name.end, name.kind.lower())
                body = StatementBlockAst(name.start, name.end, [], [])
            end = max(end, body.end)
            self._set_block(block, NamedBlockAst(name.start, end, name.kind, body.statements, body.traps, False))
            self.skip_separators()

    def _set_block(self, block: ScriptBlockAst, named: NamedBlockAst) -> None:
        slot = _SLOTS[named.block_kind]
        if getattr(block, slot) is not None:
            self.report("DuplicateScriptCommandClause", named.start, named.end, named.block_kind.lower())
        else:
            setattr(block, slot, named)

    # The whole text

    def script(self, source: Source) -> ScriptBlockAst:
        """script: using-statement* param-block? (named-block+ | statement-list)"""
        block = ScriptBlockAst(0, len(self.text))
        block.source = source
        limit = sys.getrecursionlimit()
        sys.setrecursionlimit(max(limit, MAX_DEPTH * _FRAMES + 1000))
        try:
            block.using_statements = self._using_statements()
            block.param_block = self.param_block()
            self._block_body(block, None, is_filter=False)
        except TooComplicated:
            offset = min(self.lexer.pos, len(self.text))
            self.report("ScriptTooComplicated", offset, offset)
        finally:
            sys.setrecursionlimit(limit)
        return block

    def _using_statements(self) -> list[UsingStatementAst]:
        statements: list[UsingStatementAst] = []
        while True:
            self.skip_separators()
            keyword = self.peek()
            if keyword.kind != "Using":
                return statements
            self.ungot = None
            keyword.role = "Keyword"
            statement = self.using_statement(keyword)
            if isinstance(statement, UsingStatementAst):
                statements.append(statement)
            token = self.peek()
            if token.kind not in ("NewLine", "Semi", "EndOfInput"):
                self.report("UnexpectedToken", token.start, token.end, self.token_text(token))
                self.sync("NewLine", "Semi")


def new_parser(text: str, recorded: list[Token] | None = None) -> Parser:
    """A parser at the start of a text; `recorded` gathers the tokens."""
    return Parser(Lexer(text, 0, recorded))


def link_parents(root: Ast) -> None:
    """Set `parent` in a whole tree."""
    root.parent = None
    pending = [root]
    while pending:
        node = pending.pop()
        for child in node.children():
            child.parent = node
            pending.append(child)


def _all_proper(attributes: list[AttributeBaseAst]) -> bool:
    return all(isinstance(attribute, AttributeAst) for attribute in attributes)


def _behind(block: ScriptBlockAst) -> tuple[int, int]:
    """Where an empty body stands: behind the parameters or the opening brace."""
    if block.param_block is not None:
        return block.param_block.start, block.param_block.end
    offset = block.end if block.source is None else 0
    return offset, offset


_SLOTS = {
    "Dynamicparam": "dynamic_param_block", "Begin": "begin_block", "Process": "process_block", "End": "end_block",
    "Clean": "clean_block",
}  # fmt: skip
_STATEMENTS: dict[str, Callable[[Parser, Token], StatementAst | None]] = {
    "If": Parser.if_statement,
    "Switch": Parser.switch_statement,
    "Foreach": Parser.foreach_statement,
    "For": Parser.for_statement,
    "While": Parser.while_statement,
    "Do": Parser.do_statement,
    "Label": Parser.labeled_statement,
    "Try": Parser.try_statement,
    "Trap": Parser.trap_statement,
    "Return": Parser.return_statement,
    "Throw": Parser.throw_statement,
    "Exit": Parser.exit_statement,
    "Break": Parser.break_statement,
    "Continue": Parser.continue_statement,
    "Data": Parser.data_statement,
    "Parallel": Parser.block_statement,
    "Sequence": Parser.block_statement,
    "Function": Parser.function_definition,
    "Filter": Parser.function_definition,
    "Workflow": Parser.function_definition,
    "Class": Parser.class_definition,
    "Enum": Parser.enum_definition,
    "Using": Parser.misplaced_using,
    "Configuration": Parser.configuration,
    "From": Parser.reserved_word,
    "Define": Parser.reserved_word,
    "Var": Parser.reserved_word,
}
