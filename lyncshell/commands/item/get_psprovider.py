"""Get-PSProvider."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers.names import matching_providers
from lyncshell.providers.protocol import ProviderInfo


@cmdlet("Get-PSProvider", module=MANAGEMENT, output=("System.Management.Automation.ProviderInfo",))
class GetPSProvider(Cmdlet):
    """Gets the providers of the session.

    PS> (Get-PSProvider).Name -join ','
    Alias,Environment,FileSystem,Function,Variable
    """

    PSProvider: list[str] = param(position=0, by_name=True)
    """Names of providers; wildcards are allowed."""

    def process(self) -> Iterator[Any]:
        for name in self.PSProvider or ["*"]:
            try:
                found = matching_providers(self.state.providers, name)
            except ShellError as error:
                self.error(error)
                continue
            yield from [ProviderInfo(provider) for provider in found]
