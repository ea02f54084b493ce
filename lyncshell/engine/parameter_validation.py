"""What may be demanded of a parameter's value: PowerShell's Validate attributes.

Each has `check(value)`, which raises `ValidationFailed` with PowerShell's sentence, and `attribute`, the name and
arguments that Get-Command and Get-Help show. Variables (`[ValidateRange(1, 3)]$x`) use them too.
Source: the classes and texts of System.Management.Automation (Attributes.cs, Metadata.resx).
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_NULL = "The argument is null. Provide a valid value for the argument, and then try running the command again."
_NULL_ELEMENT = (
    "The argument collection contains a null value. Supply a collection that does not contain any null values and "
    "then try the command again."
)
_EMPTY = (
    "The argument is null or empty. Provide an argument that is not null or empty, and then try the command again."
)
_EMPTY_ELEMENT = (
    "The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection "
    "that does not contain any null values and then try the command again."
)
_BLANK = (
    "The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non "
    "white-space characters, and then try the command again."
)


class ValidationFailed(ShellError):
    """A value that a Validate attribute refuses; the binder wraps it and names the parameter."""

    category = ErrorCategory.InvalidData
    error_id = "ValidationMetadataException"
    exception_type = "System.Management.Automation.ValidationMetadataException"


class Validation:
    """A rule for values. `attribute` is PowerShell's name of the rule."""

    __slots__ = ()
    attribute = ""

    def check(self, value: Any) -> None:
        """Raises ValidationFailed for a value that is not allowed."""

    def describe(self) -> str:
        """The rule as it would be written in a script."""
        return f"[{self.attribute}()]"


class _Enumerated(Validation):
    """A rule for each element of a collection."""

    __slots__ = ()

    def check(self, value: Any) -> None:
        if value is None or value is AUTOMATION_NULL:
            raise ValidationFailed(_EMPTY_ELEMENT)
        elements = _elements(value)
        if elements is None:
            self.check_element(value)
            return
        for element in elements:
            self.check_element(element)

    def check_element(self, value: Any) -> None:
        """Raises ValidationFailed for an element that is not allowed."""


class Range(_Enumerated):
    """[ValidateRange(low, high)], or a kind: `Positive`, `NonNegative`, `Negative`, `NonPositive`."""

    __slots__ = ("high", "kind", "low")
    attribute = "ValidateRange"
    _KINDS = {
        "positive": ("greater", 0, "greater than zero"),
        "nonnegative": ("greater_equal", 0, "greater than or equal to zero"),
        "negative": ("less", 0, "less than zero"),
        "nonpositive": ("less_equal", 0, "less than or equal to zero"),
    }

    def __init__(self, low: Any, high: Any = None) -> None:
        self.low = low
        self.high = high
        self.kind = low.lower() if isinstance(low, str) and high is None else ""

    def check_element(self, value: Any) -> None:
        from lyncshell.values.comparison import compare
        from lyncshell.values.text import to_display

        if value is None or value is AUTOMATION_NULL:
            raise ValidationFailed(_NULL)
        if self.kind:
            self._check_kind(value)
            return
        shown = to_display(value)
        value = self._same_type(value)
        if compare(value, self.low) < 0:
            raise ValidationFailed(
                f"The {shown} argument is less than the minimum allowed range of {to_display(self.low)}. Supply an "
                f"argument that is greater than or equal to {to_display(self.low)} and then try the command again."
            )
        if compare(value, self.high) > 0:
            raise ValidationFailed(
                f"The {shown} argument is greater than the maximum allowed range of {to_display(self.high)}. Supply an "
                f"argument that is less than or equal to {to_display(self.high)} and then try the command again."
            )

    def _same_type(self, value: Any) -> Any:
        from lyncshell.values.convert import convert
        from lyncshell.values.typesystem import type_of

        wanted, given = type_of(self.low), type_of(value)
        if wanted is given:
            return value
        try:
            return convert(value, wanted)
        except ShellError:
            raise ValidationFailed(
                f'The argument cannot be validated because its type "{given.name}" is not the same type '
                f'("{wanted.name}") as the maximum and minimum limits of the parameter. Make sure the argument is of '
                f"type {wanted.name} and then try the command again."
            ) from None

    def _check_kind(self, value: Any) -> None:
        from lyncshell.values import comparison
        from lyncshell.values.text import to_display

        operator, limit, words = self._KINDS[self.kind]
        if not getattr(comparison, operator)(value, limit):
            raise ValidationFailed(
                f'The argument "{to_display(value)}" cannot be validated because its value is not {words}.'
            )

    def describe(self) -> str:
        return f"[ValidateRange({self.low}{'' if self.high is None else f', {self.high}'})]"


