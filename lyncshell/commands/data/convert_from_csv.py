"""ConvertFrom-Csv."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.data.csv_text import Reader
from lyncshell.commands.data.import_csv import MISSING_NAMES, objects
from lyncshell.commands.modules import UTILITY
from lyncshell.values import text


@cmdlet("ConvertFrom-Csv", default_set="Delimiter", module=UTILITY)
class ConvertFromCsv(Cmdlet):
    """Turns lines of CSV into objects.

    PS> $rows = 'Name,Ext', 'anna,101' | ConvertFrom-Csv
    PS> $rows.Ext
    101
    """

    Delimiter: str = param(sets="Delimiter", position=1, type="char")
    """What separates the values; a comma by default."""
    UseCulture: Switch = param(sets="UseCulture", mandatory=True)
    """Separates with the list separator of the culture."""
    InputObject: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type="psobject[]",
                             allow_null=True, allow_empty_string=True)
    """The lines; the first one names the columns."""
    Header: list[str] = param()
    """The names of the columns; the first line is then a row."""

    def begin(self) -> None:
        self.reader = Reader(self.Delimiter or ",", self.Header)
        self.warned = False

    def process(self) -> Iterator[Any]:
        for line in self.InputObject or ():
            if line is None:
                continue
            for row in objects(self.reader, str(text.to_display(line))):
                if self.reader.missing_names and not self.warned:
                    self.warned = True
                    self.warning(MISSING_NAMES)
                yield row
