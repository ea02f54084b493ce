"""Drives and what lies behind them: files, variables, functions, aliases, the environment.

A path names an item: `C:\\Reports\\users.csv`, `/srv/export`, `variable:site`, `env:PATH`, `~/x`. `paths` takes path
texts apart and puts them together (pure, both separators on every system); `protocol` says what a provider is and
what items and drives are; one module per provider answers for its items; `resolution` turns a path as a user types
it, relative and with wildcards, into items; `session` (`Providers`) is what `state.providers` is: the drives of one
session, the current location and the location stacks. `text_files` and `encodings` read and write files in all the
encodings that PowerShell names.

The commands over items (`lyncshell.commands.item`, `lyncshell.commands.file`) know providers only through
`protocol`; a further provider is a class of its own and a line in `session`.

Not here: what a command prints, parameters, and anything about Lync.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.providers.session import Providers

__all__ = ["Providers", "make"]


def make(state: object) -> Providers:
    """The providers of a session, with its first location and drives."""
    from lyncshell.providers.session import Providers

    return Providers(state)


def __getattr__(name: str) -> object:
    """`Providers`, imported when somebody asks for it."""
    if name == "Providers":
        from lyncshell.providers.session import Providers

        return Providers
    raise AttributeError(name)
