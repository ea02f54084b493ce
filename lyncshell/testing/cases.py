"""Spec cases: small scripts with the output that must come, many in one file.

    #% what must hold, in a sentence
    the script
    #= answers          (optional) the lines that answer prompts, as in an answers file
    #= exit 3           (optional) the exit code; not looked at where it is left out
    #= errors           (optional) what standard error must show
    #= output
    what standard output must show

`#% todo: sentence` marks a case that is known to fail; it must fail. Trailing blanks of a line and blank lines at
the end do not count.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

TODO = "todo: "


class Case:
    """One case: where it stands, what it says, the script, and what is expected (None: not looked at)."""

    __slots__ = ("answers", "errors", "exit_code", "line", "output", "path", "script", "title", "todo")

    def __init__(self, path: Path, line: int, title: str) -> None:
        self.path = path
        self.line = line
        self.todo = title.startswith(TODO)
        self.title = title.removeprefix(TODO)
        self.script = ""
        self.answers: tuple[str, ...] = ()
        self.output = ""
        self.errors: str | None = None
        self.exit_code: int | None = None


def load(path: Path) -> Iterator[Case]:
    """The cases of one file, in order. Raises ValueError for a file that does not keep to the format."""
    case: Case | None = None
    parts: dict[str, list[str]] = {}
    part = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if line.startswith("#% "):
            if case is not None:
                yield _finished(case, parts)
            case, parts, part = Case(path, number, line[3:].strip()), {}, "script"
        elif line.startswith("#= exit ") and case is not None:
            case.exit_code = int(line[8:])
        elif line.startswith("#= "):
            part = line[3:].strip()
            if part not in ("answers", "errors", "output"):
                raise ValueError(f"{path}:{number}: '{line}' is no part of a case")
            parts[part] = []
        elif case is not None:
            parts.setdefault(part, []).append(line)
    if case is not None:
        yield _finished(case, parts)


def _finished(case: Case, parts: dict[str, list[str]]) -> Case:
    case.script = "\n".join(parts.get("script", ()))
    case.answers = tuple(parts.get("answers", ()))
    case.output = normal("\n".join(parts.get("output", ())))
    if "errors" in parts:
        case.errors = normal("\n".join(parts["errors"]))
    return case


def normal(text: str) -> str:
    """A text as it is compared: no blanks at the end of lines, no blank lines at the end."""
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").split("\n")).rstrip("\n")
