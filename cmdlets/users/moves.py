"""What all moves share: the list of names in a file, and the report as HTML."""

from __future__ import annotations

from typing import Any

from cmdlets.users.base import UserRefused
from lyncshell.declare.parameter_types import UserId


def users_of_list(providers: Any, file: str) -> list[UserId]:
    """The names in the lines of a text file. Raises UserRefused where it cannot be read."""
    path = providers.file_path(file)
    try:
        with open(path, encoding="utf-8-sig") as opened:
            lines = opened.read().splitlines()
    except OSError as failure:
        raise UserRefused(f'The list "{file}" cannot be read: {failure.strerror}.', path) from None
    except UnicodeDecodeError:
        raise UserRefused(f'The list "{file}" is no text in UTF-8.', path) from None
    return [UserId(line.strip()) for line in lines if line.strip()]


class MoveReport:
    """What became of each name in a run."""

    __slots__ = ("_lines", "_title")

    def __init__(self, title: str) -> None:
        self._title = title
        self._lines: list[str] = []

    def add(self, name: str, outcome: str) -> None:
        """Notes what became of one name."""
        self._lines.append(f"{name}: {outcome}")

    def write(self, path: str) -> None:
        """Writes the report as HTML. Raises UserRefused."""
        from html import escape

        rows = "".join(f"<li>{escape(line)}</li>" for line in self._lines)
        text = f"<html><head><title>{escape(self._title)}</title></head><body><ul>{rows}</ul></body></html>\n"
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as failure:
            raise UserRefused(f'The report "{path}" cannot be written: {failure.strerror}.', path) from None
