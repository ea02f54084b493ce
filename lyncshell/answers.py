"""Answers to prompts, given in advance: what `-Answers FILE` and the tests use.

The file is text, one answer a line. `PROMPT => ANSWER` answers every prompt whose text contains PROMPT (without
regard to case); any other line is the answer to the next prompt that no such line fits. Lines that start with `#`
and blank lines do not count; `=>` before a text gives an answer that looks like one of these, alone the empty answer.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

ARROW = " => "


class Answers:
    """The answers that are left, in order and by the prompt's text."""

    __slots__ = ("_by_prompt", "_in_order")

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._in_order: deque[str] = deque()
        self._by_prompt: list[tuple[str, str]] = []
        for line in lines:
            self._add(line.rstrip("\r\n"))

    def _add(self, line: str) -> None:
        if not line.strip() or line.startswith("#"):
            return
        prompt, arrow, answer = line.partition(ARROW)
        if line.startswith(ARROW.strip()):
            self._in_order.append(line[len(ARROW.strip()) :].removeprefix(" "))
        elif arrow:
            self._by_prompt.append((prompt.lower(), answer))
        else:
            self._in_order.append(line)

    def are_left(self) -> bool:
        """Whether some prompt could still be answered."""
        return bool(self._in_order or self._by_prompt)

    def take(self, prompt: str) -> str | None:
        """The answer to a prompt; None where there is none."""
        folded = prompt.lower()
        for part, answer in self._by_prompt:
            if part in folded:
                return answer
        return self._in_order.popleft() if self._in_order else None
