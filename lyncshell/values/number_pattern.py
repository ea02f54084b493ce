"""Custom numeric formats of .NET: `#,##0.00;(#,##0.00);zero`, `0.0E+0`, `00-00`, `0,,`, `0%`.

Follows .NET's two passes: the first reads a section's shape (digit places, where the point is, groups, scaling), the
second writes the digits into it.
"""

from __future__ import annotations

from lyncshell.values.culture import Culture
from lyncshell.values.number_format import Digits

_NO_ZERO = 1 << 30


class _Shape:
    """What a section asks for; counts are of digit places."""

    __slots__ = ("adjust", "digits", "first_zero", "last_zero", "point", "scientific", "separators")

    def __init__(self) -> None:
        self.digits = 0
        self.point = -1
        self.first_zero = _NO_ZERO
        self.last_zero = 0
        self.scientific = False
        self.separators = False
        self.adjust = 0


def find_section(pattern: str, wanted: int) -> int:
    """Offset of a section (0 positive, 1 negative, 2 zero); 0 when the pattern has none or an empty one."""
    if wanted == 0:
        return 0
    position = 0
    while position < len(pattern):
        ch = pattern[position]
        position += 1
        if ch in "'\"":
            position = _after_quote(pattern, position, ch)
        elif ch == "\\":
            position += 1
        elif ch == ";":
            wanted -= 1
            if wanted == 0:
                return position if position < len(pattern) and pattern[position] != ";" else 0
    return 0


def _after_quote(pattern: str, position: int, quote: str) -> int:
    end = pattern.find(quote, position)
    return len(pattern) if end < 0 else end + 1


def _starts_exponent(pattern: str, position: int) -> bool:
    """Whether `0`, `+0` or `-0` follows an E."""
    if pattern.startswith("0", position):
        return True
    return pattern[position:position + 2] in ("+0", "-0")


def _read_shape(pattern: str, position: int) -> _Shape:
    """First pass over the section that starts at `position`."""
    shape = _Shape()
    comma_at, commas = -1, 0
    while position < len(pattern):
        ch = pattern[position]
        position += 1
        if ch == ";":
            break
        if ch == "#":
            shape.digits += 1
        elif ch == "0":
            shape.first_zero = min(shape.first_zero, shape.digits)
            shape.digits += 1
            shape.last_zero = shape.digits
        elif ch == ".":
            if shape.point < 0:
                shape.point = shape.digits
        elif ch == ",":
            if shape.digits > 0 and shape.point < 0:
                if comma_at == shape.digits:
                    commas += 1
                    continue
                shape.separators = shape.separators or comma_at >= 0
                comma_at, commas = shape.digits, 1
        elif ch == "%":
            shape.adjust += 2
        elif ch == "‰":
            shape.adjust += 3
        elif ch in "'\"":
            position = _after_quote(pattern, position, ch)
        elif ch == "\\":
            position += 1
        elif ch in "Ee" and _starts_exponent(pattern, position):
            shape.scientific = True
            position += 1
            while pattern.startswith("0", position):
                position += 1
    if shape.point < 0:
        shape.point = shape.digits
    if comma_at >= 0:
        if comma_at == shape.point:
            shape.adjust -= commas * 3
        else:
            shape.separators = True
    return shape


def format_pattern(number: Digits, pattern: str, culture: Culture) -> str:
    """Write a number in a custom format."""
    section = find_section(pattern, 2 if not number.text else 1 if number.negative else 0)
    while True:
        shape = _read_shape(pattern, section)
        if not number.text:
            number.negative = number.negative and number.floating
            number.scale = 0
            break
        number.scale += shape.adjust
        number.round_at(shape.digits if shape.scientific else number.scale + shape.digits - shape.point)
        if number.text:
            break
        zero = find_section(pattern, 2)
        if zero == section:
            break
        section = zero
    written = _Writer(number, shape, pattern, culture).write(section)
    negative = number.negative and section == 0
    return "-" + written if negative and (number.scale != 0 or written) else written


class _Writer:
    """Second pass: puts the digits into the section."""

    def __init__(self, number: Digits, shape: _Shape, pattern: str, culture: Culture) -> None:
        self.number = number
        self.shape = shape
        self.pattern = pattern
        self.facts = culture.numbers
        self.out: list[str] = []
        self.taken = 0
        self.point_written = False
        point = shape.point
        self.zero_from = point - shape.first_zero if shape.first_zero < point else 0
        self.zero_to = point - shape.last_zero if shape.last_zero > point else 0
        if shape.scientific:
            self.place, self.adjust = point, 0
        else:
            self.place = max(number.scale, point)
            self.adjust = number.scale - point

    def _put(self, digit: str) -> None:
        """One digit, and the group separator when a group ends here."""
        self.out.append(digit)
        if self.shape.separators and self.place > 1 and (self.place - 1) % 3 == 0:
            self.out.append(self.facts.group_separator)

    def _next(self, filler: str) -> str:
        if self.taken < len(self.number.text):
            self.taken += 1
            return self.number.text[self.taken - 1]
        return filler

    def _overflow(self) -> None:
        """Digits before the first place of the pattern."""
        while self.adjust > 0:
            self._put(self._next("0"))
            self.place -= 1
            self.adjust -= 1

    def _digit(self) -> None:
        if self.adjust < 0:
            self.adjust += 1
            digit = "0" if self.place <= self.zero_from else ""
        else:
            digit = self._next("0" if self.place > self.zero_to else "")
        if digit:
            self._put(digit)
        self.place -= 1

    def _point(self) -> None:
        if self.place != 0 or self.point_written:
            return
        more = self.shape.point < self.shape.digits and self.taken < len(self.number.text)
        if self.zero_to < 0 or more:
            self.out.append(self.facts.decimal_separator)
            self.point_written = True

    def _exponent(self, ch: str, position: int) -> int:
        """`E+00` and friends; returns the offset behind."""
        pattern = self.pattern
        if not self.shape.scientific or not _starts_exponent(pattern, position):
            self.out.append(ch)
            if not self.shape.scientific:
                if pattern[position:position + 1] in ("+", "-"):
                    self.out.append(pattern[position])
                    position += 1
                while pattern.startswith("0", position):
                    self.out.append("0")
                    position += 1
            return position
        plus = pattern[position] == "+"
        if pattern[position] in "+-":
            position += 1
        zeros = 0
        while pattern.startswith("0", position):
            zeros += 1
            position += 1
        power = self.number.scale - self.shape.point if self.number.text else 0
        sign = "-" if power < 0 else "+" if plus else ""
        self.out.append(ch + sign + str(abs(power)).rjust(min(zeros, 10), "0"))
        self.shape.scientific = False
        return position

    def write(self, position: int) -> str:
        """The section that starts at `position`, filled."""
        pattern = self.pattern
        while position < len(pattern):
            ch = pattern[position]
            position += 1
            if ch == ";":
                break
            if ch in "#0.":
                self._overflow()
                if ch == ".":
                    self._point()
                else:
                    self._digit()
            elif ch in "'\"":
                end = _after_quote(pattern, position, ch)
                self.out.append(pattern[position:end].removesuffix(ch))
                position = end
            elif ch == "\\":
                self.out.append(pattern[position:position + 1])
                position += 1
            elif ch in "Ee":
                position = self._exponent(ch, position)
            elif ch != ",":
                self.out.append(ch)
        return "".join(self.out)
