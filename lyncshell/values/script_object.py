"""Objects of classes that scripts define, as the values see them.

The engine makes one Python class for each script class (`engine/classes_objects.py`) with this one among its bases, so
that the ways to a property or a method of such an object stay short.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any


class ScriptObject:
    """An object of a script's class.

    `fields` maps the names of its properties, as they were declared, to their values. `METHODS[name]` is a function
    `f(obj, args)` for a method that scripts define, `SETTERS[name]` a function `f(obj, value)` that converts, checks
    and stores; both give None for anything else. `ps_members` is what Add-Member gave the object, or None.
    """

    __slots__ = ()
    KEY_BY_IDENTITY = True
    METHODS: dict[str, Callable[[Any, Sequence[Any]], Any] | None] = {}
    SETTERS: dict[str, Callable[[Any, Any], None] | None] = {}
    fields: dict[str, Any]
    ps_members: dict[str, Any] | None
