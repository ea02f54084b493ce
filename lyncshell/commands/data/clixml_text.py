"""Texts inside CLIXML: characters that XML cannot carry, dates, spans of time."""

from __future__ import annotations

import re

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\U00010000-\U0010ffff]|_(?=[xX])")
_CODE = re.compile("_x([0-9A-Fa-f]{4})_")
_SPAN = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d{1,9}))?S)?)?\Z"
)
_TICKS = 10_000_000


def encode(value: str) -> str:
    """`value` with control characters and UTF-16 surrogates written as `_x000A_`, and a lone `_x` made unambiguous."""
    return _UNSAFE.sub(_code, value)


def _code(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"_x{units[i]:02X}{units[i + 1]:02X}_" for i in range(0, len(units), 2))


def decode(value: str) -> str:
    """The text that `encode` made `value` of."""
    if "_x" not in value:
        return value
    text = _CODE.sub(lambda match: chr(int(match[1], 16)), value)
    if any("\ud800" <= char <= "\udfff" for char in text):
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def escape(value: str) -> str:
    """`value` as the text of an element."""
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_attribute(value: str) -> str:
    """`value` as the text of an attribute in double quotes."""
    return escape(value).replace('"', "&quot;")


def span_text(ticks: int) -> str:
    """A span of `ticks` (100 ns) as an XML Schema duration: `PT1H30M`."""
    sign, ticks = ("-", -ticks) if ticks < 0 else ("", ticks)
    seconds, fraction = divmod(ticks, _TICKS)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    date = f"{days}D" if days else ""
    time = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    if fraction:
        time += f"{seconds}.{fraction:07d}".rstrip("0") + "S"
    elif seconds or not (date or time):
        time += f"{seconds}S"
    return f"{sign}P{date}" + (f"T{time}" if time else "")


def span_ticks(text: str) -> int | None:
    """The ticks of an XML Schema duration; None where the text is none. Years count 365 days, months 30."""
    match = _SPAN.match(text.strip())
    if match is None or text.strip() in ("P", "-P"):
        return None
    years, months, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:7])
    whole = (((years * 365 + months * 30 + days) * 24 + hours) * 60 + minutes) * 60 + seconds
    ticks = whole * _TICKS + int((match[8] or "0").ljust(7, "0")[:7])
    return -ticks if match[1] else ticks
