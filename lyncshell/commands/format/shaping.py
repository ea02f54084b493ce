"""What Format-Table, Format-List, Format-Wide and Format-Custom have in common."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Set, Switch, param
from lyncshell.commands.format.quiet_blocks import quiet_specs
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.format.front import Formatter
from lyncshell.format.options import options_of
from lyncshell.format.request import Request
from lyncshell.format.specs import spec_of, specs_of
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.format.packets import Packet

OUTPUT = tuple(
    f"Microsoft.PowerShell.Commands.Internal.Format.{name}Data"
    for name in ("FormatStart", "FormatEntry", "FormatEnd", "GroupStart", "GroupEnd")
)


class ShapingCmdlet(Cmdlet):
    """A command that formats its input in one shape."""

    shape = ""

    GroupBy: Any = param(type="System.Object")
    """A property, a script block or a calculated property: a new group starts where its value changes."""
    View: str = param()
    """The name of a view that is declared for the type of the objects."""
    ShowError: Switch = OFF
    """Writes the errors of computed values to the error stream."""
    DisplayError: Switch = OFF
    """Shows #ERR in the place of a value that cannot be computed."""
    Force: Switch = OFF
    """Formats text, numbers and errors as objects, too."""
    Expand: str = param(validate=(Set("CoreOnly", "EnumOnly", "Both"),))
    """Whether a collection is shown as an object (CoreOnly), by its items (EnumOnly) or both."""
    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""

    def request(self, properties: Any) -> Request:
        """What the common parameters ask for; `properties` is the argument of -Property."""
        if properties is None:
            named: list[Any] = []
        else:
            named = properties if isinstance(properties, list) else [properties]
        if named and self.View:
            raise ShellError(
                "-View and -Property cannot be used together.",
                error_id="FormatCannotSpecifyViewAndProperty",
                category=ErrorCategory.InvalidArgument,
            )
        groups = [] if self.GroupBy is None else quiet_specs([spec_of(self.GroupBy)], self.state)
        specs = quiet_specs(specs_of(named), self.state)
        request = Request(specs, groups[0] if groups else None, self.View or None)
        request.show_error = bool(self.ShowError)
        request.display_error = bool(self.DisplayError)
        request.force = bool(self.Force)
        request.expand = self.Expand or None
        return request

    def asked(self) -> Request:
        """What all parameters ask for."""
        return self.request(None)

    def begin(self) -> None:
        self._formatter = Formatter(self.shape, self.asked(), options_of(self.state))

    def process(self) -> Iterable[Packet]:
        return self._formatter.process(self.InputObject)

    def end(self) -> Iterable[Packet]:
        for error in self._formatter.errors:
            self.error(error)
        return self._formatter.end()
