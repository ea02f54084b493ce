"""System.Globalization.CultureInfo, TextInfo, NumberFormatInfo, DateTimeFormatInfo for the cultures of the shell."""

from __future__ import annotations

from lyncshell.values.culture import DAYS, EN_US, INVARIANT, MONTHS, Culture, DateFormat, NumberFormat, find_culture
from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.string import lower, string_array, upper
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class TextInfo:
    """System.Globalization.TextInfo."""

    __slots__ = ("culture",)
    PS_TYPE = "System.Globalization.TextInfo"

    def __init__(self, culture: Culture) -> None:
        self.culture = culture

    def __str__(self) -> str:
        return f"TextInfo - {self.culture.name}"


CULTURE = declare("System.Globalization.CultureInfo", python=Culture)
TEXT_INFO = declare("System.Globalization.TextInfo", python=TextInfo)
NUMBERS = declare("System.Globalization.NumberFormatInfo", python=NumberFormat)
DATES = declare("System.Globalization.DateTimeFormatInfo", python=DateFormat)


def culture_of(provider: Any) -> Culture:
    """The culture that an IFormatProvider stands for; the session's where there is none."""
    if isinstance(provider, Culture):
        return provider
    if isinstance(provider, NumberFormat):
        return INVARIANT if provider is INVARIANT.numbers else EN_US
    if isinstance(provider, DateFormat):
        return INVARIANT if provider is INVARIANT.dates else EN_US
    return EN_US


def _need(name: str) -> Culture:
    found = find_culture(name)
    if found is None:
        raise DotNetFailure(f"Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier.",
                            "System.Globalization.CultureNotFoundException")
    return found


@CULTURE.constructor("cultureinfo new(string name)", "cultureinfo new(string name, bool useUserOverride)")
def _new(name: str, override: bool = True) -> Culture:
    return _need(name)


@CULTURE.static("cultureinfo GetCultureInfo(string name)")
def _get_culture_info(name: str) -> Culture:
    return _need(name)


@CULTURE.static("cultureinfo CreateSpecificCulture(string name)")
def _create_specific(name: str) -> Culture:
    return _need(name)


def _declare_static(name: str, value: Culture) -> None:
    CULTURE.static_property(f"static cultureinfo {name} {{get;}}")(lambda: value)


for _name, _value in (("CurrentCulture", EN_US), ("CurrentUICulture", EN_US), ("InstalledUICulture", EN_US),
                      ("InvariantCulture", INVARIANT)):
    _declare_static(_name, _value)


def _property(type: Any, text: str, getter: Callable[[Any], Any]) -> None:
    type.property(text + " {get;}")(getter)


_property(CULTURE, "int LCID", lambda self: self.lcid)
_property(CULTURE, "string Name", lambda self: self.name)
_property(CULTURE, "string DisplayName", lambda self: self.display_name)
_property(CULTURE, "string EnglishName", lambda self: self.display_name)
_property(CULTURE, "string NativeName", lambda self: self.display_name)
_property(CULTURE, "string IetfLanguageTag", lambda self: self.name)
_property(CULTURE, "string TwoLetterISOLanguageName", lambda self: "en" if self.name else "iv")
_property(CULTURE, "string ThreeLetterISOLanguageName", lambda self: "eng" if self.name else "ivl")
_property(CULTURE, "bool IsNeutralCulture", lambda self: False)
_property(CULTURE, "bool IsReadOnly", lambda self: True)
_property(CULTURE, "cultureinfo Parent", lambda self: INVARIANT)
_property(CULTURE, "System.Globalization.TextInfo TextInfo", TextInfo)
_property(CULTURE, "System.Globalization.NumberFormatInfo NumberFormat", lambda self: self.numbers)
_property(CULTURE, "System.Globalization.DateTimeFormatInfo DateTimeFormat", lambda self: self.dates)


@CULTURE.method("string ToString()")
def _to_string(self: Culture) -> str:
    return self.name


@TEXT_INFO.method("string ToTitleCase(string str)")
def _to_title_case(self: TextInfo, text: str) -> str:
    from re import sub

    def capital(match: Any) -> str:
        word = str(match.group())
        return word if len(word) > 1 and word.isupper() else upper(word[:1]) + lower(word[1:])

    return sub(r"[^\W\d_][\w'’]*", capital, text)


@TEXT_INFO.method("string ToUpper(string str)", "char ToUpper(char c)")
def _to_upper(self: TextInfo, text: Any) -> Any:
    return type(text)(upper(text))


@TEXT_INFO.method("string ToLower(string str)", "char ToLower(char c)")
def _to_lower(self: TextInfo, text: Any) -> Any:
    return type(text)(lower(text))


