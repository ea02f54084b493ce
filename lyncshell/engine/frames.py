"""What the call that made a scope says of itself: `$args`, `$input`, `$MyInvocation`, `$PSBoundParameters` ..."""

from __future__ import annotations

from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.script_processor import ScriptProcessor


def _args(frame: ScriptProcessor) -> Any:
    return list(frame.binding.remaining) if frame.metadata.simple else MISSING


def _input(frame: ScriptProcessor) -> Any:
    from lyncshell.values.arrays import Enumerator

    return Enumerator(frame.inputs or [])


def _bound_parameters(frame: ScriptProcessor) -> Any:
    from lyncshell.values.hashtable import Hashtable

    table = Hashtable()
    for name, value in frame.binding.bound.items():
        table[name] = value
    return table


def _my_invocation(frame: ScriptProcessor) -> Any:
    from lyncshell.engine.records import invocation_info

    invocation = frame.invocation
    info = invocation_info(invocation.extent, invocation.command, invocation.name)
    info.bound_parameters = _bound_parameters(frame)
    info.unbound_arguments = list(frame.binding.remaining)
    info.expecting_input = invocation.expects_input
    info.pipeline_length = invocation.length
    info.pipeline_position = invocation.index + 1
    return info


def _pscmdlet(frame: ScriptProcessor) -> Any:
    if frame.metadata.simple:
        return MISSING
    from lyncshell.engine.pscmdlet import ScriptCmdlet

    return ScriptCmdlet(frame)


def _script_path(frame: ScriptProcessor) -> Any:
    file = frame.block.code.source.file
    return MISSING if file is None else file


def _script_root(frame: ScriptProcessor) -> Any:
    file = frame.block.code.source.file
    if file is None:
        return MISSING
    head = file.replace("\\", "/").rpartition("/")[0]
    return head or "/"


FRAME_VALUES: dict[str, Callable[[ScriptProcessor], Any]] = {
    "args": _args,
    "input": _input,
    "myinvocation": _my_invocation,
    "psboundparameters": _bound_parameters,
    "pscmdlet": _pscmdlet,
    "pscommandpath": _script_path,
    "psscriptroot": _script_root,
}
