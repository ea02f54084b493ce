"""From text to code: parsing, and the small units that are no script block."""

from __future__ import annotations

from lyncshell.engine.script import Code
from lyncshell.errors import ParseFailure
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope
    from lyncshell.language import ParseResult


def parse_source(text: str, file: str | None, state: State) -> Code:
    """The code of a text. Raises ParseFailure with all the parser's errors."""
    from lyncshell.engine.classes_text import type_checker, types_of_text
    from lyncshell.language import parse

    result = parse(text, file, type_checker(text, state))
    if result.errors:
        raise parse_failure(result)
    result.source.types = types_of_text(result, state)
    return Code(result.tree, result.source, "<ScriptBlock>")


def parse_failure(result: ParseResult) -> ParseFailure:
    """The error of a text that does not parse: its message has every error with its position."""
    from lyncshell.engine.records import position_message

    source = result.source
    parts = [
        f"{position_message(source.extent(error.start, error.end))}\n{error.message}" for error in result.errors
    ]
    failure = ParseFailure("\n\n".join(parts), error_id=result.errors[0].error_id)
    failure.errors = tuple(result.errors)
    failure.source = source
    first = result.errors[0]
    failure.extent = source.extent(first.start, first.end)
    return failure


def evaluate_expression(node: Any, scope: Scope) -> Any:
    """The value of one expression."""
    from lyncshell.engine.lowering import compile_expression
    from lyncshell.engine.runtime import NAMES

    if isinstance(node, ast.VariableExpressionAst):
        name = node.variable_path.user_path.lower()
        if name in ("true", "false", "null"):
            return {"true": True, "false": False}.get(name)
    return compile_expression(node, NAMES)(scope)


def expand_text(text: str, state: State) -> str:
    """What a text is inside double quotes."""
    code = state.code_of(f'@"\n{text}\n"@')
    compiled = code.compiled(state)
    assert compiled.value is not None
    return str(compiled.value(state.scope))
