"""Get-ADDomain and Get-ADForest: the one domain in the one forest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cmdlets.directory.objects import COMMANDS
from cmdlets.directory.reading import MODULE, TYPES, DirectoryCmdlet, IdentityNotFound
from lyncshell.cmdlet import Set, cmdlet, param
from lyncshell.declare.directory_objects import DirectoryObject, base_of, dns_name
from lyncshell.store import directory
from lyncshell.values.names import fold
from lyncshell.values.text import to_string


class OneAndOnly(DirectoryCmdlet):
    """A Get of something of which there is one; `values` is what it shows."""

    Identity: Any = param(position=0, pipeline=True)
    """The name of the domain or the forest; the one that there is where it is left out."""

    Server: str | None = None
    """Accepted; there is one directory here, so it has no effect."""

    Credential: Any = param(type="pscredential")
    """Accepted; the directory asks for none, so it has no effect."""

    AuthType: str = param(validate=(Set("Negotiate", "Basic", "0", "1"),))
    """Accepted; the directory asks for no credentials, so it has no effect."""

    def process(self) -> Iterator[DirectoryObject]:
        """Writes the object. Raises IdentityNotFound."""
        base = base_of(self.deployment)
        name = dns_name(base)
        wanted = fold(to_string(self.Identity)) if self.Identity is not None else fold(name)
        if wanted not in (fold(name), fold(base), fold(name.partition(".")[0])):
            raise IdentityNotFound(to_string(self.Identity), base)
        yield DirectoryObject(self.type_name, base, self.values(base, name))

    def values(self, base: str, name: str) -> dict[str, Any]:
        """The attributes."""
        return {"DistinguishedName": base, "Name": name}

    def controller(self, name: str) -> str:
        """The name that the domain controller goes by."""
        return f"dc.{name}"



@cmdlet("Get-ADDomain", module=MODULE, output=(f"{TYPES}.ADDomain",), type_name=f"{COMMANDS}.GetADDomain")
class GetADDomain(OneAndOnly):
    """Gets the domain.

    PS> (Get-ADDomain).DNSRoot
    litwareinc.com
    """

    type_name = f"{TYPES}.ADDomain"

    def values(self, base: str, name: str) -> dict[str, Any]:
        """The names of the domain, and its usual containers."""
        controller = self.controller(name)
        return {
            "ComputersContainer": f"CN=Computers,{base}", "DistinguishedName": base, "DNSRoot": name,
            "DomainMode": "Windows2012R2Domain", "DomainSID": self._sid(), "Forest": name,
            "InfrastructureMaster": controller, "Name": name.partition(".")[0],
            "NetBIOSName": name.partition(".")[0].upper(), "ObjectClass": "domainDNS", "PDCEmulator": controller,
            "ReplicaDirectoryServers": [controller], "RIDMaster": controller, "UsersContainer": f"CN=Users,{base}",
        }  # fmt: skip

    def _sid(self) -> str | None:
        """What the SIDs of the accounts have in common."""
        for item in self.deployment.view.all(directory.USER):
            return str(item.body.get("Sid") or "").rpartition("-")[0] or None
        return None


@cmdlet("Get-ADForest", module=MODULE, output=(f"{TYPES}.ADForest",), type_name=f"{COMMANDS}.GetADForest")
class GetADForest(OneAndOnly):
    """Gets the forest.

    PS> (Get-ADForest).Domains
    litwareinc.com
    """

    type_name = f"{TYPES}.ADForest"

    def values(self, base: str, name: str) -> dict[str, Any]:
        """The domain, the sites and the masters."""
        controller = self.controller(name)
        domains = [item.identity for item in self.deployment.view.all("SipDomain")]
        suffixes = [each for each in domains if fold(each) != fold(name)]
        return {
            "DomainNamingMaster": controller, "Domains": [name], "ForestMode": "Windows2012R2Forest",
            "GlobalCatalogs": [controller], "Name": name,
            "PartitionsContainer": f"CN=Partitions,CN=Configuration,{base}",
            "RootDomain": name, "SchemaMaster": controller, "Sites": ["Default-First-Site-Name"],
            "UPNSuffixes": suffixes,
        }  # fmt: skip
