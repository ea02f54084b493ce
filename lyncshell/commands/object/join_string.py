"""Join-String."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.property_expression import parse
from lyncshell.values import text
from lyncshell.values.null import AUTOMATION_NULL, MISSING


@cmdlet("Join-String", default_set="default", module=UTILITY, output=("System.String",))
class JoinString(Cmdlet):
    """Joins the texts of objects to one.

    PS> 'a', 'b' | Join-String -Separator ', ' -SingleQuote
    'a', 'b'
    """

    Property: Any = param(position=0, type="object", shown_type="pspropertyexpression")
    """The property, or script block, that gives each text."""
    Separator: str | None = param(position=1)
    """What stands between the texts; `$OFS` by default."""
    OutputPrefix: str = param(aliases=("op",))
    """What stands before everything."""
    OutputSuffix: str = param(aliases=("os",))
    """What stands after everything."""
    SingleQuote: Switch = param(sets="SingleQuote")
    """Puts each text in single quotes."""
    DoubleQuote: Switch = param(sets="DoubleQuote")
    """Puts each text in double quotes."""
    FormatString: str = param(sets="Format")
    """A .NET format string for each text."""
    UseCulture: Switch = OFF
    """Separates with the list separator of the culture."""
    InputObject: Any = param(pipeline=True, type="psobject[]")
    """The objects to join."""

    def begin(self) -> None:
        self.texts: list[str] = []
        expressions = parse(self.Property, self.state)
        self.expression = expressions[0] if expressions else None

    def process(self) -> None:
        for value in self.InputObject or ():
            if value is None or value is AUTOMATION_NULL:
                continue
            if self.expression is not None:
                value = self.expression.quiet_value(value)
            if value is not MISSING:
                self.texts.append(self.shaped(value))

    def shaped(self, value: Any) -> str:
        """One text, quoted or formatted."""
        if self.FormatString:
            return str(text.format_string(self.FormatString, [value]))
        words = str(text.to_display(value))
        if self.SingleQuote:
            return f"'{words}'"
        return f'"{words}"' if self.DoubleQuote else words

    def end(self) -> Iterable[str]:
        separator = "," if self.UseCulture and self.Separator is None else self.Separator
        if separator is None:
            ofs = self.state.get_variable("OFS")
            separator = "" if ofs is None else str(text.to_string(ofs))
        return [(self.OutputPrefix or "") + separator.join(self.texts) + (self.OutputSuffix or "")]
