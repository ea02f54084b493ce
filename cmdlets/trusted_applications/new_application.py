"""New-CsTrustedApplication: a program that the servers trust."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.objects import pool_of
from cmdlets.trusted_applications.trust import (
    APPLICATION,
    TrustCmdlet,
    TrustRefused,
    application_identity,
    application_object,
    check_port,
    trusted_pool,
)
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectExists
from lyncshell.declare.repository import MissingReference
from lyncshell.store.identity import pool_child
from lyncshell.store.store import NEW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.identity import Identity as ItemIdentity

BOTH = ("Identity", "AppIdAndPoolFqdn")


@cmdlet(
    "New-CsTrustedApplication", should_process=True,
    output=("Microsoft.Rtc.Management.Xds.DisplayTrustedApplication",),
    type_name="Microsoft.Rtc.Management.Xds.NewTrustedApplicationCmdlet",
)  # fmt: skip
class NewCsTrustedApplication(TrustCmdlet):
    """Makes a trusted application in a pool.

    PS> New-CsTrustedApplication trustpool.litwareinc.com/tapp2 -Port 5999 3> $null | ForEach-Object ApplicationId
    urn:application:tapp2
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.ExternalApplicationIdentity"
    )
    """The application, as `pool/urn:application:id` or `pool/id`."""

    ApplicationId: str | None = param(sets="AppIdAndPoolFqdn", mandatory=True)
    """The application's id, with or without `urn:application:`; blanks are not allowed."""

    Port: int = param(sets=BOTH, mandatory=True)
    """The port where it listens; no other application of the pool may have it."""

    TrustedApplicationPoolFqdn: str | None = param(sets="AppIdAndPoolFqdn", mandatory=True)
    """The pool where it runs."""

    EnableTcp: Switch = param(OFF, sets=BOTH)
    """Talks to it by TCP without encryption; asks first."""

    LegacyApplicationName: str | None = param(sets=BOTH)
    """The application's name for old interfaces; its id where this is left out."""

    Force: Switch = param(OFF, sets=BOTH)
    """Asks no questions."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the application."""
        identity = self._identity()
        if self.deployment.view.get(APPLICATION, identity) is not None:
            raise ManagementObjectExists("trusted application", identity)
        check_port(self.deployment, identity.text.partition("/")[0], self.Port, identity)
        if not self.should_process(identity.text) or not self._may_use_tcp():
            return
        item = self.deployment.store.put(APPLICATION, identity, self._body(), based_on=NEW)
        yield application_object(self.deployment, item)
        self.warn_pending()

    def _identity(self) -> ItemIdentity:
        if self.set_name == "AppIdAndPoolFqdn":
            found = pool_child(str(self.TrustedApplicationPoolFqdn), str(self.ApplicationId))
        elif self.Identity is None:
            raise TrustRefused("Name the application: -Identity is missing.")
        else:
            found = application_identity(self.Identity)
        pool, _, urn = found.text.partition("/")
        if any(character.isspace() for character in urn):
            raise TrustRefused(f'"{urn}" is no id of an application: blanks are not allowed.', urn)
        service = trusted_pool(self.deployment, pool)
        if service is None:
            raise MissingReference(pool, "TrustedApplicationPoolFqdn", "trusted application pool")
        return pool_child(pool_of(service), urn)

    def _may_use_tcp(self) -> bool:
        if not self.EnableTcp or self.Force:
            return True
        return self.should_continue("Connections by TCP are not encrypted. Do you want to enable TCP?", "Confirm")

    def _body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"Port": self.Port}
        if self.EnableTcp:
            body["Protocol"] = "Tcp"
        if self.LegacyApplicationName:
            body["LegacyApplicationName"] = self.LegacyApplicationName
        return body
