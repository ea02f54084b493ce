"""What spec cases cannot say of numbers, dates, wildcards and regular expressions: properties and limits."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncshell.values import dotnet_regex, wildcard
from lyncshell.values.culture import INVARIANT
from lyncshell.values.date_format import format_date, format_span
from lyncshell.values.date_parse import parse_date, parse_exact
from lyncshell.values.dates import MAX_DATE_TICKS, DateTime, TimeSpan, civil_of_days, days_of_civil
from lyncshell.values.number_format import double_text, format_number
from lyncshell.values.number_parse import parse_double
from lyncshell.values.regex_translate import IGNORE_CASE, RegexFailure, quote, unquote
from lyncshell.values.span_parse import parse_span


@given(st.floats(allow_nan=False))
def test_a_double_reads_back_as_itself(value: float) -> None:
    """ToString of a Double has all digits that are needed."""
    assert parse_double(double_text(value)) == value


@given(st.floats(allow_nan=False, allow_infinity=False, width=32), st.integers(0, 8))
def test_fixed_formats_never_show_another_number_of_decimals(value: float, places: int) -> None:
    """F keeps exactly the decimals it is asked for."""
    text = format_number(value, f"F{places}", INVARIANT)
    assert len(text.partition(".")[2]) == places


@given(st.integers(-(2**31), 2**31 - 1), st.text("0#,.%;-+'E\\", max_size=12))
def test_no_number_pattern_breaks_the_writer(value: int, pattern: str) -> None:
    """Any text is a custom format."""
    assert isinstance(format_number(value, pattern + "~", INVARIANT), str)


@given(st.dates())
def test_days_and_dates_agree_with_the_calendar(day: date) -> None:
    """The own calendar is the Gregorian one."""
    days = days_of_civil(day.year, day.month, day.day)
    assert days == (day - date(1, 1, 1)) // timedelta(days=1)
    assert civil_of_days(days) == (day.year, day.month, day.day)


@given(st.integers(0, MAX_DATE_TICKS))
def test_a_date_reads_back_from_its_round_trip_form(ticks: int) -> None:
    """The format `o` loses nothing."""
    value = DateTime(ticks)
    assert parse_exact(format_date(value, "o"), ["o"]) == value
    assert parse_date(format_date(value, "yyyy-MM-dd HH:mm:ss.fffffff")) == value


@given(st.integers(-(2**62), 2**62))
def test_a_duration_reads_back_from_its_constant_form(ticks: int) -> None:
    """The format `c` loses nothing."""
    assert parse_span(format_span(TimeSpan(ticks))) == TimeSpan(ticks)


@given(st.text(max_size=20))
def test_an_escaped_text_matches_itself_only(text: str) -> None:
    """Escape makes every character plain, for wildcards and for expressions."""
    assert wildcard.like(text, wildcard.escape(text).replace("`[", "`["), False) or "`" in text
    assert dotnet_regex.compile(quote(text)).search(text) is not None
    assert unquote(quote(text)) == text


@given(st.text("ab(|)[]{}*+?\\^$.-,1<>:=!'kxiu", max_size=12), st.text("ab1-(", max_size=6))
def test_any_pattern_is_compiled_or_refused(pattern: str, text: str) -> None:
    """No pattern ends in an error of the library."""
    try:
        regex = dotnet_regex.compile(pattern, IGNORE_CASE)
    except RegexFailure:
        return
    found = regex.search(text)
    if found is not None:
        regex.captured(found)
        regex.replace(text, "<$1>")
        regex.split(text)


def test_endless_backtracking_is_stopped() -> None:
    """A match that would take for ever ends with an error at its time limit."""
    regex = dotnet_regex.Regex("^(a|aa)+$", 0, 0.2)
    started = time.monotonic()
    with pytest.raises(dotnet_regex.RegexTimeout):
        regex.search("a" * 60 + "!")
    assert time.monotonic() - started < 5
