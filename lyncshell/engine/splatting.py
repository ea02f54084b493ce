"""`@variable` on a command line: a dictionary gives named arguments, a list positional ones."""

from __future__ import annotations

from lyncshell.engine.binder_arguments import NAME_MARK
from lyncshell.engine.parameters import Argument
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import PSObject, unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def splatted(value: Any, extent: Any) -> list[Argument]:
    """The arguments that a splatted value stands for."""
    bare = unwrap(value)
    if bare is None or bare is AUTOMATION_NULL:
        return []
    if isinstance(bare, Hashtable):
        from lyncshell.values.text import to_string

        return [Argument(to_string(key), item, True, extent, True, attached=True) for key, item in bare.items()]
    found: list[Argument] = []
    for item in enumerate_value(bare):
        name = item.members.get(NAME_MARK) if type(item) is PSObject else None
        if name is None:
            found.append(Argument(None, item, True, extent, True))
        else:
            found.append(_named(str(name), str(unwrap(item)), extent))
    return found


def _named(name: str, text: str, extent: Any) -> Argument:
    return Argument(name, extent=extent, splatted=True, text=text)
