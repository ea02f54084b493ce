"""`-Filter {EnterpriseVoiceEnabled -eq $true -and LineURI -like "tel:+1*"}` as a neutral predicate.

The grammar is one of its own (the product's, not the language's): comparisons of a property with a value, joined by
-and, -or, -not (or !) and parentheses; -not binds tighter than -and, -and tighter than -or. Values are quoted texts,
bare words, numbers, and `$...`, which the caller evaluates in the script's scope. Properties are those of the noun;
their declared types say what a text such as 'True' means.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.predicate import OPERATORS, And, Compare, Not, Or, Predicate
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun

Evaluate = Callable[[str], Any]
"""Gives the value of a piece of script: a variable, its members, a text with variables in it."""

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<bracket>[()!])
      | [-\u2013\u2014\u2015](?P<word>[A-Za-z]+)(?![\w.])
      | '(?P<plain>(?:[^']|'')*)'
      | (?P<expandable>"(?:[^"`]|`.|"")*")
      | (?P<script>\$(?:\((?:[^()]|\([^()]*\))*\)|[\w:?]+|\{[^}]*\})(?:\.\w+(?:\(\))?|\[[^\]]*\])*)
      | (?P<bare>[^\s()'"]+)
    )""",
    re.VERBOSE,
)


class FilterRefused(ShellError):
    """A filter that cannot be read, or that names something that cannot be filtered by."""

    category = ErrorCategory.InvalidArgument
    error_id = "InvalidFilter"
    exception_type = "Microsoft.Rtc.Management.AD.ADFilterException"

    def __init__(self, reason: str, text: str) -> None:
        message = (
            "Cannot bind parameter 'Filter' to the target. Exception setting \"Filter\": \"Invalid filter syntax. "
            f'{reason}\nFor a description of the filter parameter syntax see the command help."'
        )
        super().__init__(message, text)


def parse_filter(text: str, noun: Noun, evaluate: Evaluate) -> Predicate:
    """The predicate that a filter text means. Raises FilterRefused."""
    return _Parser(text, noun, evaluate).whole()


class _Parser:
    """Reads one filter text by recursive descent."""

    __slots__ = ("_evaluate", "_noun", "_place", "_text", "_tokens")

    def __init__(self, text: str, noun: Noun, evaluate: Evaluate) -> None:
        self._text = text
        self._noun = noun
        self._evaluate = evaluate
        self._tokens = list(self._read(text))
        self._place = 0

    def _read(self, text: str) -> Iterator[tuple[str, str]]:
        place = 0
        text = text.rstrip()
        while place < len(text):
            found = _TOKEN.match(text, place)
            if found is None or found.lastgroup is None:
                raise FilterRefused(f'"{text[place:].strip()}" cannot be read.', self._text)
            yield found.lastgroup, found[found.lastgroup]
            place = found.end()

    def _peek(self) -> tuple[str, str]:
        return self._tokens[self._place] if self._place < len(self._tokens) else ("end", "")

    def _next(self) -> tuple[str, str]:
        token = self._peek()
        self._place += 1
        return token

    def _takes(self, kind: str, *texts: str) -> bool:
        """Whether the next token is that; then it is passed."""
        found, text = self._peek()
        if found != kind or text.lower() not in texts:
            return False
        self._place += 1
        return True

    def whole(self) -> Predicate:
        """The whole text."""
        if not self._tokens:
            raise FilterRefused("The filter is empty.", self._text)
        found = self._any()
        if self._peek()[0] != "end":
            raise FilterRefused(f'"{self._peek()[1]}" is not expected there.', self._text)
        return found

    def _any(self) -> Predicate:
        parts = [self._all()]
        while self._takes("word", "or"):
            parts.append(self._all())
        return parts[0] if len(parts) == 1 else Or(*parts)

    def _all(self) -> Predicate:
        parts = [self._single()]
        while self._takes("word", "and"):
            parts.append(self._single())
        return parts[0] if len(parts) == 1 else And(*parts)

    def _single(self) -> Predicate:
        if self._takes("word", "not") or self._takes("bracket", "!"):
            return Not(self._single())
        if self._takes("bracket", "("):
            inner = self._any()
            if not self._takes("bracket", ")"):
                raise FilterRefused('A ")" is missing.', self._text)
            return inner
        return self._comparison()

    def _comparison(self) -> Predicate:
        kind, name = self._next()
        if kind != "bare":
            raise FilterRefused(f'A property is missing before "{name}".', self._text)
        prop = filterable(self._noun, name)
        if prop is None:
            raise FilterRefused(f'"{name}" is not a recognized filterable property.', self._text)
        kind, word = self._next()
        operator = word.lower()
        if kind != "word" or operator not in OPERATORS:
            raise FilterRefused(f'"{word}" is not an operator of a filter.', self._text)
        return comparison(prop, operator, self._value())

    def _value(self) -> Any:
        kind, text = self._next()
        if kind == "plain":
            return text.replace("''", "'")
        if kind == "expandable":
            return self._evaluate(text) if "$" in text or "`" in text else text[1:-1].replace('""', '"')
        if kind == "script":
            return self._evaluate(text)
        if kind == "bare":
            return text
        if kind == "word":
            return f"-{text}"
        raise FilterRefused("A value is missing.", self._text)


def filterable(noun: Noun, name: str) -> Property | None:
    """The property that a filter means by a name; None where it can mean none."""
    prop = noun.property_named("DistinguishedName" if name.lower() == "identity" else name)
    return None if prop is None or prop.input_only else prop


def comparison(prop: Property, operator: str, value: Any) -> Predicate:
    """A comparison with a value as the property's type has it."""
    if prop.python is bool and isinstance(value, str) and value.lower() in ("true", "false", "$true", "$false"):
        value = value.strip("$").lower() == "true"
    elif value is not None and not isinstance(value, bool):
        value = to_string(value)
        if prop.name.endswith(("Policy", "DialPlan")) and value.lower().startswith("tag:"):
            value = value[4:]
    return Compare(operator, prop.name, value)
