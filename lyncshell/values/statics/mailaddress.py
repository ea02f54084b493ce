"""System.Net.Mail.MailAddress."""

from __future__ import annotations

import re

from lyncshell.values.dotnet_errors import FormatFailure, argument_failure, argument_null
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ADDRESS = re.compile(r"""\s*(?:(?:"(?P<quoted>[^"]*)"|(?P<plain>[^<>"]*?))\s*<(?P<a>[^<>\s]+)>|(?P<b>[^<>\s]+))\s*""")
_PART = re.compile(r"[^\s@<>,;:\"\[\]()]+@[^\s@<>,;:\"()]+")


class MailAddress(Adapted):
    """System.Net.Mail.MailAddress."""

    __slots__ = ("address", "title")
    PS_TYPE = "System.Net.Mail.MailAddress"

    def __init__(self, address: str, title: str = "") -> None:
        self.address = address
        self.title = title

    def __str__(self) -> str:
        return f'"{self.title}" <{self.address}>' if self.title else self.address


MAIL = declare("System.Net.Mail.MailAddress", python=MailAddress)


def parse_mail(text: str | None, title: str | None = None) -> MailAddress:
    """`name@host` or `"Title" <name@host>`. Raises FormatFailure."""
    if text is None:
        raise argument_null("address")
    if text == "":
        raise argument_failure("The parameter 'address' cannot be an empty string.", "address")
    match = _ADDRESS.fullmatch(text)
    address = (match["a"] or match["b"]) if match else ""
    if match is None or _PART.fullmatch(address) is None or ".." in address or address.startswith("."):
        raise FormatFailure("The specified string is not in the form required for an e-mail address.")
    return MailAddress(address, title or match["quoted"] or (match["plain"] or "").strip())


@MAIL.constructor("mailaddress new(string address)", "mailaddress new(string address, string displayName)")
def _new(text: str | None, title: str | None = None) -> MailAddress:
    return parse_mail(text, title)


@MAIL.static("bool TryCreate(string address, [ref] mailaddress result)")
def _try_create(text: str | None, result: Any) -> bool:
    from lyncshell.errors import ShellError
    try:
        result.set(parse_mail(text))
    except ShellError:
        result.set(None)
        return False
    return True


MAIL.property("string DisplayName {get;}")(lambda self: self.title)
MAIL.property("string User {get;}")(lambda self: self.address.rpartition("@")[0])
MAIL.property("string Host {get;}")(lambda self: self.address.rpartition("@")[2])
MAIL.property("string Address {get;}")(lambda self: self.address)


@MAIL.method("string ToString()")
def _to_string(self: MailAddress) -> str:
    return str(self)
