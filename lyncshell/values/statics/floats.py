"""System.Double and System.Single."""

from __future__ import annotations

import math

from lyncshell.values.null import MISSING
from lyncshell.values.number_parse import parse_double
from lyncshell.values.numbers import Single, single
from lyncshell.values.statics.number_members import declare_constant, declare_number, display_type
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DOUBLE = declare("System.Double", python=float)
SINGLE = declare("System.Single", python=Single)


def _read_double(text: str, styles: int) -> Any:
    return parse_double(text)


def _read_single(text: str, styles: int) -> Any:
    value = parse_double(text)
    return value if value is MISSING else single(value)


declare_number(DOUBLE, 14, _read_double, 0.0, "a Double")
declare_number(SINGLE, 13, _read_single, Single(0.0), "a Single")


def _declare_common(type: TypeInfo, make: Any, largest: float, smallest: float) -> None:
    name = display_type(type)
    for constant, value in (("MaxValue", largest), ("MinValue", -largest), ("Epsilon", smallest), ("NaN", math.nan),
                            ("PositiveInfinity", math.inf), ("NegativeInfinity", -math.inf), ("NegativeZero", -0.0),
                            ("Pi", math.pi), ("E", math.e), ("Tau", math.tau)):
        declare_constant(type, constant, make(value))
    tests = {"IsNaN": math.isnan, "IsInfinity": math.isinf, "IsFinite": math.isfinite,
             "IsPositiveInfinity": lambda value: value == math.inf,
             "IsNegativeInfinity": lambda value: value == -math.inf,
             "IsNegative": lambda value: math.copysign(1, value) < 0,
             "IsInteger": lambda value: math.isfinite(value) and value == int(value)}
    for test_name, test in tests.items():
        type.static(f"bool {test_name}({name} d)")(test)


_declare_common(DOUBLE, float, 1.7976931348623157e308, 5e-324)
_declare_common(SINGLE, Single, 3.4028234663852886e38, 1.401298464324817e-45)
