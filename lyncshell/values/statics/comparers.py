"""System.StringComparer: how a dictionary or set tells keys apart."""

from __future__ import annotations

from lyncshell.values.hashtable import exact_key_of, key_of
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable
    from typing import Any


class StringComparer:
    """One of the ready comparers; `ignore_case` is all that they differ in here."""

    __slots__ = ("ignore_case",)
    PS_TYPE = "System.StringComparer"
    KEY_BY_IDENTITY = True

    def __init__(self, ignore_case: bool) -> None:
        self.ignore_case = ignore_case

    @property
    def key(self) -> Callable[[Any], Hashable]:
        """The function that files keys."""
        return key_of if self.ignore_case else exact_key_of


COMPARER = declare("System.StringComparer", python=StringComparer)


def _ready(name: str) -> None:
    comparer = StringComparer(name.endswith("IgnoreCase"))
    COMPARER.static_property(f"static System.StringComparer {name} {{get;}}")(lambda: comparer)


for _kind in ("Ordinal", "InvariantCulture", "CurrentCulture"):
    _ready(_kind)
    _ready(_kind + "IgnoreCase")


@COMPARER.method("int Compare(string x, string y)")
def _compare(self: StringComparer, one: str, other: str) -> int:
    from lyncshell.values.collation import compare_text

    return compare_text(one, other, self.ignore_case)


@COMPARER.method("bool Equals(string x, string y)")
def _equals(self: StringComparer, one: str, other: str) -> bool:
    return self.key(one) == self.key(other)
