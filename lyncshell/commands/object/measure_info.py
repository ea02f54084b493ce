"""What Measure-Object writes: statistics of numbers, or counts of text."""

from __future__ import annotations

from typing import Any

from lyncshell.values.typesystem import declare


class MeasureInfo:
    """The result for one property. `values` holds what was asked for, by name; what was not is null."""

    __slots__ = ("property_name", "values")
    PS_TYPE = "Microsoft.PowerShell.Commands.GenericMeasureInfo"

    def __init__(self, property_name: str | None, values: dict[str, Any]) -> None:
        self.property_name = property_name
        self.values = values


class ObjectMeasureInfo(MeasureInfo):
    """Extremes of any objects."""

    __slots__ = ()
    PS_TYPE = "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo"


class TextMeasureInfo(MeasureInfo):
    """Counts of lines, words and characters."""

    __slots__ = ()
    PS_TYPE = "Microsoft.PowerShell.Commands.TextMeasureInfo"


BASE = declare("Microsoft.PowerShell.Commands.MeasureInfo", base="System.Object", is_abstract=True)
GENERIC = declare(MeasureInfo.PS_TYPE, python=MeasureInfo, base=BASE)
OBJECTS = declare(ObjectMeasureInfo.PS_TYPE, python=ObjectMeasureInfo, base=BASE)
TEXT = declare(TextMeasureInfo.PS_TYPE, python=TextMeasureInfo, base=BASE)


def _declare(owner: Any, type_name: str, name: str) -> None:
    owner.property(f"{type_name} {name} {{get;set;}}")(lambda self: self.values.get(name)).setter(
        lambda self, value: self.values.__setitem__(name, value)
    )


for _owner, _extreme in ((GENERIC, "System.Nullable[double]"), (OBJECTS, "System.Object")):
    _declare(_owner, "int", "Count")
    _declare(_owner, "System.Nullable[double]", "Average")
    _declare(_owner, "System.Nullable[double]", "Sum")
    _declare(_owner, _extreme, "Maximum")
    _declare(_owner, _extreme, "Minimum")
    _declare(_owner, "System.Nullable[double]", "StandardDeviation")
for _name in ("Lines", "Words", "Characters"):
    _declare(TEXT, "System.Nullable[int]", _name)


@BASE.property("string Property {get;set;}")
def property_name(self: MeasureInfo) -> Any:
    """The property that was measured; null where the objects themselves were."""
    return self.property_name
