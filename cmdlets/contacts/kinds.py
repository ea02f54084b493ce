"""What the declarations of contacts share: the types of their fields, and the names of their kinds."""

from typing import Annotated

from cmdlets.users.account import ARCHIVING, SCHEMA
from lyncshell.declare import At, In, Mandatory, Named, Pattern, ReadOnly

__all__ = [
    "ARCHIVING", "SCHEMA", "AddressOf", "Archiving", "Flag", "Home", "Line", "Policy", "ReadOnlyText", "Switched",
]  # fmt: skip

FQDN = "Microsoft.Rtc.Management.Deploy.Fqdn"

Archiving = Annotated[str, ARCHIVING, In(new=())]
"""Where messages are archived; an enumeration."""

ReadOnlyText = Annotated[str | None, ReadOnly()]
"""A text that the product computes or that another cmdlet sets."""

Policy = Annotated[str | None, ReadOnly()]
"""The name of a per-user policy."""

Home = Annotated[str | None, Named(FQDN), Mandatory(), In(set=())]
"""The FQDN of a pool; only Move- changes it."""

Line = Annotated[str | None, Pattern(r"^[Tt][Ee][Ll]:\+?[0-9][0-9.()-]*(;[A-Za-z-]+=[^;\s]+)*$")]
"""A telephone number as a tel: URI."""

AddressOf = Annotated[str | None, Pattern(r"^[Ss][Ii][Pp]:[^\s@]+(@[^\s@]+)?$")]
"""A sip: URI."""

Flag = Annotated[bool | None, In(new=())]
"""A flag that only Set- takes."""

Switched = Annotated[bool | None, In(new=()), At(None, "CsEnabled")]
"""Whether the object is enabled."""
