"""Get-ExecutionPolicy."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.utility.execution_policy import POLICY, SCOPE, SCOPES, SECURITY, policies_of
from lyncshell.values.enums import enum_value
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Get-ExecutionPolicy", module=SECURITY, output=(POLICY,))
class GetExecutionPolicy(Cmdlet):
    """Gets the execution policy. It binds nothing here: every script runs.

    PS> Get-ExecutionPolicy
    Unrestricted
    """

    Scope: Any = param(position=0, by_name=True, type=SCOPE)
    """Of this scope, instead of the one that counts."""
    List: Switch = OFF
    """Of all scopes."""

    def end(self) -> Iterator[Any]:
        policies = policies_of(self.state)
        if self.List:
            for scope in SCOPES:
                yield PSCustomObject({"Scope": enum_value(SCOPE, scope),
                                      "ExecutionPolicy": enum_value(POLICY, policies[scope])})
            return
        if self.Scope is not None:
            yield enum_value(POLICY, policies[to_string(self.Scope)])
            return
        yield enum_value(POLICY, next(each for each in policies.values() if each != "Undefined"))
