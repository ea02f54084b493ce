"""Set-CsCloudCallDataConnector: stores the token that the cloud gave out for call data."""

from __future__ import annotations

from typing import Any

from cmdlets.configurations.records import CloudCallDataConnector
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.declare.objects import SettingsObject
from lyncshell.store.identity import GLOBAL
from lyncshell.values.objects import unwrap


@cmdlet(
    "Set-CsCloudCallDataConnector", default_set="Instance", should_process=True,
    type_name="Microsoft.Rtc.Management.Internal.SetCsCloudCallDataConnectorCmdlet",
)  # fmt: skip
class SetCsCloudCallDataConnector(CsCmdlet):
    """Stores the connection over which call data go to the cloud.

    PS> Set-CsCloudCallDataConnector -TenantId contoso -Token abc; (Get-CsCloudCallDataConnector).TenantId
    contoso
    """

    Token: str | None = param(sets="Instance", pipeline=True, by_name=True)
    """Key of the connection."""

    TenantId: str | None = param(sets="Instance")
    """The tenant in the cloud."""

    Instance: Any = param(sets="Instance", pipeline=True, type="psobject")
    """The connection itself, as Get-CsCloudCallDataConnector gives it."""

    Force: Switch = param(OFF, sets="Instance")
    """Asks no questions."""

    def process(self) -> None:
        """Stores the connection."""
        noun, given = CloudCallDataConnector.noun, unwrap(self.Instance)
        if isinstance(given, SettingsObject) and given.noun is noun:
            item = given.copy()
        else:
            item = self.deployment.repository.find(noun, GLOBAL) or SettingsObject(noun, GLOBAL)
            if self.Token is not None:
                item.set("Token", self.Token)
        if self.TenantId is not None:
            item.set("TenantId", self.TenantId)
        if self.should_process("Global"):
            self.deployment.repository.save(item)
