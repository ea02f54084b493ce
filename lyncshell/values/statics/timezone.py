"""System.TimeZoneInfo, from the system's zone database."""

from __future__ import annotations

from lyncshell.values import dates
from lyncshell.values.dates import DateTime, DateTimeOffset, TimeSpan
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_WINDOWS = {
    "UTC": "Etc/UTC", "GMT Standard Time": "Europe/London", "W. Europe Standard Time": "Europe/Berlin",
    "Romance Standard Time": "Europe/Paris", "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw", "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kyiv", "GTB Standard Time": "Europe/Bucharest",
    "Russian Standard Time": "Europe/Moscow",
    "Turkey Standard Time": "Europe/Istanbul", "Israel Standard Time": "Asia/Jerusalem",
    "Arab Standard Time": "Asia/Riyadh", "Arabian Standard Time": "Asia/Dubai", "India Standard Time": "Asia/Kolkata",
    "SE Asia Standard Time": "Asia/Bangkok", "China Standard Time": "Asia/Shanghai",
    "Singapore Standard Time": "Asia/Singapore", "Tokyo Standard Time": "Asia/Tokyo",
    "Korea Standard Time": "Asia/Seoul",
    "AUS Eastern Standard Time": "Australia/Sydney", "New Zealand Standard Time": "Pacific/Auckland",
    "South Africa Standard Time": "Africa/Johannesburg", "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago", "Mountain Standard Time": "America/Denver",
    "US Mountain Standard Time": "America/Phoenix", "Pacific Standard Time": "America/Los_Angeles",
    "Alaskan Standard Time": "America/Anchorage", "Hawaiian Standard Time": "Pacific/Honolulu",
    "Atlantic Standard Time": "America/Halifax", "E. South America Standard Time": "America/Sao_Paulo",
}
_N = "System.TimeZoneInfo"


class TimeZone(Adapted):
    """A zone: `name` as asked for, `zone` a ZoneInfo, None for the system's own or UTC."""

    __slots__ = ("local", "name", "zone")
    PS_TYPE = _N

    def __init__(self, name: str, zone: Any, local: bool = False) -> None:
        self.name = name
        self.zone = zone
        self.local = local

    def __str__(self) -> str:
        return self.display()

    def offset(self, date: DateTime) -> int:
        """Ticks ahead of UTC at a date (UTC dates as instants, others as this zone's clock)."""
        if self.local:
            return dates.utc_offset(date)
        if self.zone is None:
            return 0
        from datetime import UTC, datetime
        seconds = (date.ticks - dates.UNIX_EPOCH_TICKS) / dates.TICKS_PER_SECOND
        moment = datetime.fromtimestamp(seconds, UTC)
        here = moment.astimezone(self.zone) if date.kind == dates.UTC else moment.replace(tzinfo=self.zone)
        found = here.utcoffset()
        return 0 if found is None else int(found.total_seconds()) * dates.TICKS_PER_SECOND

    def _winter_and_summer(self) -> tuple[int, int]:
        year = 2024
        offsets = [self.offset(dates.make_date(year, month, 1, kind=dates.UTC)) for month in (1, 7)]
        return min(offsets), max(offsets)

    def base_offset(self) -> int:
        """The offset without summer time, in ticks."""
        return self._winter_and_summer()[0]

    def has_summer_time(self) -> bool:
        """Whether clocks change in the year."""
        low, high = self._winter_and_summer()
        return low != high

    def display(self) -> str:
        """`(UTC+01:00) name`."""
        minutes = abs(self.base_offset()) // dates.TICKS_PER_MINUTE
        if not minutes:
            return f"(UTC) {self.title()}"
        return f"(UTC{'-' if self.base_offset() < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}) {self.title()}"

    def title(self) -> str:
        """The name without the offset."""
        return "Coordinated Universal Time" if self.zone is None and not self.local else self.name


ZONE = declare(_N, python=TimeZone)


def _utc() -> TimeZone:
    return TimeZone("UTC", None)


def _local() -> TimeZone:
    from time import tzname
    return TimeZone(tzname[0] if tzname[0] != "Etc/UTC" else "UTC", None, True)


