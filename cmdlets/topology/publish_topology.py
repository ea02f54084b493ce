"""Publish-CsTopology: makes a topology document the topology of the deployment."""

from __future__ import annotations

from typing import Any

import cmdlets.management_store.xml_document  # noqa: F401  a parameter names its type
from cmdlets.management_store.report_file import write_report
from cmdlets.topology.topology_source import read_checked
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.declare.revisions import one_revision
from lyncshell.errors import InvalidRequest, ItemNotFound

PENDING = "Enable-CsTopology must still be run for all changes to take effect."


@cmdlet(
    "Publish-CsTopology", default_set="Filename", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.PublishTopologyCmdlet",
)  # fmt: skip
class PublishCsTopology(CsCmdlet):
    """Checks a topology document and puts it into the store; Enable-CsTopology makes it work.

    PS> Publish-CsTopology -Document (Get-CsTopology -AsXml) -WarningAction SilentlyContinue; (Get-CsSite).Count
    4
    """

    FileName: str = param(position=0, mandatory=True, sets="Filename")
    """The file with what Get-CsTopology -AsXml wrote."""

    BackupFileName: str | None = None
    """Where the topology before is saved."""

    Document: Any = param(mandatory=True, sets="Document", type="System.Xml.Linq.XElement")
    """The topology as XML."""

    GlobalCatalog: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """A global catalog server of the directory; there is one directory here."""

    GlobalSettingsDomainController: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The domain controller that keeps the global settings; there is one directory here."""

    Force: Switch = OFF
    """Asks no questions."""

    Report: str | None = None
    """Where a log of the run is written, as HTML."""

    FinalizeUninstall: Switch = param(OFF, sets="Finalize")
    """Takes the last Central Management Server out of the topology: refused while users have their home in a pool."""

    def process(self) -> None:
        """Stores the topology."""
        from cmdlets.management_store.taking import put_topology
        from cmdlets.management_store.topology_xml import topology_text

        entries = [] if self.set_name == "Finalize" else read_checked(self.deployment, self._source(), "The topology")
        self._check_homes({identity.key for noun, identity, _ in entries if noun == "Pool"})
        if not self.should_process("Topology"):
            return
        if self.BackupFileName is not None:
            with open(self.state.providers.file_path(self.BackupFileName), "w", encoding="utf-8") as file:
                file.write(topology_text(self.deployment))
        with one_revision(self.deployment, "Publish-CsTopology"):
            put_topology(self.deployment, entries)
        self.warning(PENDING)
        write_report(self, self.Report, [f"{noun} {identity}" for noun, identity, _ in entries])

    def _source(self) -> bytes | str:
        if self.set_name == "Document":
            return str(self.Document)
        path = self.state.providers.file_path(self.FileName)
        try:
            with open(path, "rb") as file:
                return file.read()
        except FileNotFoundError:
            raise ItemNotFound(f"Could not find file '{path}'.", self.FileName) from None

    def _check_homes(self, pools: set[str]) -> None:
        """A pool that goes must be nobody's home. Raises InvalidRequest."""
        gone = {pool.key: pool.identity for pool in self.deployment.pools() if pool.key not in pools}
        counts: dict[str, int] = {}
        for user in self.deployment.view.all("User") if gone else ():
            home = str(user.body.get("RegistrarPool") or "").lower()
            if home in gone:
                counts[home] = counts.get(home, 0) + 1
        for pool, count in counts.items():
            raise InvalidRequest(f'The pool "{gone[pool]}" cannot be removed: {count} users have their home in it.')
