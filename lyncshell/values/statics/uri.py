"""System.Uri and UriBuilder."""

from __future__ import annotations

import os
import re
from urllib.parse import quote, unquote, urljoin

from lyncshell.values.dotnet_errors import DotNetFailure, argument_null, invalid_operation
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.string import string_array
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_PORTS = {"http": 80, "https": 443, "ftp": 21, "ftps": 990, "ldap": 389, "net.tcp": 808, "ws": 80, "wss": 443,
          "ssh": 22,
          "telnet": 23, "mailto": 25, "sftp": 22}
_PARTS = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):(.*)", re.DOTALL)
_AUTHORITY = re.compile(r"//(?:([^/?#@]*)@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d*))?([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
_OPAQUE = re.compile(r"([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
_UNRESERVED = "-._~"
_KEEP = "-._~:/?#[]@!$&'()*+,;=%"


class Uri(Adapted):
    """System.Uri; `absolute` is False for a relative one, which has only its text."""

    __slots__ = ("absolute", "fragment", "host", "original", "path", "port", "query", "scheme", "user_info")
    PS_TYPE = "System.Uri"

    def __init__(self, text: str) -> None:
        self.original = text
        self.absolute = False
        self.scheme = self.host = self.path = self.query = self.fragment = self.user_info = ""
        self.port = -1

    def __str__(self) -> str:
        """The canonical text with its escapes shown as characters, as ToString gives it."""
        return _readable(self.text()) if self.absolute else self.original

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Uri) and (other.text() == self.text() if self.absolute else
                                           other.original == self.original)

    def __hash__(self) -> int:
        return hash(self.text())

    def authority(self) -> str:
        """Host, and the port where it is not the usual one."""
        default = self.port == _PORTS.get(self.scheme, -1) or self.port < 0
        return self.host if default else f"{self.host}:{self.port}"

    def text(self) -> str:
        """AbsoluteUri."""
        if not self.absolute:
            return self.original
        user = f"{self.user_info}@" if self.user_info else ""
        slashes = "//" if self.host or self.scheme == "file" or self._has_authority() else ""
        return f"{self.scheme}:{slashes}{user}{self.authority()}{self.path}{self.query}{self.fragment}"

    def _has_authority(self) -> bool:
        return self.original.partition(":")[2].startswith("//")


def _readable(text: str) -> str:
    """Escapes of letters and other characters beyond ASCII shown as what they are; those of reserved ones kept."""
    def shown(match: re.Match[str]) -> str:
        decoded = unquote(match.group(), errors="strict") if _valid(match.group()) else match.group()
        return decoded if all(ch not in "%#?/\\@:;=&+$,[]" and ch.isprintable() for ch in decoded) else match.group()

    return re.sub(r"(?:%[0-9A-Fa-f]{2})+", shown, text)


def _valid(text: str) -> bool:
    try:
        unquote(text, errors="strict")
    except UnicodeDecodeError:
        return False
    return True


def _bad(message: str) -> DotNetFailure:
    return DotNetFailure(f"Invalid URI: {message}", "System.UriFormatException")


def parse_uri(text: str, kind: int = 1) -> Uri:
    """A Uri; kind 1 absolute, 2 relative, 0 either. Raises UriFormatException."""
    uri = Uri(text)
    source = text.strip()
    if kind == 2:
        return uri
    if source.startswith("/") and not source.startswith("//"):
        if os.name == "nt" and kind == 0:
            return uri
        source = "file://" + source
    elif source.startswith("\\\\"):
        source = "file:" + source.replace("\\", "/")
    elif re.match(r"[A-Za-z]:[\\/]", source):
        source = "file:///" + source.replace("\\", "/")
    match = _PARTS.fullmatch(source)
    if match is None:
        if kind == 0:
            return uri
        raise _bad("The URI is empty." if not source else "The format of the URI could not be determined.")
    _fill(uri, match[1].lower(), match[2])
    return uri


def _fill(uri: Uri, scheme: str, rest: str) -> None:
    """The parts behind the scheme."""
    found = _AUTHORITY.fullmatch(rest)
    uri.scheme, uri.absolute = scheme, True
    if found is None:
        if scheme in ("http", "https", "ftp"):
            raise _bad("The Authority/Host could not be parsed." if rest.startswith("//") else
                       "The hostname could not be parsed.")
        opaque = _OPAQUE.fullmatch(rest)
        path, query, fragment = opaque.groups() if opaque else (rest, None, None)
        uri.path, uri.query, uri.fragment = _escaped(path), _escaped(query or ""), _escaped(fragment or "")
        if scheme == "mailto":
            uri.user_info, _, uri.host = path.rpartition("@")
            uri.path, uri.port = "", 25
        return
    user, host, port, path, query, fragment = found.groups()
    if not host and scheme in ("http", "https", "ftp"):
        raise _bad("The hostname could not be parsed.")
    if port and int(port) > 65535:
        raise _bad("Invalid port specified.")
    uri.user_info, uri.host = user or "", host.lower()
    uri.port = int(port) if port else _PORTS.get(scheme, -1)
    path = path.replace("\\", "/") or ("/" if scheme in _PORTS or not path else "")
    uri.path = _escaped(_without_dots(path))
    uri.query, uri.fragment = _escaped(query or ""), _escaped(fragment or "")


def _without_dots(path: str) -> str:
    """`.` and `..` segments taken out."""
    if "/." not in path:
        return path
    out: list[str] = []
    segments = path.split("/")
    for segment in segments:
        if segment == "..":
            if len(out) > 1:
                out.pop()
        elif segment != ".":
            out.append(segment)
    return "/".join(out) + ("/" if segments[-1] in (".", "..") else "")


def _escaped(text: str) -> str:
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", quote(text, safe=_KEEP))


URI = declare("System.Uri", python=Uri)


def _need_absolute(uri: Uri) -> Uri:
    if not uri.absolute:
        raise invalid_operation("This operation is not supported for a relative URI.")
    return uri


def _join(base: Uri, text: str) -> Uri:
    return parse_uri(urljoin(base.text(), text))


@URI.constructor("uri new(string uriString)", "uri new(string uriString, System.UriKind uriKind)")
def _new(text: str | None, kind: int | None = None) -> Uri:
    if text is None:
        raise argument_null("uriString")
    return parse_uri(text, 1 if kind is None else int(kind))


@URI.constructor("uri new(uri baseUri, string relativeUri)", "uri new(uri baseUri, uri relativeUri)")
def _new_relative(base: Uri, relative: Any) -> Uri:
    return _join(_need_absolute(base), relative.original if isinstance(relative, Uri) else relative)


def _to_uri(value: Any, target: Any) -> Any:
    """The [uri] cast takes relative addresses too."""
    from lyncshell.values.conversion_errors import impossible, invalid_cast
    from lyncshell.values.numbers import Char
    from lyncshell.values.text import to_string
    if isinstance(value, str) and not isinstance(value, Char):
        return parse_uri(value, 0)
    if isinstance(value, (bool, Char)) or getattr(value, "enum_type", None) is not None or (
            getattr(value, "PS_TYPE", "") == "System.DateTime"):
        raise invalid_cast(value, target)
    if isinstance(value, (int, float)) or type(value).__name__ == "Decimal":
        return parse_uri(to_string(value), 0)
    raise impossible(value, target)


URI.converter = _to_uri


@URI.static("bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)")
def _try_create(text: str | None, kind: int, result: Any) -> bool:
    try:
        made = parse_uri(text or "", int(kind))
    except DotNetFailure:
        made = None
    result.set(made)
    return made is not None


@URI.static("bool TryCreate(uri baseUri, string relativeUri, [ref] uri result)")
def _try_join(base: Uri, text: str, result: Any) -> bool:
    try:
        result.set(_join(base, text))
    except DotNetFailure:
        result.set(None)
        return False
    return True


@URI.static("string EscapeDataString(string stringToEscape)")
def _escape_data(text: str) -> str:
    return quote(text, safe=_UNRESERVED)


@URI.static("string EscapeUriString(string stringToEscape)")
def _escape_uri(text: str) -> str:
    return quote(text, safe=_KEEP)


@URI.static("string UnescapeDataString(string stringToUnescape)")
def _unescape_data(text: str) -> str:
    return unquote(text)


@URI.static("bool IsWellFormedUriString(string uriString, System.UriKind uriKind)")
def _is_well_formed(text: str | None, kind: int) -> bool:
    try:
        made = parse_uri(text or "", int(kind))
    except DotNetFailure:
        return False
    return (" " not in (text or "") and (made.absolute or int(kind) != 1) and made.text() == text) or (
        made.absolute and made.path == "/" and made.text() == f"{text}/")


@URI.static("bool CheckSchemeName(string schemeName)")
def _check_scheme(name: str | None) -> bool:
    return bool(re.fullmatch(r"[A-Za-z][A-Za-z0-9+.\-]*", name or ""))


@URI.static("System.UriHostNameType CheckHostName(string name)")
def _check_host(name: str | None) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.UriHostNameType", _host_type(name or ""))


def _host_type(name: str) -> int:
    if ":" in name:
        return 4
    if re.fullmatch(r"\d{1,3}(\.\d{1,3}){3}", name):
        return 3
    return 2 if re.fullmatch(r"[\w\-]+(\.[\w\-]+)*\.?", name) else 0


def _property(text: str, getter: Callable[[Uri], Any]) -> None:
    URI.property(f"{text} {{get;}}")(getter)


_property("string AbsolutePath", lambda self: _need_absolute(self).path)
_property("string AbsoluteUri", lambda self: _need_absolute(self).text())
_property("string LocalPath", lambda self: unquote(_need_absolute(self).path))
_property("string Authority", lambda self: _need_absolute(self).authority())
_property("System.UriHostNameType HostNameType", lambda self: _check_host(_need_absolute(self).host.strip("[]")))
_property("bool IsDefaultPort", lambda self: _need_absolute(self).port == _PORTS.get(self.scheme, -1))
_property("bool IsFile", lambda self: _need_absolute(self).scheme == "file")
_property("bool IsLoopback", lambda self: self.host in ("localhost", "127.0.0.1", "[::1]", ""))
_property("string PathAndQuery", lambda self: _need_absolute(self).path + self.query)
_property("string[] Segments",
          lambda self: string_array(re.findall(r"[^/]*/|[^/]+$", _need_absolute(self).path)))
_property("bool IsUnc", lambda self: self.scheme == "file" and bool(self.host))
_property("string Host", lambda self: _need_absolute(self).host)
_property("int Port", lambda self: _need_absolute(self).port)
_property("string Query", lambda self: _need_absolute(self).query)
_property("string Fragment", lambda self: _need_absolute(self).fragment)
_property("string Scheme", lambda self: _need_absolute(self).scheme)
_property("string OriginalString", lambda self: self.original)
_property("string DnsSafeHost", lambda self: _need_absolute(self).host.strip("[]"))
_property("string IdnHost", lambda self: _need_absolute(self).host.strip("[]"))
_property("bool IsAbsoluteUri", lambda self: self.absolute)
_property("bool UserEscaped", lambda self: False)
_property("string UserInfo", lambda self: _need_absolute(self).user_info)
for _name in ("File", "Ftp", "Http", "Https", "Mailto"):
    URI.static_property(f"static string UriScheme{_name} {{get;}}")(lambda name=_name: name.lower())
URI.static_property("static string SchemeDelimiter {get;}")(lambda: "://")


@URI.method("string GetLeftPart(System.UriPartial part)")
def _left_part(self: Uri, part: int) -> str:
    _need_absolute(self)
    text = f"{self.scheme}://"
    if part >= 1:
        text += (f"{self.user_info}@" if self.user_info else "") + self.authority()
    return text + (self.path if part >= 2 else "") + (self.query if part >= 3 else "")


@URI.method("bool IsBaseOf(uri uri)")
def _is_base_of(self: Uri, other: Uri) -> bool:
    base = self.path.rpartition("/")[0] + "/"
    return (self.scheme, self.host, self.port) == (other.scheme, other.host, other.port) and other.path.startswith(base)


@URI.method("uri MakeRelativeUri(uri uri)")
def _make_relative(self: Uri, other: Uri) -> Uri:
    if (self.scheme, self.host, self.port) != (other.scheme, other.host, other.port):
        return other
    from posixpath import relpath
    start = self.path.rpartition("/")[0] or "/"
    text = relpath(other.path, start) + ("/" if other.path.endswith("/") else "")
    return parse_uri(("" if text == "." else text) + other.query + other.fragment, 2)


@URI.method("string ToString()")
def _to_string(self: Uri) -> str:
    return str(self)


@URI.method("bool Equals(System.Object comparand)")
def _equals(self: Uri, other: Any) -> bool:
    return bool(self == other)


class UriBuilder(Adapted):
    """System.UriBuilder: the parts of an address, to be changed."""

    __slots__ = ("fragment", "host", "password", "path", "port", "query", "scheme", "user")
    PS_TYPE = "System.UriBuilder"

    def __init__(self, uri: Uri) -> None:
        self.scheme, self.host, self.port, self.path = uri.scheme, uri.host, uri.port, uri.path
        self.query, self.fragment = uri.query, uri.fragment
        self.user, _, self.password = uri.user_info.partition(":")

    def __str__(self) -> str:
        user = self.user + (f":{self.password}" if self.password else "")
        port = f":{self.port}" if self.port >= 0 else ""
        path = self.path if self.path.startswith("/") else "/" + self.path
        return f"{self.scheme}://{user + '@' if user else ''}{self.host}{port}{path}{self.query}{self.fragment}"


BUILDER = declare("System.UriBuilder", python=UriBuilder)


@BUILDER.constructor("System.UriBuilder new()", "System.UriBuilder new(string uri)", "System.UriBuilder new(uri uri)")
def _new_builder(source: Any = "http://localhost/") -> UriBuilder:
    if isinstance(source, Uri):
        return UriBuilder(source)
    return UriBuilder(parse_uri(source if "://" in source else f"http://{source}"))


@BUILDER.constructor("System.UriBuilder new(string schemeName, string hostName)",
                     "System.UriBuilder new(string scheme, string host, int portNumber)",
                     "System.UriBuilder new(string scheme, string host, int port, string pathValue)")
def _new_builder_of_parts(scheme: str, host: str, port: int = -1, path: str = "/") -> UriBuilder:
    made = UriBuilder(parse_uri(f"{scheme}://{host}"))
    made.port, made.path = port, path
    return made


def _declare_builder_part(text: str, field: str, lead: str = "") -> None:
    def assign(self: UriBuilder, value: Any) -> None:
        if lead and value and not value.startswith(lead):
            value = lead + value
        setattr(self, field, value)

    BUILDER.property(f"{text} {{get;set;}}")(lambda self: getattr(self, field)).setter(assign)


for _text, _field, _lead in (("string Scheme", "scheme", ""), ("string Host", "host", ""), ("int Port", "port", ""),
                             ("string Path", "path", ""), ("string Query", "query", "?"),
                             ("string Fragment", "fragment", "#"), ("string UserName", "user", ""),
                             ("string Password", "password", "")):
    _declare_builder_part(_text, _field, _lead)
BUILDER.property("uri Uri {get;}")(lambda self: parse_uri(str(self)))


@BUILDER.method("string ToString()")
def _builder_text(self: UriBuilder) -> str:
    return str(self)
