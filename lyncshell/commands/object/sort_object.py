"""Sort-Object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.ordering import compare_places, sort_order
from lyncshell.commands.object.property_expression import Expression, parse
from lyncshell.values.convert import truth
from lyncshell.values.null import AUTOMATION_NULL, MISSING

_COUNT = (Range(1, 2147483647),)


@cmdlet("Sort-Object", default_set="Default", aliases=("sort",), module=UTILITY,
        order=("Stable", "Descending", "Unique"))
class SortObject(Cmdlet):
    """Sorts objects by their values or by properties.

    PS> 'fe02', 'be01', 'fe01' | Sort-Object
    be01
    fe01
    fe02
    PS> 'ccc', 'a', 'bb' | Sort-Object Length -Descending
    ccc
    bb
    a
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects to sort."""
    Property: Any = param(position=0, type="object[]")
    """The properties to sort by, or tables with Expression and Ascending or Descending."""
    Descending: Switch = OFF
    """Sorts from the largest to the smallest."""
    Unique: Switch = OFF
    """Writes only the first of objects with equal keys."""
    Culture: str = param()
    """The culture whose order is used."""
    CaseSensitive: Switch = OFF
    """Tells upper from lower case."""
    Stable: Switch = param(sets="Default")
    """Keeps the order of objects with equal keys (which this shell always does)."""
    Top: int = param(sets="Top", mandatory=True, validate=_COUNT)
    """How many objects to write from the start of the order."""
    Bottom: int = param(sets="Bottom", mandatory=True, validate=_COUNT)
    """How many objects to write from the end of the order."""

    def begin(self) -> None:
        self.objects: list[Any] = []
        self.expressions = parse(self.Property, self.state, ("expression", "ascending", "descending"))

    def process(self) -> None:
        if self.InputObject is not AUTOMATION_NULL and self.InputObject is not None:
            self.objects.append(self.InputObject)

    def end(self) -> Iterable[Any]:
        keys = [(self.objects, self.Descending)] if not self.expressions else [self.key(e) for e in self.expressions]
        if len(keys) > 1 or self.expressions:
            self.warn_of_nothing(keys)
        places = list(range(len(self.objects)))
        for values, descending in reversed(keys):
            places.sort(key=sort_order(values, not self.CaseSensitive, descending))
        if self.Unique:
            places = self.unique(places, keys)
        return [self.objects[place] for place in self.cut(places)]

    def key(self, expression: Expression) -> tuple[list[Any], bool]:
        """The values of one key, and whether it is sorted downwards."""
        descending = self.Descending
        if "descending" in expression.options:
            descending = truth(expression.options["descending"])
        elif "ascending" in expression.options:
            descending = not truth(expression.options["ascending"])
        value = expression.quiet_value
        return [value(obj) for obj in self.objects], descending

    def warn_of_nothing(self, keys: list[tuple[list[Any], bool]]) -> None:
        """Tells in the debug stream of a property that no object has."""
        for expression, (values, _) in zip(self.expressions, keys, strict=True):
            if values and expression.script is None and all(value is MISSING for value in values):
                self.debug(f'"Sort-Object" - "{expression.text}" cannot be found in "InputObject".')

    def unique(self, places: list[int], keys: list[tuple[list[Any], bool]]) -> list[int]:
        """The first place of each run of equal keys."""
        kept: list[int] = []
        for place in places:
            if not kept or any(self.differ(values[kept[-1]], values[place]) for values, _ in keys):
                kept.append(place)
        return kept

    def differ(self, left: Any, right: Any) -> bool:
        """Whether two keys are not equal."""
        return compare_places(left, right, not self.CaseSensitive) != 0

    def cut(self, places: list[int]) -> list[int]:
        """What -Top or -Bottom leaves."""
        if self.Top:
            return places[: self.Top]
        return places[-self.Bottom :] if self.Bottom else places
