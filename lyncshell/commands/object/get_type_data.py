"""Get-TypeData."""

from __future__ import annotations

from collections.abc import Iterator

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.type_data_object import TypeDataObject
from lyncshell.values.invoke import services
from lyncshell.values.wildcard import compile_wildcard


@cmdlet("Get-TypeData", module=UTILITY, output=("System.Management.Automation.PSObject",))
class GetTypeData(Cmdlet):
    """Gets what the session knows of types beyond their own members.

    PS> Update-TypeData -TypeName Contoso.User -DefaultDisplayPropertySet Name -Force
    PS> (Get-TypeData Contoso.*).TypeName
    Contoso.User
    """

    TypeName: list[str] = param(position=0, pipeline=True)
    """Names of types; wildcards are allowed."""

    def process(self) -> Iterator[TypeDataObject]:
        matches = [compile_wildcard(name) for name in self.TypeName or ("*",)]
        entries = services().type_data.all_entries()
        for entry in sorted(entries, key=lambda each: each.name.lower()):
            if any(match(entry.name) for match in matches):
                yield TypeDataObject(entry)
