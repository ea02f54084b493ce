"""ConvertFrom-SecureString."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "ConvertFrom-SecureString", module="Microsoft.PowerShell.Security", default_set="Secure",
    output=("System.String",),
)  # fmt: skip
class ConvertFromSecureString(Cmdlet):
    """Makes text of a secure string that ConvertTo-SecureString reads again.

    As PowerShell does where the system has no key store, the text is the secret in hexadecimal digits and no secret.

    PS> ConvertTo-SecureString 'secret' -AsPlainText | ConvertFrom-SecureString -AsPlainText
    secret
    """

    SecureString: Any = param(position=0, mandatory=True, pipeline=True, type="securestring")
    """The secure string."""
    AsPlainText: Switch = param(OFF, sets="AsPlainText")
    """Writes the secret itself."""

    def process(self) -> Iterator[str]:
        text: str = self.SecureString.reveal()
        yield text if self.AsPlainText else text.encode("utf-16-le").hex()
