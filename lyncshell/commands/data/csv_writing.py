"""What ConvertTo-Csv and Export-Csv share: their parameters, and rows made of objects."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, param
from lyncshell.commands.data import csv_text
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import members, text
from lyncshell.values.enums import EnumType
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.objects import Member, PSCustomObject, unwrap
from lyncshell.values.typesystem import register, type_names

_SETS = ("Delimiter", "UseCulture")
QUOTE_KIND = register(
    EnumType("Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind", {"Never": 0, "Always": 1, "AsNeeded": 2})
)


class CsvOptions(Cmdlet):
    """The parameters that say how rows look."""

    Delimiter: str | None = param(sets="Delimiter", position=1, type="char")
    """What separates the values; a comma by default."""
    UseCulture: Switch = param(sets="UseCulture")
    """Separates with the list separator of the culture."""
    IncludeTypeInformation: Switch = param(aliases=("ITI",))
    """Writes a first line with the type of the objects."""
    NoTypeInformation: Switch = param(True, aliases=("NTI",))
    """Writes no such line (which is the default)."""
    QuoteFields: list[str] | None = param(aliases=("QF",))
    """The columns whose values are quoted; the others are not."""
    UseQuotes: Any = param(aliases=("UQ",), type=QUOTE_KIND.full_name)
    """When values are quoted: Always, AsNeeded, Never."""
    NoHeader: Switch = OFF
    """Writes no line of names."""

    def check_options(self) -> None:
        """Refuses options that exclude each other."""
        if "QuoteFields" in self.bound and "UseQuotes" in self.bound:
            raise refused("You must specify either the -UseQuotes or -QuoteFields parameters, but not both.",
                          "CannotSpecifyQuoteFieldsAndUseQuotes")
        if self.IncludeTypeInformation and "NoTypeInformation" in self.bound and self.NoTypeInformation:
            raise refused("You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but "
                          "not both.", "CannotSpecifyIncludeTypeInformationAndNoTypeInformation")

    @property
    def wants_type(self) -> bool:
        """Whether the first line is to name the type."""
        if "IncludeTypeInformation" in self.bound:
            return self.IncludeTypeInformation
        return "NoTypeInformation" in self.bound and not self.NoTypeInformation


def refused(message: str, error_id: str) -> ShellError:
    """The error of parameters that do not go together."""
    return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidData,
                      exception_type="System.InvalidOperationException")


class Rows:
    """Turns objects into lines: the first object says which columns there are."""

    def __init__(self, options: CsvOptions, names: list[str] | None = None) -> None:
        self.delimiter = options.Delimiter or ","
        self.quote_fields = options.QuoteFields
        self.kind = str(text.to_string(options.UseQuotes)).lower() if options.UseQuotes is not None else "always"
        self.names: list[str] = []
        self.write: Callable[[list[str | None], str], str] = csv_text.always
        if names is not None:
            self.set_names(names)

    def set_names(self, names: list[str]) -> None:
        """Fixes the columns."""
        self.names = names
        if self.quote_fields is not None:
            wanted = {fold(name) for name in self.quote_fields}
            self.write = csv_text.only_columns([fold(name) in wanted for name in names])
        elif self.kind == "asneeded":
            self.write = csv_text.as_needed
        elif self.kind == "never":
            self.write = csv_text.never

    def start(self, value: Any) -> None:
        """Takes the columns from the first object."""
        self.set_names(column_names(value))

    def header(self) -> str:
        """The line of names."""
        return self.write(list(self.names), self.delimiter)

    def line(self, value: Any) -> str:
        """The line of one object."""
        if type(value) is PSCustomObject:
            return self.write(self.fields_of(value), self.delimiter)
        return self.write([self.field(value, name) for name in self.names], self.delimiter)

    def fields_of(self, value: PSCustomObject) -> list[str | None]:
        """The fields of a custom object, the short way where its properties are plain."""
        props = value.props
        fields: list[str | None] = []
        for name in self.names:
            item = props.get(name, MISSING)
            if type(item) is str:
                fields.append(item)
            elif item is MISSING or isinstance(item, Member):
                fields.append(self.field(value, name))
            else:
                fields.append(None if item is None else str(text.to_display(item)))
        return fields

    def field(self, value: Any, name: str) -> str | None:
        """One property as text; None where the object has no such property or its value is null."""
        base = unwrap(value)
        if isinstance(base, Hashtable):
            item = base.get(name)
            if item is not None:
                return str(text.to_display(item))
        prop = members.find_property(value, name)
        if prop is None:
            return None
        item = prop.getter(value)
        return None if item is None else str(text.to_display(item))


def column_names(value: Any) -> list[str]:
    """The names of the columns that an object has: its properties, a dictionary's keys."""
    base = unwrap(value)
    if isinstance(base, Hashtable):
        return [str(text.to_string(key)) for key in base.keys()]  # noqa: SIM118 - not a dict
    if type(base) is PSCustomObject and base is value and not any(isinstance(v, Member) for v in base.props.values()):
        return list(base.props)
    return [prop.name for prop in members.properties(value)]


def type_line(value: Any) -> str:
    """The line that names the type of the rows."""
    names = type_names(value)
    name = names[0] if names else "System.Object"
    return f"#TYPE {name.removeprefix('CSV:')}"
