"""Get-CsServerVersion: which version of the product is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.cmdlet import cmdlet
from lyncshell.declare.cmdlet import CsCmdlet

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = {
    5: "Microsoft Lync Server 2010 (4.0.7577.0)", 6: "Microsoft Lync Server 2013 (5.0.8308.0)",
    7: "Skype for Business Server 2015 (6.0.9319.0)", 8: "Skype for Business Server 2019 (7.0.2046.0)",
}  # fmt: skip


@cmdlet(
    "Get-CsServerVersion", output=("System.String",),
    type_name="Microsoft.Rtc.Management.Deployment.GetServerVersionCmdlet",
)  # fmt: skip
class GetCsServerVersion(CsCmdlet):
    """Tells the version of the product in words, that of the pool with the Central Management store.

    PS> Get-CsServerVersion
    Skype for Business Server 2015 (6.0.9319.0)
    """

    def process(self) -> Iterator[str]:
        """Writes the version; nothing where no server is installed."""
        for service in self.deployment.services("CentralManagement"):
            yield NAMES.get(int(service.body.get("Version", 7)), NAMES[7])
            return
