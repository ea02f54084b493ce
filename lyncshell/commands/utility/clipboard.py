"""The clipboard of a shell: texts that Set-Clipboard keeps for Get-Clipboard. The desktop's is not touched."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.state import State


def clipboard_of(state: State) -> list[str]:
    """The lines on the clipboard."""
    found = state.services.get("clipboard")
    if found is None:
        found = state.services["clipboard"] = []
    assert isinstance(found, list)
    return found
