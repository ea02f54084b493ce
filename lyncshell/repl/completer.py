"""Ties `complete` to the line editor."""

from __future__ import annotations

from collections.abc import Iterable

from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from lyncshell.repl.complete import Known, complete


class ShellCompleter(Completer):
    """Offers what `complete` suggests at the cursor."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """The suggestions, each with what it is on the right."""
        cursor = document.cursor_position
        start, suggestions = complete(document.text, cursor, self._known)
        for suggestion in suggestions:
            yield Completion(suggestion.text, start - cursor, display_meta=suggestion.note or suggestion.kind)
