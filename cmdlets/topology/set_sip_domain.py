"""Set-CsSipDomain: makes a SIP domain the default one."""

from __future__ import annotations

from cmdlets.topology.sip_domains import SipDomainRefused, make_default
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.deployment import SIP_DOMAIN
from lyncshell.store.identity import parse_plain


@cmdlet("Set-CsSipDomain", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetSipDomainCmdlet")
class SetCsSipDomain(CsCmdlet):
    """Makes a SIP domain the default one; the one before is it no longer.

    PS> Set-CsSipDomain fabrikam.com -IsDefault $true; (Get-CsSipDomain litwareinc.com).IsDefault
    False
    """

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The domain."""

    IsDefault: bool | None = None
    """True makes it the default domain; False is refused: another one has to become it."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Stores the change."""
        if not self.Identity:
            raise SipDomainRefused("Name the SIP domain to change: -Identity is missing.")
        found = self.deployment.view.get(SIP_DOMAIN, parse_plain(str(self.Identity)))
        if found is None:
            raise ManagementObjectNotFound(str(self.Identity))
        if self.IsDefault is False:
            raise SipDomainRefused("IsDefault cannot be set to False. Make another SIP domain the default one instead.")
        if self.should_process(found.identity) and self.IsDefault:
            make_default(self.deployment, found)
