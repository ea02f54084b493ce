"""Rules that turn numbers into others: of dial plans, and of trunks. The first that fits a number is used.

A pattern is a .NET regular expression; it may fit anywhere in the number unless it says where. What it fits is
replaced by the translation, the rest of the number stays.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lyncshell.values.dotnet_regex import compile as compile_regex

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


def fits(pattern: str, number: str) -> bool:
    """Whether a pattern fits a number. Raises RegexFailure."""
    return compile_regex(pattern).search(number) is not None


def translated(rule: SettingsObject, number: str) -> str | None:
    """What a rule makes of a number; None where it does not fit."""
    pattern = str(rule.get("Pattern") or "")
    if not fits(pattern, number):
        return None
    return compile_regex(pattern).replace(number, str(rule.get("Translation") or ""))


def first_translation(rules: Iterable[SettingsObject], number: str) -> tuple[str | None, SettingsObject | None]:
    """What the first rule that fits makes of a number, and the rule; None twice where none does."""
    for rule in rules:
        result = translated(rule, number)
        if result is not None:
            return result, rule
    return None, None


def dialled(plan: SettingsObject, number: str) -> tuple[str | None, SettingsObject | None]:
    """What a dial plan makes of a number that a user dials: a global number (`+...`) stays where no rule fits it."""
    result, rule = first_translation(plan.get("NormalizationRules"), number)
    return (number, None) if result is None and number.startswith("+") else (result, rule)
