"""Get-Date."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.date.unix_format import unix_format
from lyncshell.commands.modules import UTILITY
from lyncshell.values import dates
from lyncshell.values.culture import EN_US
from lyncshell.values.date_format import format_date
from lyncshell.values.dates import DateTime
from lyncshell.values.enums import EnumType
from lyncshell.values.objects import PSObject, unwrap
from lyncshell.values.typesystem import register

_DATE = ("DateAndFormat", "DateAndUFormat")
_UNIX = ("UnixTimeSecondsAndFormat", "UnixTimeSecondsAndUFormat")
_FORMAT = ("DateAndFormat", "UnixTimeSecondsAndFormat")
_UFORMAT = ("DateAndUFormat", "UnixTimeSecondsAndUFormat")
_FILE_FORMATS = {
    "filedate": "yyyyMMdd", "filedateuniversal": "yyyyMMddZ", "filedatetime": "yyyyMMddTHHmmssffff",
    "filedatetimeuniversal": "yyyyMMddTHHmmssffffZ",
}  # fmt: skip

HINT = register(EnumType("Microsoft.PowerShell.Commands.DisplayHintType", {"Date": 0, "Time": 1, "DateTime": 2}))


@cmdlet("Get-Date", default_set="DateAndFormat", module=UTILITY, output=("System.String", "System.DateTime"))
class GetDate(Cmdlet):
    """Gets the current date, or another one, as a date or as text.

    PS> Get-Date '2016-03-05 07:08' -Format 'yyyy-MM-dd HH:mm'
    2016-03-05 07:08
    PS> (Get-Date -Year 2013 -Month 5 -Day 9).DayOfWeek
    Thursday
    """

    Date: Any = param(sets=_DATE, position=0, pipeline=True, by_name=True, aliases=("LastWriteTime",),
                      type="datetime")
    """The date; now by default."""
    UnixTimeSeconds: Any = param(sets=_UNIX, mandatory=True, aliases=("UnixTime",), type="long",
                                 validate=(Range(-62135596800, 253402300799),))
    """The date as seconds since 1970-01-01 UTC."""
    Year: int = param(validate=(Range(1, 9999),))
    """The year in place of the date's."""
    Month: int = param(validate=(Range(1, 12),))
    """The month in place of the date's."""
    Day: int = param(validate=(Range(1, 31),))
    """The day in place of the date's."""
    Hour: int = param(validate=(Range(0, 23),))
    """The hour in place of the date's."""
    Minute: int = param(validate=(Range(0, 59),))
    """The minute in place of the date's."""
    Second: int = param(validate=(Range(0, 59),))
    """The second in place of the date's."""
    Millisecond: int = param(validate=(Range(0, 999),))
    """The millisecond in place of the date's."""
    DisplayHint: Any = param(type=HINT.full_name)
    """What the default view shows: Date, Time or DateTime."""
    UFormat: str | None = param(sets=_UFORMAT, mandatory=True)
    """A Unix format (`%Y-%m-%d`) for a text."""
    Format: str | None = param(sets=_FORMAT)
    """A .NET format for a text, or FileDate, FileDateTime and their Universal forms."""
    AsUTC: Switch = OFF
    """Converts to UTC."""

    def process(self) -> Iterator[Any]:
        date = self.replaced(self.start())
        if self.AsUTC:
            date = dates.to_universal(date)
        if self.UFormat is not None:
            yield unix_format(date, self.UFormat)
        elif self.Format is not None:
            yield self.formatted(date)
        else:
            yield self.plain(date)

    def start(self) -> DateTime:
        """The date before parts are replaced."""
        if self.UnixTimeSeconds is not None:
            ticks = dates.UNIX_EPOCH_TICKS + int(self.UnixTimeSeconds) * dates.TICKS_PER_SECOND
            return dates.to_local(DateTime(ticks, dates.UTC))
        if self.Date is not None:
            date: DateTime = unwrap(self.Date)
            return date
        return DateTime(self.state.now(), dates.LOCAL)

    def replaced(self, date: DateTime) -> DateTime:
        """The date with the given parts in place of its own; the fraction of a second stays unless given."""
        names = ("Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond")
        for name in names:
            wanted = getattr(self, name)
            if wanted is not None:
                date = self.shifted(date, name, wanted)
        return date

    def shifted(self, date: DateTime, name: str, wanted: int) -> DateTime:
        """The date with one part changed, as AddYears, AddDays ... change it."""
        year, month, day = date.date_parts()
        hour, minute, second = date.time_parts()
        if name == "Year":
            return dates.add_months(date, (wanted - year) * 12)
        if name == "Month":
            return dates.add_months(date, wanted - month)
        if name == "Millisecond":
            whole = date.ticks - date.ticks % dates.TICKS_PER_SECOND
            return DateTime(whole + wanted * dates.TICKS_PER_MILLISECOND, date.kind)
        old, unit = {
            "Day": (day, dates.TICKS_PER_DAY), "Hour": (hour, dates.TICKS_PER_SECOND * 3600),
            "Minute": (minute, dates.TICKS_PER_SECOND * 60), "Second": (second, dates.TICKS_PER_SECOND),
        }[name]
        return dates.add_ticks(date, (wanted - old) * unit)

    def formatted(self, date: DateTime) -> str:
        """The date in the .NET format."""
        assert self.Format is not None
        name = self.Format.lower()
        pattern = _FILE_FORMATS.get(name, self.Format)
        if name.endswith("universal") and name in _FILE_FORMATS:
            return str(format_date(dates.to_universal(date), pattern.replace("Z", "'Z'"), EN_US))
        return str(format_date(date, pattern, EN_US))

    def plain(self, date: DateTime) -> Any:
        """The date itself; with -DisplayHint it carries the hint."""
        if self.DisplayHint is None:
            return date
        return PSObject(date, {"DisplayHint": self.DisplayHint})
