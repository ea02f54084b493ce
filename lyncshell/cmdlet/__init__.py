"""What a command written in Python is.

    from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param

    @cmdlet("Get-Thing", default_set="Name", aliases=("gth",))
    class GetThing(Cmdlet):
        \"\"\"Gets things.

        PS> Get-Thing 5
        five
        \"\"\"

        Name: list[str] = param(position=0, mandatory=True, pipeline=True, by_name=True)
        \"\"\"The names of the things.\"\"\"

        Force: Switch = OFF
        \"\"\"Gets hidden ones too.\"\"\"

        def process(self) -> Iterator[object]:
            for name in self.Name:
                yield self.thing(name)

`declaration.py` has `cmdlet`, `param` and the making of a command's metadata from the class; `base.py` the class
`Cmdlet` with the methods that write to streams and ask for confirmation; `processor.py` what runs it in a pipeline;
`help_text.py` reads help out of docstrings, from the source and only when somebody asks.

The class is Python's, the rules are PowerShell's: `yield` writes one object, `raise` ends the command, `self.error`
goes on. What may not live here: a particular command, pydantic, the store.
"""

from __future__ import annotations

from lyncshell.cmdlet.base import Cmdlet
from lyncshell.cmdlet.declaration import OFF, Switch, cmdlet, param
from lyncshell.engine.parameters import (
    ALL_SETS,
    Count,
    Length,
    NotNull,
    NotNullOrEmpty,
    Pattern,
    Range,
    Set,
)

__all__ = [
    "ALL_SETS",
    "OFF",
    "Cmdlet",
    "Count",
    "Length",
    "NotNull",
    "NotNullOrEmpty",
    "Pattern",
    "Range",
    "Set",
    "Switch",
    "cmdlet",
    "param",
]
