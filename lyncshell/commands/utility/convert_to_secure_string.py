"""ConvertTo-SecureString."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.errors import ErrorCategory, InvalidData

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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
    AsPlainText: Switch = param(OFF, position=1, sets="PlainText")
    """The text is the secret itself."""
    Force: Switch = param(OFF, position=2, sets="PlainText")
    """Windows PowerShell asks for it with -AsPlainText; here it changes nothing."""

    def process(self) -> Iterator[SecureString]:
        from lyncshell.values.statics.credential import SecureString

        if self.AsPlainText:
            yield SecureString(self.String)
            return
        try:
            text = bytes.fromhex(self.String).decode("utf-16-le")
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
