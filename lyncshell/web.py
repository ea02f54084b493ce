"""Web requests of scripts: refused as without a network, or, where the network is allowed, made by urllib."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from lyncshell.engine.state import State


class Unresolved(ShellError):
    """A request that cannot leave this computer: what a machine without a network says."""

    category = ErrorCategory.ConnectionError
    error_id = "WebCmdletWebResponseException"
    exception_type = "System.Net.Http.HttpRequestException"


class Refused(ShellError):
    """An answer that is an error; `answer` is its text, `status` its code."""

    category = ErrorCategory.InvalidOperation
    error_id = "WebCmdletWebResponseException"
    exception_type = "Microsoft.PowerShell.Commands.HttpResponseException"


class Answer:
    """What a server said: status, reason, headers and bytes."""

    __slots__ = ("data", "headers", "reason", "status")

    def __init__(self, status: int, reason: str, headers: dict[str, str], data: bytes) -> None:
        self.status = status
        self.reason = reason
        self.headers = headers
        self.data = data

    def text(self) -> str:
        """The bytes as text, in the charset that the headers name."""
        from email.message import Message

        message = Message()
        message["Content-Type"] = self.headers.get("Content-Type", "text/plain")
        charset = message.get_content_charset("utf-8")
        try:
            return self.data.decode(charset, "replace")
        except LookupError:
            return self.data.decode("utf-8", "replace")


class Web:
    """What makes the requests of one session."""

    def __init__(self, state: State) -> None:
        self._state = state

    def fetch(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: int = 0) -> Answer:
        """The answer to a request. Raises Unresolved, Refused."""
        from urllib.parse import urlsplit

        parts = urlsplit(url if "://" in url else f"http://{url}")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if not self._state.allow_network:
            raise Unresolved(
                f"No such host is known. ({parts.hostname}:{port}) The shell was started without -Network.", url
            )
        if parts.scheme not in ("http", "https"):
            raise Unresolved(f"The '{parts.scheme}' scheme is not supported.", url)
        return _requested(method, parts.geturl(), headers, body, timeout)


def _requested(method: str, url: str, sent: Mapping[str, str], body: bytes | None, timeout: int) -> Answer:
    from http.client import HTTPException
    from urllib.error import HTTPError, URLError
    from urllib.request import Request, urlopen

    request = Request(url, data=body, headers=dict(sent), method=method)
    try:
        with urlopen(request, timeout=timeout or 100) as found:
            headers = {name.title(): value for name, value in found.headers.items()}
            return Answer(found.status, found.reason, headers, found.read())
    except HTTPError as error:
        raise Refused(f"Response status code does not indicate success: {error.code} ({error.reason}).", url) from None
    except (URLError, HTTPException, OSError) as error:
        raise Unresolved(str(getattr(error, "reason", None) or error), url) from None
