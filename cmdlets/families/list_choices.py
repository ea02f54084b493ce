"""The words that the items of a list may be: a ValidateSet that looks into the changes of a list."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import Set
from lyncshell.declare.modifier import ListModifier


class ItemSet(Set):
    """[ValidateSet('A', 'B')] of a parameter that changes a list: each item that comes or goes is one of the words."""

    __slots__ = ()

    def check(self, value: Any) -> None:
        """Raises ValidationFailed for the first item that is none of the words."""
        if not isinstance(value, ListModifier):
            super().check(value)
            return
        for item in (*value.add, *value.remove, *(value.replace or ())):
            self.check_element(item)
