"""Remove-CsSipDomain: takes a SIP domain away that nobody uses."""

from __future__ import annotations

from cmdlets.topology.sip_domains import SipDomainRefused, users_of
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.deployment import SIP_DOMAIN
from lyncshell.declare.repository import ItemInUse
from lyncshell.store.identity import parse_plain


@cmdlet("Remove-CsSipDomain", should_process=True, type_name="Microsoft.Rtc.Management.Xds.RemoveSipDomainCmdlet")
class RemoveCsSipDomain(CsCmdlet):
    """Removes a SIP domain; the default one, and one that addresses are in, are refused.

    PS> $null = New-CsSipDomain example.org; Remove-CsSipDomain example.org; (Get-CsSipDomain).Count
    3
    """

    Identity: str = param(
        position=0, mandatory=True, by_name=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The domain."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Removes the domain."""
        found = self.deployment.view.get(SIP_DOMAIN, parse_plain(str(self.Identity)))
        if found is None:
            self.error(ManagementObjectNotFound(str(self.Identity)))
            return
        if found.body.get("IsDefault"):
            raise SipDomainRefused(f'"{found.identity}" is the default SIP domain and cannot be removed.')
        users = users_of(self.deployment, found.identity)
        if users:
            raise ItemInUse("SIP domain", found.identity, users)
        if self.should_process(found.identity):
            self.deployment.store.remove(SIP_DOMAIN, found.as_identity())
