"""The values that stand for "nothing"."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final


class AutomationNull:
    """The one value that a command without output has: sent down a pipeline it is no object at all.

    It may sit in a variable; every other reader treats it as `$null`.
    """

    __slots__ = ()
    PS_TYPE = "System.Management.Automation.Internal.AutomationNull"

    def __repr__(self) -> str:
        return "AUTOMATION_NULL"

    def __bool__(self) -> bool:
        return False


class Missing:
    """The type of MISSING: "no value was given", where None would be a value."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


AUTOMATION_NULL: Final = AutomationNull()
MISSING: Final[Any] = Missing()


def as_null(value: Any) -> Any:
    """`value`, with "no output" turned into `$null`."""
    return None if value is AUTOMATION_NULL else value
