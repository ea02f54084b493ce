"""ConvertFrom-SecureString."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.utility.secret_text import encrypt, key_bytes

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
    With a key it is encrypted (AES), and ConvertTo-SecureString needs the same key.

    PS> ConvertTo-SecureString 'secret' -AsPlainText | ConvertFrom-SecureString -AsPlainText
    secret
    """

    SecureString: Any = param(position=0, mandatory=True, pipeline=True, type="securestring")
    """The secure string."""
    SecureKey: Any = param(position=1, sets="Secure", type="securestring")
    """Encrypts with this key of 8, 12 or 16 characters."""
    AsPlainText: Switch = param(OFF, sets="AsPlainText")
    """Writes the secret itself."""
    Key: Any = param(sets="Open", type="byte[]")
    """Encrypts with this key of 16, 24 or 32 bytes."""

    def process(self) -> Iterator[str]:
        text: str = self.SecureString.reveal()
        key = key_bytes(self.Key, self.SecureKey)
        if key is not None:
            yield encrypt(text, key)
        else:
            yield text if self.AsPlainText else text.encode("utf-16-le").hex()
