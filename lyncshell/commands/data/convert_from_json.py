"""ConvertFrom-Json."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.data.iso_dates import read_iso_date
from lyncshell.commands.data.json_reader import DEFAULT_DEPTH, JsonFailure, read
from lyncshell.commands.data.ordered_hashtable import OrderedHashtable
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.enums import EnumType
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.names import fold
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.typesystem import register

DATE_KIND = EnumType(
    "Microsoft.PowerShell.Commands.JsonDateKind", {"Default": 0, "Local": 1, "Utc": 2, "Offset": 3, "String": 4}
)
register(DATE_KIND)


@cmdlet("ConvertFrom-Json", module=UTILITY)
class ConvertFromJson(Cmdlet):
    """Turns JSON into objects.

    PS> $pool = '{ "Name": "p1", "Ports": [5060, 5061] }' | ConvertFrom-Json
    PS> $pool.Ports[1]
    5061
    """

    InputObject: str = param(position=0, mandatory=True, pipeline=True, allow_empty_string=True)
    """The text. Lines from the pipeline are one text unless the first is whole in itself."""
    AsHashtable: Switch = OFF
    """Makes hash tables of objects."""
    Depth: int = param(DEFAULT_DEPTH, validate=(Range(1, 2147483647),))
    """How deep the text may be nested."""
    NoEnumerate: Switch = OFF
    """Writes an array as one object."""
    DateKind: Any = param(0, type=DATE_KIND.full_name)
    """What texts that are ISO dates become."""

    def begin(self) -> None:
        self.texts: list[str] = []

    def process(self) -> None:
        self.texts.append(self.InputObject)

    def end(self) -> Iterator[Any]:
        texts = self.texts
        if len(texts) > 1:
            try:
                first = self.value(texts[0])
            except JsonFailure:
                yield from self.written(self.value("\n".join(texts)))
                return
            yield from self.written(first)
            texts = texts[1:]
        for text in texts:
            yield from self.written(self.value(text))

    def written(self, value: Any) -> Iterator[Any]:
        """The value, an array item by item."""
        if type(value) is list and not self.NoEnumerate:
            yield from value
        else:
            yield value

    def value(self, text: str) -> Any:
        """The value of one text."""
        make = self.table if self.AsHashtable else self.object
        return self.dated(read(text, make, self.Depth))

    def object(self, pairs: list[tuple[str, Any]]) -> PSCustomObject:
        """The custom object of an object's names and values."""
        props = {name: self.dated(value) for name, value in pairs}
        if len(props) > 1:
            self.check_names(props)
        if "" in props:
            raise self.refused("The provided JSON includes a property whose name is an empty string, this is only "
                               "supported using the -AsHashTable switch.", "EmptyKeyInJsonString")
        return PSCustomObject(props)

    def check_names(self, props: dict[str, Any]) -> None:
        """Refuses names that differ in case only."""
        seen: dict[str, str] = {}
        for name in props:
            other = seen.setdefault(fold(name), name)
            if other is not name:
                raise self.refused(
                    "Cannot convert the JSON string because it contains keys with different casing. Please use the "
                    "-AsHashTable switch instead. The key that was attempted to be added to the existing key "
                    f"'{other}' was '{name}'.", "KeysWithDifferentCasing")

    def refused(self, message: str, error_id: str) -> ShellError:
        """The error of a text that makes no object."""
        return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidOperation,
                          exception_type="System.InvalidOperationException")

    def table(self, pairs: list[tuple[str, Any]]) -> Hashtable:
        """The ordered table of an object's names and values; names keep their case."""
        return OrderedHashtable([(name, self.dated(value)) for name, value in pairs], case_sensitive=True)

    def dated(self, value: Any) -> Any:
        """The value, with dates made of texts that are ISO dates."""
        if type(value) is str:
            return self.date(value) if value[4:5] == "-" and value[10:11] == "T" else value
        if type(value) is list and any(type(item) in (str, list) for item in value):
            return [self.dated(item) for item in value]
        return value

    def date(self, value: str) -> Any:
        """The date that a text states; the text itself where it states none."""
        kind = DATE_KIND.text_of(int(self.DateKind)).lower()
        date = None if kind == "string" else read_iso_date(value, kind)
        return value if date is None else date
