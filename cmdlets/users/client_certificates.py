"""Get-CsClientCertificate and Revoke-CsClientCertificate.

Certificates of clients are given out by the servers that users sign in to. None does here, so users have those only
that an imported deployment says they have.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import CERTIFICATE_TYPE, ClientCertificate
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError
from lyncshell.values.dates import DateTime

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject

KEPT = "ClientCertificates"
"""The entry of an account: a list of tables with `Published` and `Expires`, in ticks."""
NAMESPACE = "Microsoft.Rtc.Management.UserPinService"


@cmdlet("Get-CsClientCertificate", output=(CERTIFICATE_TYPE,), type_name=f"{NAMESPACE}.GetOcsClientCertificateCmdlet")
class GetCsClientCertificate(OwnSettings):
    """Gets the certificates with which a user's clients sign in.

    PS> @(Get-CsClientCertificate kenmyer).Count
    0
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the certificates."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        for each in item.body.get(KEPT) or ():
            times = {"ExpirationTime": DateTime(each["Expires"]), "PublicationTime": DateTime(each["Published"])}
            yield self.show(ClientCertificate.noun, item, times)


@cmdlet("Revoke-CsClientCertificate", should_process=True, type_name=f"{NAMESPACE}.RevokeOcsClientCertificateCmdlet")
class RevokeCsClientCertificate(OwnSettings):
    """Makes the certificates of a user's clients worthless: they sign in with a password again.

    PS> Revoke-CsClientCertificate kenmyer; @(Get-CsClientCertificate kenmyer).Count
    0
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def process(self) -> None:
        """Takes the certificates away."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["SipAddress"])):
            self.keep(item, KEPT, None)
