"""Set-CsSite: what may be changed of a site without the Topology Builder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import find_service
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.repository import MissingReference
from lyncshell.errors import ErrorCategory, ShellError

if TYPE_CHECKING:
    from typing import Any

    from lyncshell.store.item import Item

# Property -> the roles of the services that it may name.
ROUTES = {
    "FederationRoute": ("EdgeServer", "Director"),
    "XmppFederationRoute": ("EdgeServer",),
    "DefaultPersistentChatPool": ("PersistentChatServer",),
}
TEXTS = ("Description", "DisplayName")


class SiteMissing(ShellError):
    """No site was named."""

    category = ErrorCategory.InvalidArgument
    error_id = "SiteMissing"
    exception_type = "System.Management.Automation.PSArgumentException"


@cmdlet("Set-CsSite", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetSiteCmdlet")
class SetCsSite(CsCmdlet):
    """Changes the texts and the federation routes of a site.

    PS> Set-CsSite Paris -Description 'Branch office'; (Get-CsSite Paris).Description
    Branch office
    """

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The site's name or SiteId, with or without `site:`."""

    Description: str | None = param(allow_null=True, allow_empty_string=True)
    """Text for administrators."""

    DisplayName: str | None = param(allow_empty_string=True)
    """The site's name for people."""

    FederationRoute: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge server or Director over which federated traffic goes, as `EdgeServer:fqdn`; $null takes it away."""

    Force: Switch = OFF
    """Asks no questions."""

    DefaultPersistentChatPool: str | None = param(allow_null=True, allow_empty_string=True)
    """The pool of chat rooms for the site's users, as `PersistentChatServer:fqdn`."""

    XmppFederationRoute: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge server over which traffic to XMPP partners goes, as `EdgeServer:fqdn`."""

    def process(self) -> None:
        """Stores the changed site."""
        if self.Identity is None:
            raise SiteMissing("Name the site to change: -Identity is missing.")
        found = self.deployment.site(self.Identity)
        if found is None:
            raise ManagementObjectNotFound(self.Identity)
        changes = {name: self.bound[name] or None for name in TEXTS if self.given(name)}
        changes |= {name: self._route(name) for name in ROUTES if self.given(name)}
        if self.should_process(f"Site:{found.identity}"):
            self._store(found, changes)

    def _route(self, name: str) -> str | None:
        text = self.bound[name]
        if not text:
            return None
        for role in ROUTES[name]:
            service = find_service(self.deployment, text, None if ":" in text else role)
            if service is not None and service.identity.startswith(f"{role}:"):
                return service.identity
        raise MissingReference(text, name, " or ".join(ROUTES[name]))

    def _store(self, site: Item, changes: dict[str, Any]) -> None:
        def changed(body: dict[str, Any]) -> dict[str, Any]:
            merged = {**body, **changes}
            return {name: value for name, value in merged.items() if value is not None}

        self.deployment.store.update("Site", site.as_identity(), changed)
