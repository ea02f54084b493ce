"""ConvertTo-Csv."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.data.csv_writing import CsvOptions, Rows, type_line
from lyncshell.commands.modules import UTILITY


@cmdlet("ConvertTo-Csv", default_set="Delimiter", module=UTILITY, output=("System.String",))
class ConvertToCsv(CsvOptions):
    """Turns objects into lines of CSV.

    PS> [pscustomobject]@{ Name = 'anna'; Pool = 'p1' } | ConvertTo-Csv
    "Name","Pool"
    "anna","p1"
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type="psobject",
                             allow_null=True, allow_empty_string=True)
    """The objects; the first one's properties are the columns."""

    def begin(self) -> None:
        self.check_options()
        self.rows = Rows(self)
        self.started = False

    def process(self) -> Iterator[str]:
        value = self.InputObject
        if value is None:
            return
        if not self.started:
            self.started = True
            self.rows.start(value)
            if self.wants_type:
                yield type_line(value)
            if not self.NoHeader:
                yield self.rows.header()
        yield self.rows.line(value)
