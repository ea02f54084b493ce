"""How texts are ordered and when they are equal: the invariant culture's collation, as ICU's root order has it.

Characters weigh first by what they are (white space, punctuation, symbols, digits, letters), then by accents, then
by case, lower case first. Most texts differ in ASCII letters, which take a short way.
"""

from __future__ import annotations

from functools import lru_cache

_PUNCTUATION = "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_ASCII: dict[str, tuple[int, int]] = {}


def _fill() -> None:
    for place, character in enumerate("\t\n\v\f\r "):
        _ASCII[character] = (1, place)
    for place, character in enumerate(_PUNCTUATION):
        _ASCII[character] = (2, place)
    for character in "0123456789":
        _ASCII[character] = (4, ord(character))
    for character in "abcdefghijklmnopqrstuvwxyz":
        _ASCII[character] = (5, ord(character))
        _ASCII[character.upper()] = (5, ord(character))


_fill()

Key = tuple[tuple[tuple[int, int], ...], tuple[int, ...], tuple[int, ...]]


@lru_cache(maxsize=4096)
def collation_key(text: str) -> Key:
    """The weights of a text: primary (what), secondary (accents), tertiary (case)."""
    if text.isascii():
        weighed = [(weight, character) for character in text if (weight := _ASCII.get(character)) is not None]
        return tuple(weight for weight, _ in weighed), (), tuple(1 if c.isupper() else 0 for _, c in weighed)
    return _full_key(text)


_SPECIAL = {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ł": "l",
            "Ł": "L"}


def _full_key(text: str) -> Key:
    from unicodedata import combining, normalize

    primary: list[tuple[int, int]] = []
    accents: list[int] = []
    cases: list[int] = []
    for character in normalize("NFD", text):
        if combining(character):
            if accents:
                accents[-1] = accents[-1] * 1000 + ord(character) - 700
            continue
        for part in _SPECIAL.get(character, character):
            weight = _ASCII.get(part) or _weight(part)
            if weight is not None:
                primary.append(weight)
                accents.append(1 if character in _SPECIAL else 0)
                cases.append(1 if part.isupper() else 0)
    return tuple(primary), tuple(accents), tuple(cases)


def _weight(character: str) -> tuple[int, int] | None:
    from unicodedata import category, digit

    kind = category(character)
    if kind in ("Cc", "Cf"):
        return None
    if kind[0] == "Z":
        return (1, ord(character))
    if kind[0] == "P":
        return (2, ord(character))
    if kind[0] == "S":
        return (3, ord(character))
    if kind == "Nd":
        return (4, 48 + digit(character, 0))
    lowered = character.lower()
    return (5, ord(lowered[0]))


def compare_text(left: str, right: str, ignore_case: bool = True) -> int:
    """Negative, zero or positive, as the left text stands before, with, or after the right one."""
    if left == right:
        return 0
    one, other = collation_key(left), collation_key(right)
    if one[0] != other[0]:
        return -1 if one[0] < other[0] else 1
    accents, others = _padded(one[1], len(one[0])), _padded(other[1], len(other[0]))
    if accents != others:
        return -1 if accents < others else 1
    if ignore_case or one[2] == other[2]:
        return 0
    return -1 if one[2] < other[2] else 1


def _padded(accents: tuple[int, ...], length: int) -> tuple[int, ...]:
    return accents or (0,) * length


def same_text(left: str, right: str, ignore_case: bool = True) -> bool:
    """Whether two texts are equal for `-eq` and its like."""
    if left == right:
        return True
    if left.isascii() and right.isascii():
        if ignore_case and len(left) == len(right):
            return left.lower() == right.lower()
        if left.isprintable() and right.isprintable():
            return False
    return compare_text(left, right, ignore_case) == 0
