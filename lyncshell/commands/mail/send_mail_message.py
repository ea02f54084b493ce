"""Send-MailMessage."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, NotNullOrEmpty, Switch, cmdlet, param
from lyncshell.errors import ErrorCategory, InvalidRequest, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.statics.mail import MailMessage


@cmdlet("Send-MailMessage", module="Microsoft.PowerShell.Utility")
class SendMailMessage(Cmdlet):
    """Sends a message: it becomes an .eml file in the outbox unless the shell was started with -Network.

    PS> Send-MailMessage -From a@litwareinc.com -To b@litwareinc.com -Subject Report -SmtpServer mail.litwareinc.com
    """

    Attachments: list[str] = param(pipeline=True, by_name=True, aliases=("PsPath",), validate=(NotNullOrEmpty(),))
    """Files that go with the message."""
    Bcc: list[str] = param(by_name=True)
    """Who gets a copy that the others do not see."""
    Body: str = param(position=2, by_name=True)
    """The text."""
    BodyAsHtml: Switch = param(OFF, by_name=True, aliases=("BAH",))
    """The text is HTML."""
    Encoding: Any = param(by_name=True, aliases=("BE",), type="object")
    """The encoding; messages are UTF-8 in any case."""
    Cc: list[str] = param(by_name=True)
    """Who gets a copy."""
    DeliveryNotificationOption: Any = param(
        by_name=True, aliases=("DNO",), type="System.Net.Mail.DeliveryNotificationOptions"
    )
    """When the server tells what became of the message."""
    From: str = param(mandatory=True, by_name=True)
    """The sender."""
    SmtpServer: str = param(position=3, by_name=True, aliases=("ComputerName",))
    """The server; without one $PSEmailServer."""
    Priority: Any = param(by_name=True, type="System.Net.Mail.MailPriority")
    """How urgent it is."""
    ReplyTo: list[str] = param(by_name=True)
    """Who gets the answers."""
    Subject: str = param(position=1, by_name=True, aliases=("sub",))
    """The subject."""
    To: list[str] = param(position=0, mandatory=True, by_name=True)
    """Who gets it."""
    Credential: Any = param(by_name=True, type="pscredential")
    """Who sends it, for the server."""
    UseSsl: Switch = param(OFF, by_name=True)
    """Talks to the server under TLS."""
    Port: int = param(0, by_name=True)
    """The server's port."""

    def begin(self) -> None:
        self._files: list[str] = []

    def process(self) -> None:
        self._files += self.Attachments or []

    def end(self) -> None:
        from lyncshell.values.statics.mail import send

        server = self.SmtpServer or self.state.get_variable("PSEmailServer")
        if not server:
            raise InvalidRequest(
                "The email cannot be sent because no SMTP server was specified. You must specify an SMTP server by "
                "using either the SmtpServer parameter or the $PSEmailServer variable.",
                error_id="EmailServerNotSpecified",
                category=ErrorCategory.InvalidArgument,
                exception_type="System.InvalidOperationException",
            )
        try:
            message = self._message()
            network = self.Credential.network() if self.Credential is not None else None
            user, password = (network.user, network.password) if network is not None else ("", "")
            path = send(message, str(server), self.Port, bool(self.UseSsl), user, password)
        except ShellError as error:
            self.error(error)
            return
        self.verbose(f"The message was written to '{path}'." if path else f"The message was sent to {server}.")

    def _message(self) -> MailMessage:
        from lyncshell.values.statics.mail import Attachment, MailMessage, addresses
        from lyncshell.values.text import to_string

        message = MailMessage()
        message.sender = addresses(self.From)[0]
        for field, values in ((message.to, self.To), (message.cc, self.Cc), (message.bcc, self.Bcc),
                              (message.reply, self.ReplyTo)):  # fmt: skip
            for value in values or ():
                field.items += addresses(value)
        message.subject = self.Subject or ""
        message.body = self.Body or ""
        message.is_html = bool(self.BodyAsHtml)
        message.priority = to_string(self.Priority) if self.Priority is not None else "Normal"
        message.attachments.items = [Attachment(self.state.providers.file_path(path)) for path in self._files]
        return message
