"""Execution policies: kept for scripts that set and read them; every script runs, whatever they say."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:

    from lyncshell.engine.state import State

POLICY = "Microsoft.PowerShell.ExecutionPolicy"
SCOPE = "Microsoft.PowerShell.ExecutionPolicyScope"
SECURITY = "Microsoft.PowerShell.Security"
# In the order in which they decide.
SCOPES = ("MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine")

def policies_of(state: State) -> dict[str, str]:
    """The policies of a shell by scope."""
    found = state.services.get("execution policies")
    if found is None:
        found = state.services["execution policies"] = dict.fromkeys(SCOPES, "Undefined")
        found["LocalMachine"] = "Unrestricted"
    assert isinstance(found, dict)
    return found
