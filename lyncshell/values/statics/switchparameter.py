"""System.Management.Automation.SwitchParameter."""

from __future__ import annotations

from lyncshell.values.objects import SwitchParameter
from lyncshell.values.typesystem import declare

SWITCH = declare("System.Management.Automation.SwitchParameter", python=SwitchParameter)


@SWITCH.property("bool IsPresent {get;}")
def _is_present(self: SwitchParameter) -> bool:
    return self.present


@SWITCH.method("bool ToBool()")
def _to_bool(self: SwitchParameter) -> bool:
    return self.present


@SWITCH.static_property("static switch Present {get;}")
def _present() -> SwitchParameter:
    return SwitchParameter(True)


@SWITCH.constructor("switch new(bool isPresent)")
def _new(present: bool) -> SwitchParameter:
    return SwitchParameter(present)
