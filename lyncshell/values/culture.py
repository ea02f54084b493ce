"""Facts of the two cultures that the shell formats with: en-US (what a user sees) and the invariant one (casts).

The values are those of .NET on ICU: en-US has three decimals in `N` and `P` without digits, the invariant culture two.
"""

from __future__ import annotations


class NumberFormat:
    """How a culture writes numbers (System.Globalization.NumberFormatInfo). Patterns have `n` for the digits."""

    __slots__ = (
        "currency_decimals", "currency_negative", "currency_positive", "currency_symbol", "decimal_separator",
        "group_separator", "infinity", "nan", "number_decimals", "percent_decimals", "percent_negative",
        "percent_positive",
    )
    PS_TYPE = "System.Globalization.NumberFormatInfo"

    def __init__(self, decimals: int, percent: tuple[str, str], currency: tuple[str, str], symbol: str,
                 infinity: str) -> None:
        self.number_decimals = decimals
        self.percent_decimals = decimals
        self.currency_decimals = 2
        self.percent_positive, self.percent_negative = percent
        self.currency_positive, self.currency_negative = currency
        self.currency_symbol = symbol
        self.decimal_separator = "."
        self.group_separator = ","
        self.nan = "NaN"
        self.infinity = infinity


class DateFormat:
    """How a culture writes dates (System.Globalization.DateTimeFormatInfo). Patterns are .NET custom formats."""

    __slots__ = ("long_date", "long_time", "month_day", "short_date", "short_time", "year_month")
    PS_TYPE = "System.Globalization.DateTimeFormatInfo"

    def __init__(self, short_date: str, long_date: str, short_time: str, long_time: str, month_day: str,
                 year_month: str) -> None:
        self.short_date = short_date
        self.long_date = long_date
        self.short_time = short_time
        self.long_time = long_time
        self.month_day = month_day
        self.year_month = year_month

    def pattern(self, name: str) -> str:
        """The pattern behind a composed standard letter such as `f` (long date, short time)."""
        date = self.long_date if name in "fF" else self.short_date
        time = self.long_time if name in "FG" else self.short_time
        return date + " " + time


class Culture:
    """A System.Globalization.CultureInfo."""

    __slots__ = ("dates", "display_name", "lcid", "name", "numbers")
    PS_TYPE = "System.Globalization.CultureInfo"

    def __init__(self, name: str, display_name: str, lcid: int, numbers: NumberFormat, dates: DateFormat) -> None:
        self.name = name
        self.display_name = display_name
        self.lcid = lcid
        self.numbers = numbers
        self.dates = dates

    def __str__(self) -> str:
        return self.name


MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")
DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")

EN_US = Culture(
    "en-US", "English (United States)", 1033,
    NumberFormat(3, ("n%", "-n%"), ("$n", "-$n"), "$", "∞"),
    DateFormat("M/d/yyyy", "dddd, MMMM d, yyyy", "h:mm tt", "h:mm:ss tt", "MMMM d", "MMMM yyyy"),
)
INVARIANT = Culture(
    "", "Invariant Language (Invariant Country)", 127,
    NumberFormat(2, ("n %", "-n %"), ("¤n", "(¤n)"), "¤", "Infinity"),
    DateFormat("MM/dd/yyyy", "dddd, dd MMMM yyyy", "HH:mm", "HH:mm:ss", "MMMM dd", "yyyy MMMM"),
)


def find_culture(name: str) -> Culture | None:
    """The culture of that name (without case), or None when the shell does not know it."""
    folded = name.lower()
    if folded in ("", "iv", "invariant"):
        return INVARIANT
    return EN_US if folded in ("en-us", "en") else None
