"""Select-Object."""

from __future__ import annotations

from collections import deque
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.ordering import Distinct
from lyncshell.commands.object.property_expression import Expression, parse
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import arrays
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import PSCustomObject, PSObject, unwrap
from lyncshell.values.typesystem import type_of
from lyncshell.values.wildcard import compile_wildcard

_DEFAULT, _SKIP_LAST, _INDEX, _SKIP_INDEX = (
    "DefaultParameter", "SkipLastParameter", "IndexParameter", "SkipIndexParameter",
)  # fmt: skip
_COUNT = (Range(0, 2147483647),)


@cmdlet("Select-Object", default_set="DefaultParameter", aliases=("select",), module=UTILITY)
class SelectObject(Cmdlet):
    """Chooses objects by place, or makes objects of chosen and calculated properties.

    PS> 1..10 | Select-Object -First 2
    1
    2
    PS> 'fe01' | Select-Object Length, @{ Name = 'Role'; Expression = { 'front end' } }

    Length Role
    ------ ----
         4 front end
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects to choose from."""
    Property: Any = param(sets=(_DEFAULT, _SKIP_LAST), position=0, type="object[]")
    """The properties of the new objects: names, wildcards, or tables with Name and Expression."""
    ExcludeProperty: list[str] = param(sets=(_DEFAULT, _SKIP_LAST))
    """Properties to leave out; wildcards are allowed."""
    ExpandProperty: str = param(sets=(_DEFAULT, _SKIP_LAST))
    """The property whose values are written instead of the objects."""
    Unique: Switch = OFF
    """Writes only the first of equal objects."""
    CaseInsensitive: Switch = OFF
    """Takes upper and lower case as the same with -Unique."""
    Last: int = param(0, sets=_DEFAULT, validate=_COUNT)
    """How many objects to write from the end."""
    First: int = param(0, sets=_DEFAULT, validate=_COUNT)
    """How many objects to write from the start."""
    Skip: int = param(0, sets=(_DEFAULT, _SKIP_LAST), validate=_COUNT)
    """How many objects to leave out first."""
    SkipLast: int = param(0, sets=_SKIP_LAST, validate=_COUNT)
    """How many objects to leave out at the end."""
    Wait: Switch = param(sets=(_DEFAULT, _INDEX))
    """Does not stop the commands before this one when enough objects have come."""
    Index: Any = param(sets=_INDEX, validate=_COUNT, type="int[]")
    """The places of the objects to write, from 0."""
    SkipIndex: Any = param(sets=_SKIP_INDEX, validate=_COUNT, type="int[]")
    """The places of the objects to leave out, from 0."""

    expressions: list[Expression]
    expand: Expression | None
    plain_names: tuple[str, ...] | None

    def begin(self) -> None:
        properties = self.Property
        if properties is None and self.ExcludeProperty:
            properties = ["*"]
        self.expressions = parse(properties, self.state)
        self.expand = Expression(self.ExpandProperty, self.state) if self.ExpandProperty else None
        self.excluded = [compile_wildcard(pattern) for pattern in self.ExcludeProperty or ()]
        self.whole = not self.expressions and self.expand is None
        self.plain_names = self.direct_names()
        self.waiting: deque[Any] = deque()
        self.count = 0
        self.to_skip = self.Skip
        self.written: list[tuple[Any, tuple[Any, ...]]] = []
        self.distinct = Distinct(ignore_case=self.CaseInsensitive) if self.Unique else None
        self.places = sorted(set(self.Index)) if self.Index is not None else None
        self.limited = "First" in self.bound or "Last" in self.bound
        self.everything = not (self.limited or self.Skip or self.SkipLast) and self.Index is None \
            and self.SkipIndex is None

    def direct_names(self) -> tuple[str, ...] | None:
        """The property names where nothing but different plain names is asked for."""
        if self.whole or self.expand or self.excluded or self.Unique:
            return None
        if any(e.script or e.pattern or e.name for e in self.expressions):
            return None
        names = tuple(e.text for e in self.expressions)
        return names if len({fold(name) for name in names}) == len(names) else None

    def process(self) -> None:
        value = self.InputObject
        if value is AUTOMATION_NULL:
            return
        if self.everything:
            self.select(value)
        elif self.places is not None or self.SkipIndex is not None:
            self.by_place(value)
        else:
            self.by_count(value)

    def by_place(self, value: Any) -> None:
        """Takes or leaves an object for its place."""
        place, self.count = self.count, self.count + 1
        if self.SkipIndex is not None:
            if place not in self.SkipIndex:
                self.select(value)
        elif self.places and place == self.places[0]:
            self.places.pop(0)
            self.select(value)
            self.stop_when(not self.places)

    def by_count(self, value: Any) -> None:
        """Takes or leaves an object for its distance from the start and the end."""
        waiting = self.waiting
        if self.Last and len(waiting) >= self.Last + (0 if self.First else self.Skip):
            waiting.popleft()
        waiting.append(value)
        if self.to_skip:
            if not self.Last or self.First:
                waiting.pop()
                self.to_skip -= 1
            return
        if self.SkipLast:
            if len(waiting) > self.SkipLast:
                self.select(waiting.popleft())
        elif not self.limited or self.count < self.First:
            self.count += 1
            self.select(waiting.pop())
        elif not self.Last:
            waiting.clear()
        self.stop_when(self.limited and not self.Last and self.count >= self.First)

    def stop_when(self, enough: bool) -> None:
        """Ends the pipeline early; what is kept for -Unique is written first."""
        if enough and not self.Wait:
            self.flush()
            self.stop()

    def end(self) -> None:
        if self.Last:
            keep = len(self.waiting) - (0 if self.First else self.Skip)
            for _ in range(keep):
                self.select(self.waiting.popleft())
        self.flush()

    def flush(self) -> None:
        """Writes the distinct objects."""
        for value, _ in self.written:
            self.write(value)
        self.written.clear()

    def select(self, value: Any) -> None:
        """Writes what is asked for of one object."""
        if self.whole:
            self.pass_on(value, ())
        elif self.plain_names is not None and type(value) is PSCustomObject:
            self.project(value)
        elif self.expand is not None:
            self.expand_value(value)
        else:
            notes = self.notes(value, "AlreadyExistingUserSpecifiedPropertyNoExpand")
            self.pass_on(PSCustomObject(notes, selected_names(value)), tuple(notes.values()))

    def project(self, value: PSCustomObject) -> None:
        """The quick way for plain names and custom objects."""
        props = value.props
        names = self.plain_names or ()
        notes: dict[str, Any] = {}
        for expression, name in zip(self.expressions, names, strict=True):
            if name in props and type(props[name]) in (str, int, bool, float, list, type(None), PSCustomObject):
                notes[name] = props[name]
            else:
                results = expression.results(value)
                for each in results:
                    notes[each.name] = each.value
                if not results:
                    notes[name] = None
        self.write(PSCustomObject(notes, selected_names(value)))

    def notes(self, value: Any, error_id: str) -> dict[str, Any]:
        """The chosen properties as name -> value. A name that comes twice is reported."""
        notes: dict[str, Any] = {}
        seen: set[str] = set()
        for expression in self.expressions:
            for name, item in self.chosen(expression, value):
                if fold(name) in seen:
                    self.report(f"The property cannot be processed because the property \"{name}\" already exists.",
                                error_id, value)
                    continue
                seen.add(fold(name))
                notes[name] = item
        return notes

    def chosen(self, expression: Expression, value: Any) -> list[tuple[str, Any]]:
        """The names and values of one expression, without the excluded ones."""
        results = [r for r in expression.results(value) if not self.is_excluded(r.name)]
        if not results:
            if expression.pattern is not None or self.is_excluded(expression.text):
                return []
            return [(expression.name or expression.text, None)]
        if expression.name and len(results) > 1:
            raise ShellError("Cannot rename multiple results.", error_id="RenamingMultipleResults",
                             category=ErrorCategory.InvalidOperation,
                             exception_type="System.InvalidOperationException")
        return [(expression.name or r.name, r.value) for r in results]

    def is_excluded(self, name: str) -> bool:
        """Whether -ExcludeProperty names it."""
        return any(match(name) for match in self.excluded)

    def expand_value(self, value: Any) -> None:
        """Writes the values of the expanded property, with the chosen properties as notes."""
        notes = self.notes(value, "AlreadyExistingUserSpecifiedPropertyExpand") if self.expressions else {}
        assert self.expand is not None
        results = self.expand.results(value)
        if not results:
            self.report(f"Property \"{self.ExpandProperty}\" cannot be found.", "ExpandPropertyNotFound", value,
                        ErrorCategory.InvalidArgument, "System.Management.Automation.PSArgumentException")
            return
        if len(results) > 1:
            self.report("Multiple properties cannot be expanded.", "MutlipleExpandProperties", value,
                        ErrorCategory.InvalidArgument, "System.Management.Automation.PSArgumentException")
            return
        if results[0].value is None:
            return
        for item in arrays.enumerate_value(results[0].value):
            if item is not None:
                self.pass_on(self.noted(item, notes, value), tuple(notes.values()))

    def noted(self, item: Any, notes: dict[str, Any], source: Any) -> Any:
        """An expanded value with notes added; the value itself stays as it is."""
        if not notes:
            return item
        base = unwrap(item)
        have = base.props if type(base) is PSCustomObject else dict(item.members) if type(item) is PSObject else {}
        taken = {fold(name) for name in have}
        fresh: dict[str, Any] = {}
        for name, value in notes.items():
            if fold(name) in taken:
                self.report(f"The property cannot be processed because the property \"{name}\" already exists.",
                            "AlreadyExistingUserSpecifiedPropertyExpand", source)
            else:
                fresh[name] = value
        if type(base) is PSCustomObject:
            return PSCustomObject({**base.props, **fresh}, base.type_names)
        return PSObject(base, {**have, **fresh}, item.type_names if type(item) is PSObject else None)

    def report(self, message: str, error_id: str, target: Any,
               category: ErrorCategory = ErrorCategory.InvalidOperation,
               exception_type: str = "System.Management.Automation.PSInvalidOperationException") -> None:
        """Reports what is wrong with one object."""
        self.error(ShellError(message, target, error_id=error_id, category=category, exception_type=exception_type))

    def pass_on(self, value: Any, notes: tuple[Any, ...]) -> None:
        """Writes one object, or keeps it until the end where only distinct ones are wanted."""
        if self.distinct is None:
            self.write(value)
            return
        base = unwrap(value)
        # Custom objects as such count as equal; their selected properties tell them apart.
        key = (None if type(base) is PSCustomObject else base, *notes)
        if self.distinct.place(key)[1]:
            self.written.append((value, key))


def selected_names(value: Any) -> tuple[str, ...]:
    """The type names of an object that was made of `value`'s properties."""
    base = unwrap(value)
    if type(base) is PSCustomObject:
        return _SELECTED_CUSTOM
    name = "System.Management.Automation.PSCustomObject" if value is None else type_of(base).full_name
    return (f"Selected.{name}", "System.Management.Automation.PSCustomObject", "System.Object")


_SELECTED_CUSTOM = (
    "Selected.System.Management.Automation.PSCustomObject", "System.Management.Automation.PSCustomObject",
    "System.Object",
)  # fmt: skip
