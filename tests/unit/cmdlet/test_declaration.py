"""How a class becomes a command's metadata."""

from __future__ import annotations

from typing import Any

import pytest

from lyncshell.cmdlet import OFF, Cmdlet, Set, Switch, cmdlet, param
from lyncshell.cmdlet.declaration import metadata_of, type_name_of
from lyncshell.cmdlet.help_text import help_of


class Shared(Cmdlet):
    """Parameters of several commands."""

    Scope: str = param("site")
    """Where."""
    Force: Switch = OFF
    """In any case."""


@cmdlet("Test-First", default_set="A", should_process=True)
class First(Shared):
    """Does the first thing.

    It takes its time.

    PS> Test-First 1
    one
    two
    """

    Name: list[str] = param(position={"A": 0, "B": 1}, mandatory="B", pipeline=True, sets=("A", "B"), aliases=("N",))
    """The names,
    on two lines."""
    Kind: str = param(validate=(Set("x", "y"),), sets="B")


@cmdlet("Test-Second", type_name="Own.Name")
class Second(Shared):
    """Does the second thing."""

    Force: Switch = param(OFF, mandatory=True)


def test_the_metadata_holds_what_the_class_declares() -> None:
    """Positions, mandatory and pipeline per set, types from annotations, defaults."""
    parameters = metadata_of(First).parameters
    assert list(parameters) == ["Name", "Kind", "Scope", "Force"]
    name = parameters["Name"]
    assert name.type_name == "string[]"
    assert {key: (entry.position, entry.mandatory, entry.pipeline) for key, entry in name.sets.items()} == {
        "A": (0, False, True),
        "B": (1, True, True),
    }
    assert name.aliases == ("N",)
    assert parameters["Scope"].default == "site"
    assert parameters["Force"].is_switch


def test_two_commands_share_a_base_without_disturbing_each_other() -> None:
    """A default that takes the place of a declaration in one class leaves the base's declaration alone."""
    metadata_of(First)
    second = metadata_of(Second)
    assert second.parameters["Scope"].type_name == "string"
    assert second.parameters["Force"].mandatory
    assert not metadata_of(First).parameters["Force"].mandatory
    assert (First().Scope, Second().Scope) == ("site", "site")
    assert second.id_name == "Own.Name"


@pytest.mark.parametrize(
    ("annotation", "name"),
    [
        ("str", "string"), ("int | None", "int"), ("list[str]", "string[]"), ("list[Any]", "object[]"), ("Any", ""),
        ("Switch", "switch"), ("dict[str, Any]", "hashtable"), ("dates.DateTime", "datetime"), ("list[int]", "int[]"),
        ("Fqdn", "Fqdn"),
    ],
)  # fmt: skip
def test_annotations_stand_for_powershell_types(annotation: str, name: str) -> None:
    """The text of a Python annotation gives the name of a PowerShell type."""
    assert type_name_of(annotation) == name


def test_help_comes_from_docstrings() -> None:
    """Synopsis, description, examples and the texts under parameters, those of base classes too."""
    found = help_of(First)
    assert found.synopsis == "Does the first thing."
    assert found.description == ["It takes its time."]
    assert [(each.code, each.output) for each in found.examples] == [("Test-First 1", "one\ntwo")]
    assert found.parameters["Name"] == "The names, on two lines."
    assert found.parameters["Scope"] == "Where."


def test_nothing_is_computed_when_a_class_is_made() -> None:
    """The metadata is made when it is first asked for."""

    @cmdlet("Test-Third")
    class Third(Cmdlet):
        Name: Any = param()

    assert Third.__dict__["ps_metadata"] is None
    assert metadata_of(Third) is metadata_of(Third)
