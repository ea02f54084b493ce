"""IEnumerator: what `GetEnumerator()` gives."""

from __future__ import annotations

from lyncshell.values.arrays import Enumerator
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ENUMERATOR = declare("System.Collections.IEnumerator", python=Enumerator)


@ENUMERATOR.method("bool MoveNext()")
def _move_next(self: Enumerator) -> bool:
    return self.move_next()


@ENUMERATOR.property("System.Object Current {get;}")
def _current(self: Enumerator) -> Any:
    return self.current


@ENUMERATOR.property("System.Object Key {get;}")
def _key(self: Enumerator) -> Any:
    return getattr(self.current, "key", None)


@ENUMERATOR.property("System.Object Value {get;}")
def _value(self: Enumerator) -> Any:
    return getattr(self.current, "value", None)


@ENUMERATOR.method("void Dispose()")
def _dispose(self: Enumerator) -> None:
    """Nothing is held."""
