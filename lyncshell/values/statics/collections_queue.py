"""Queue and Stack, plain and generic."""

from __future__ import annotations

from lyncshell.values.arrays import Enumerator, Queue, Stack, TypedArray, enumerate_value
from lyncshell.values.dotnet_errors import invalid_operation
from lyncshell.values.statics.collections_array import index_of
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

QUEUES = ((declare("System.Collections.Queue"), "System.Object"), (declare("System.Collections.Generic.Queue`1"), "T"))
STACKS = ((declare("System.Collections.Stack"), "System.Object"), (declare("System.Collections.Generic.Stack`1"), "T"))
_ALL = (*QUEUES, *STACKS)


def _on(owners: tuple[tuple[TypeInfo, str], ...], text: str) -> Callable[[Any], Any]:
    """Declares a method on several types; `%` in the signature stands for the element type."""

    def register(function: Any) -> Any:
        for owner, element in owners:
            owner.method(text.replace("%", element))(function)
        return function

    return register


for _owner, _element in _ALL:
    _owner.property("int Count {get;}")(lambda self: len(self))


@_on(QUEUES, "void Enqueue(% item)")
def _enqueue(self: Queue, item: Any) -> None:
    self.append(item)


@_on(QUEUES, "% Dequeue()")
def _dequeue(self: Queue) -> Any:
    if not self:
        raise invalid_operation("Queue empty.")
    return self.pop(0)


@_on(STACKS, "void Push(% item)")
def _push(self: Stack, item: Any) -> None:
    self.insert(0, item)


@_on(STACKS, "% Pop()")
def _pop(self: Stack) -> Any:
    if not self:
        raise invalid_operation("Stack empty.")
    return self.pop(0)


@_on(_ALL, "% Peek()")
def _peek(self: Any) -> Any:
    if not self:
        raise invalid_operation("Queue empty." if isinstance(self, Queue) else "Stack empty.")
    return self[0]


@_on(_ALL, "bool Contains(% item)")
def _contains(self: Any, item: Any) -> bool:
    return index_of(self, item) >= 0


@_on(_ALL, "void Clear()")
def _clear(self: Any) -> None:
    self.clear()


@_on(_ALL, "%[] ToArray()")
def _to_array(self: Any) -> Any:
    plain = self.element is None or self.element.full_name == "System.Object"
    return list(self) if plain else TypedArray(self.element, self)


@_on(_ALL, "System.Collections.IEnumerator GetEnumerator()")
def _enumerator(self: Any) -> Enumerator:
    return Enumerator(list(self))


@_on((QUEUES[0], STACKS[0]), "System.Object Clone()")
def _clone(self: Any) -> Any:
    return type(self)(self, self.element)


def _constructors(owner: TypeInfo, kind: type[Queue | Stack]) -> None:
    name = owner.full_name

    def make(argument: Any = (), *, overload: int, closed_type: TypeInfo) -> Any:
        items = list(enumerate_value(argument)) if overload == 2 else []
        if kind is Stack:
            items.reverse()
        return kind(items, closed_type.arguments[0] if closed_type.arguments else None)

    owner.constructor(
        f"{name} new()", f"{name} new(int capacity)", f"{name} new(System.Collections.IEnumerable col)"
    )(make)


for _owner, _element in QUEUES:
    _constructors(_owner, Queue)
for _owner, _element in STACKS:
    _constructors(_owner, Stack)


@_on(_ALL, "void CopyTo(array array, int index)")
def _copy_to(self: Any, target: Any, index: int) -> None:
    target[index : index + len(self)] = list(self)


for _owner, _element in (QUEUES[0], STACKS[0]):
    _owner.property("bool IsSynchronized {get;}")(lambda self: False)
    _owner.property("System.Object SyncRoot {get;}")(lambda self: self)