class Set(_Enumerated):
    """[ValidateSet('A', 'B')]: one of some words, without regard to case unless `ignore_case` is False."""

    __slots__ = ("folded", "ignore_case", "message", "values")
    attribute = "ValidateSet"

    def __init__(self, *values: str, ignore_case: bool = True, message: str | None = None) -> None:
        self.values = values
        self.ignore_case = ignore_case
        self.message = message
        self.folded = frozenset(value.lower() if ignore_case else value for value in values)

    def check_element(self, value: Any) -> None:
        from lyncshell.values.text import to_string

        if value is None or value is AUTOMATION_NULL:
            raise ValidationFailed(_NULL)
        text = value if type(value) is str else to_string(value)
        if (text.lower() if self.ignore_case else text) in self.folded:
            return
        allowed = ",".join(self.values)
        if self.message is not None:
            raise ValidationFailed(_filled(self.message, text, allowed))
        raise ValidationFailed(
            f'The argument "{text}" does not belong to the set "{allowed}" specified by the ValidateSet attribute. '
            "Supply an argument that is in the set and then try the command again."
        )

    def describe(self) -> str:
        return "[ValidateSet({})]".format(", ".join(f"'{value}'" for value in self.values))


class Pattern(_Enumerated):
    """[ValidatePattern('regex')], without regard to case."""

    __slots__ = ("ignore_case", "message", "pattern")
    attribute = "ValidatePattern"

    def __init__(self, pattern: str, *, ignore_case: bool = True, message: str | None = None) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case
        self.message = message

    def check_element(self, value: Any) -> None:
        from lyncshell.values import comparison
        from lyncshell.values.text import to_string

        if value is None or value is AUTOMATION_NULL:
            raise ValidationFailed(_EMPTY_ELEMENT)
        text = value if type(value) is str else to_string(value)
        matches = comparison.not_match if self.ignore_case else comparison.cnot_match
        if not matches(text, self.pattern):
            return
        if self.message is not None:
            raise ValidationFailed(_filled(self.message, text, self.pattern))
        raise ValidationFailed(
            f'The argument "{text}" does not match the "{self.pattern}" pattern. Supply an argument that matches '
            f'"{self.pattern}" and try the command again.'
        )

    def describe(self) -> str:
        return f"[ValidatePattern('{self.pattern}')]"


class Length(_Enumerated):
    """[ValidateLength(shortest, longest)] of text, in characters."""

    __slots__ = ("high", "low")
    attribute = "ValidateLength"

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def check_element(self, value: Any) -> None:
        if not isinstance(value, str):
            raise ValidationFailed(
                "The ValidateLength attribute cannot be applied to a non-string parameter. Either remove the "
                "attribute from the parameter or make the parameter a string parameter."
            )
        if len(value) < self.low:
            raise ValidationFailed(
                f"The character length ({len(value)}) of the argument is too short. Specify an argument with a length "
                f'that is greater than or equal to "{self.low}", and then try the command again.'
            )
        if len(value) > self.high:
            raise ValidationFailed(
                f"The character length of the {len(value)} argument is too long. Shorten the character length of the "
                f'argument so it is fewer than or equal to "{self.high}" characters, and then try the command again.'
            )

    def describe(self) -> str:
        return f"[ValidateLength({self.low}, {self.high})]"


