"""JSON text -> Python values of PowerShell's types, as the lenient reader of ConvertFrom-Json takes it.

Comments, single quotes, bare names, a trailing comma, `NaN` and hexadecimal numbers are accepted. `read` takes the
fast way (Python's own scanner) for strict JSON, and this module's reader for everything else: it keeps its own
stack, so no text can exhaust Python's, and its errors name the path, the line and the position.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from lyncshell.errors import ShellError
from lyncshell.values.numbers import INT64_MAX, INT64_MIN, BigInteger, Int64

DEFAULT_DEPTH = 1024
"""The deepest nesting that is read unless the caller says otherwise."""

_NUMBER = re.compile(r"-?(?:0[xX][0-9a-fA-F]+|[0-9.]+(?:[eE][-+]?[0-9]+)?)")
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_GAP = re.compile(r"(?:\s+|//[^\r\n]*|/\*.*?\*/)+", re.S)
_PLAIN_NAME = re.compile(r"[\w$-]+\Z")
_WORDS = {"true": True, "false": False, "null": None, "undefined": None, "NaN": float("nan"),
          "Infinity": float("inf"), "-Infinity": float("-inf")}
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", '"': '"', "'": "'", "\\": "\\", "/": "/"}


_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def _character(match: re.Match[str]) -> str:
    """The character of two UTF-16 units."""
    return match.group().encode("utf-16", "surrogatepass").decode("utf-16")


class JsonFailure(ShellError):
    """A text that is no JSON; the message ends with path, line and position."""

    error_id = "System.ArgumentException"
    exception_type = "System.ArgumentException"


def integer(text: str) -> Any:
    """A whole number: Int64, or BigInteger beyond its range."""
    if len(text) > 400:
        raise JsonFailure(f"Conversion from JSON failed with error: JSON integer {text[:40]}... is too large to parse.")
    value = int(text, 16) if "x" in text or "X" in text else int(text)
    return Int64(value) if INT64_MIN <= value <= INT64_MAX else BigInteger(value)


def read(text: str, make_object: Callable[[list[tuple[str, Any]]], Any], depth: int = DEFAULT_DEPTH) -> Any:
    """The value of a JSON text; `make_object` gets the names and values of each object.

    Raises JsonFailure where the text is no JSON or nested deeper than `depth`.
    """
    if depth >= DEFAULT_DEPTH:
        decoder = json.JSONDecoder(object_pairs_hook=make_object, parse_int=integer, strict=False)
        try:
            return decoder.decode(text)
        except (ValueError, RecursionError):
            pass  # not strict JSON, or deep: the reader below decides and explains
    return _Reader(text, make_object, depth).read()


class _Reader:
    """Reads one text with a stack of open containers: [is_object, items, pending name]."""

    def __init__(self, text: str, make_object: Callable[[list[tuple[str, Any]]], Any], depth: int) -> None:
        self.text = text
        self.end = len(text)
        self.at = 0
        self.make_object = make_object
        self.depth = depth
        self.stack: list[tuple[bool, list[Any]]] = []
        self.names: list[str] = []

    def read(self) -> Any:
        """The value of the whole text; None for an empty one."""
        self.skip_gap()
        if self.at >= self.end:
            return None
        value = self.value()
        self.skip_gap()
        if self.at < self.end:
            char = self.text[self.at]
            raise self.failure(f"Additional text encountered after finished reading JSON content: {char}.")
        return value

    def value(self) -> Any:
        """Reads one value with all that it holds."""
        while True:
            value: Any = None
            opened = self.open_container()
            if opened:
                if not self.closes_now():
                    continue
                value = self.close_container()
            else:
                value = self.scalar()
            while self.stack:
                self.add(value)
                if self.after_value():
                    break
                value = self.close_container()
            else:
                return value

    def open_container(self) -> bool:
        """Opens an object or array that begins here and reads the first name of an object."""
        char = self.text[self.at]
        if char not in "{[":
            return False
        self.at += 1
        self.stack.append((char == "{", []))
        self.names.append("")
        if len(self.stack) > self.depth:
            raise self.failure(f"The reader's MaxDepth of {self.depth} has been exceeded.")
        self.skip_gap()
        self.need_more()
        if char == "{" and self.text[self.at] != "}":
            self.property_name()
        return True

    def closes_now(self) -> bool:
        """Whether the container that was just opened is empty."""
        return self.text[self.at] == ("}" if self.stack[-1][0] else "]") and not self.names[-1]

    def close_container(self) -> Any:
        self.at += 1
        self.names.pop()
        is_object, items = self.stack.pop()
        return self.make_object(items) if is_object else items

    def add(self, value: Any) -> None:
        is_object, items = self.stack[-1]
        items.append((self.names[-1], value) if is_object else value)

    def after_value(self) -> bool:
        """Goes to the next item of the container; False where it ends."""
        is_object, _ = self.stack[-1]
        self.skip_gap()
        self.need_more()
        char = self.text[self.at]
        close = "}" if is_object else "]"
        if char == close:
            return False
        if char != ",":
            raise self.failure(f"After parsing a value an unexpected character was encountered: {char}.")
        self.at += 1
        self.skip_gap()
        self.need_more()
        if self.text[self.at] == close:
            return False
        if is_object:
            self.property_name()
        return True

    def property_name(self) -> None:
        char = self.text[self.at]
        if char in "\"'":
            name = self.string(char)
        else:
            match = _NAME.match(self.text, self.at)
            if match is None:
                raise self.failure(f"Invalid property identifier character: {char}.")
            name = match.group()
            self.at = match.end()
            if self.at >= self.end:
                raise self.failure("Unexpected end while parsing unquoted property name.")
        self.skip_gap()
        self.need_more()
        if self.text[self.at] != ":":
            char = self.text[self.at]
            raise self.failure(f"Invalid character after parsing property name. Expected ':' but got: {char}.")
        self.names[-1] = name
        self.at += 1
        self.skip_gap()
        self.need_more()

    def scalar(self) -> Any:
        char = self.text[self.at]
        if char in "\"'":
            return self.string(char)
        word = _NAME.match(self.text, self.at + 1 if char == "-" else self.at)
        if word:
            text = self.text[self.at : word.end()]
            if text in _WORDS:
                self.at = word.end()
                return _WORDS[text]
        match = _NUMBER.match(self.text, self.at)
        if match is None:
            raise self.failure(f"Unexpected character encountered while parsing value: {char}.")
        return self.number(match)

    def number(self, match: re.Match[str]) -> Any:
        text = match.group()
        try:
            whole = not any(c in text for c in ".eE") or "x" in text.lower()
            value = integer(text) if whole else float(text)
        except ValueError:
            raise self.failure(f"Input string '{text}' is not a valid number.") from None
        self.at = match.end()
        return value

    def string(self, quote: str) -> str:
        """Reads a string in quotes; line breaks may stand in it."""
        parts = []
        at = self.at + 1
        stops = re.compile(rf"[\\{quote}]")
        while True:
            stop = stops.search(self.text, at)
            if stop is None:
                self.at = self.end
                raise self.failure(f"Unterminated string. Expected delimiter: {quote}.")
            parts.append(self.text[at : stop.start()])
            at = stop.end()
            if stop.group() == quote:
                self.at = at
                return _PAIR.sub(_character, "".join(parts))
            piece, at = self.escape(at)
            parts.append(piece)

    def escape(self, at: int) -> tuple[str, int]:
        char = self.text[at : at + 1]
        if char == "u":
            digits = self.text[at + 1 : at + 5]
            if not re.fullmatch("[0-9a-fA-F]{4}", digits):
                self.at = at
                raise self.failure(f"Invalid Unicode escape sequence: \\u{digits}.")
            return chr(int(digits, 16)), at + 5
        if char not in _ESCAPES or not char:
            self.at = at
            raise self.failure(f"Bad JSON escape sequence: \\{char}.")
        return _ESCAPES[char], at + 1

    def skip_gap(self) -> None:
        match = _GAP.match(self.text, self.at)
        if match:
            self.at = match.end()

    def need_more(self) -> None:
        if self.at >= self.end:
            if not self.stack[0][0]:
                raise self.failure("Unexpected end of content while loading JArray.")
            raise JsonFailure(
                f"Conversion from JSON failed with error: Unexpected end when reading token. Path '{self.path()}'."
            )

    def failure(self, problem: str) -> JsonFailure:
        """The error for the place where the reader stands."""
        before = self.text[: self.at]
        line, column = before.count("\n") + 1, self.at - (before.rfind("\n") + 1)
        if self.at == 0:
            line = 0
        where = f"Path '{self.path()}', line {line}, position {column}."
        return JsonFailure(f"Conversion from JSON failed with error: {problem} {where}")

    def path(self) -> str:
        """Where the reader stands, in Json.NET's notation: `a.b[2]['odd name']`."""
        path = ""
        innermost = len(self.stack) - 1
        for level, ((is_object, items), name) in enumerate(zip(self.stack, self.names, strict=True)):
            if not is_object:
                index = len(items) - (level == innermost)  # Json.NET counts a value when it is complete
                path += f"[{index}]" if index >= 0 else ""
            elif name and not _PLAIN_NAME.match(name):
                path += f"['{name}']"
            elif name:
                path += f".{name}" if path else name
        return path
