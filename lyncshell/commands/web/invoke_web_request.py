"""Invoke-WebRequest."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.web.request import WebRequest
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Invoke-WebRequest", module="Microsoft.PowerShell.Utility", default_set="StandardMethod", aliases=("iwr",),
    output=("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject",),
)  # fmt: skip
class InvokeWebRequest(WebRequest):
    """Asks a web server; without -Network at the shell's start every host is unknown.

    PS> try { Invoke-WebRequest https://www.contoso.com } catch { $_.Exception.GetType().Name }
    HttpRequestException
    """

    def process(self) -> Iterator[object]:
        answer = self.fetched()
        if self.OutFile and not self.PassThru:
            return
        yield _response(answer)


def _response(answer: Any) -> PSCustomObject:
    """The answer as an object."""
    headers = Hashtable()
    for name, value in answer.headers.items():
        headers[name] = value
    lines = [f"HTTP/1.1 {answer.status} {answer.reason}", *(f"{name}: {value}" for name, value in
                                                            answer.headers.items())]
    text = answer.text()
    return PSCustomObject(
        {"StatusCode": answer.status, "StatusDescription": answer.reason, "Content": text,
         "RawContent": "\r\n".join([*lines, "", text]), "Headers": headers, "RawContentLength": len(answer.data)},
        ("Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject", "System.Object"),
    )  # fmt: skip
