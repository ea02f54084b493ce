"""Get-TimeZone."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError
from lyncshell.values import members
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import need_type
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_ZONE = "System.TimeZoneInfo"


@cmdlet("Get-TimeZone", default_set="Name", aliases=("gtz",), module=MANAGEMENT, output=(_ZONE,))
class GetTimeZone(Cmdlet):
    """Gets the time zone of this computer, or others.

    PS> (Get-TimeZone -Id UTC).Id
    UTC
    """

    Id: list[str] = param(mandatory=True, by_name=True, sets="Id")
    """Names of zones, as the system knows them."""
    ListAvailable: Switch = param(OFF, mandatory=True, sets="ListAvailable")
    """All zones."""
    Name: list[str] | None = param(position=0, pipeline=True, sets="Name")
    """Standard names of zones; wildcards are allowed."""

    def process(self) -> Iterator[Any]:
        zone = need_type(_ZONE)
        if self.Id:
            for name in self.Id:
                yield from self._named(name)
        elif self.ListAvailable or self.Name:
            for each in members.call_static(zone, "GetSystemTimeZones", []):
                title = to_string(members.get_member(each, "StandardName"))
                if self.ListAvailable or any(like(title, name, True) for name in self.Name or ()):
                    yield each
        else:
            yield members.get_static(zone, "Local")

    def _named(self, name: str) -> Iterator[Any]:
        try:
            yield members.call_static(need_type(_ZONE), "FindSystemTimeZoneById", [name])
        except ShellError:
            self.error(ItemNotFound(f"The time zone ID '{name}' was not found on the local computer.", name,
                                    error_id="TimeZoneNotFound", category=ErrorCategory.ObjectNotFound,
                                    exception_type="System.TimeZoneNotFoundException"))
