"""Get-Unique."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.ordering import compare
from lyncshell.values import text
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.typesystem import type_names


@cmdlet("Get-Unique", default_set="AsString", aliases=("gu",), module=UTILITY)
class GetUnique(Cmdlet):
    """Leaves out objects that equal the one before them, as in a sorted list.

    PS> 1, 1, 2, 1 | Get-Unique
    1
    2
    1
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects, in order."""
    AsString: Switch = param(sets="AsString")
    """Compares the texts of the objects."""
    OnType: Switch = param(sets="UniqueByType")
    """Compares the types of the objects."""
    CaseInsensitive: Switch = OFF
    """Takes upper and lower case as the same."""

    last: Any = MISSING

    def process(self) -> Iterator[Any]:
        value = self.InputObject
        if value is AUTOMATION_NULL:
            return
        is_new = self.last is MISSING or self.differs(self.last, value)
        self.last = value
        if is_new:
            yield value

    def differs(self, last: Any, value: Any) -> bool:
        """Whether two neighbours are different."""
        if self.OnType:
            return type_names(last)[:1] != type_names(value)[:1]
        if self.AsString:
            last, value = str(text.to_display(last)), str(text.to_display(value))
        return compare(last, value, self.CaseInsensitive) != 0
