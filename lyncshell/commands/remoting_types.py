"""Types whose values only another computer could give.

PowerShell's own commands have parameters of these types. They are declared, so that `Get-Command -Syntax` shows them
and the binder refuses whatever is given for them; no value of them can be made here.
"""

from __future__ import annotations

from lyncshell.values.enums import EnumType
from lyncshell.values.typesystem import declare, register

SESSION = declare("System.Management.Automation.Runspaces.PSSession")
CIM_SESSION = declare("Microsoft.Management.Infrastructure.CimSession")
AUTHENTICATION = register(
    EnumType(
        "System.Management.Automation.Runspaces.AuthenticationMechanism",
        {"Default": 0, "Basic": 1, "Negotiate": 2, "NegotiateWithImplicitCredential": 3, "Credssp": 4, "Digest": 5,
         "Kerberos": 6},
    )
)  # fmt: skip
