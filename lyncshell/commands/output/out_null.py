"""Out-Null."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import CORE
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Out-Null", module=CORE)
class OutNull(Cmdlet):
    """Takes objects and writes nothing.

    PS> 1..3 | Out-Null; 'done'
    done
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""
