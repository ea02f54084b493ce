"""ConvertTo-Csv."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.data.csv_writing import CsvOptions, Rows, type_line
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.stepping import SteppingCmdlet
from lyncshell.values.objects import PSCustomObject


@cmdlet("ConvertTo-Csv", default_set="Delimiter", module=UTILITY, output=("System.String",))
class ConvertToCsv(CsvOptions, SteppingCmdlet):
    """Turns objects into lines of CSV.

    PS> [pscustomobject]@{ Name = 'anna'; Pool = 'p1' } | ConvertTo-Csv
    "Name","Pool"
    "anna","p1"
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type="psobject",
                             allow_empty_string=True)
    """The objects; the first one's properties are the columns."""

    quick_types = frozenset((PSCustomObject,))

    def begin(self) -> None:
        self.step = self.add
        self.check_options()
        self.rows = Rows(self)
        self.started = False

    def process(self) -> None:
        self.step(self.InputObject)

    def add(self, value: Any) -> None:
        """Writes the line of one object, after the first lines where it is the first."""
        if not self.started:
            self.started = True
            self.rows.start(value)
            if self.wants_type:
                self.write(type_line(value))
            if not self.NoHeader:
                self.write(self.rows.header())
        self.write(self.rows.line(value))
