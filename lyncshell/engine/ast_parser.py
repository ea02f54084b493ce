"""The parser that scripts call: [System.Management.Automation.Language.Parser] and [PSParser]."""

from __future__ import annotations

from lyncshell.engine.ast_members import ParseErrorObject, TreeObject
from lyncshell.engine.ast_tokens import TokenObject, old_tokens
from lyncshell.language import ParseResult, parse
from lyncshell.language.tokens import Token
from lyncshell.values.arrays import TypedArray
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_A = "System.Management.Automation."
_L = _A + "Language."
PARSER = declare(_L + "Parser", base="System.Object")
OLD_PARSER = declare(_A + "PSParser", base="System.Object")
_OUT = f"[ref] {_L}Token[] tokens, [ref] {_L}ParseError[] errors"


@PARSER.static(
    f"{_L}ScriptBlockAst ParseInput(string input, {_OUT})",
    f"{_L}ScriptBlockAst ParseInput(string input, string fileName, {_OUT})",
)
def _parse_input(text: str, *rest: Any) -> TreeObject:
    file = rest[0] if len(rest) == 3 else None
    return _parsed(text, file, *rest[-2:])


@PARSER.static(f"{_L}ScriptBlockAst ParseFile(string fileName, {_OUT})")
def _parse_file(path: str, tokens: Any, errors: Any) -> TreeObject:
    from lyncshell.values.invoke import services

    state: Any = services().state  # type: ignore[attr-defined]
    place = str(state.providers.file_path(path))
    return _parsed(state.read_script(place), place, tokens, errors)


def _parsed(text: str, file: str | None, tokens: Any, errors: Any) -> TreeObject:
    result = parse(text, file)
    source = result.source
    end = Token("EndOfInput", len(text), len(text))
    tokens.set(_array("Token", [TokenObject(token, source) for token in [*result.tokens, end]]))
    errors.set(_array("ParseError", _errors(result)))
    return TreeObject(result.tree, source)


def _errors(result: ParseResult) -> list[ParseErrorObject]:
    return [ParseErrorObject(error, result.source) for error in result.errors]


def _array(name: str, items: list[Any]) -> TypedArray:
    return TypedArray(need_type(_L + name), items)


@OLD_PARSER.static(
    f"System.Collections.ObjectModel.Collection[{_A}PSToken] Tokenize(string script, [ref] System.Object errors)",
)
def _tokenize(text: Any, errors: Any) -> list[Any]:
    result = parse(text)
    errors.set([_old_error(error, result) for error in result.errors])
    return old_tokens(result.tokens, result.source)


def _old_error(error: Any, result: ParseResult) -> Any:
    from lyncshell.engine.ast_tokens import PSToken
    from lyncshell.values.objects import PSCustomObject

    place = PSToken(Token("Unknown", error.start, error.end), "Position", result.source)
    return PSCustomObject({"Token": place, "Message": error.message}, (_A + "PSParseError", "System.Object"))
