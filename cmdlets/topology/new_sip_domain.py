"""New-CsSipDomain: one more domain of SIP addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import sip_domain_object
from cmdlets.topology.sip_domains import DOMAIN, check_name, make_default
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectExists
from lyncshell.declare.deployment import SIP_DOMAIN
from lyncshell.store.identity import parse_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject


@cmdlet(
    "New-CsSipDomain", should_process=True, output=(DOMAIN,),
    type_name="Microsoft.Rtc.Management.Xds.NewSipDomainCmdlet",
)  # fmt: skip
class NewCsSipDomain(CsCmdlet):
    """Adds a SIP domain. The first one is the default domain.

    PS> (New-CsSipDomain example.org).IsDefault
    False
    """

    Identity: str = param(position=0, mandatory=True, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The domain."""

    IsDefault: bool | None = None
    """Whether it becomes the default domain."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the domain."""
        identity = parse_plain(str(self.Identity))
        check_name(identity.text)
        view = self.deployment.view
        if view.get(SIP_DOMAIN, identity) is not None:
            raise ManagementObjectExists("SIP domain", identity)
        if not self.should_process(identity.text):
            return
        is_first = next(iter(view.all(SIP_DOMAIN)), None) is None
        item = self.deployment.store.put(SIP_DOMAIN, identity, {})
        if self.IsDefault or is_first:
            item = make_default(self.deployment, item)
        yield sip_domain_object(item)
