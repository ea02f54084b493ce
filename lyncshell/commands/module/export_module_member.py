"""Export-ModuleMember."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.errors import ErrorCategory, InvalidRequest


@cmdlet("Export-ModuleMember", module="Microsoft.PowerShell.Core")
class ExportModuleMember(Cmdlet):
    """Says, inside a module, what it exports: nothing else is, from then on."""

    Function: list[str] = param(position=0, pipeline=True, by_name=True, allow_empty_collection=True)
    """Functions; wildcards are allowed."""
    Cmdlet: list[str] = param(by_name=True, allow_empty_collection=True)
    """Cmdlets; wildcards are allowed."""
    Variable: list[str] = param(by_name=True)
    """Variables; wildcards are allowed."""
    Alias: list[str] = param(by_name=True)
    """Aliases; wildcards are allowed."""

    def process(self) -> None:
        module = self.state.scope.session.module
        if module is None:
            raise InvalidRequest(
                "The Export-ModuleMember cmdlet can only be called from inside a module.",
                error_id="Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
                category=ErrorCategory.PermissionDenied,
            )
        module.limit("functions", self.Function or ())
        module.limit("aliases", self.Alias or ())
        module.limit("variables", self.Variable or ())
