"""Keys that differ from the line editor's own."""

from __future__ import annotations

from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

from lyncshell.language import parse


def bindings() -> KeyBindings:
    """Enter runs a whole text and opens a new line in an unfinished one; Alt+Enter always opens a line."""
    keys = KeyBindings()

    @keys.add("enter")
    def _(event: KeyPressEvent) -> None:
        buffer = event.current_buffer
        if buffer.complete_state and buffer.complete_state.current_completion:
            buffer.complete_state = None
        elif is_unfinished(buffer.text) and not buffer.document.text_after_cursor.strip():
            buffer.insert_text("\n")
        else:
            buffer.validate_and_handle()

    @keys.add("escape", "enter")
    def _(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    return keys


def is_unfinished(text: str) -> bool:
    """Whether more input could make a whole of the text; an empty last line says that none will come."""
    if text.endswith("\n"):
        return False
    errors = parse(text).errors
    return bool(errors) and errors[0].incomplete
