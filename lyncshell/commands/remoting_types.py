"""Types of parameters that name other computers, as commands outside of `remoting` have them too.

A PSSession (`remoting/session.py`) is a session on a computer of the topology. A CimSession is declared, so that
`Get-Command -Syntax` shows it and the binder refuses whatever is given for it; no value of it can be made here.
"""

from __future__ import annotations

SESSION = "System.Management.Automation.Runspaces.PSSession"
CIM_SESSION = "Microsoft.Management.Infrastructure.CimSession"
AUTHENTICATION = "System.Management.Automation.Runspaces.AuthenticationMechanism"


def share_path(computer: str, path: str) -> str:
    r"""A path of another computer as its administrative share: `C:\Logs` of fe01 is `\\fe01\C$\Logs`."""
    if len(path) > 1 and path[1] == ":":
        return f"\\\\{computer}\\{path[0]}$\\{path[2:].lstrip(chr(92) + '/')}"
    return path
