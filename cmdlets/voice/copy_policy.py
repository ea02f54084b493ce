"""Copy-CsVoicePolicy: a per-user voice policy with the settings of another."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectExists, ManagementObjectNotFound
from lyncshell.store.identity import GLOBAL, tag


@cmdlet("Copy-CsVoicePolicy", type_name="Microsoft.Rtc.Management.Voice.Cmdlets.CopyOcsVoicePolicyCmdlet")
class CopyCsVoicePolicy(CsCmdlet):
    """Makes a per-user voice policy with the settings of another voice policy.

    PS> Copy-CsVoicePolicy site:Redmond -PolicyName Clerks -Tenant 38aad667-af54-4397-aaa7-e94c79ec2308
    PS> (Get-CsVoicePolicy Clerks).PstnUsages
    Local
    Long Distance
    """

    BypassDualWrite: Any = None
    """Means something online only."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsIdentity")
    """The policy that is copied; Global where it is left out."""

    LocalStore: Switch = OFF
    """Reads the replica of this computer, which is the same store here."""

    PolicyName: str = param(mandatory=True)
    """The name of the new policy."""

    Tenant: Any = param(mandatory=True, type="guid")
    """The tenant; there is one here, whatever is given."""

    def process(self) -> None:
        """Stores the copy. Raises ManagementObjectNotFound, ManagementObjectExists."""
        repository = self.deployment.repository
        noun = self.deployment.nouns.named("VoicePolicy")
        found = repository.find(noun, GLOBAL if self.Identity is None else noun.parse(str(self.Identity)))
        if found is None:
            raise ManagementObjectNotFound(str(self.Identity))
        copy = found.copy()
        copy.identity, copy.based_on = tag(str(self.PolicyName).strip()), None
        if repository.find(noun, copy.identity) is not None:
            raise ManagementObjectExists(noun.name, copy.identity)
        for warning in repository.add(copy):
            self.warning(warning)
