"""Get-Error."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Range, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import PSObject, unwrap
from lyncshell.values.records import ErrorRecord
from lyncshell.values.typesystem import type_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_NEWEST, _GIVEN = "Newest", "Error"
_RECORD = "System.Management.Automation.ErrorRecord#PSExtendedError"


@cmdlet("Get-Error", default_set=_NEWEST, aliases=("gerr",), module=UTILITY, output=(_RECORD,))
class GetError(Cmdlet):
    """Shows all that is known of the newest errors.

    PS> Get-Item ./none -ErrorAction SilentlyContinue; (Get-Error).CategoryInfo.Category
    ObjectNotFound
    """

    Newest: int = param(1, sets=_NEWEST, aliases=("Last",), validate=(Range(1, 2147483647),))
    """How many of the newest errors."""
    InputObject: Any = param(AUTOMATION_NULL, position=0, pipeline=True, sets=_GIVEN, type="psobject")
    """Errors to show."""

    def process(self) -> Iterator[Any]:
        if self.InputObject is not AUTOMATION_NULL:
            errors = [self.InputObject]
        else:
            errors = list(self.state.errors[: self.Newest])
        for error in errors:
            record = unwrap(error)
            if isinstance(record, ErrorRecord):
                yield PSObject(record, type_names=[_RECORD, *type_names(record)])
            elif record is not None:
                yield error
