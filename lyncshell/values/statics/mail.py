"""System.Net.Mail: MailMessage, Attachment and SmtpClient. The session decides where a message goes."""

from __future__ import annotations

import os

from lyncshell.values.arrays import enumerate_value, is_enumerable
from lyncshell.values.dotnet_errors import invalid_operation
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.files import read_bytes
from lyncshell.values.statics.mailaddress import MailAddress, parse_mail
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import EmailMessage
    from typing import Any

_M = "System.Net.Mail."


class _Collection(Adapted):
    """A list of one kind; `take` makes an item of what a script adds."""

    __slots__ = ("items",)
    PS_ENUMERABLE = True

    def __init__(self) -> None:
        self.items: list[Any] = []

    def take(self, value: Any) -> list[Any]:
        """The items that a value means."""
        return [value]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def ps_index(self, index: Any) -> Any:
        """The item at an index."""
        return self.items[int(index)]


class MailAddressCollection(_Collection):
    """The addresses of a message; a text may name several, with commas between."""

    __slots__ = ()
    PS_TYPE = _M + "MailAddressCollection"

    def __str__(self) -> str:
        return ", ".join(map(str, self.items))

    def take(self, value: Any) -> list[Any]:
        return addresses(value)


class AttachmentCollection(_Collection):
    """The attachments of a message."""

    __slots__ = ()
    PS_TYPE = _M + "AttachmentCollection"


class Attachment(Adapted):
    """A file that goes with a message."""

    __slots__ = ("content_id", "data", "name")
    PS_TYPE = _M + "Attachment"

    def __init__(self, path: str) -> None:
        self.data = read_bytes(path)
        self.name = os.path.basename(path.replace("\\", "/"))
        self.content_id = ""


class MailMessage(Adapted):
    """A message. `headers` are further ones: name, value."""

    __slots__ = ("attachments", "bcc", "body", "cc", "headers", "is_html", "priority", "reply", "sender", "subject",
                 "to")  # fmt: skip
    PS_TYPE = _M + "MailMessage"

    def __init__(self) -> None:
        self.sender: MailAddress | None = None
        self.to = MailAddressCollection()
        self.cc = MailAddressCollection()
        self.bcc = MailAddressCollection()
        self.reply = MailAddressCollection()
        self.attachments = AttachmentCollection()
        self.subject = ""
        self.body = ""
        self.is_html = False
        self.priority = "Normal"
        self.headers: dict[str, str] = {}

    def as_email(self) -> EmailMessage:
        """The message as it is sent. Raises InvalidOperationException without sender or recipient."""
        from email.message import EmailMessage
        from mimetypes import guess_type

        if self.sender is None:
            raise invalid_operation("A from address must be specified.")
        if not (self.to.items or self.cc.items or self.bcc.items):
            raise invalid_operation("A recipient must be specified.")
        found = EmailMessage()
        for name, values in (("From", [self.sender]), ("To", self.to), ("Cc", self.cc), ("Bcc", self.bcc),
                             ("Reply-To", self.reply)):  # fmt: skip
            text = ", ".join(_header(each) for each in values)
            if text:
                found[name] = text
        found["Subject"] = " ".join(self.subject.splitlines())
        if self.priority != "Normal":
            found["X-Priority"] = {"High": "1", "Low": "5"}[self.priority]
        for name, value in self.headers.items():
            found[name] = value
        found.set_content(self.body, subtype="html" if self.is_html else "plain")
        for each in self.attachments:
            kind, _, subtype = (guess_type(each.name)[0] or "application/octet-stream").partition("/")
            found.add_attachment(each.data, kind, subtype, filename=each.name)
        return found


class SmtpClient(Adapted):
    """What sends messages to a server."""

    __slots__ = ("credentials", "host", "port", "tls")
    PS_TYPE = _M + "SmtpClient"

    def __init__(self, host: str = "", port: int = 25) -> None:
        self.host = host
        self.port = port
        self.tls = False
        self.credentials: Any = None


def _header(address: MailAddress) -> str:
    from email.utils import formataddr

    return formataddr((address.title, address.address))


def addresses(value: Any) -> list[MailAddress]:
    """The addresses that a text, an address or several of them name. Raises FormatFailure."""
    found: list[MailAddress] = []
    for each in enumerate_value(value) if is_enumerable(value) else [value]:
        if isinstance(each, MailAddress):
            found.append(each)
        else:
            found += [parse_mail(part.strip()) for part in str(each).split(",") if part.strip()]
    return found


def send(message: MailMessage, host: str, port: int, tls: bool, user: str, password: str) -> str:
    """Hands a message to the session, which gives the file that it became, or an empty text."""
    from lyncshell.values.invoke import services

    return services().send_mail(message.as_email(), host, port, tls, user, password)


