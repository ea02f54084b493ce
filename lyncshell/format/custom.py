"""Format-Custom without a view: an object as the tree of its properties, down to a depth."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.format.cell import cell_text, items_of
from lyncshell.format.choose import is_scalar, names_of
from lyncshell.format.display import ELLIPSIS
from lyncshell.format.fields import Field, list_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any

    from lyncshell.format.specs import Spec

_DEFAULT_DEPTH = 5
_STEP = 2


def tree_lines(obj: Any, specs: Sequence[Spec], depth: int | None, limit: int) -> Iterator[tuple[int, str]]:
    """The (indentation, text) lines of an object; `limit` items of a collection are shown."""
    tree = _Tree(limit)
    if is_scalar(names_of(obj)):
        yield 0, cell_text(obj, limit)
        return
    items = items_of(obj)
    left = _DEFAULT_DEPTH if depth is None else depth
    if items is not None:
        yield from tree.collection(items, left, 0)
    else:
        yield from tree.obj(obj, left, 0, specs)
    yield 0, ""


class _Tree:
    def __init__(self, limit: int) -> None:
        self.limit = limit

    def obj(self, obj: Any, depth: int, indent: int, specs: Sequence[Spec] = ()) -> Iterator[tuple[int, str]]:
        """An object: its class and its properties between braces."""
        names = names_of(obj)
        yield indent, "class " + (names[0].rpartition(".")[2] if names else "PSObject")
        yield indent, "{"
        for field in list_fields(obj, specs):
            yield from self._property(obj, field, depth if field.depth is None else field.depth, indent + _STEP)
        yield indent, "}"

    def collection(self, items: Iterable[Any], depth: int, indent: int) -> Iterator[tuple[int, str]]:
        """The items between brackets."""
        yield indent, "["
        for number, item in enumerate(items):
            if number == self.limit:
                yield indent + _STEP, ELLIPSIS
                break
            yield from self._item(item, depth, indent + _STEP)
        yield indent, "]"

    def _item(self, item: Any, depth: int, indent: int) -> Iterator[tuple[int, str]]:
        if self._is_leaf(item, depth):
            yield indent, cell_text(item, self.limit)
            return
        inner = items_of(item)
        if inner is not None:
            yield from self.collection(inner, depth - 1, indent + _STEP)
        else:
            yield from self.obj(item, depth - 1, indent)

    def _property(self, obj: Any, field: Field, depth: int, indent: int) -> Iterator[tuple[int, str]]:
        try:
            value = field.value(obj)
        except ShellError:
            value = None
        label = f"{field.label} = "
        items = None if value is None else items_of(value)
        if items is not None:
            yield indent, label
            yield from self.collection(items, depth - 1, indent + _STEP)
        elif self._is_leaf(value, depth):
            yield indent, label + cell_text(value, self.limit)
        else:
            yield indent, label
            yield from self.obj(value, depth - 1, indent + _STEP)

    @staticmethod
    def _is_leaf(value: Any, depth: int) -> bool:
        return value is None or depth <= 0 or is_scalar(names_of(value))