def find_zone(name: str) -> TimeZone:
    """The zone of an IANA or Windows name. Raises TimeZoneNotFoundException."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError
    if name in ("UTC", "Etc/UTC"):
        return _utc()
    folded = name.lower()
    iana = next((value for key, value in _WINDOWS.items() if key.lower() == folded), name)
    try:
        return TimeZone(name, ZoneInfo(iana))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise DotNetFailure(f"The time zone ID '{name}' was not found on the local computer.",
                            "System.TimeZoneNotFoundException") from None


ZONE.static_property(f"static {_N} Utc {{get;}}")(_utc)
ZONE.static_property(f"static {_N} Local {{get;}}")(_local)


@ZONE.static(f"{_N} FindSystemTimeZoneById(string id)")
def _find(name: str) -> TimeZone:
    return find_zone(name)


@ZONE.static("System.Collections.ObjectModel.ReadOnlyCollection[System.TimeZoneInfo] GetSystemTimeZones()")
def _all() -> Any:
    from zoneinfo import ZoneInfo, available_timezones

    from lyncshell.values.arrays import TypedArray
    zones = [TimeZone(name, ZoneInfo(name)) for name in sorted(available_timezones()) if "/" in name]
    return TypedArray(need_type(_N), zones)


def _to_utc(date: DateTime, zone: TimeZone) -> DateTime:
    if date.kind == dates.UTC:
        return date
    return DateTime(date.ticks - zone.offset(DateTime(date.ticks)), dates.UTC)


def _from_utc(date: DateTime, zone: TimeZone) -> DateTime:
    ticks = date.ticks + zone.offset(DateTime(date.ticks, dates.UTC))
    kind = dates.LOCAL if zone.local else dates.UTC if zone.zone is None else dates.UNSPECIFIED
    return DateTime(ticks, kind)


@ZONE.static("datetime ConvertTimeToUtc(datetime dateTime)",
             f"datetime ConvertTimeToUtc(datetime dateTime, {_N} sourceTimeZone)")
def _convert_to_utc(date: DateTime, zone: TimeZone | None = None) -> DateTime:
    return dates.to_universal(date) if zone is None else _to_utc(date, zone)


@ZONE.static(f"datetime ConvertTimeFromUtc(datetime dateTime, {_N} destinationTimeZone)")
def _convert_from_utc(date: DateTime, zone: TimeZone) -> DateTime:
    if date.kind == dates.LOCAL:
        raise argument_failure("The conversion could not be completed because the supplied DateTime did not have the "
                               "Kind property set correctly.", "sourceTimeZone")
    return _from_utc(date, zone)


@ZONE.static(f"datetime ConvertTime(datetime dateTime, {_N} destinationTimeZone)",
             f"datetime ConvertTime(datetime dateTime, {_N} sourceTimeZone, {_N} destinationTimeZone)",
             f"System.DateTimeOffset ConvertTime(System.DateTimeOffset dateTimeOffset, {_N} destinationTimeZone)")
def _convert(date: Any, *zones: TimeZone) -> Any:
    if isinstance(date, DateTimeOffset):
        offset = zones[0].offset(DateTime(date.utc_ticks, dates.UTC))
        return DateTimeOffset(date.utc_ticks + offset, offset)
    universal = _to_utc(date, zones[0]) if len(zones) == 2 else dates.to_universal(date)
    return _from_utc(universal, zones[-1])


@ZONE.static("datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string destinationTimeZoneId)",
             "datetime ConvertTimeBySystemTimeZoneId(datetime dateTime, string sourceTimeZoneId, "
             "string destinationTimeZoneId)")
def _convert_by_id(date: DateTime, *names: str) -> Any:
    return _convert(date, *(find_zone(name) for name in names))


@ZONE.method("timespan GetUtcOffset(datetime dateTime)", "timespan GetUtcOffset(System.DateTimeOffset dateTimeOffset)")
def _get_offset(self: TimeZone, date: Any) -> TimeSpan:
    if isinstance(date, DateTimeOffset):
        date = DateTime(date.utc_ticks, dates.UTC)
    return TimeSpan(self.offset(date))


@ZONE.method("bool IsDaylightSavingTime(datetime dateTime)")
def _is_summer(self: TimeZone, date: DateTime) -> bool:
    return self.offset(date) != self.base_offset()


ZONE.property("string Id {get;}")(lambda self: self.name)
ZONE.property("string DisplayName {get;}")(lambda self: self.display())
ZONE.property("string StandardName {get;}")(lambda self: self.title())
ZONE.property("string DaylightName {get;}")(lambda self: self.title())
ZONE.property("timespan BaseUtcOffset {get;}")(lambda self: TimeSpan(self.base_offset()))
ZONE.property("bool SupportsDaylightSavingTime {get;}")(lambda self: self.has_summer_time())
ZONE.property("bool HasIanaId {get;}")(lambda self: self.name not in _WINDOWS)


@ZONE.method("string ToString()")
def _to_string(self: TimeZone) -> str:
    return str(self)
