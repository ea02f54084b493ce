"""ConvertTo-SecureString."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.utility.secret_text import decrypt, key_bytes
from lyncshell.errors import ErrorCategory, InvalidData

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.values.statics.credential import SecureString


@cmdlet(
    "ConvertTo-SecureString", module="Microsoft.PowerShell.Security", default_set="Secure",
    output=("System.Security.SecureString",),
)  # fmt: skip
class ConvertToSecureString(Cmdlet):
    """Makes a secure string of plain text, or of what ConvertFrom-SecureString wrote.

    PS> (ConvertTo-SecureString 'secret' -AsPlainText -Force).Length
    6
    """

    String: str = param(position=0, mandatory=True, pipeline=True)
    """The text."""
    SecureKey: Any = param(position=1, sets="Secure", type="securestring")
    """Decrypts with this key of 8, 12 or 16 characters."""
    AsPlainText: Switch = param(OFF, position=1, sets="PlainText")
    """The text is the secret itself."""
    Force: Switch = param(OFF, position=2, sets="PlainText")
    """Windows PowerShell asks for it with -AsPlainText; here it changes nothing."""
    Key: Any = param(sets="Open", type="byte[]")
    """Decrypts with this key of 16, 24 or 32 bytes."""

    def process(self) -> Iterator[SecureString]:
        from lyncshell.values.statics.credential import SecureString

        if self.AsPlainText:
            yield SecureString(self.String)
            return
        key = key_bytes(self.Key, self.SecureKey)
        try:
            text = decrypt(self.String, key) if key is not None else bytes.fromhex(self.String).decode("utf-16-le")
        except ValueError:
            self.error(
                InvalidData(
                    f"The input string '{self.String}' was not in a correct format.",
                    error_id="ImportSecureString_InvalidArgument",
                    category=ErrorCategory.InvalidArgument,
                    exception_type="System.Management.Automation.PSArgumentException",
                )
            )
            return
        yield SecureString(text)
