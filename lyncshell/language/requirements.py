"""`#requires` lines: comments that say what a script needs."""

from __future__ import annotations

import re

from lyncshell.language.ast_base import ExpressionAst
from lyncshell.language.ast_blocks import ScriptRequirement
from lyncshell.language.ast_expressions import (
    ArrayLiteralAst,
    ConstantExpressionAst,
    HashtableAst,
    StringConstantExpressionAst,
)
from lyncshell.language.ast_statements import CommandAst, CommandParameterAst, PipelineAst
from lyncshell.language.lexer import Lexer
from lyncshell.language.names import NumberLiteral
from lyncshell.language.parser import Parser
from lyncshell.language.scanner import ScannerBase
from lyncshell.language.tokens import Token

LINE = re.compile(r"^[^\S\r\n]*#requires[^\S\r\n]", re.IGNORECASE | re.MULTILINE)

_NAMES = ("version", "psedition", "modules", "runasadministrator", "pssnapin", "assembly", "shellid")


def read_requirements(text: str, tokens: list[Token], scanner: ScannerBase) -> list[ScriptRequirement]:
    """The requirements in the comments among the tokens of a text; what is wrong is noted with the scanner."""
    found: list[ScriptRequirement] = []
    for token in tokens:
        if token.kind == "Comment" and _is_requirement(text, token):
            found.extend(_read_line(text, token, scanner))
    return found


def _is_requirement(text: str, token: Token) -> bool:
    line_start = max(text.rfind("\n", 0, token.start), text.rfind("\r", 0, token.start)) + 1
    return LINE.match(text, line_start) is not None and not text[line_start : token.start].strip()


def _read_line(text: str, token: Token, scanner: ScannerBase) -> list[ScriptRequirement]:
    """'#requires' ('-' name argument?)*"""
    base = token.start + 1
    parser = Parser(Lexer(text[base : token.end]))
    pipeline = parser.pipeline_chain()
    for error in parser.lexer.errors:
        scanner.report(error.error_id, error.start + base, error.end + base)
    if not isinstance(pipeline, PipelineAst) or not isinstance(pipeline.pipeline_elements[0], CommandAst):
        return []
    found: list[ScriptRequirement] = []
    for element in pipeline.pipeline_elements[0].command_elements[1:]:
        if isinstance(element, CommandParameterAst):
            requirement = _requirement(element, base, scanner)
            if requirement is None:
                return found
            found.append(requirement)
            if element.argument is not None:
                _add_value(requirement, element.argument, base, scanner)
        elif found and isinstance(element, ExpressionAst):
            _add_value(found[-1], element, base, scanner)
        else:
            scanner.report("ScriptRequiresInvalidFormat", element.start + base, element.end + base)
    return found


def _requirement(element: CommandParameterAst, base: int, scanner: ScannerBase) -> ScriptRequirement | None:
    written = element.parameter_name.lower()
    for name in _NAMES:
        if written and name.startswith(written):
            return ScriptRequirement(element.start + base, element.end + base, name, [])
    scanner.report("ScriptRequiresInvalidFormat", element.start + base, element.end + base)
    return None


def _add_value(requirement: ScriptRequirement, node: ExpressionAst, base: int, scanner: ScannerBase) -> None:
    for item in node.elements if isinstance(node, ArrayLiteralAst) else [node]:
        value = _constant(item)
        if value is None:
            scanner.report("RequiresArgumentMustBeConstant", item.start + base, item.end + base)
            return
        requirement.values.append(value)
        requirement.end = item.end + base


def _constant(node: ExpressionAst) -> str | dict[str, str] | None:
    if isinstance(node, StringConstantExpressionAst):
        return node.value
    if isinstance(node, ConstantExpressionAst) and isinstance(node.value, NumberLiteral):
        return node.value.text
    if isinstance(node, HashtableAst):
        return _constant_table(node)
    return None


def _constant_table(node: HashtableAst) -> dict[str, str] | None:
    table: dict[str, str] = {}
    for key, statement in node.key_value_pairs:
        inner = statement.pure_expression() if isinstance(statement, PipelineAst) else None
        name = _constant(key)
        value = _constant(inner) if inner is not None else None
        if not isinstance(name, str) or not isinstance(value, str):
            return None
        table[name] = value
    return table
