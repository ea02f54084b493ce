"""Get-ADGroupMember."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.directory.objects import COMMANDS
from cmdlets.directory.reading import MODULE, TYPES, DirectoryCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.directory_objects import Attributes, DirectoryObject
from lyncshell.errors import ShellError
from lyncshell.store import directory
from lyncshell.store.identity import parse_plain

if TYPE_CHECKING:
    from lyncshell.store.item import Item


@cmdlet("Get-ADGroupMember", module=MODULE, output=(f"{TYPES}.ADPrincipal",), type_name=f"{COMMANDS}.GetADGroupMember")
class GetADGroupMember(DirectoryCmdlet):
    """Gets the members of a group.

    PS> Get-ADGroupMember 'Voice Users' | ForEach-Object SamAccountName
    kenmyer
    pilar
    """

    nouns = (directory.GROUP,)
    type_name = f"{TYPES}.ADPrincipal"
    shown = ("DistinguishedName", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID")

    Identity: Any = param(position=0, mandatory=True, pipeline=True)
    """Which group: distinguished name, GUID, SID or SAM account name."""

    Recursive: Switch = OFF
    """Members of groups that are members, in place of those groups."""

    Server: str | None = None
    """Accepted; there is one directory here, so it has no effect."""

    Credential: Any = param(type="pscredential")
    """Accepted; the directory asks for none, so it has no effect."""

    def process(self) -> Iterator[DirectoryObject]:
        """Writes the members."""
        try:
            group = self.one(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        reader = Attributes(self.deployment)
        for item in self._members(group, {group.key}):
            yield self.made(item, reader, ())

    def _members(self, group: Item, seen: set[str]) -> Iterator[Item]:
        for guid in group.body.get("Members") or ():
            item = self._object(str(guid))
            if item is None or item.key in seen:
                continue
            seen.add(item.key)
            if self.Recursive and item.noun == directory.GROUP:
                yield from self._members(item, seen)
            else:
                yield item

    def _object(self, guid: str) -> Item | None:
        for noun in (directory.USER, directory.GROUP, directory.CONTACT):
            item = self.deployment.view.get(noun, parse_plain(guid))
            if item is not None:
                return item
        return None
