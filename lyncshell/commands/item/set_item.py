"""Set-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, NamedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import text


@cmdlet("Set-Item", default_set="Path", aliases=("si",), should_process=True, module=MANAGEMENT,
        order=("Force", "PassThru"))
class SetItem(NamedPaths, Forced, Filters):
    """Sets the value of an item: a variable, a function, an alias, an environment variable.

    PS> Set-Item variable:site 'Oslo'
    PS> $site
    Oslo
    """

    Value: Any = param(position=1, pipeline=True, by_name=True)
    """The new value."""
    PassThru: Switch = OFF
    """Writes the item."""

    def process(self) -> Iterator[Any]:
        for target in self.writable_targets():
            if not target.provider.is_flat:
                raise ShellError("The provider does not support this operation. Use Set-Content for files.",
                                 target.shown, error_id="NotSupported", category=ErrorCategory.NotImplemented,
                                 exception_type="System.Management.Automation.PSNotSupportedException")
            what = f"Item: {target.name} Value: {text.to_string(self.Value)}"
            if self.should_process(what, f"Set {target.provider.name}"):
                target.provider.assign(target, self.Value)
                if self.PassThru and target.exists():
                    yield target.item()
