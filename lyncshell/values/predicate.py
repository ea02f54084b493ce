"""A neutral filter tree: what `-Filter {EnterpriseVoiceEnabled -eq $true -and LineURI -like "tel:*"}` means.

Another layer parses the text; the store turns the tree into SQL where a typed column exists and calls `matches`
otherwise. Both give the same answer: that is what the rules below are for. They are the directory's rules rather
than the language's: text compares without case and in ordinal order, a property without a value equals `$null` only
and fails every other test but -ne and -notlike, and of a list one member that fits is enough.

    Predicate
     +-- And(parts)   Or(parts)   Not(part)
     +-- Compare(operator, property, value)     operator: eq ne gt ge lt le like notlike
"""

from __future__ import annotations

from collections.abc import Callable

from lyncshell.values.names import fold
from lyncshell.values.wildcard import compile_wildcard

Read = Callable[[str], object]
"""Gives the value of a property by its name, None where the object has none."""

OPERATORS = ("eq", "ne", "gt", "ge", "lt", "le", "like", "notlike")


class Predicate:
    """A condition on the properties of an object."""

    __slots__ = ()

    def matches(self, read: Read) -> bool:
        """Whether the object whose properties `read` gives fulfils the condition."""
        raise TypeError("a Predicate is one of And, Or, Not and Compare")

    def properties(self) -> frozenset[str]:
        """The names of all properties that the condition looks at."""
        return frozenset()


class And(Predicate):
    """All parts hold; without parts it always does."""

    __slots__ = ("parts",)

    def __init__(self, *parts: Predicate) -> None:
        self.parts = parts

    def matches(self, read: Read) -> bool:
        """Whether all parts match."""
        return all(part.matches(read) for part in self.parts)

    def properties(self) -> frozenset[str]:
        """The names that the parts look at."""
        return frozenset().union(*(part.properties() for part in self.parts))

    def __repr__(self) -> str:
        return f"And{self.parts!r}"


class Or(Predicate):
    """At least one part holds; without parts it never does."""

    __slots__ = ("parts",)

    def __init__(self, *parts: Predicate) -> None:
        self.parts = parts

    def matches(self, read: Read) -> bool:
        """Whether a part matches."""
        return any(part.matches(read) for part in self.parts)

    def properties(self) -> frozenset[str]:
        """The names that the parts look at."""
        return frozenset().union(*(part.properties() for part in self.parts))

    def __repr__(self) -> str:
        return f"Or{self.parts!r}"


class Not(Predicate):
    """The part does not hold."""

    __slots__ = ("part",)

    def __init__(self, part: Predicate) -> None:
        self.part = part

    def matches(self, read: Read) -> bool:
        """Whether the part does not match."""
        return not self.part.matches(read)

    def properties(self) -> frozenset[str]:
        """The names that the part looks at."""
        return self.part.properties()

    def __repr__(self) -> str:
        return f"Not({self.part!r})"


class Compare(Predicate):
    """`property -operator value`; the value is None, bool, int, float or str."""

    __slots__ = ("_test", "operator", "property", "value")

    def __init__(self, operator: str, property: str, value: object) -> None:
        negated = _NEGATIONS.get(operator)
        positive = _test(negated or operator, value)
        self._test: Callable[[object], bool] = (lambda found: not positive(found)) if negated else positive
        self.operator = operator
        self.property = property
        self.value = value

    def matches(self, read: Read) -> bool:
        """Whether the property's value passes the test."""
        return self._test(read(self.property))

    def properties(self) -> frozenset[str]:
        """The one name."""
        return frozenset((self.property,))

    def __repr__(self) -> str:
        return f"Compare({self.operator!r}, {self.property!r}, {self.value!r})"


_NEGATIONS = {"ne": "eq", "notlike": "like"}
_ORDERS: dict[str, Callable[[int], bool]] = {
    "gt": lambda order: order > 0,
    "ge": lambda order: order >= 0,
    "lt": lambda order: order < 0,
    "le": lambda order: order <= 0,
}


def _test(operator: str, value: object) -> Callable[[object], bool]:
    """A function that tests a found value with a positive operator; a list passes when a member does."""
    if operator == "eq":
        if value is None:
            return lambda found: found is None or found == []
        single = _equality(value)
    elif operator == "like":
        single = _likeness(value)
    elif operator in _ORDERS:
        single = _ordering(value, _ORDERS[operator])
    else:
        raise ValueError(f"no such operator: {operator}")
    return lambda found: any(map(single, found)) if isinstance(found, list) else single(found)


def _equality(value: object) -> Callable[[object], bool]:
    folded = _folded(value)
    return lambda found: found is not None and _order(found, value, folded) == 0


def _ordering(value: object, accept: Callable[[int], bool]) -> Callable[[object], bool]:
    folded = _folded(value)

    def test(found: object) -> bool:
        order = None if found is None or value is None else _order(found, value, folded)
        return order is not None and accept(order)

    return test


def _likeness(value: object) -> Callable[[object], bool]:
    pattern = wildcard("" if value is None else _text(value))
    return lambda found: found is not None and pattern(_text(found))


def _order(found: object, value: object, folded: str) -> int | None:
    """-1, 0 or 1 for found below, equal to, above value; None where they do not compare. The found type decides."""
    if isinstance(found, int | float) and not isinstance(found, bool):
        number = _number(value)
        return None if number is None else (found > number) - (found < number)
    text = _folded(found)
    return (text > folded) - (text < folded)


def _number(value: object) -> float | None:
    if isinstance(value, int | float):
        return value
    try:
        return float(str(value))
    except ValueError:
        return None


def _text(value: object) -> str:
    return value if isinstance(value, str) else str(value)


def _folded(value: object) -> str:
    return fold(_text(value))


def wildcard(pattern: str) -> Callable[[str], bool]:
    """A test for a whole text by PowerShell's wildcards, without case. Raises WildcardFailure for a broken pattern."""
    matches = compile_wildcard(fold(pattern), ignore_case=False)
    return lambda text: bool(matches(fold(text)))
