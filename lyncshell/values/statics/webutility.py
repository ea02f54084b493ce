"""System.Net.WebUtility and System.Web.HttpUtility: texts for HTML and URLs."""

from __future__ import annotations

from lyncshell.values.typesystem import declare

WEB = declare("System.Net.WebUtility")
HTTP = declare("System.Web.HttpUtility")
_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.!*()")


def html_encode(text: str | None) -> str | None:
    """`<` `>` `&` and quotes, Latin-1 beyond ASCII, and characters beyond 16 bits as entities."""
    if text is None:
        return None
    table = {"<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "'": "&#39;"}
    return "".join(table.get(ch) or (f"&#{ord(ch)};" if "\xa0" <= ch <= "\xff" or ch > "\uffff" else ch) for ch in text)


def html_decode(text: str | None) -> str | None:
    """Entities to characters."""
    if text is None:
        return None
    from html import unescape
    return unescape(text)


def _url_encode(text: str, upper: bool) -> str:
    pattern = "%{:02X}" if upper else "%{:02x}"
    return "".join("+" if byte == 32 else chr(byte) if chr(byte) in _SAFE else pattern.format(byte)
                   for byte in text.encode("utf-8"))


def url_encode(text: str | None) -> str | None:
    """A text as the value of a form: spaces as `+`."""
    return None if text is None else _url_encode(text, True)


def url_decode(text: str | None) -> str | None:
    """The reverse of `url_encode`."""
    if text is None:
        return None
    from urllib.parse import unquote_plus
    return unquote_plus(text)


for _type in (WEB, HTTP):
    _type.static("string HtmlEncode(string value)")(html_encode)
    _type.static("string HtmlDecode(string value)")(html_decode)
    _type.static("string UrlDecode(string encodedValue)")(url_decode)
WEB.static("string UrlEncode(string value)")(url_encode)


@HTTP.static("string UrlEncode(string str)")
def _http_url_encode(text: str | None) -> str | None:
    return None if text is None else _url_encode(text, False)


@HTTP.static("string UrlPathEncode(string str)")
def _url_path_encode(text: str | None) -> str | None:
    return None if text is None else "".join(f"%{byte:02x}" if byte > 126 or byte <= 32 else chr(byte)
                                             for byte in text.encode("utf-8"))
