"""New-Guid."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from uuid import UUID


@cmdlet("New-Guid", module="Microsoft.PowerShell.Utility", default_set="Default", output=("System.Guid",))
class NewGuid(Cmdlet):
    """Makes a random Guid.

    PS> (New-Guid -Empty).ToString()
    00000000-0000-0000-0000-000000000000
    """

    Empty: Switch = param(OFF, sets="Empty")
    """The Guid of zeros."""
    InputObject: str | None = param(position=0, pipeline=True, sets="InputObject")
    """The text of a Guid."""

    def process(self) -> Iterator[UUID]:
        from uuid import UUID, uuid4

        if self.Empty:
            yield UUID(int=0)
        elif self.InputObject is not None:
            from lyncshell.values.convert import convert
            from lyncshell.values.typesystem import need_type

            yield convert(self.InputObject, need_type("System.Guid"))
        else:
            yield uuid4()
