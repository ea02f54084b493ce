"""Enable-CsTopology: makes the topology as it is written the one that works."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.activation import enable, pending
from lyncshell.declare.cmdlet import CsCmdlet


@cmdlet("Enable-CsTopology", should_process=True, type_name="Microsoft.Rtc.Management.Deployment.EnableTopologyCmdlet")
class EnableCsTopology(CsCmdlet):
    """Activates the topology: new pools, services and trusted applications work from here on.

    PS> Enable-CsTopology -WhatIf
    What if: Performing the operation "Enable-CsTopology" on target "Topology".
      Nothing changes.
    """

    GlobalCatalog: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """A global catalog server of the directory; there is one directory here."""

    GlobalSettingsDomainController: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The domain controller that keeps the global settings; there is one directory here."""

    SkipPrepareCheck: bool = False
    """Whether the check of the forest's preparation is left out."""

    Report: str | None = None
    """Where a log of the run is written, as HTML."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Remembers the topology as the enabled one."""
        if not self.should_process("Topology"):
            return
        waiting = pending(self.deployment.view)
        for name in waiting:
            self.verbose(f"Enabling {name}.")
        enable(self.deployment)
        if self.Report is not None:
            self._report(self.Report, waiting)
        self.verbose('"Enable-CsTopology" processing has completed successfully.')

    def _report(self, path: str, names: list[str]) -> None:
        from html import escape

        rows = "".join(f"<li>{escape(name)}</li>" for name in names)
        text = f"<html><head><title>Enable-CsTopology</title></head><body><ul>{rows}</ul></body></html>\n"
        with open(self.state.providers.file_path(path), "w", encoding="utf-8") as file:
            file.write(text)
        self.verbose(f'Detailed results can be found at "{path}".')
