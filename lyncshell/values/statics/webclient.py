"""System.Net.WebClient. The session decides whether a request leaves the computer."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values.bytes import byte_array
from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.files import write_bytes
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class WebClient(Adapted):
    """A client with headers that go with every request."""

    __slots__ = ("credentials", "encoding", "headers", "proxy")
    PS_TYPE = "System.Net.WebClient"

    def __init__(self) -> None:
        self.headers: Any = Hashtable()
        self.encoding: Any = None
        self.credentials: Any = None
        self.proxy: Any = None


CLIENT = declare("System.Net.WebClient", python=WebClient)


def _fetched(self: WebClient, method: str, address: Any, body: bytes | None = None) -> Any:
    """The answer. Raises WebException."""
    from lyncshell.values.invoke import services

    headers = {to_string(key): to_string(value) for key, value in self.headers.items()}
    try:
        return services().fetch(method, to_string(address), headers, body)
    except ShellError as error:
        raise DotNetFailure(error.message, "System.Net.WebException") from None


@CLIENT.constructor("System.Net.WebClient new()")
def _new() -> WebClient:
    return WebClient()


@CLIENT.method("string DownloadString(System.Object address)")
def _download_string(self: WebClient, address: Any) -> str:
    return str(_fetched(self, "GET", address).text())


@CLIENT.method("byte[] DownloadData(System.Object address)")
def _download_data(self: WebClient, address: Any) -> Any:
    return byte_array(_fetched(self, "GET", address).data)


@CLIENT.method("void DownloadFile(System.Object address, string fileName)")
def _download_file(self: WebClient, address: Any, name: str) -> None:
    write_bytes(name, _fetched(self, "GET", address).data)


@CLIENT.method("string UploadString(System.Object address, string data)",
               "string UploadString(System.Object address, string method, string data)")
def _upload_string(self: WebClient, address: Any, *words: str) -> str:
    method = words[0] if len(words) > 1 else "POST"
    return str(_fetched(self, method, address, words[-1].encode()).text())


CLIENT.method("void Dispose()")(lambda self: None)
for _text, _slot in (("System.Object Headers", "headers"), ("System.Text.Encoding Encoding", "encoding"),
                     ("System.Object Credentials", "credentials"), ("System.Object Proxy", "proxy")):
    CLIENT.property(f"{_text} {{get;set;}}")(lambda self, slot=_slot: getattr(self, slot)).setter(
        lambda self, value, slot=_slot: setattr(self, slot, value)
    )
CLIENT.property("bool UseDefaultCredentials {get;set;}")(lambda self: self.credentials is None).setter(
    lambda self, value: None
)
