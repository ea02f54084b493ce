"""Compare-Object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.ordering import compare, value_key
from lyncshell.commands.object.property_expression import parse
from lyncshell.values.null import MISSING
from lyncshell.values.objects import PSCustomObject, PSObject, unwrap

_EVERYTHING = 2147483647


class Entry:
    """One object of a side with the values by which it is compared."""

    __slots__ = ("keys", "value")

    def __init__(self, value: Any, keys: tuple[Any, ...]) -> None:
        self.value = value
        self.keys = keys


class Backlog:
    """Entries of one side that have found no match yet, the oldest first."""

    def __init__(self, ignore_case: bool) -> None:
        self.ignore_case = ignore_case
        self.entries: dict[int, Entry] = {}
        self.by_key: dict[Any, list[int]] = {}
        self.kinds: set[tuple[type, ...]] = set()
        self.number = 0

    def add(self, entry: Entry) -> None:
        """Appends an entry."""
        self.entries[self.number] = entry
        self.kinds.add(tuple(map(type, entry.keys)))
        key = value_key(entry.keys, self.ignore_case)
        if key is not None:
            self.by_key.setdefault(key, []).append(self.number)
        self.number += 1

    def take_first(self) -> Entry:
        """Removes the oldest entry."""
        return self._remove(next(iter(self.entries)))

    def take_match(self, entry: Entry | None) -> Entry | None:
        """Removes and gives the oldest entry that equals `entry`."""
        if entry is None or not self.entries:
            return None
        key = value_key(entry.keys, self.ignore_case)
        if key is not None and self.kinds == {tuple(map(type, entry.keys))}:
            numbers = self.by_key.get(key)
            return self._remove(numbers[0]) if numbers else None
        for number, other in self.entries.items():
            if equal(other, entry, self.ignore_case):
                return self._remove(number)
        return None

    def _remove(self, number: int) -> Entry:
        entry = self.entries.pop(number)
        key = value_key(entry.keys, self.ignore_case)
        if key is not None:
            numbers = self.by_key[key]
            numbers.remove(number)
            if not numbers:
                del self.by_key[key]
        return entry


def equal(left: Entry, right: Entry, ignore_case: bool) -> bool:
    """Whether all keys are equal."""
    return all(compare(a, b, ignore_case) == 0 for a, b in zip(left.keys, right.keys, strict=True))


@cmdlet("Compare-Object", aliases=("compare", "diff"), module=UTILITY)
class CompareObject(Cmdlet):
    """Compares two sets of objects.

    PS> Compare-Object 'a', 'b' 'b', 'c'

    InputObject SideIndicator
    ----------- -------------
    c           =>
    a           <=
    """

    ReferenceObject: Any = param(position=0, mandatory=True, allow_empty_collection=True, type="psobject[]")
    """The objects to compare with."""
    DifferenceObject: Any = param(position=1, mandatory=True, pipeline=True, allow_empty_collection=True,
                                  type="psobject[]")
    """The objects that are compared."""
    SyncWindow: int = param(_EVERYTHING, validate=(Range(0, _EVERYTHING),))
    """How many neighbours are searched for a match."""
    Property: Any = param(type="object[]")
    """The properties to compare by; without it the objects themselves."""
    ExcludeDifferent: Switch = OFF
    """Leaves out what differs."""
    IncludeEqual: Switch = OFF
    """Also writes what is equal."""
    PassThru: Switch = OFF
    """Writes the objects themselves with a SideIndicator."""
    Culture: str = param()
    """The culture whose rules say what is equal."""
    CaseSensitive: Switch = OFF
    """Tells upper from lower case."""

    def begin(self) -> None:
        if self.ExcludeDifferent and "IncludeEqual" not in self.bound:
            self.IncludeEqual = True
        self.expressions = parse(self.Property, self.state)
        ignore_case = not self.CaseSensitive
        self.references: list[Entry] | None = None
        self.next_reference = 0
        self.left = Backlog(ignore_case)
        self.right = Backlog(ignore_case)

    def process(self) -> Iterator[Any]:
        if self.references is None:
            self.references = [self.entry(value) for value in self.ReferenceObject]
        for value in self.DifferenceObject or ():
            yield from self.step(self.entry(value))

    def entry(self, value: Any) -> Entry:
        """An object with its keys."""
        if not self.expressions:
            return Entry(value, (unwrap(value),))
        keys = [expression.quiet_value(value) for expression in self.expressions]
        return Entry(value, tuple([None if key is MISSING else unwrap(key) for key in keys]))

    def step(self, different: Entry | None) -> Iterator[Any]:
        """Takes one object of each side and looks for matches among those that wait."""
        reference: Entry | None = None
        if self.references and self.next_reference < len(self.references):
            reference = self.references[self.next_reference]
            self.next_reference += 1
        if reference and different and equal(reference, different, not self.CaseSensitive):
            yield from self.match(reference)
            return
        found = self.left.take_match(different)
        if found is not None:
            yield from self.match(found)
            different = None
        found = self.right.take_match(reference)
        if found is not None and reference is not None:
            yield from self.match(reference)
            reference = None
        yield from self.wait(self.right, different, "=>")
        yield from self.wait(self.left, reference, "<=")

    def wait(self, backlog: Backlog, entry: Entry | None, side: str) -> Iterator[Any]:
        """Lets an entry wait for its match; beyond the window the oldest is given up."""
        if entry is None:
            return
        if self.SyncWindow == 0:
            yield from self.difference(entry, side)
            return
        while len(backlog.entries) >= self.SyncWindow:
            yield from self.difference(backlog.take_first(), side)
        backlog.add(entry)

    def end(self) -> Iterator[Any]:
        if self.references is None:
            self.references = [self.entry(value) for value in self.ReferenceObject or ()]
        while self.next_reference < len(self.references):
            yield from self.step(None)
        for entry in self.right.entries.values():
            yield from self.difference(entry, "=>")
        for entry in self.left.entries.values():
            yield from self.difference(entry, "<=")

    def match(self, entry: Entry) -> Iterator[Any]:
        """Writes an equal pair where it is wanted."""
        if self.IncludeEqual:
            yield self.result(entry, "==")

    def difference(self, entry: Entry, side: str) -> Iterator[Any]:
        """Writes an object without match where it is wanted."""
        if not self.ExcludeDifferent:
            yield self.result(entry, side)

    def result(self, entry: Entry, side: str) -> Any:
        """The output object of one entry."""
        if self.PassThru:
            return with_side(entry.value, side)
        if not self.expressions:
            return PSCustomObject({"InputObject": entry.value, "SideIndicator": side})
        props: dict[str, Any] = {}
        for expression, key in zip(self.expressions, entry.keys, strict=True):
            props[expression.name or expression.text] = key
        props["SideIndicator"] = side
        return PSCustomObject(props)


def with_side(value: Any, side: str) -> Any:
    """The object itself with a note of its side."""
    base = unwrap(value)
    if type(base) is PSCustomObject:
        base.set("SideIndicator", side)
        return value
    if type(value) is PSObject:
        return PSObject(base, {**value.members, "SideIndicator": side}, value.type_names)
    return PSObject(base, {"SideIndicator": side})
