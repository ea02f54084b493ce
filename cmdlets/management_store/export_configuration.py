"""Export-CsConfiguration: the whole configuration as a zip, in a file or as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.management_store.local_store import local_deployment
from cmdlets.management_store.package import packed
from cmdlets.management_store.taking import exported
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.values.arrays import TypedArray


@cmdlet(
    "Export-CsConfiguration", default_set="FileName", output=("System.Byte[]",),
    type_name="Microsoft.Rtc.Management.Xds.ExportConfigurationCmdlet",
)  # fmt: skip
class ExportCsConfiguration(CsCmdlet):
    """Writes topology, policies and settings into a zip; accounts and locations are not part of it.

    PS> (Export-CsConfiguration -AsBytes).GetType().Name
    Byte[]
    """

    FileName: str = param(position=0, mandatory=True, sets="FileName")
    """The zip file; one that is there is replaced."""

    AsBytes: Switch = param(OFF, sets="AsBytes")
    """Writes the bytes of the zip to the pipeline, as one byte array."""

    Force: Switch = OFF
    """Asks no questions."""

    LocalStore: Switch = OFF
    """Takes the local replica instead of the Central Management store."""

    def process(self) -> Iterator[TypedArray]:
        """Writes the zip."""
        source = local_deployment(self.deployment) if self.LocalStore else self.deployment
        data = packed(exported(source))
        if self.set_name == "AsBytes":
            from lyncshell.values.bytes import byte_array

            self.write(byte_array(data))
            return
        with open(self.state.providers.file_path(self.FileName), "wb") as file:
            file.write(data)
        yield from ()
