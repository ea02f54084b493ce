"""System.Management.Automation.Host.ChoiceDescription and FieldDescription's labels: what `$Host.UI` asks with."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import argument_failure
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

_H = "System.Management.Automation.Host."


class ChoiceDescription(Adapted):
    """One answer to choose: `&` in the label marks its key."""

    __slots__ = ("help", "label")
    PS_TYPE = _H + "ChoiceDescription"

    def __init__(self, label: str, help: str = "") -> None:
        self.label = label
        self.help = help

    def __str__(self) -> str:
        return _H + "ChoiceDescription"


CHOICE = declare(_H + "ChoiceDescription", python=ChoiceDescription)


@CHOICE.constructor(f"{_H}ChoiceDescription new(string label)",
                    f"{_H}ChoiceDescription new(string label, string helpMessage)")
def _new(label: str | None, help: str | None = "") -> ChoiceDescription:
    if not label:
        raise argument_failure('Cannot process argument because the value of argument "label" is not valid. Change the '
                               'value of the "label" argument and run the operation again.')
    return ChoiceDescription(label, help or "")


CHOICE.property("string Label {get;}")(lambda self: self.label)


@CHOICE.property("string HelpMessage {get;set;}")
def _help(self: ChoiceDescription) -> str:
    return self.help


@_help.setter
def _set_help(self: ChoiceDescription, value: str | None) -> None:
    self.help = value or ""
