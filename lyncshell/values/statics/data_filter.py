"""The filter and sort texts of DataTable.Select: `Minutes > 10 AND User LIKE 'a%'`, `User DESC, Minutes`."""

from __future__ import annotations

import re
from functools import cmp_to_key

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.dbnull import VALUE as DB_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.statics.data_tables import DataRow

    Test = Callable[[DataRow], Any]

_TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:\.\d+)?)|'(?P<text>(?:[^']|'')*)'|#(?P<date>[^#]*)#|\[(?P<quoted>[^\]]*)"
                    r"\]|(?P<word>[^\W\d]\w*)|(?P<symbol><=|>=|<>|[<>=()+,*/%-]))")


class FilterFailure(DotNetFailure):
    """System.Data.SyntaxErrorException."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "System.Data.SyntaxErrorException")


class _Parser:
    """Reads a filter; each method gives the function that computes its part of a row."""

    def __init__(self, text: str) -> None:
        self.tokens: list[tuple[str, str]] = []
        at = 0
        while text[at:].strip():
            match = _TOKEN.match(text, at)
            if match is None:
                raise FilterFailure(f"Syntax error: The expression contains an invalid token: "
                                    f"'{text[at:].strip()[0]}'.")
            kind = match.lastgroup or ""
            self.tokens.append((kind, match[kind]))
            at = match.end()
        self.at = 0

    def column_compared(self) -> str | None:
        """The column of a filter that is one comparison with a constant: .NET answers it from an index."""
        if len(self.tokens) != 3 or self.tokens[0][0] not in ("word", "quoted") or self.tokens[2][0] == "word":
            return None
        return self.tokens[0][1] if self.tokens[1][1] in ("=", "<", ">", "<=", ">=") else None

    def word(self, *wanted: str) -> str | None:
        """Takes one of the words or symbols, in lower case."""
        if self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            if kind in ("word", "symbol") and text.lower() in wanted:
                self.at += 1
                return text.lower()
        return None

    def whole(self) -> Test:
        """The whole filter."""
        test = self.alternatives()
        if self.at < len(self.tokens):
            raise FilterFailure(f"Syntax error: Missing operand after '{self.tokens[self.at][1]}' operator.")
        return test

    def alternatives(self) -> Test:
        """a OR b"""
        left = self.conjunction()
        while self.word("or"):
            left = _both(left, self.conjunction(), any)
        return left

    def conjunction(self) -> Test:
        """a AND b"""
        left = self.negation()
        while self.word("and"):
            left = _both(left, self.negation(), all)
        return left

    def negation(self) -> Test:
        """NOT a"""
        if self.word("not"):
            inner = self.negation()
            return lambda row: not inner(row)
        return self.comparison()

    def comparison(self) -> Test:
        """a > b, a LIKE 'x%', a IN (1, 2), a IS NULL"""
        left = self.operand()
        negated = bool(self.word("not"))
        if self.word("like"):
            return _like(left, self.operand(), negated)
        if self.word("in"):
            return _in(left, self.items(), negated)
        if self.word("is"):
            negated = bool(self.word("not"))
            if not self.word("null"):
                raise FilterFailure("Syntax error: IS needs NULL.")
            return lambda row: (left(row) is DB_NULL) != negated
        symbol = self.word("=", "<>", "<", ">", "<=", ">=")
        return left if symbol is None else _compare(left, self.operand(), symbol)

    def items(self) -> list[Test]:
        """The list behind IN."""
        if not self.word("("):
            raise FilterFailure("Syntax error: The IN keyword must be followed by a non-empty list of expressions.")
        found = [self.operand()]
        while self.word(","):
            found.append(self.operand())
        if not self.word(")"):
            raise FilterFailure("The expression is missing the closing parenthesis.")
        return found

    def operand(self) -> Test:
        """A column, a literal, something in brackets."""
        if self.word("("):
            inner = self.alternatives()
            if not self.word(")"):
                raise FilterFailure("The expression is missing the closing parenthesis.")
            return inner
        sign = -1 if self.word("-") else 1
        if self.at >= len(self.tokens):
            raise FilterFailure("Syntax error in the expression.")
        kind, text = self.tokens[self.at]
        self.at += 1
        if kind == "number":
            number = sign * (float(text) if "." in text else int(text))
            return lambda row: number
        if kind == "text":
            value = text.replace("''", "'")
            return lambda row: value
        if kind == "date":
            from lyncshell.values.date_parse import parse_date
            date = parse_date(text)
            return lambda row: date
        if kind == "word" and text.lower() in ("true", "false"):
            return lambda row: text.lower() == "true"
        if kind in ("word", "quoted"):
            return lambda row: row.cells[_place(row, text)]
        raise FilterFailure(f"Syntax error: Missing operand after '{text}' operator.")


def _place(row: DataRow, name: str) -> int:
    column = row.table.columns.named(name)
    if column is None:
        raise DotNetFailure(f"Cannot find column [{name}].", "System.Data.EvaluateException")
    return row.table.columns.index(column)


def _both(left: Test, right: Test, how: Callable[[Any], bool]) -> Test:
    return lambda row: how(test(row) for test in (left, right))


def _order(left: Any, right: Any) -> int:
    from lyncshell.values.comparison import compare
    return compare(left, right, True)


def _compare(left: Test, right: Test, symbol: str) -> Test:
    tests: dict[str, Callable[[int], bool]] = {
        "=": lambda order: order == 0, "<>": lambda order: order != 0, "<": lambda order: order < 0,
        ">": lambda order: order > 0, "<=": lambda order: order <= 0, ">=": lambda order: order >= 0,
    }

    def test(row: DataRow) -> bool:
        one, other = left(row), right(row)
        return DB_NULL not in (one, other) and tests[symbol](_order(one, other))

    return test


def _like(left: Test, right: Test, negated: bool) -> Test:
    def test(row: DataRow) -> bool:
        pattern = str(right(row)).replace("%", "*")
        inner = pattern.strip("*")
        if "*" in inner:
            raise DotNetFailure(f"Error in Like operator: the string pattern '{pattern}' is invalid.",
                                "System.Data.EvaluateException")
        from lyncshell.values.wildcard import escape, like
        shape = ("*" if pattern.startswith("*") else "") + escape(inner) + ("*" if pattern.endswith("*") else "")
        return like(str(left(row)), shape) != negated

    return test


def _in(left: Test, items: list[Test], negated: bool) -> Test:
    return lambda row: any(_order(left(row), item(row)) == 0 for item in items) != negated


def select_rows(rows: list[DataRow], text: str | None, order: str | None) -> list[DataRow]:
    """The rows that a filter lets through, in the order of a sort text. Raises FilterFailure."""
    found = list(rows)
    if text and text.strip():
        parser = _Parser(text)
        test = parser.whole()
        found = [row for row in found if test(row)]
        if (column := parser.column_compared()) is not None:
            found = _sorted(found, column, False)
    for part in reversed((order or "").split(",")):
        words = part.split()
        if words:
            name = " ".join(words[:-1]) if words[-1].lower() in ("asc", "desc") and len(words) > 1 else part.strip()
            found = _sorted(found, name.strip("[]"), words[-1].lower() == "desc")
    return found


def _sorted(rows: list[DataRow], name: str, descending: bool) -> list[DataRow]:
    def order(one: DataRow, other: DataRow) -> int:
        left, right = one.cells[_place(one, name)], other.cells[_place(other, name)]
        if DB_NULL in (left, right):
            return (left is not DB_NULL) - (right is not DB_NULL)
        return _order(left, right)

    return sorted(rows, key=cmp_to_key(order), reverse=descending)
