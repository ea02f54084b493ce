"""Modules: sessions of scopes with a name and a list of what they export."""

from __future__ import annotations

from lyncshell.engine.variables import Scope, SessionState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.state import State


def closure_session(state: State) -> SessionState:
    """The session of a closure: its root holds copies of the variables of the scope that runs now."""
    here = state.scope
    session = SessionState(state, here.session.module)
    root = Scope(state.globals, session, here.sinks)
    root.script = root
    root.update(here)
    session.root = session.current = root
    return session
