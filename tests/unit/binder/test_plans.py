"""Plans: the second call of a shape must bind exactly as the first."""

from __future__ import annotations

from typing import Any

import pytest

from lyncshell.engine.binder import Binder
from lyncshell.engine.parameters import Argument, CommandMetadata, Parameter, SetEntry
from lyncshell.errors import ParameterBindingFailure


def value(item: Any) -> Argument:
    """A value that stands alone."""
    return Argument(None, item, True)


def binder(**options: Any) -> Binder:
    """A command with a mandatory text, a number, a switch and a taker of the rest."""
    parameters = [
        Parameter("Name", "string", sets={"__AllParameterSets": SetEntry(position=0, mandatory=True)}),
        Parameter("Count", "int"),
        Parameter("Deep", "switch", is_switch=True),
        Parameter("Rest", "object[]", sets={"__AllParameterSets": SetEntry(remaining=True)}),
    ]
    return Binder(CommandMetadata("Test-It", parameters, **options))


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([value("a")], {"Name": "a"}),
        ([value("a"), Argument("Deep")], {"Name": "a", "Deep": True}),
        ([Argument("Count"), value(3), value("a")], {"Count": 3, "Name": "a"}),
        ([value("a"), value(1), value(2)], {"Name": "a", "Rest": [1, 2]}),
        ([value("a"), value([1, 2])], {"Name": "a", "Rest": [1, 2]}),
        ([Argument("ErrorVariable", "e", True), value("a")], {"Name": "a"}),
    ],
)
def test_a_planned_call_binds_as_the_first_did(arguments: list[Argument], expected: dict[str, Any]) -> None:
    """The plan that the first call leaves gives the same values, common parameters and set."""
    bind = binder()
    first, second = bind.bind(arguments), bind.bind(arguments)
    assert first.values == second.values == expected
    assert first.common == second.common
    assert first.set_name == second.set_name
    assert second.plan is first.plan is not None


def test_a_planned_call_still_checks_values() -> None:
    """Conversion, validation and the rules for mandatory parameters hold for each value."""
    bind = binder()
    bind.bind([value("a"), Argument("Count"), value(1)])
    with pytest.raises(ParameterBindingFailure, match="empty string"):
        bind.bind([value(""), Argument("Count"), value(1)])
    with pytest.raises(ParameterBindingFailure, match="Cannot bind parameter 'Count'"):
        bind.bind([value("a"), Argument("Count"), value("x")])


def test_bindings_of_one_plan_share_nothing_that_is_written() -> None:
    """What one call bound does not show in another one's values or common parameters."""
    bind = binder()
    arguments = [value("a"), Argument("Verbose")]
    first = bind.bind(arguments)
    second = bind.bind(arguments)
    second.values["Name"] = "changed"
    assert first.values["Name"] == "a"
    assert bind.bind(arguments).values["Name"] == "a"
    assert bind.bind([value("b")]).common == {}


def test_a_splatted_call_has_no_plan() -> None:
    """What a splatted value holds differs from call to call."""
    bind = binder()
    assert bind.bind([Argument("Name", "a", True, splatted=True)]).plan is None


def test_parameter_set_bits_are_numbered_once_per_name() -> None:
    """Sets are told apart without regard to case, and a parameter of all sets has all bits."""
    parameters = [
        Parameter("A", sets={"One": SetEntry()}),
        Parameter("B", sets={"ONE": SetEntry(), "Two": SetEntry()}),
        Parameter("C"),
    ]
    metadata = CommandMetadata("X", parameters, default_set="two")
    assert [each.mask for each in parameters] == [1, 3, 0xFFFFFFFF]
    assert metadata.default_mask == 2
    assert metadata.set_names() == ["One", "Two"]
