"""Get-Credential."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, NotNullOrEmpty, cmdlet, param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Get-Credential", module="Microsoft.PowerShell.Security", default_set="CredentialSet",
    output=("System.Management.Automation.PSCredential",),
)  # fmt: skip
class GetCredential(Cmdlet):
    """Asks for a user name and a password."""

    Credential: Any = param(position=0, sets="CredentialSet", type="object", shown_type="pscredential")
    """A credential, or the user name of the one that is asked for."""
    Message: str = param(sets="MessageSet", validate=(NotNullOrEmpty(),))
    """The text above the questions."""
    UserName: str = param(position=0, sets="MessageSet", validate=(NotNullOrEmpty(),))
    """The user name; only the password is asked for."""
    Title: str = param(sets="MessageSet", validate=(NotNullOrEmpty(),))
    """The heading above the text."""

    def begin(self) -> Iterator[Any]:
        from lyncshell.values.statics.credential import PSCredential

        given = self.Credential
        if isinstance(given, PSCredential):
            yield given
            return
        from lyncshell.engine.credentials import ask_credential
        from lyncshell.values.text import to_string

        user = self.UserName or (to_string(given) if given is not None else "")
        yield ask_credential(self.host, user, self.Message, self.Title)
