"""Control flow that leaves a block of generated code. None of it is an error, so none derives from Exception.

    ControlFlow
     +-- LoopFlow             looks for a loop, in this block or in a caller's
     |    +-- BreakFlow
     |    +-- ContinueFlow
     +-- ReturnFlow           leaves the script block from a part of it that is a Python function of its own
     +-- ExitFlow             `exit`: ends the running script file, or the whole run
     +-- PipelineStopped      Select-Object -First: what is upstream of a command is to stop
     +-- PipelineFailure      an error raised downstream, on its way to the statement that owns the pipeline
     +-- Interrupted          Ctrl+C
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.pipeline import Pipeline


class ControlFlow(BaseException):
    """Base of what unwinds the stack without being an error."""


class LoopFlow(ControlFlow):
    """`break` or `continue` that its own block has no loop for; `label` is folded, None for the nearest loop."""

    def __init__(self, label: str | None = None) -> None:
        super().__init__(label)
        self.label = label


class BreakFlow(LoopFlow):
    """`break`."""


class ContinueFlow(LoopFlow):
    """`continue`."""


class ReturnFlow(ControlFlow):
    """`return` inside a part of a block that was lowered to a function of its own; `value` in a class's method."""

    def __init__(self, value: object = None) -> None:
        super().__init__()
        self.value = value


class ExitFlow(ControlFlow):
    """`exit`; `code` is the exit code."""

    def __init__(self, code: int = 0) -> None:
        super().__init__(code)
        self.code = code


class PipelineStopped(ControlFlow):
    """The commands of `pipeline` before number `index` are to stop; that one and those behind it end as usual."""

    def __init__(self, pipeline: Pipeline, index: int) -> None:
        super().__init__(index)
        self.pipeline = pipeline
        self.index = index


class PipelineFailure(ControlFlow):
    """`error` was raised in `pipeline` downstream of script code, whose `catch` must not see it."""

    def __init__(self, pipeline: Pipeline, error: Exception) -> None:
        super().__init__(error)
        self.pipeline = pipeline
        self.error = error


class Interrupted(ControlFlow):
    """Somebody pressed Ctrl+C."""
