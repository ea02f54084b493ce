"""Moments of a store's past, as an administrator names them: a revision, a date, a snapshot or a fork."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.errors import CannotConvert, ErrorCategory, ShellError
from lyncshell.store.errors import UnknownBranch
from lyncshell.values.convert import convert
from lyncshell.values.dates import UTC, DateTime, DateTimeOffset, to_local, to_universal
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import need_type

if TYPE_CHECKING:
    from lyncshell.store.reader import Reader
    from lyncshell.store.store import Store

AS_OF = "AsOf"
AS_OF_HELP = "Shows what was there at a moment of the past: the number of a revision, a date, or a snapshot's name."


class UnknownMoment(ShellError):
    """A text that names no revision, no date, no snapshot and no fork."""

    category = ErrorCategory.InvalidArgument
    error_id = "UnknownMoment"
    exception_type = "System.Management.Automation.PSArgumentException"


def view_at(store: Store, moment: Any) -> Reader:
    """The store as it was at a moment. Raises UnknownMoment, UnknownRevision."""
    plain = unwrap(moment)
    if isinstance(plain, int) and not isinstance(plain, bool):
        return store.as_of(int(plain))
    if isinstance(plain, DateTime | DateTimeOffset):
        return store.as_of(store.history.revision_at(utc_ticks(plain)))
    text = to_string(plain).strip()
    if text.isdecimal():
        return store.as_of(int(text))
    try:
        return store.at(text)
    except UnknownBranch:
        return store.as_of(store.history.revision_at(utc_ticks(_date(text))))


def utc_ticks(date: DateTime | DateTimeOffset) -> int:
    """The moment in the store's unit: 100 ns ticks, UTC. A date without a zone is local."""
    return date.utc_ticks if isinstance(date, DateTimeOffset) else to_universal(date).ticks


def local_time(ticks: int) -> DateTime:
    """A time of the store as scripts see it."""
    return to_local(DateTime(ticks, UTC))


def _date(text: str) -> DateTime:
    try:
        found: DateTime = convert(text, need_type("System.DateTime"))
    except CannotConvert:
        raise UnknownMoment(f'"{text}" is no revision, no date, and no snapshot or fork of this store.', text) from None
    return found
