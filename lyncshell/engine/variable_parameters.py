"""-OutVariable, -ErrorVariable, -WarningVariable, -InformationVariable and -PipelineVariable."""

from __future__ import annotations

from lyncshell.engine.streams import start_collecting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.pipeline import CommandProcessor

_COLLECTED = (
    ("ErrorVariable", "error"), ("WarningVariable", "warning"), ("InformationVariable", "information"),
)  # fmt: skip


def apply_common(processor: CommandProcessor) -> None:
    """Makes the variables that a command's common parameters ask for, before it begins."""
    common, invocation = processor.common, processor.invocation
    for parameter, stream in _COLLECTED:
        name = common.get(parameter)
        if name:
            sinks = invocation.sinks = invocation.sinks.copy()
            sinks.collect(stream, start_collecting(invocation.scope, name))
    name = common.get("OutVariable")
    if name:
        processor.taps.append(_collecting(start_collecting(invocation.scope, name)))
    name = common.get("PipelineVariable")
    if name:
        processor.taps.append(_naming(processor, name))


def _collecting(items: list[Any]) -> Callable[[Any], None]:
    return items.append


def _naming(processor: CommandProcessor, name: str) -> Callable[[Any], None]:
    from lyncshell.values.names import fold

    scope, key = processor.invocation.scope, fold(name)
    scope[key] = None

    def tap(obj: Any) -> None:
        scope[key] = obj

    return tap
