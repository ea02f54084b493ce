"""Ties `complete` to the line editor."""

from __future__ import annotations

from collections.abc import Iterable

from prompt_toolkit.application import get_app
from prompt_toolkit.completion import CompleteEvent, Completer, Completion
from prompt_toolkit.document import Document

from lyncshell.repl.advice import advice
from lyncshell.repl.complete import complete
from lyncshell.repl.known import KnownShell
from lyncshell.session import Session


class ShellCompleter(Completer):
    """Offers what `complete` suggests at the cursor."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known = KnownShell(session.state)

    def advice(self) -> str | None:
        """A line about the text at the prompt; None, and no line, where nothing is wrong with it."""
        with self._session.at_work():
            return advice(get_app().current_buffer.text, self._known) or None

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        """The suggestions, each with what it is on the right."""
        cursor = document.cursor_position
        with self._session.at_work():
            start, suggestions = complete(document.text, cursor, self._known)
        for suggestion in suggestions:
            yield Completion(suggestion.text, start - cursor, display_meta=suggestion.note or suggestion.kind)
