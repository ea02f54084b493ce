"""Error records as text: ConciseView (PowerShell 7's), NormalView, CategoryView and DetailedView."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory
from lyncshell.format.error_colors import ErrorColors
from lyncshell.format.wrap import split_lines
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.records import ErrorRecord

_NATIVE_IDS = ("NativeCommandErrorMessage", "NativeCommandError")


def lines(record: ErrorRecord, view: str = "ConciseView", color: bool = False, width: int = 120) -> list[str]:
    """The lines that show an error under an error view (a value of `$ErrorView`); `width` limits ConciseView's."""
    return split_lines(text(record, view, color, width))


def text(record: ErrorRecord, view: str = "ConciseView", color: bool = False, width: int = 120) -> str:
    """The text that shows an error. An unknown view is NormalView."""
    colors = ErrorColors(color)
    if record.error_id in _NATIVE_IDS:
        return colors.error + record.exception.message + colors.reset
    folded = view.lower()
    if folded == "conciseview":
        from lyncshell.format.error_concise import concise_text

        return concise_text(record, colors, width)
    if folded == "categoryview":
        return colors.error + to_string(record.category_info) + colors.reset
    if folded == "detailedview":
        from lyncshell.format.error_details import details_text

        return colors.error + details_text(record) + colors.reset
    return colors.error + _normal(record) + colors.reset


def _normal(record: ErrorRecord) -> str:
    """Command, message, position, category and id."""
    parts = [_command_prefix(record) + record.message]
    invocation = record.invocation
    if invocation is not None and invocation.position_message:
        has_command = invocation.command is not None
        if has_command or record.category_info.category is not ErrorCategory.ParserError:
            parts.append(invocation.position_message)
    parts.append("+ CategoryInfo          : " + to_string(record.category_info))
    parts.append("+ FullyQualifiedErrorId : " + record.error_id)
    return "\n".join(parts)


def _command_prefix(record: ErrorRecord) -> str:
    """`Get-Item : ` before the message, where a command failed."""
    invocation = record.invocation
    if invocation is None:
        return ""
    command: Any = invocation.command
    if command is None:
        return f"{invocation.invocation_name} : " if invocation.invocation_name else ""
    kind = str(getattr(command, "kind", ""))
    path = getattr(command, "path", None)
    if kind == "ExternalScript" and path:
        return f"{path} : "
    if invocation.invocation_name in ("", "&", "."):
        return f"{command.name} : " if command.name else ""
    return f"{invocation.invocation_name} : "
