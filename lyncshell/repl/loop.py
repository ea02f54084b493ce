"""The interactive loop: read, run, show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.auto_suggest import AutoSuggestFromHistory
from prompt_toolkit.formatted_text import ANSI

from lyncshell.commands.history.session_history import history_of
from lyncshell.repl.completer import ShellCompleter
from lyncshell.repl.highlight import ShellLexer, style
from lyncshell.repl.history import history
from lyncshell.repl.keys import bindings

if TYPE_CHECKING:
    from lyncshell.session import Session


def run_prompt(session: Session, *, banner: bool = True) -> int:
    """Asks for texts and runs them until `exit` or the end of input; gives the exit code."""
    if banner:
        session.host.write(session.banner() + "\n")
    editor = _editor(session)
    while not session.exited:
        text = _read(editor, session)
        if text is None:
            break
        if text.strip():
            start = session.state.now()
            code = session.run(text)
            history_of(session.state).add(text, "Failed" if code else "Completed", start)
            session.host.flush()
    return session.exit_code


def _editor(session: Session) -> PromptSession[str]:
    completer = ShellCompleter(session)
    return PromptSession(
        lexer=ShellLexer(),
        style=style(),
        completer=completer,
        auto_suggest=AutoSuggestFromHistory(),
        complete_while_typing=False,
        history=history(),
        key_bindings=bindings(),
        multiline=True,
        prompt_continuation=">> ",
        bottom_toolbar=completer.advice,
    )


def _read(editor: PromptSession[str], session: Session) -> str | None:
    """The next text; None at the end of input. Ctrl+C drops the text and asks again."""
    while True:
        try:
            return editor.prompt(ANSI(session.prompt()))
        except KeyboardInterrupt:
            continue
        except EOFError:
            return None