_property(TEXT_INFO, "string CultureName", lambda self: self.culture.name)
_property(TEXT_INFO, "string ListSeparator", lambda self: ",")
_property(TEXT_INFO, "bool IsRightToLeft", lambda self: False)

_property(NUMBERS, "int CurrencyDecimalDigits", lambda self: self.currency_decimals)
_property(NUMBERS, "string CurrencyDecimalSeparator", lambda self: self.decimal_separator)
_property(NUMBERS, "string CurrencyGroupSeparator", lambda self: self.group_separator)
_property(NUMBERS, "string CurrencySymbol", lambda self: self.currency_symbol)
_property(NUMBERS, "string NaNSymbol", lambda self: self.nan)
_property(NUMBERS, "string NegativeInfinitySymbol", lambda self: "-" + self.infinity)
_property(NUMBERS, "string PositiveInfinitySymbol", lambda self: self.infinity)
_property(NUMBERS, "string NegativeSign", lambda self: "-")
_property(NUMBERS, "string PositiveSign", lambda self: "+")
_property(NUMBERS, "int NumberDecimalDigits", lambda self: self.number_decimals)
_property(NUMBERS, "string NumberDecimalSeparator", lambda self: self.decimal_separator)
_property(NUMBERS, "string NumberGroupSeparator", lambda self: self.group_separator)
_property(NUMBERS, "int PercentDecimalDigits", lambda self: self.percent_decimals)
_property(NUMBERS, "string PercentDecimalSeparator", lambda self: self.decimal_separator)
_property(NUMBERS, "string PercentGroupSeparator", lambda self: self.group_separator)
_property(NUMBERS, "string PercentSymbol", lambda self: "%")
_property(NUMBERS, "string PerMilleSymbol", lambda self: "‰")


@NUMBERS.static_property("static System.Globalization.NumberFormatInfo InvariantInfo {get;}")
def _invariant_numbers() -> NumberFormat:
    return INVARIANT.numbers


@NUMBERS.static_property("static System.Globalization.NumberFormatInfo CurrentInfo {get;}")
def _current_numbers() -> NumberFormat:
    return EN_US.numbers


@DATES.static_property("static System.Globalization.DateTimeFormatInfo InvariantInfo {get;}")
def _invariant_dates() -> DateFormat:
    return INVARIANT.dates


@DATES.static_property("static System.Globalization.DateTimeFormatInfo CurrentInfo {get;}")
def _current_dates() -> DateFormat:
    return EN_US.dates


for _text, _attribute in (("ShortDatePattern", "short_date"), ("LongDatePattern", "long_date"),
                          ("ShortTimePattern", "short_time"), ("LongTimePattern", "long_time"),
                          ("MonthDayPattern", "month_day"), ("YearMonthPattern", "year_month")):
    _property(DATES, f"string {_text}", lambda self, name=_attribute: getattr(self, name))  # type: ignore[misc]
_property(DATES, "string FullDateTimePattern", lambda self: self.pattern("F"))
_property(DATES, "string AMDesignator", lambda self: "AM")
_property(DATES, "string PMDesignator", lambda self: "PM")
_property(DATES, "string DateSeparator", lambda self: "/")
_property(DATES, "string TimeSeparator", lambda self: ":")
_property(DATES, "string SortableDateTimePattern", lambda self: "yyyy'-'MM'-'dd'T'HH':'mm':'ss")
_property(DATES, "string UniversalSortableDateTimePattern", lambda self: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'")
_property(DATES, "string RFC1123Pattern", lambda self: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'")
_property(DATES, "string[] DayNames", lambda self: string_array(DAYS))
_property(DATES, "string[] AbbreviatedDayNames", lambda self: string_array(name[:3] for name in DAYS))
_property(DATES, "string[] MonthNames", lambda self: string_array([*MONTHS, ""]))
_property(DATES, "string[] AbbreviatedMonthNames", lambda self: string_array([*(name[:3] for name in MONTHS), ""]))


@DATES.method("string GetMonthName(int month)")
def _month_name(self: DateFormat, month: int) -> str:
    return (*MONTHS, "")[month - 1]


@DATES.method("string GetAbbreviatedMonthName(int month)")
def _short_month_name(self: DateFormat, month: int) -> str:
    return (*MONTHS, "")[month - 1][:3]


@DATES.method("string GetDayName(System.DayOfWeek dayofweek)")
def _day_name(self: DateFormat, day: int) -> str:
    return DAYS[int(day)]


@DATES.method("string GetAbbreviatedDayName(System.DayOfWeek dayofweek)")
def _short_day_name(self: DateFormat, day: int) -> str:
    return DAYS[int(day)][:3]
