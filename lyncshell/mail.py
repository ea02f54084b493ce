"""Mail that scripts send: a file in the outbox, or, where the network is allowed, a message to the server.

The outbox is the folder `outbox` among the session's files; a message is an `.eml` file that any mail program opens.
"""

from __future__ import annotations

import os
import re

from lyncshell.errors import ErrorCategory, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import EmailMessage

    from lyncshell.engine.state import State

_UNSAFE = re.compile(r"[^\w .,()+-]+")


class MailFailed(ShellError):
    """A message that its server did not take."""

    category = ErrorCategory.InvalidOperation
    error_id = "SmtpException"
    exception_type = "System.Net.Mail.SmtpException"


class Mail:
    """What sends the messages of one session."""

    def __init__(self, state: State) -> None:
        self._state = state

    def send(self, message: EmailMessage, server: str, port: int, tls: bool, user: str, password: str) -> str:
        """Sends a message, and gives the file that it became; empty where it went to the server. Raises MailFailed."""
        self._stamp(message)
        if not self._state.allow_network:
            return self._write(message)
        self._deliver(message, server, port, tls, user, password)
        return ""

    def _stamp(self, message: EmailMessage) -> None:
        from datetime import datetime, timedelta
        from email.utils import format_datetime

        if "Date" not in message:
            local = datetime(1, 1, 1) + timedelta(microseconds=self._state.now() // 10)
            message["Date"] = format_datetime(local.astimezone())

    def _write(self, message: EmailMessage) -> str:
        folder = os.path.join(str(self._state.services["files"]), "outbox")
        try:
            os.makedirs(folder, exist_ok=True)
            number = 1 + sum(name.endswith(".eml") for name in os.listdir(folder))
            subject = _UNSAFE.sub("_", str(message.get("Subject", ""))).strip(" ._")[:60]
            path = os.path.join(folder, f"{number:04} {subject}".strip() + ".eml")
            with open(path, "wb") as file:
                file.write(message.as_bytes())
        except OSError as error:
            raise MailFailed(f"The message cannot be written to the outbox: {error.strerror}.") from None
        return path

    def _deliver(self, message: EmailMessage, server: str, port: int, tls: bool, user: str, password: str) -> None:
        import smtplib

        try:
            with smtplib.SMTP(server, port or 25, timeout=30) as connection:
                if tls:
                    connection.starttls()
                if user:
                    connection.login(user, password)
                connection.send_message(message)
        except (OSError, smtplib.SMTPException) as error:
            raise MailFailed(f"Failure sending mail. {error}") from None
