"""Validation of a write: a pydantic model for each noun, made when an object of it is first written.

This is the only module that knows pydantic. Values have their types already (the conversion is PowerShell's and was
done by the binder or by a property's setter), so the models are strict; they check what a declaration limits. The
errors are those of the product's XML schema.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, create_model

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.dates import TimeSpan
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject

# pydantic's name of a broken limit -> the name that .NET's XML schema has for it.
CONSTRAINTS = {
    "greater_than_equal": "MinInclusive",
    "less_than_equal": "MaxInclusive",
    "string_too_short": "MinLength",
    "string_too_long": "MaxLength",
    "string_pattern_mismatch": "Pattern",
}


class ValueRefused(ShellError):
    """A value beyond what the declaration of its property allows."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def validate(item: SettingsObject) -> None:
    """Checks the limits of every property that is set. Raises ValueRefused for the first that is broken."""
    for prop in item.noun.properties:
        if prop.one_of and item.values.get(prop.name) is not None:
            _check_one_of(prop, item.values[prop.name])
    limited = {prop.name: prop for prop in item.noun.properties if _is_limited(prop)}
    values = {name: item.values[name] for name in limited if item.values.get(name) is not None}
    if not values:
        return
    try:
        _model(item.noun).model_validate(values)
    except ValidationError as failure:
        raise _refused(failure, limited) from None


@cache
def _model(noun: Noun) -> type[BaseModel]:
    fields: dict[str, Any] = {prop.name: (_annotation(prop), None) for prop in noun.properties if _is_limited(prop)}
    settings = ConfigDict(strict=True, arbitrary_types_allowed=True, regex_engine="python-re")
    return create_model(noun.name, __config__=settings, **fields)


def _is_limited(prop: Property) -> bool:
    return prop.range is not None or prop.length is not None or prop.pattern is not None


def _annotation(prop: Property) -> Any:
    if _is_span(prop):
        return _span_annotation(prop)
    limits: dict[str, Any] = {}
    if prop.range is not None:
        limits.update(ge=prop.range.ge, le=prop.range.le)
    if prop.length is not None:
        limits.update(min_length=prop.length.least, max_length=prop.length.most)
    if prop.pattern is not None:
        limits["pattern"] = prop.pattern.text
    # Bounds belong inside Annotated: beside it pydantic lets the inner ones win without a word.
    item: Any = Annotated.__class_getitem__((_checked_class(prop), Field(**limits)))  # type: ignore[attr-defined]
    whole: Any = list[item] if prop.is_list else item
    return whole | None


def _is_span(prop: Property) -> bool:
    return prop.range is not None and prop.python is TimeSpan


def _span_annotation(prop: Property) -> Any:
    """Times are compared by their ticks: pydantic knows numbers only."""
    assert prop.range is not None
    low, high = (limit.ticks if isinstance(limit, TimeSpan) else None for limit in (prop.range.ge, prop.range.le))
    limits = Field(ge=low, le=high)
    return Annotated.__class_getitem__((int, limits, BeforeValidator(_ticks))) | None  # type: ignore[attr-defined]


def _ticks(value: Any) -> Any:
    return value.ticks if isinstance(value, TimeSpan) else value


def _checked_class(prop: Property) -> Any:
    return int if issubclass(prop.python, int) else str if issubclass(prop.python, str) else Any


def _check_one_of(prop: Property, value: Any) -> None:
    if to_string(value).lower() not in (str(each).lower() for each in prop.one_of):
        raise ValueRefused(
            f"The '{prop.name}' attribute is invalid - The value '{to_string(value)}' is invalid according to its "
            f"datatype '{prop.type_name.rpartition('.')[2]}' - The Enumeration constraint failed. The allowed values "
            f"are {', '.join(map(str, prop.one_of))}.",
            value,
        )


def _refused(failure: ValidationError, properties: dict[str, Property]) -> ValueRefused:
    first = failure.errors(include_url=False)[0]
    prop = properties[str(first["loc"][0])]
    constraint = CONSTRAINTS.get(first["type"], "Type")
    type_name = prop.type_name.rpartition(".")[2]
    value = TimeSpan(first["input"]) if _is_span(prop) else first["input"]
    text = to_string(value)
    return ValueRefused(
        f"The '{prop.name}' attribute is invalid - The value '{text}' is invalid according to its datatype "
        f"'{type_name}' - The {constraint} constraint failed.{_allowed(prop, constraint)}",
        value,
    )


def _allowed(prop: Property, constraint: str) -> str:
    if prop.range is not None:
        low, high = prop.range.ge, prop.range.le
        if low is not None and high is not None:
            return f" The allowed values are {low} to {high}."
        return f" The least value is {low}." if high is None else f" The greatest value is {high}."
    if constraint == "MaxLength" and prop.length is not None:
        return f" At most {prop.length.most} characters are allowed."
    return f" It must match {prop.pattern.text}" if prop.pattern is not None else ""
