"""Import-CsConfiguration: puts an exported configuration into the store."""

from __future__ import annotations

from typing import Any

from cmdlets.management_store.local_store import put_local
from cmdlets.management_store.package import PackageRefused, unpacked
from cmdlets.management_store.taking import take
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.activation import pending
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.errors import ItemNotFound

PENDING = "Enable-CsTopology must still be run for all changes to take effect."


@cmdlet(
    "Import-CsConfiguration", default_set="FileName",
    type_name="Microsoft.Rtc.Management.Xds.ImportConfigurationCmdlet",
)  # fmt: skip
class ImportCsConfiguration(CsCmdlet):
    """Replaces topology, policies and settings by those of an export; accounts stay as they are.

    PS> $zip = Export-CsConfiguration -AsBytes; Remove-CsVoicePolicy SalesVoicePolicy; Import-CsConfiguration -ByteInput $zip; (Get-CsVoicePolicy SalesVoicePolicy).Identity
    Tag:SalesVoicePolicy
    """  # noqa: E501

    FileName: str = param(position=0, mandatory=True, sets="FileName")
    """The zip file, or a bare DocItemSet.xml."""

    ByteInput: Any = param(position=0, mandatory=True, pipeline=True, sets="ByteInput", type="byte[]")
    """The bytes of the zip, as Export-CsConfiguration -AsBytes writes them."""

    Force: Switch = OFF
    """Asks no questions."""

    LocalStore: Switch = OFF
    """Puts it into the local replica and leaves the Central Management store alone."""

    _bytes: bytes = b""

    def process(self) -> None:
        """Collects the bytes: a pipeline takes an array apart."""
        if self.set_name == "ByteInput":
            from lyncshell.values.bytes import to_bytes

            self._bytes += to_bytes(self.ByteInput)

    def end(self) -> None:
        """Stores the configuration, all of it or nothing."""
        data = self._bytes if self.set_name == "ByteInput" else self._file()
        if not data:
            raise PackageRefused("There is nothing to import.")
        unknown = put_local(self.deployment, data) if self.LocalStore else take(self.deployment, unpacked(data))
        for name in unknown:
            self.warning(f"The document {name} is unknown; it is kept and exported again.")
        if not self.LocalStore and pending(self.deployment.view):
            self.warning(PENDING)

    def _file(self) -> bytes:
        path = self.state.providers.file_path(self.FileName)
        try:
            with open(path, "rb") as file:
                return file.read()
        except FileNotFoundError:
            raise ItemNotFound(f"Could not find file '{path}'.", self.FileName) from None
