"""Invoke-RestMethod."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.web.request import WebRequest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Invoke-RestMethod", module="Microsoft.PowerShell.Utility", default_set="StandardMethod", aliases=("irm",))
class InvokeRestMethod(WebRequest):
    """Asks a web service and makes objects of its JSON or XML; without -Network every host is unknown.

    PS> try { Invoke-RestMethod https://www.contoso.com/api } catch { $_.Exception.GetType().Name }
    HttpRequestException
    """

    def process(self) -> Iterator[object]:
        answer = self.fetched()
        if self.OutFile and not self.PassThru:
            return
        kind, text = answer.headers.get("Content-Type", "").lower(), answer.text()
        if "json" in kind:
            yield from self._objects(text)
        elif "xml" in kind:
            yield self._document(text)
        else:
            yield text

    def _objects(self, text: str) -> list[Any]:
        block = self.state.script_block("param($text) ConvertFrom-Json $text")
        return self.state.invoke(block, [text], new_scope=True)

    def _document(self, text: str) -> Any:
        from lyncshell.values.convert import convert
        from lyncshell.values.typesystem import need_type

        return convert(text, need_type("System.Xml.XmlDocument"))
