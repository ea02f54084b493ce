"""The HTML file that -Report writes: what a set-up cmdlet did, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncshell.declare.cmdlet import CsCmdlet


def write_report(cmdlet: CsCmdlet, path: str | None, lines: Iterable[str]) -> None:
    """Writes the file where a path is given, and says on the verbose stream where it is. Raises InvalidRequest."""
    if path is None:
        return
    from html import escape

    name = cmdlet.ps_name
    rows = "".join(f"<li>{escape(line)}</li>" for line in lines)
    text = f"<html><head><title>{name}</title></head><body><h1>{name}</h1><ul>{rows}</ul></body></html>\n"
    with open(cmdlet.state.providers.file_path(path), "w", encoding="utf-8") as file:
        file.write(text)
    cmdlet.verbose(f'Detailed results can be found at "{path}".')
