"""A .NET regular expression rewritten for Python.

Rewritten is what differs: group numbers and names, inline options, class subtraction, block names, anchors, literal
braces. What cannot be carried out (balancing groups) is refused clearly. A pattern without anything that `re` lacks and
without nested repetition is marked `plain`: `re` runs it,
faster to load and safe from endless backtracking; every other
one goes to the `regex` library, which has a time limit.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.regex_blocks import BLOCKS

IGNORE_CASE = 1
MULTILINE = 2
EXPLICIT_CAPTURE = 4
COMPILED = 8
SINGLELINE = 16
IGNORE_WHITESPACE = 32
RIGHT_TO_LEFT = 64
ECMA_SCRIPT = 256
CULTURE_INVARIANT = 512
NON_BACKTRACKING = 1024

_OPTION_LETTERS = {"i": IGNORE_CASE, "m": MULTILINE, "n": EXPLICIT_CAPTURE, "s": SINGLELINE, "x": IGNORE_WHITESPACE}
_SPECIAL = frozenset("\\^$.|?*+()[]{}")
_ESCAPES = {"a": "\x07", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_DIGITS = frozenset("0123456789")


class RegexFailure(ShellError):
    """A pattern that is no .NET regular expression (RegexParseException)."""

    category = ErrorCategory.InvalidArgument
    error_id = "System.Text.RegularExpressions.RegexParseException"
    exception_type = "System.Text.RegularExpressions.RegexParseException"


class Translation:
    """The result: Python's pattern and what its groups are called in .NET.

    `groups` lists .NET's group numbers in order with 0; `keys[number]` is the group of the Python pattern and
    `names[number]` its .NET name, the number itself where it has none.
    """

    __slots__ = ("groups", "keys", "names", "numbers", "pattern", "plain")

    def __init__(self) -> None:
        self.pattern = ""
        self.plain = True
        self.groups: list[int] = [0]
        self.keys: dict[int, int | str] = {0: 0}
        self.names: dict[int, str] = {0: "0"}
        self.numbers: dict[str, int] = {"0": 0}


def translate(pattern: str, options: int = 0) -> Translation:
    """Rewrites `pattern` under RegexOptions flags. Raises RegexFailure."""
    return _Translator(pattern, options).run()


def quote(text: str) -> str:
    """Regex.Escape."""
    table = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f"}
    return "".join(table.get(ch) or ("\\" + ch if ch in "\\*+?|{[()^$.# " else ch) for ch in text)


def literal(ch: str) -> str:
    """One character that stands for itself."""
    return "\\" + ch if ch in _SPECIAL else ch


class _Group:
    """An open bracket: options to restore, scoped (?i:) groups to close, whether it repeats something inside."""

    __slots__ = ("capturing", "options", "repeats", "scopes")

    def __init__(self, options: int, capturing: bool) -> None:
        self.options = options
        self.capturing = capturing
        self.repeats = False
        self.scopes = 0


class _Translator:
    def __init__(self, pattern: str, options: int) -> None:
        self.text = pattern
        self.at = 0
        self.options = options
        self.result = Translation()
        self.out: list[str] = []
        self.stack: list[_Group] = []
        self.unbounded = 0
        self.unnamed_next = 0
        self.free: list[int] = []
        self.starts: list[int] = []

    # -- errors

    def fail(self, message: str) -> RegexFailure:
        """The error at the current place, in .NET's words."""
        return RegexFailure(f"Invalid pattern '{self.text}' at offset {self.at}. {message}")

    # -- groups are numbered before the translation: unnamed ones first, in order, then names

    def _count_groups(self) -> None:
        names: list[str] = []
        unnamed = 0
        options_stack: list[int] = []
        options = self.options
        text, at = self.text, 0
        explicit: set[int] = set()
        while at < len(text):
            ch = text[at]
            if ch == "\\":
                at += 2
                continue
            if ch == "[":
                at = self._skip_class(at)
                continue
            if ch == "#" and options & IGNORE_WHITESPACE:
                end = text.find("\n", at)
                at = len(text) if end < 0 else end + 1
                continue
            if ch == ")":
                options = options_stack.pop() if options_stack else options
            elif ch == "(":
                name, options, opened, length = self._peek_group(at, options)
                options_stack.extend(opened or ())
                if name == "":
                    unnamed += 1
                elif name is not None and name.isdigit():
                    explicit.add(int(name))
                elif name is not None and name not in names:
                    names.append(name)
                at += length
                continue
            at += 1
        self._number_groups(unnamed, explicit, names)

    def _number_groups(self, unnamed: int, explicit: set[int], names: list[str]) -> None:
        """Gives numbers: unnamed groups take the lowest that no `(?<3>...)` claims."""
        self.free = [number for number in range(1, unnamed + len(explicit) + 1) if number not in explicit][:unnamed]
        result = self.result
        used = sorted({*self.free, *explicit})
        for number in used:
            self._register(number, str(number), f"_{number}")
        last = max(used, default=0)
        for name in names:
            last += 1
            while last in result.keys:
                last += 1
            self._register(last, name, name if name.isascii() and name[0] != "_" else f"n{last}")

    def _register(self, number: int, name: str, key: str) -> None:
        self.result.groups.append(number)
        self.result.keys[number] = key
        self.result.names[number] = name
        self.result.numbers[name] = number

    def _skip_class(self, at: int) -> int:
        """The offset behind the class that opens at `at`."""
        text = self.text
        at += 1
        if text.startswith("^", at):
            at += 1
        first = True
        while at < len(text):
            if text[at] == "\\":
                at += 1
            elif text.startswith("-[", at) and not first:
                at = self._skip_class(at + 1)
                if at < len(text) and text[at] == "]":
                    return at + 1
                continue
            elif text[at] == "]" and not first:
                return at + 1
            first = False
            at += 1
        return at

    def _peek_group(self, at: int, options: int) -> tuple[str | None, int, tuple[int, ...] | None, int]:
        """What `(` opens: name ("" unnamed, None no capture), new options, options to restore, length to skip."""
        text = self.text
        if not text.startswith("(?", at):
            return ("" if not options & EXPLICIT_CAPTURE else None), options, (options,), 1
        if text.startswith("(?#", at):
            end = text.find(")", at)
            return None, options, None, (len(text) if end < 0 else end + 1) - at
        opener = text[at + 2:at + 3]
        if opener in ("<", "'") and text[at + 3:at + 4] not in ("=", "!"):
            end = text.find(">" if opener == "<" else "'", at + 3)
            name = text[at + 3:end] if end > 0 else ""
            return (name.partition("-")[0] or None), options, (options,), 3
        if opener == "(":
            inner = text.startswith("(?", at + 2)
            return None, options, (options,) if inner else (options, options), 2 if inner else 3
        changed, end = self._read_options(at + 2, options)
        if end > at + 2 and text[end:end + 1] == ")":
            return None, changed, None, end + 1 - at
        if end > at + 2 and text[end:end + 1] == ":":
            return None, changed, (options,), end + 1 - at
        return None, options, (options,), 2

    def _read_options(self, at: int, options: int) -> tuple[int, int]:
        """Option letters from `at` on: the new options and the offset behind."""
        on = True
        while at < len(self.text):
            ch = self.text[at]
            flag = _OPTION_LETTERS.get(ch.lower())
            if ch in "+-":
                on = ch == "+"
            elif flag is None:
                break
            else:
                options = options | flag if on else options & ~flag
            at += 1
        return options, at

    # -- the translation

    def run(self) -> Translation:
        """Translates the whole pattern."""
        self._count_groups()
        self.stack.append(_Group(self.options, False))
        while self.at < len(self.text):
            self._step()
        if len(self.stack) > 1:
            raise self.fail("Not enough )'s.")
        self.out.append(")" * self.stack[0].scopes)
        result = self.result
        result.pattern = "".join(self.out)
        if self.unbounded > 3:
            result.plain = False
        return result

    def _step(self) -> None:
        ch = self.text[self.at]
        if self.options & IGNORE_WHITESPACE and (ch.isspace() or ch == "#"):
            self._skip_white()
        elif ch == "(":
            self._open()
        elif ch == ")":
            self._close()
        elif ch == "|":
            self._alternative()
        elif ch in "*+?" or (ch == "{" and self._braces() is not None):
            raise self.fail(f"Quantifier '{ch}' following nothing.")
        else:
            self._atom(ch)

    def _skip_white(self) -> None:
        """White space and comments under the x option."""
        while self.at < len(self.text):
            ch = self.text[self.at]
            if ch == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end + 1
            elif ch.isspace():
                self.at += 1
            else:
                return

    def _atom(self, ch: str) -> None:
        """One thing that matches, with its quantifier."""
        start = len(self.out)
        self.at += 1
        if ch == "\\":
            self.out.append(self._escape())
        elif ch == "[":
            self.out.append(self._class())
        elif ch == ".":
            self.out.append(r"[\s\S]" if self.options & SINGLELINE else ".")
        elif ch == "^":
            self.out.append("(?m:^)" if self.options & MULTILINE else "^")
        elif ch == "$":
            self.out.append("(?m:$)" if self.options & MULTILINE else "$")
        else:
            self.out.append(literal(ch))
        self._quantifier(start, simple=True)

    def _braces(self) -> tuple[int, int | None, int] | None:
        """`{n}`, `{n,}`, `{n,m}` at the current place: least, most, offset behind; None where it is a literal."""
        end = self.text.find("}", self.at)
        least, comma, most = self.text[self.at + 1:end].partition(",") if end > 0 else ("", "", "")
        if not least or not _DIGITS.issuperset(least) or not _DIGITS.issuperset(most):
            return None
        if len(least) > 10 or len(most) > 10 or int(least) >= 2**31 or (most and int(most) >= 2**31):
            raise self.fail("Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.")
        return int(least), int(most) if most else None if comma else int(least), end + 1

    def _quantifier(self, start: int, simple: bool, repeats: bool = False, captures: bool = False) -> None:
        """A quantifier behind what was written from `start` on."""
        if self.options & IGNORE_WHITESPACE:
            self._skip_white()
        ch = self.text[self.at:self.at + 1]
        if ch and ch in "*+?":
            text, unbounded = ch, ch != "?"
            self.at += 1
        elif ch == "{":
            braces = self._braces()
            if braces is None:
                return
            least, most, end = braces
            if most is not None and least > most:
                raise self.fail("Illegal {x,y} with x > y.")
            text, unbounded = self.text[self.at:end], most is None or most > 1
            self.at = end
        else:
            return
        if self.text[self.at:self.at + 1] == "?":
            text += "?"
            self.at += 1
        if self.options & IGNORE_WHITESPACE:
            self._skip_white()
        following = self.text[self.at:self.at + 1]
        if following and (following in "*+?" or (following == "{" and self._braces() is not None)):
            raise self.fail(f"Nested quantifier '{following}'.")
        piece = "".join(self.out[start:])
        del self.out[start:]
        if piece in ("^", "$", r"\A", "(?m:^)", "(?m:$)", r"(?=\n?\Z)"):
            piece = f"(?:{piece})"
        self.out.append(piece + text)
        self._note_repeat(unbounded, simple, repeats, captures)

    def _note_repeat(self, unbounded: bool, simple: bool, repeats: bool, captures: bool) -> None:
        """What is repeated decides whether `re` may run the pattern."""
        if unbounded and (captures or repeats):
            self.result.plain = False
        if unbounded:
            self.unbounded += 1
            for group in self.stack:
                group.repeats = True

    # -- groups

    def _push(self, text: str, capturing: bool = False) -> None:
        self.stack.append(_Group(self.options, capturing))
        self.starts.append(len(self.out))
        self.out.append(text)

    def _open(self) -> None:
        """An opening bracket of any kind."""
        text = self.text
        if not text.startswith("(?", self.at):
            self.at += 1
            if self.options & EXPLICIT_CAPTURE:
                self._push("(?:")
            else:
                self._push(f"(?P<_{self.free[self.unnamed_next]}>", True)
                self.unnamed_next += 1
            return
        self.at += 2
        for opener in ("<=", "<!", "=", "!", ">", ":"):
            if text.startswith(opener, self.at):
                self.at += len(opener)
                self._push("(?" + opener)
                return
        if text.startswith("#", self.at):
            end = text.find(")", self.at)
            if end < 0:
                raise self.fail("Unterminated (?#...) comment.")
            self.at = end + 1
        elif text[self.at:self.at + 1] in ("<", "'"):
            self._named()
        elif text.startswith("(", self.at):
            self._conditional()
        else:
            self._inline_options()

    def _named(self) -> None:
        """(?<name>...) and (?'name'...)."""
        closing = ">" if self.text[self.at] == "<" else "'"
        end = self.text.find(closing, self.at + 1)
        name = self.text[self.at + 1:end] if end > 0 else ""
        if "-" in name:
            raise self.fail("Balancing groups are not supported.")
        if not name or not all(ch.isalnum() or ch == "_" for ch in name) or (
                name[0].isdigit() and not name.isdigit()) or name[0] == "0":
            self.at += 1
            raise self.fail("Invalid group name: Group names must begin with a word character.")
        self.at = end + 1
        key = self.result.keys[self.result.numbers[name]]
        if f"(?P<{key}>" in self.out:
            self.result.plain = False
        self._push(f"(?P<{key}>", True)

    def _conditional(self) -> None:
        """(?(name)yes|no) and (?(expression)yes|no)."""
        self.result.plain = False
        end = self.text.find(")", self.at)
        name = self.text[self.at + 1:end] if end > 0 else ""
        if name in self.result.numbers:
            self._push(f"(?({self.result.keys[self.result.numbers[name]]})")
            self.at = end + 1
        elif name.isdigit():
            raise self.fail("Conditional alternation refers to an undefined group number.")
        elif self.text.startswith("(?", self.at):
            self._push("(?")
        else:
            self._push("(?")
            self.at += 1
            self._push("(?=")

    def _inline_options(self) -> None:
        """(?i) for the rest of the group and (?i:...) for its own."""
        changed, end = self._read_options(self.at, self.options)
        follow = self.text[end:end + 1]
        if follow not in (")", ":") or end == self.at:
            raise self.fail("Unrecognized grouping construct.")
        self.at = end + 1
        before, letter = self.options & IGNORE_CASE, "(?i:" if changed & IGNORE_CASE else "(?-i:"
        switches = before != changed & IGNORE_CASE
        if follow == ":":
            self._push(letter if switches else "(?:")
            self.options = changed
            return
        self.options = changed
        if switches:
            self.out.append(letter)
            self.stack[-1].scopes += 1

    def _alternative(self) -> None:
        """`|`: scoped options end with the branch and are opened again, because .NET's reach over it."""
        self.at += 1
        group = self.stack[-1]
        reopen = ""
        if group.scopes:
            reopen = "(?i:" if self.options & IGNORE_CASE else "(?-i:"
        self.out.append(")" * group.scopes + "|" + reopen)
        group.scopes = 1 if reopen else 0
        group.repeats = True

    def _close(self) -> None:
        if len(self.stack) <= 1:
            raise self.fail("Too many )'s.")
        group = self.stack.pop()
        start = self.starts.pop()
        self.at += 1
        self.out.append(")" * group.scopes + ")")
        self.options = group.options
        if group.capturing:
            self.stack[-1].capturing = True
        self._quantifier(start, False, group.repeats, group.capturing)

    # -- escapes

    def _escape(self) -> str:
        """What follows a backslash outside of a class."""
        if self.at >= len(self.text):
            raise self.fail("Illegal \\ at end of pattern.")
        ch = self.text[self.at]
        if ch in "wWsSdDbB":
            self.at += 1
            return "\\" + ch
        if ch in "AzZG":
            self.at += 1
            if ch == "G":
                self.result.plain = False
            return {"A": r"\A", "z": r"\Z", "Z": r"(?=\n?\Z)", "G": r"\G"}[ch]
        if ch in "pP":
            return self._property(in_class=False)
        if ch == "k":
            return self._named_reference()
        if ch in "123456789":
            reference = self._numbered_reference()
            if reference is not None:
                return reference
        return literal(self._character())

    def _numbered_reference(self) -> str | None:
        end = self.at
        while end < len(self.text) and self.text[end] in _DIGITS:
            end += 1
        while end > self.at:
            number = int(self.text[self.at:end])
            if number in self.result.keys:
                self.at = end
                return f"(?P={self.result.keys[number]})"
            if end - self.at == 1:
                raise self.fail(f"Reference to undefined group number {number}.")
            end -= 1
        return None

    def _named_reference(self) -> str:
        opening = self.text[self.at + 1:self.at + 2]
        closing = {"<": ">", "'": "'", "{": "}"}.get(opening)
        end = self.text.find(closing, self.at + 2) if closing else -1
        if end < 0:
            raise self.fail("Malformed \\k<...> named back reference.")
        name = self.text[self.at + 2:end]
        if name not in self.result.numbers:
            raise self.fail(f"Reference to undefined group name '{name}'.")
        self.at = end + 1
        return f"(?P={self.result.keys[self.result.numbers[name]]})"

    def _character(self) -> str:
        """The character that an escape at the current place stands for."""
        ch = self.text[self.at]
        self.at += 1
        if ch in "xu":
            return self._hexadecimal(2 if ch == "x" else 4)
        if ch == "c":
            control = self.text[self.at:self.at + 1].upper()
            if not ("@" <= control <= "_"):
                raise self.fail("Unrecognized control character.")
            self.at += 1
            return chr(ord(control) - 64)
        if ch in _DIGITS and ch not in "89":
            end = self.at
            while end < len(self.text) and end < self.at + 2 and self.text[end] in "01234567":
                end += 1
            value = int(self.text[self.at - 1:end], 8) & 255
            self.at = end
            return chr(value)
        if ch in _ESCAPES:
            return _ESCAPES[ch]
        if ch.isalnum() or ch == "_":
            raise self.fail(f"Unrecognized escape sequence \\{ch}.")
        return ch

    def _hexadecimal(self, count: int) -> str:
        digits = self.text[self.at:self.at + count]
        if len(digits) < count or any(digit not in "0123456789abcdefABCDEF" for digit in digits):
            raise self.fail("Insufficient or invalid hexadecimal digits.")
        self.at += count
        return chr(int(digits, 16))

    def _property(self, in_class: bool) -> str:
        """\\p{Lu}, \\P{IsGreek}: blocks become ranges, categories are the regex library's."""
        negated = self.text[self.at] == "P"
        end = self.text.find("}", self.at)
        if self.text[self.at + 1:self.at + 2] != "{" or end < 0:
            raise self.fail("Incomplete \\p{X} character escape.")
        name = self.text[self.at + 2:end]
        self.at = end + 1
        self.result.plain = False
        if name.startswith("Is"):
            block = BLOCKS.get(name[2:])
            if block is None:
                raise self.fail(f"Unknown property '{name}'.")
            low, high = (f"\\U{edge:08x}" for edge in block)
            if not negated:
                return f"{low}-{high}" if in_class else f"[{low}-{high}]"
            return f"[^{low}-{high}]" if not in_class else _outside(*block)
        if name not in _CATEGORIES:
            raise self.fail(f"Unknown property '{name}'.")
        return f"\\{'P' if negated else 'p'}{{{name}}}"

    # -- classes

    def _class(self) -> str:
        """A class in brackets, the opening one being read; with subtraction it becomes a look-ahead and a class."""
        text = self.text
        negated = text.startswith("^", self.at)
        self.at += negated
        items: list[str] = []
        first = True
        while True:
            if self.at >= len(text):
                raise self.fail("Unterminated [] set.")
            ch = text[self.at]
            if ch == "]" and not first:
                self.at += 1
                return _class_text(items, negated)
            if ch == "-" and text.startswith("[", self.at + 1) and not first:
                self.at += 2
                removed = self._class()
                if not text.startswith("]", self.at):
                    raise self.fail("A subtraction must be the last element in a character class.")
                self.at += 1
                return f"(?:(?!{removed}){_class_text(items, negated)})"
            first = False
            self._class_item(items)

    def _class_item(self, items: list[str]) -> None:
        """One character, range or escape of a class."""
        low = self._class_character(items)
        if low is None:
            return
        text = self.text
        is_range = text.startswith("-", self.at) and self.at + 1 < len(text) and text[self.at + 1] != "]"
        if not is_range or text[self.at + 1] == "[":
            items.append(_in_class(low))
            return
        self.at += 1
        high = self._class_character(items)
        if high is None:
            raise self.fail(f"Cannot include class \\{text[self.at - 1]} in character range.")
        if high < low:
            raise self.fail("[x-y] range in reverse order.")
        items.append(f"{_in_class(low)}-{_in_class(high)}")

    def _class_character(self, items: list[str]) -> str | None:
        """A single character of a class; a class escape goes to `items` and gives None."""
        ch = self.text[self.at]
        self.at += 1
        if ch != "\\":
            return ch
        if self.at >= len(self.text):
            raise self.fail("Illegal \\ at end of pattern.")
        escaped = self.text[self.at]
        if escaped in "wWsSdD":
            self.at += 1
            items.append("\\" + escaped)
            return None
        if escaped in "pP":
            items.append(self._property(in_class=True))
            return None
        if escaped == "b":
            self.at += 1
            return "\b"
        if escaped == "-":
            self.at += 1
            return "-"
        return self._character()


def _in_class(ch: str) -> str:
    """A character inside of Python's brackets."""
    return "\\" + ch if ch in "\\]^-[&~|" else ch


def _outside(low: int, high: int) -> str:
    """What a negated block is inside of a class: the two ranges around it."""
    before = f"\\U00000000-\\U{low - 1:08x}" if low else ""
    return f"{before}\\U{high + 1:08x}-\\U0010ffff"


def _class_text(items: list[str], negated: bool) -> str:
    if not items:
        return r"(?!)" if not negated else r"[\s\S]"
    return f"[{'^' if negated else ''}{''.join(items)}]"


_CATEGORIES = frozenset(
    ("L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi",
     "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn"))


def unquote(text: str) -> str:
    """Regex.Unescape. Raises RegexFailure."""
    reader = _Translator(text, 0)
    out: list[str] = []
    while reader.at < len(text):
        ch = text[reader.at]
        reader.at += 1
        if ch == "\\":
            if reader.at >= len(text):
                raise reader.fail("Illegal \\ at end of pattern.")
            ch = reader._character()
        out.append(ch)
    return "".join(out)