MESSAGE = declare(_M + "MailMessage", python=MailMessage)
ATTACHMENT = declare(_M + "Attachment", python=Attachment)
CLIENT = declare(_M + "SmtpClient", python=SmtpClient)
ADDRESSES = declare(_M + "MailAddressCollection", python=MailAddressCollection)
ATTACHMENTS = declare(_M + "AttachmentCollection", python=AttachmentCollection)


# -- collections


def _add(self: _Collection, value: Any) -> None:
    self.items += self.take(value)


def _clear(self: _Collection) -> None:
    self.items.clear()


for _type in (ADDRESSES, ATTACHMENTS):
    _type.method("void Add(System.Object item)")(_add)
    _type.method("void Clear()")(_clear)
    _type.property("int Count {get;}")(lambda self: len(self.items))
ADDRESSES.method("string ToString()")(str)


# -- messages


def _settable(type: TypeInfo, text: str, slot: str, convert: Callable[[Any], Any] | None = None) -> None:
    definition = type.property(f"{text} {{get;set;}}")(lambda self: getattr(self, slot))
    definition.setter(lambda self, value: setattr(self, slot, convert(value) if convert else value))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _sender(value: Any) -> MailAddress | None:
    return addresses(value)[0] if value else None


@MESSAGE.constructor(f"{_M}MailMessage new()", f"{_M}MailMessage new(string from, string to)",
                     f"{_M}MailMessage new(string from, string to, string subject, string body)")
def _new_message(sender: str = "", to: str = "", subject: str = "", body: str = "") -> MailMessage:
    message = MailMessage()
    if sender:
        message.sender = parse_mail(sender)
        message.to.items = addresses(to)
    message.subject, message.body = _text(subject), _text(body)
    return message


_settable(MESSAGE, "System.Object From", "sender", _sender)
_settable(MESSAGE, "System.Object Sender", "sender", _sender)
_settable(MESSAGE, "string Subject", "subject", _text)
_settable(MESSAGE, "string Body", "body", _text)
_settable(MESSAGE, "bool IsBodyHtml", "is_html", bool)
_settable(MESSAGE, f"{_M}MailPriority Priority", "priority", to_string)
for _name, _slot in (("To", "to"), ("CC", "cc"), ("Bcc", "bcc"), ("ReplyToList", "reply")):
    MESSAGE.property(f"{_M}MailAddressCollection {_name} {{get;}}")(
        lambda self, slot=_slot: getattr(self, slot)
    )
MESSAGE.property(f"{_M}AttachmentCollection Attachments {{get;}}")(lambda self: self.attachments)
MESSAGE.method("void Dispose()")(lambda self: None)


def _encoding(self: MailMessage) -> Any:
    from lyncshell.values.statics.encoding import UTF8_PLAIN
    return UTF8_PLAIN


def _ignore(self: Any, value: Any) -> None:
    """Messages are UTF-8, whatever a script asks for."""


for _name in ("BodyEncoding", "SubjectEncoding", "HeadersEncoding"):
    MESSAGE.property(f"System.Text.Encoding {_name} {{get;set;}}")(_encoding).setter(_ignore)


@ATTACHMENT.constructor(f"{_M}Attachment new(string fileName)",
                        f"{_M}Attachment new(string fileName, string mediaType)")
def _new_attachment(path: str, media: str = "") -> Attachment:
    return Attachment(path)


_settable(ATTACHMENT, "string Name", "name", _text)
_settable(ATTACHMENT, "string ContentId", "content_id", _text)
ATTACHMENT.method("void Dispose()")(lambda self: None)


# -- sending


@CLIENT.constructor(f"{_M}SmtpClient new()", f"{_M}SmtpClient new(string host)",
                    f"{_M}SmtpClient new(string host, int port)")
def _new_client(host: str = "", port: int = 25) -> SmtpClient:
    return SmtpClient(host or "", port)


_settable(CLIENT, "string Host", "host", _text)
_settable(CLIENT, "int Port", "port")
_settable(CLIENT, "bool EnableSsl", "tls", bool)
_settable(CLIENT, "System.Object Credentials", "credentials")
CLIENT.property("bool UseDefaultCredentials {get;set;}")(lambda self: self.credentials is None).setter(_ignore)
CLIENT.property("int Timeout {get;set;}")(lambda self: 100_000).setter(_ignore)
CLIENT.method("void Dispose()")(lambda self: None)


@CLIENT.method(f"void Send({_M}MailMessage message)",
               "void Send(string from, string recipients, string subject, string body)")
def _send(self: SmtpClient, *values: Any) -> None:
    message = values[0] if len(values) == 1 else _new_message(*values)
    if not self.host:
        raise invalid_operation("The SMTP host was not specified.")
    network = self.credentials.network() if hasattr(self.credentials, "network") else self.credentials
    user, password = (network.user, network.password) if network is not None else ("", "")
    send(message, self.host, self.port, self.tls, user, password)
