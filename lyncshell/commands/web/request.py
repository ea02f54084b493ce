"""What Invoke-WebRequest and Invoke-RestMethod share: their parameters, and making the request."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, param
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_STANDARD, _CUSTOM = "StandardMethod", "CustomMethod"


class WebRequest(Cmdlet):
    """The parameters of a request; those that only a real connection would look at are taken as they are."""

    UseBasicParsing: Switch = OFF
    """Does not need a browser; none is ever needed."""
    Uri: Any = param(position=0, mandatory=True, type="uri")
    """The address."""
    SessionVariable: str = param(aliases=("SV",))
    """The variable that keeps the session."""
    WebSession: Any = param(type="psobject")
    """A session that was kept."""
    Credential: Any = param(type="pscredential")
    """Who asks."""
    UseDefaultCredentials: Switch = OFF
    """Asks as the user."""
    CertificateThumbprint: str = param()
    """The user's certificate."""
    SkipCertificateCheck: Switch = OFF
    """Trusts every certificate."""
    UserAgent: str = param()
    """What the request says of its sender."""
    DisableKeepAlive: Switch = OFF
    """Closes the connection after the request."""
    ConnectionTimeoutSeconds: int = param(aliases=("TimeoutSec",))
    """How long to wait, in seconds."""
    Headers: Any = param(type="System.Collections.IDictionary")
    """Further headers."""
    MaximumRedirection: int = param()
    """How often the request may be sent elsewhere."""
    Method: str = param("Get", sets=_STANDARD)
    """Get, Post, Put ..."""
    CustomMethod: str = param(sets=_CUSTOM, mandatory=True, aliases=("CM",))
    """A method of another name."""
    Proxy: Any = param(type="uri")
    """The proxy."""
    ProxyCredential: Any = param(type="pscredential")
    """Who asks the proxy."""
    ProxyUseDefaultCredentials: Switch = OFF
    """Asks the proxy as the user."""
    Body: Any = param(pipeline=True, type="object")
    """What is sent: text, bytes, or a table of fields."""
    ContentType: str = param()
    """The kind of what is sent."""
    InFile: str = param()
    """A file that is sent."""
    OutFile: str = param()
    """The file that the answer is written to."""
    PassThru: Switch = OFF
    """Writes the answer also where a file takes it."""

    def fetched(self) -> Any:
        """The answer; -OutFile has been written. Raises Unresolved, Refused."""
        headers = {"User-Agent": self.UserAgent or "Mozilla/5.0 (PowerShell)"}
        for key, value in self.Headers.items() if self.Headers is not None else ():
            headers[to_string(key)] = to_string(value)
        body = self._body()
        method = self.CustomMethod or self.Method
        method = "GET" if method.lower() == "default" else method.upper()
        if body is not None:
            headers["Content-Type"] = self.ContentType or "application/x-www-form-urlencoded"
        url = to_string(self.Uri)
        if isinstance(body, bytes) and method == "GET":
            url, body = f"{url}{'&' if '?' in url else '?'}{body.decode()}", None
        answer = self.state.services["web"].fetch(method, url, headers, body, self.ConnectionTimeoutSeconds or 0)
        if self.OutFile:
            with open(self.state.providers.file_path(self.OutFile), "wb") as file:
                file.write(answer.data)
        return answer

    def _body(self) -> bytes | None:
        if self.InFile:
            with open(self.state.providers.file_path(self.InFile), "rb") as file:
                return file.read()
        body = self.Body
        if body is None:
            return None
        if hasattr(body, "items") and hasattr(body, "keys"):
            from urllib.parse import urlencode

            return urlencode([(to_string(key), to_string(value)) for key, value in body.items()]).encode()
        return to_string(body).encode()


