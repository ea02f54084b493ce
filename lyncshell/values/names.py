"""How names compare: PowerShell's ordinal rule without case.

.NET's OrdinalIgnoreCase maps each character on its own to upper case and never lets a character outside ASCII
become an ASCII one, so neither `str.lower` nor `str.casefold` is it. ASCII names, nearly all, take the short way.
"""

from __future__ import annotations


def fold(name: str) -> str:
    """The spelling under which `name` is looked up; equal for names that differ in case only."""
    if name.isascii():
        return name.lower()
    return "".join(map(_fold_character, name))


def _fold_character(character: str) -> str:
    if character < "\x80":
        return character.lower()
    upper = character.upper()
    if len(upper) != 1 or upper < "\x80":
        return character
    lower = upper.lower()
    return lower if len(lower) == 1 and lower >= "\x80" else upper


def same(left: str, right: str) -> bool:
    """Whether two names are the same name."""
    return left == right or fold(left) == fold(right)
