"""Get-Verb."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Set, cmdlet, param
from lyncshell.commands.command.verbs_def import VERBS
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_TYPE = ("System.Management.Automation.VerbInfo", "System.Object")


@cmdlet("Get-Verb", module="Microsoft.PowerShell.Utility", output=("System.Management.Automation.VerbInfo",))
class GetVerb(Cmdlet):
    """Gets the verbs that commands should use.

    PS> (Get-Verb Grant).Group
    Security
    """

    Verb: list[str] = param(position=0, pipeline=True, by_name=True)
    """Verbs; wildcards are allowed."""
    Group: list[str] = param(
        position=1, pipeline=True, by_name=True,
        validate=(Set("Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"),),
    )  # fmt: skip
    """Groups of verbs."""

    def process(self) -> Iterator[PSCustomObject]:
        groups = {group.lower() for group in self.Group or ()}
        for verb, (prefix, group, text) in VERBS.items():
            if self.Verb and not any(like(verb, pattern, True) for pattern in self.Verb):
                continue
            if not groups or group.lower() in groups:
                row = {"Verb": verb, "AliasPrefix": prefix, "Group": group, "Description": text}
                yield PSCustomObject(row, _TYPE)
