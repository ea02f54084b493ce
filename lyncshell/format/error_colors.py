"""The colours of error texts (`$PSStyle.Formatting.Error` and `.ErrorAccent`)."""

from __future__ import annotations


class ErrorColors:
    """Control sequences, or nothing where no colours are wanted."""

    __slots__ = ("accent", "error", "reset")

    def __init__(self, color: bool) -> None:
        self.error = "\x1b[31;1m" if color else ""
        self.accent = "\x1b[36;1m" if color else ""
        self.reset = "\x1b[0m" if color else ""
