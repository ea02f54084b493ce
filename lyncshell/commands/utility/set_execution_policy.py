"""Set-ExecutionPolicy."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.utility.execution_policy import POLICY, SCOPE, SECURITY, policies_of
from lyncshell.errors import InvalidRequest
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Set-ExecutionPolicy", should_process=True, module=SECURITY)
class SetExecutionPolicy(Cmdlet):
    """Sets the execution policy for this shell. It binds nothing here: every script runs.

    PS> Set-ExecutionPolicy RemoteSigned -Scope Process
    PS> Get-ExecutionPolicy
    RemoteSigned
    """

    ExecutionPolicy: Any = param(position=0, mandatory=True, pipeline=True, type=POLICY)
    """The policy."""
    Scope: Any = param(position=1, by_name=True, type=SCOPE)
    """Where it is set; LocalMachine by default."""
    Force: Switch = OFF
    """Does not ask; nothing is asked in any case."""

    def process(self) -> None:
        scope = "LocalMachine" if self.Scope is None else to_string(self.Scope)
        if scope in ("MachinePolicy", "UserPolicy"):
            raise InvalidRequest("Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy "
                                 "scopes must be set through Group Policy.", error_id="CantSetGroupPolicy")
        policy = to_string(self.ExecutionPolicy)
        if self.should_process(policy, "Set-ExecutionPolicy"):
            policies_of(self.state)[scope] = policy
