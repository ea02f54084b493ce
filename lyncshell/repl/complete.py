"""What may come next: a pure function of the text, the cursor, and what the shell knows.

`Known` is what it asks: the names of commands, a command's parameters, the choices of a parameter, the variables.
The answer is a list of `Suggestion` with the place that they replace.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

from lyncshell.language import tokenize
from lyncshell.language.tokens import ParameterToken, StringToken, Token, VariableToken


class Suggestion(NamedTuple):
    """One continuation: the text to insert, what kind it is, and a word about it."""

    text: str
    kind: str
    note: str = ""


class Parameters(Protocol):
    """What is known of one command."""

    def names(self) -> Iterable[tuple[str, str]]:
        """The parameters' names with their types."""

    def aliases(self) -> Iterable[str]:
        """Other names of parameters."""

    def choices(self, parameter: str, prefix: str) -> Iterable[str]:
        """The values of a parameter that begin with a prefix (or more); `parameter` may be a prefix or an alias."""

    def first(self) -> str | None:
        """The parameter that takes the first value without a name."""


class Known(Protocol):
    """What the shell knows."""

    def commands(self, prefix: str) -> Iterable[tuple[str, str]]:
        """The commands whose names begin with a prefix, with their kinds."""

    def is_command(self, name: str) -> bool:
        """Whether a command of that name, or alias, could be called."""

    def parameters(self, command: str) -> Parameters | None:
        """What is known of a command; None for an unknown one, or one without declared parameters."""

    def variables(self, prefix: str) -> Iterable[str]:
        """The variables whose names begin with a prefix."""

    def paths(self, prefix: str) -> Iterable[str]:
        """The files and folders whose paths begin with a prefix."""


def complete(text: str, cursor: int, known: Known) -> tuple[int, list[Suggestion]]:
    """The suggestions at a cursor, and the offset from which they replace the text up to the cursor."""
    tokens = [token for token in tokenize(text[:cursor]) if token.kind not in ("EndOfInput", "NewLine")]
    word = tokens[-1] if tokens and tokens[-1].end == cursor else None
    before = tokens[:-1] if word is not None else tokens
    if word is not None and word.kind == "Comment":
        return cursor, []
    if isinstance(word, VariableToken) or (word is not None and text[word.start : cursor] == "$"):
        return word.start, _variables(text[word.start + 1 : cursor], known)
    start = cursor if word is None else word.start
    return start, _words(text[start:cursor], word, before, known)


def _variables(prefix: str, known: Known) -> list[Suggestion]:
    return [Suggestion("$" + name, "variable") for name in known.variables(prefix)]


def _words(prefix: str, word: Token | None, before: list[Token], known: Known) -> list[Suggestion]:
    command = _command_before(before)
    if (word is not None and word.role == "CommandName") or (command is None and _begins_statement(before)):
        return [Suggestion(name, "command", kind) for name, kind in known.commands(prefix)]
    parameters = known.parameters(command) if command is not None else None
    if isinstance(word, ParameterToken) or prefix == "-":
        return [] if parameters is None else _parameters(prefix, parameters)
    if parameters is not None and before:
        last = before[-1]
        asked = last.name if isinstance(last, ParameterToken) else parameters.first() if last.role else None
        choices = [c for c in parameters.choices(asked, prefix) if _fits(c, prefix)] if asked else []
        if choices:
            return [Suggestion(choice, "value") for choice in choices]
    return [Suggestion(path, "path") for path in known.paths(_unquoted(word, prefix))]


def _parameters(prefix: str, parameters: Parameters) -> list[Suggestion]:
    found = ((f"-{name}", kind) for name, kind in parameters.names())
    return [Suggestion(name, "parameter", kind) for name, kind in found if _begins(name, prefix)]


def _command_before(tokens: list[Token]) -> str | None:
    """The name of the command in whose arguments the end of the tokens is."""
    depth = 0
    for token in reversed(tokens):
        if token.kind in ("RParen", "RCurly", "RBracket"):
            depth += 1
        elif token.kind in ("LParen", "LCurly", "LBracket", "AtParen", "AtCurly", "DollarParen"):
            if depth == 0:
                return None
            depth -= 1
        elif depth == 0 and token.kind in ("Pipe", "Semi", "AndAnd", "OrOr"):
            return None
        elif depth == 0 and token.role == "CommandName" and isinstance(token, StringToken):
            return token.value
    return None


def _begins_statement(tokens: list[Token]) -> bool:
    starters = ("Pipe", "Semi", "AndAnd", "OrOr", "LParen", "LCurly", "AtParen", "DollarParen", "Ampersand", "Equals")
    return not tokens or tokens[-1].kind in starters


def _unquoted(word: Token | None, prefix: str) -> str:
    return prefix.lstrip("'\"") if word is not None and word.kind.startswith("String") else prefix


def _fits(choice: str, prefix: str) -> bool:
    return _begins(choice.strip("'"), prefix.strip("'"))


def _begins(text: str, prefix: str) -> bool:
    return text.lower().startswith(prefix.lower())
