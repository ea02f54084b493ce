"""Set-StrictMode."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.errors import CannotConvert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# What `Latest` means.
_LATEST = "3.0"


def _version(value: Any) -> Any:
    """Takes a whole number, and the word for the newest version."""
    if isinstance(value, str):
        text = value.strip()
        return _LATEST if text.lower() == "latest" else f"{text}.0" if text.isdigit() else value
    return f"{value}.0" if type(value) is int else value


@cmdlet("Set-StrictMode", module="Microsoft.PowerShell.Core", default_set="Version")
class SetStrictMode(Cmdlet):
    """Makes the shell refuse what is probably a mistake: unset variables, missing properties, indexes out of range.

    It holds in the scope of the call and below.

    PS> Set-StrictMode -Version 2; try { $unset } catch { 'refused' }
    refused
    """

    Version: Any = param(mandatory=True, sets="Version", aliases=("v",), type="version", transform=_version)
    """1.0, 2.0, 3.0 or Latest."""
    Off: Switch = param(OFF, mandatory=True, sets="Off")
    """Ends strict mode in this scope."""

    def end(self) -> None:
        level = 0.0
        if self.set_name == "Version":
            text = str(self.Version)
            parts = [*text.split("."), "0"][:2]
            level = float(f"{parts[0]}.{parts[1]}")
            if level > 3 or level < 0:
                raise CannotConvert(f"'{text}' is not a valid version of strict mode.")
        self.state.set_strict(level)
