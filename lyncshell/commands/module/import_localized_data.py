"""Import-LocalizedData."""

from __future__ import annotations

import os

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.engine.data_file import read_data_file
from lyncshell.errors import ErrorCategory, ItemNotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Import-LocalizedData", module="Microsoft.PowerShell.Utility")
class ImportLocalizedData(Cmdlet):
    """Reads the texts of a script in the user's language from a .psd1 file."""

    BindingVariable: str = param(position=0, aliases=("Variable",))
    """The variable that gets the hash table; without it the table is written."""
    UICulture: str = param(position=1)
    """The language; default is that of the shell."""
    BaseDirectory: str = param()
    """The folder with a subfolder for each language; default is the script's."""
    FileName: str = param()
    """The file; default is named as the script."""
    SupportedCommand: list[str] = param()
    """Commands that the file may use; a data file uses none."""

    def process(self) -> Iterator[object]:
        file = self._file()
        if file is None:
            raise ItemNotFound(
                f"Cannot find the PowerShell data file '{self._name()}' in directory '{self._folder()}', or in any "
                "parent culture directories.",
                self._name(),
                error_id="ImportLocalizedData",
                category=ErrorCategory.ObjectNotFound,
                exception_type="System.Management.Automation.PSInvalidOperationException",
            )
        table = read_data_file(self.state, file)
        if self.BindingVariable:
            self.state.set_variable(self.BindingVariable, table)
        else:
            yield table

    def _folder(self) -> str:
        if self.BaseDirectory:
            return str(self.state.providers.file_path(self.BaseDirectory))
        return str(self.state.get_variable("PSScriptRoot") or self.state.start_directory)

    def _name(self) -> str:
        name = self.FileName
        if not name:
            script = str(self.state.get_variable("PSCommandPath") or "")
            name = os.path.splitext(os.path.basename(script))[0]
        return name if name.lower().endswith(".psd1") else name + ".psd1"

    def _file(self) -> str | None:
        culture = self.UICulture or "en-US"
        folder, name = self._folder(), self._name()
        while culture:
            path = os.path.join(folder, culture, name)
            if os.path.isfile(path):
                return path
            culture = culture.rpartition("-")[0]
        path = os.path.join(folder, name)
        return path if os.path.isfile(path) else None
