"""Measure-Object."""

from __future__ import annotations

from collections.abc import Iterator
from math import sqrt
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.measure_info import MeasureInfo, ObjectMeasureInfo, TextMeasureInfo
from lyncshell.commands.object.ordering import compare
from lyncshell.commands.object.property_expression import parse
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import text
from lyncshell.values.convert import to_double
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.numbers import is_number
from lyncshell.values.objects import unwrap

_NUMBERS, _TEXT = "GenericMeasure", "TextMeasure"


class Statistics:
    """What is known of the values of one property so far."""

    __slots__ = ("characters", "count", "largest", "lines", "mean", "smallest", "squares", "sum", "words")

    def __init__(self) -> None:
        self.count = self.characters = self.words = self.lines = 0
        self.sum = self.mean = self.squares = 0.0
        self.largest: Any = None
        self.smallest: Any = None

    def add_number(self, value: float) -> None:
        """Takes a number into sum and deviation (Welford's method)."""
        self.sum += value
        delta = value - self.mean
        self.mean += delta / self.count
        self.squares += delta * (value - self.mean)


@cmdlet("Measure-Object", default_set="GenericMeasure", aliases=("measure",), module=UTILITY, output=(
    "Microsoft.PowerShell.Commands.GenericMeasureInfo", "Microsoft.PowerShell.Commands.TextMeasureInfo",
    "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"))
class MeasureObject(Cmdlet):
    """Counts objects, computes statistics of numbers, or counts the lines, words and characters of text.

    PS> (1..4 | Measure-Object -Sum).Sum
    10
    PS> ('one two', 'three' | Measure-Object -Word).Words
    3
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects to measure."""
    Property: Any = param(position=0, type="object[]", shown_type="pspropertyexpression[]")
    """The properties to measure; without it the objects themselves."""
    StandardDeviation: Switch = param(sets=_NUMBERS)
    """Computes the standard deviation."""
    Sum: Switch = param(sets=_NUMBERS)
    """Computes the sum."""
    AllStats: Switch = param(sets=_NUMBERS)
    """Computes everything."""
    Average: Switch = param(sets=_NUMBERS)
    """Computes the mean."""
    Maximum: Switch = param(sets=_NUMBERS)
    """Finds the largest value."""
    Minimum: Switch = param(sets=_NUMBERS)
    """Finds the smallest value."""
    Line: Switch = param(sets=_TEXT)
    """Counts lines."""
    Word: Switch = param(sets=_TEXT)
    """Counts words."""
    Character: Switch = param(sets=_TEXT)
    """Counts characters."""
    IgnoreWhiteSpace: Switch = param(sets=_TEXT)
    """Does not count white space as characters."""

    def begin(self) -> None:
        if self.AllStats:
            self.Sum = self.Average = self.Maximum = self.Minimum = self.StandardDeviation = True
        self.measures_text = self.Line or self.Word or self.Character
        self.numeric = self.Sum or self.Average or self.StandardDeviation
        self.expressions = parse(self.Property, self.state)
        self.failed = False
        self.found: dict[str | None, Statistics] = {}

    def process(self) -> None:
        value = self.InputObject
        if value is AUTOMATION_NULL or value is None:
            return
        if not self.expressions:
            self.measure(None, value)
        for expression in self.expressions:
            results = expression.results(value)
            if not results and expression.pattern is None:
                self.found.setdefault(expression.text, Statistics())
            for result in results:
                if result.error is None:
                    self.measure(result.name, result.value)

    def measure(self, name: str | None, value: Any) -> None:
        """Takes one value into the statistics of a property."""
        statistics = self.found.get(name)
        if statistics is None:
            statistics = self.found[name] = Statistics()
        if value is None:
            return
        if self.measures_text:
            statistics.count += 1
            self.measure_text(statistics, str(text.to_display(value)))
            return
        number = 0.0
        if self.numeric:
            try:
                number = float(to_double(value))
            except ShellError:
                self.refuse(value)
                return
        statistics.count += 1
        if self.numeric:
            statistics.add_number(number)
        if self.Maximum and beyond(value, statistics.largest, 1):
            statistics.largest = value
        if self.Minimum and beyond(value, statistics.smallest, -1):
            statistics.smallest = value

    def refuse(self, value: Any) -> None:
        """Reports a value that is no number."""
        self.failed = True
        self.error(ShellError(f"Input object \"{text.to_display(value)}\" is not numeric.", value,
                              error_id="NonNumericInputObject", category=ErrorCategory.InvalidType,
                              exception_type="System.Management.Automation.PSInvalidCastException"))

    def measure_text(self, statistics: Statistics, words: str) -> None:
        """Counts one text."""
        statistics.lines += words.count("\n") + (not words.endswith("\n")) if words else 0
        parts = words.split()
        statistics.words += len(parts)
        statistics.characters += sum(map(len, parts)) if self.IgnoreWhiteSpace else len(words)

    def end(self) -> Iterator[Any]:
        if not self.found and not self.expressions:
            self.found[None] = Statistics()
        for name, statistics in self.found.items():
            if statistics.count == 0 and name is not None and self.state.strict_version >= 2:
                self.report_missing(name)
            elif self.measures_text:
                yield self.text_result(name, statistics)
            else:
                yield self.result(name, statistics)

    def report_missing(self, name: str) -> None:
        """In strict mode a property that no object has is an error."""
        kind = "Text" if self.measures_text else "Generic"
        self.error(ShellError(f"The property \"{name}\" cannot be found in the input for any objects.",
                              error_id=f"{kind}MeasurePropertyNotFound", category=ErrorCategory.InvalidArgument,
                              exception_type="System.Management.Automation.PSArgumentException"))

    def text_result(self, name: str | None, found: Statistics) -> MeasureInfo:
        """The counts that were asked for."""
        return TextMeasureInfo(name, {
            "Lines": found.lines if self.Line else None,
            "Words": found.words if self.Word else None,
            "Characters": found.characters if self.Character else None,
        })

    def result(self, name: str | None, found: Statistics) -> MeasureInfo:
        """The statistics that were asked for."""
        values: dict[str, Any] = {"Count": found.count}
        if not self.failed:
            if self.Sum:
                values["Sum"] = found.sum
            if self.Average and found.count:
                values["Average"] = found.sum / found.count
            if self.StandardDeviation:
                values["StandardDeviation"] = sqrt(found.squares / (found.count - 1)) if found.count > 1 else 0.0
        if self.Maximum:
            values["Maximum"] = self.extreme(found.largest)
        if self.Minimum:
            values["Minimum"] = self.extreme(found.smallest)
        only_objects = (self.Maximum or self.Minimum) and not self.numeric
        return (ObjectMeasureInfo if only_objects else MeasureInfo)(name, values)

    def extreme(self, value: Any) -> Any:
        """An extreme beside numbers is a number itself."""
        if not self.numeric or value is None:
            return value
        try:
            return float(to_double(value))
        except ShellError:
            return 0.0


def beyond(value: Any, extreme: Any, direction: int) -> bool:
    """Whether `value` is larger (direction 1) or smaller (-1) than the extreme so far."""
    if extreme is None:
        return True
    left, right = _number_of(value), _number_of(extreme)
    if type(left) is not type(right):
        left, right = str(text.to_display(left)), str(text.to_display(right))
    return compare(left, right, ignore_case=False) * direction > 0


def _number_of(value: Any) -> Any:
    """Numbers and texts of numbers as Double; anything else as it is."""
    value = unwrap(value)
    if type(value) is str or is_number(value):
        try:
            return float(to_double(value))
        except ShellError:
            return value
    return value