class Count(Validation):
    """[ValidateCount(fewest, most)] of a collection's elements."""

    __slots__ = ("high", "low")
    attribute = "ValidateCount"

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high

    def check(self, value: Any) -> None:
        elements = None if value is None else _elements(value)
        if value is None:
            count = 0
        elif elements is None:
            raise ValidationFailed(
                "The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute "
                "from the parameter or make the parameter an array parameter."
            )
        else:
            count = len(list(elements))
        if self.low <= count <= self.high:
            return
        if self.low == self.high:
            raise ValidationFailed(
                f"The parameter requires exactly {self.low} value(s) - {count} value(s) were provided."
            )
        raise ValidationFailed(
            f"The parameter requires at least {self.low} value(s) and no more than {self.high} value(s) - {count} "
            "value(s) were provided."
        )

    def describe(self) -> str:
        return f"[ValidateCount({self.low}, {self.high})]"


class NotNull(Validation):
    """[ValidateNotNull()]: neither null nor a collection with a null in it."""

    __slots__ = ()
    attribute = "ValidateNotNull"

    def check(self, value: Any) -> None:
        if value is None or value is AUTOMATION_NULL:
            raise ValidationFailed(_NULL)
        elements = _elements(value)
        if elements is not None and any(element is None for element in elements):
            raise ValidationFailed(_NULL_ELEMENT)


class NotNullOrEmpty(Validation):
    """[ValidateNotNullOrEmpty()]: neither null, nor empty text, nor an empty collection, nor one with such elements."""

    __slots__ = ()
    attribute = "ValidateNotNullOrEmpty"
    _text = _EMPTY

    def check(self, value: Any) -> None:
        if value is None or value is AUTOMATION_NULL or self._is_empty(value):
            raise ValidationFailed(self._text)
        elements = _elements(value)
        if elements is None:
            return
        found = False
        for element in elements:
            found = True
            if element is None:
                raise ValidationFailed(_EMPTY_ELEMENT)
            if self._is_empty(element):
                raise ValidationFailed(self._text)
        if not found:
            raise ValidationFailed(_EMPTY_ELEMENT)

    def _is_empty(self, value: Any) -> bool:
        return isinstance(value, str) and not value


class NotNullOrWhiteSpace(NotNullOrEmpty):
    """[ValidateNotNullOrWhiteSpace()]: NotNullOrEmpty, and not blank text."""

    __slots__ = ()
    attribute = "ValidateNotNullOrWhiteSpace"
    _text = _BLANK

    def _is_empty(self, value: Any) -> bool:
        return isinstance(value, str) and not value.strip()


class Script(_Enumerated):
    """[ValidateScript({ ... })]: a block that answers true for each element, which it sees as `$_`."""

    __slots__ = ("block", "message")
    attribute = "ValidateScript"

    def __init__(self, block: Any, *, message: str | None = None) -> None:
        self.block = block
        self.message = message

    def check_element(self, value: Any) -> None:
        from lyncshell.values.convert import truth
        from lyncshell.values.text import to_display, to_string

        result = self.block.invoke([value], under=value)
        if truth(result[0] if len(result) == 1 else result):
            return
        text = to_string(self.block)
        if self.message is not None:
            raise ValidationFailed(_filled(self.message, to_display(value), text))
        raise ValidationFailed(
            f'The "{text}" validation script for the argument with value "{to_display(value)}" did not return a '
            "result of True. Determine why the validation script failed, and then try the command again."
        )

    def describe(self) -> str:
        return "[ValidateScript({...})]"


def _elements(value: Any) -> Iterable[Any] | None:
    if type(value) is str:
        return None
    if type(value) is list:
        return value
    from lyncshell.values.arrays import enumerate_value, is_enumerable

    return enumerate_value(value) if is_enumerable(value) else None


def _filled(message: str, *texts: str) -> str:
    from lyncshell.values.text import format_string

    return format_string(message, list(texts))
