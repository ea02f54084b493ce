"""Remove-TypeData."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.type_data_object import TypeDataObject
from lyncshell.commands.object.type_files import read_type_file
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.invoke import services
from lyncshell.values.objects import unwrap


@cmdlet("Remove-TypeData", default_set="RemoveTypeDataSet", should_process=True, module=UTILITY)
class RemoveTypeData(Cmdlet):
    """Takes away what was added to a type.

    PS> Update-TypeData -TypeName Contoso.User -MemberType NoteProperty -MemberName Kind -Value 'user'
    PS> Remove-TypeData Contoso.User
    PS> Get-TypeData Contoso.User
    """

    TypeData: Any = param(sets="RemoveTypeDataSet", mandatory=True, pipeline=True, type=TypeDataObject.PS_TYPE)
    """What Get-TypeData gave."""
    TypeName: str | None = param(sets="RemoveTypeSet", position=0, mandatory=True, pipeline=True, by_name=True)
    """The type."""
    Path: list[str] = param(sets="RemoveFileSet", mandatory=True)
    """Files of types (.ps1xml) whose types are taken away."""

    def process(self) -> None:
        for name in self.names():
            if self.should_process(name, "Remove-TypeData") and not services().type_data.remove(name):
                self.error(ShellError(f"Error in TypeData \"{name}\": The type \"{name}\" was not found. The type name "
                                      "value must be the full name of the type. Verify the type name and run the "
                                      "command again.", name, error_id="TypesDynamicRemoveException",
                                      category=ErrorCategory.InvalidOperation,
                                      exception_type="System.Management.Automation.RuntimeException"))

    def names(self) -> list[str]:
        """The type names to forget."""
        if self.TypeName is not None:
            return [self.TypeName]
        if self.TypeData is not None:
            return [unwrap(self.TypeData).entry.name]
        found = [target.path for path in self.Path for target in self.state.providers.resolve(path)]
        return [name for path in found for name, _ in read_type_file(path, self.state)]
