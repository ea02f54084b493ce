"""Get-TypeData."""

from __future__ import annotations

from collections.abc import Iterator

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.type_data_object import TypeDataObject
from lyncshell.values.invoke import services
from lyncshell.values.wildcard import compile_wildcard, has_wildcards


@cmdlet("Get-TypeData", module=UTILITY, output=("System.Management.Automation.PSObject",))
class GetTypeData(Cmdlet):
    """Gets what the session knows of types beyond their own members.

    A name with wildcards finds what Update-TypeData added; a plain name also what PowerShell itself knows.

    PS> Update-TypeData -TypeName Contoso.User -DefaultDisplayPropertySet Name -Force
    PS> (Get-TypeData Contoso.*).TypeName
    Contoso.User
    """

    TypeName: list[str] = param(position=0, pipeline=True)
    """Names of types; wildcards are allowed."""

    def process(self) -> Iterator[TypeDataObject]:
        data = services().type_data
        for name in self.TypeName or ("*",):
            if has_wildcards(name):
                match = compile_wildcard(name)
                found = [entry for entry in data.entries.values() if match(entry.name)]
            else:
                found = list(data.lookup((name,))[:1])
            for entry in sorted(found, key=lambda each: each.name.lower()):
                yield TypeDataObject(entry)
