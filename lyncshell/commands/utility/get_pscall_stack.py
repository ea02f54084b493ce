"""Get-PSCallStack."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet
from lyncshell.commands.modules import UTILITY
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

FRAME = "System.Management.Automation.CallStackFrame"


@cmdlet("Get-PSCallStack", aliases=("gcs",), module=UTILITY, output=(FRAME,))
class GetPSCallStack(Cmdlet):
    """Gets the calls that run now, the innermost first.

    PS> function Outer { Inner }
    PS> function Inner { (Get-PSCallStack).Command -join ' ' }
    PS> (Outer) -like 'Inner Outer*'
    True
    """

    def end(self) -> Iterator[PSCustomObject]:
        place = self.processor.invocation.extent
        seen: Any = None
        for scope in self.processor.invocation.scope.chain():
            frame = scope.frame
            if frame is None or frame is seen:
                continue
            seen = frame
            yield _frame(frame.stack_name(), place, _arguments(frame), frame)
            place = frame.called_at()
        yield _frame("<ScriptBlock>", place, "{}", None)


def _frame(name: str, extent: Any, arguments: str, frame: Any) -> PSCustomObject:
    file = extent.file if extent is not None else None
    line = extent.start_line_number if extent is not None else 1
    base = (file or "").replace("\\", "/").rpartition("/")[2]
    command = name.partition("<")[0] or (base or "<ScriptBlock>")
    return PSCustomObject({
        "ScriptName": file, "ScriptLineNumber": line, "FunctionName": name, "Command": command,
        "Location": f"{base}: line {line}" if file else "<No file>", "Arguments": arguments,
    }, (FRAME, "System.Object"))  # fmt: skip


def _arguments(frame: Any) -> str:
    from lyncshell.values.text import to_string

    parts = [f"{name}={to_string(value)}" for name, value in frame.binding.bound.items()]
    parts += [to_string(value) for value in frame.binding.remaining]
    return "{" + ", ".join(parts) + "}"
