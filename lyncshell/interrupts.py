"""Ctrl+C: stops what runs, and lands only where nothing can be torn.

The handler looks at the frame that was interrupted. In generated code, and in the loop that feeds a pipeline, it
raises `Interrupted`, which runs every `finally` on its way out. Anywhere else (a commit, a library) it only marks
that a stop is wanted, which waiting commands look at, and has itself called again shortly. So loops cost nothing.
"""

from __future__ import annotations

import _thread
import signal
from types import FrameType, TracebackType

from lyncshell.engine.control import Interrupted
from lyncshell.engine.lowering import FILE_NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State

# Modules whose own frames hold nothing that must be finished.
SAFE_MODULES = frozenset(("lyncshell.engine.pipeline",))
AGAIN_AFTER = 0.02


class Interruptible:
    """While it is entered, Ctrl+C stops the running pipeline of a state. Only in the main thread; else it does nothing.

    `was_stopped` tells whether it did.
    """

    def __init__(self, state: State) -> None:
        self._state = state
        self._before: Any = None
        self.was_stopped = False

    def __enter__(self) -> Interruptible:
        try:
            self._before = signal.signal(signal.SIGINT, self._handle)
        except ValueError:
            self._before = None
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
        self._state.stop_requested = False

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self._state.stop_requested = True
        self.was_stopped = True
        if frame is not None and _is_safe(frame):
            raise Interrupted
        self._call_again()

    def _call_again(self) -> None:
        from threading import Timer

        timer = Timer(AGAIN_AFTER, self._interrupt_again)
        timer.daemon = True
        timer.start()

    def _interrupt_again(self) -> None:
        if self._state.stop_requested:
            _thread.interrupt_main()


def _is_safe(frame: FrameType) -> bool:
    return frame.f_code.co_filename == FILE_NAME or frame.f_globals.get("__name__") in SAFE_MODULES
