"""Views: how objects of a type are shown. Where they are declared, and how one is found.

A view belongs to one or more type names. Built-in ones are tables in `views_*.py`, named in `views_def.py` by the type
they are for; the modules of domain types are registered under a prefix of their type names. A module has a dict VIEWS:
type name -> views, the default one first; one that is registered may have a function `other_views(folded type name)`
for all others. A session's own views (Update-FormatData) come before all others.
"""

from __future__ import annotations

from lyncshell.format.views_def import MODULES
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any, TypeAlias

    from lyncshell.format.options import FormatOptions
    from lyncshell.values.invoke import Invokable

    Cell: TypeAlias = str | Callable[[Any], Any] | Invokable
    Lines: TypeAlias = Iterable[tuple[int, str]]

_PREFIXES: dict[str, str] = {}
_LOADED: dict[str, dict[str, tuple[View, ...]]] = {}
_DESERIALIZED = "Deserialized."


class Column:
    """A column of a table or a line of a list. `cell` is a property name, a Python function of the object, or a script
    block; `alignment` is left, right, center or None (undecided: left). A line of a list with `only` is shown for
    objects of that type name alone."""

    __slots__ = ("alignment", "cell", "format", "label", "only", "width")

    def __init__(
        self, cell: Cell, width: int = 0, alignment: str | None = None, label: str | None = None,
        format: str | None = None, only: str | None = None,
    ) -> None:
        self.only = only
        self.cell = cell
        self.width = width
        self.alignment = alignment
        self.label = label if label is not None else cell if isinstance(cell, str) else ""
        self.format = format


class View:
    """A declared view. `shape` is table, list, wide or custom.

    `group` starts a new group where its value changes; `heading` makes the text above a group of its first object
    (default: the group's label and value). `out_of_band` views belong to no document: their objects may stand in the
    middle of a table without ending it. `render` of a custom view makes (indentation, text) lines.
    """

    __slots__ = (
        "autosize", "columns", "group", "group_label", "heading", "hide_headers", "name", "out_of_band", "render",
        "shape", "types", "wrap",
    )  # fmt: skip

    def __init__(self, shape: str, columns: Sequence[Column] = (), name: str = "") -> None:
        self.shape = shape
        self.columns = tuple(columns)
        self.name = name
        self.autosize = False
        self.wrap = False
        self.hide_headers = False
        self.group: Cell | None = None
        self.group_label: str | None = None
        self.heading: Callable[[Any], str] | None = None
        self.out_of_band = False
        self.render: Callable[[Any, FormatOptions], Lines] | None = None
        self.types: frozenset[str] = frozenset()


def _columns(told: Iterable[Column | str]) -> list[Column]:
    return [each if isinstance(each, Column) else Column(each) for each in told]


def table(*columns: Column | str, name: str = "", autosize: bool = False, group: Cell | None = None,
          heading: Callable[[Any], str] | None = None) -> View:
    """A table view."""
    view = View("table", _columns(columns), name)
    view.autosize = autosize
    view.group = group
    view.heading = heading
    return view


def list_of(*columns: Column | str, name: str = "", group: Cell | None = None,
            heading: Callable[[Any], str] | None = None) -> View:
    """A list view."""
    view = View("list", _columns(columns), name)
    view.group = group
    view.heading = heading
    return view


def wide(cell: Cell, name: str = "", group: Cell | None = None, heading: Callable[[Any], str] | None = None) -> View:
    """A wide view of one value an object."""
    view = View("wide", [Column(cell)], name)
    view.group = group
    view.heading = heading
    return view


def custom(render: Callable[[Any, FormatOptions], Lines], name: str = "", out_of_band: bool = False) -> View:
    """A view whose lines a function makes."""
    view = View("custom", (), name)
    view.render = render
    view.out_of_band = out_of_band
    return view


def register_module(prefix: str, module: str) -> None:
    """Names the module that declares the views of all type names beginning with `prefix`; imported when needed."""
    _PREFIXES[fold(prefix)] = module


def _load(module: str) -> Mapping[str, tuple[View, ...]]:
    found = _LOADED.get(module)
    if found is None:
        from importlib import import_module

        declared: dict[str, tuple[View, ...]] = import_module(module).VIEWS
        users: dict[int, set[str]] = {}
        for name, views in declared.items():
            for view in views:
                users.setdefault(id(view), set()).add(fold(name))
                view.types = frozenset(users[id(view)])
        found = _LOADED[module] = {fold(name): views for name, views in declared.items()}
    return found


def declared_views(type_name: str) -> tuple[View, ...]:
    """The views that are declared for exactly that type name."""
    folded = fold(type_name)
    module = MODULES.get(folded)
    if module is not None:
        return _load(f"lyncshell.format.{module}").get(folded, ())
    for prefix, name in _PREFIXES.items():
        if folded.startswith(prefix):
            found = _load(name)
            return found[folded] if folded in found else _other_views(name, folded)
    return ()


def _other_views(module: str, folded: str) -> tuple[View, ...]:
    """The views of a type that a module has no table for: what its function `other_views` gives."""
    from importlib import import_module

    make = getattr(import_module(module), "other_views", None)
    found: tuple[View, ...] = () if make is None else tuple(make(folded))
    for view in found:
        view.types = frozenset((folded,))
    return _LOADED[module].setdefault(folded, found)


class ViewTable:
    """The views of one session: those that it put first, the declared ones, those that it put last."""

    __slots__ = ("_first", "_last")

    def __init__(self) -> None:
        self._first: dict[str, tuple[View, ...]] = {}
        self._last: dict[str, tuple[View, ...]] = {}

    def add(self, type_name: str, view: View, last: bool = False) -> None:
        """Puts a view before, or after, those that are known for the type name."""
        folded = fold(type_name)
        view.types |= {folded}
        if last:
            self._last[folded] = (*self._last.get(folded, ()), view)
        else:
            self._first[folded] = (view, *self._first.get(folded, ()))

    def views_of(self, type_name: str) -> tuple[View, ...]:
        """The views for exactly that type name."""
        declared = declared_views(type_name)
        if not self._first and not self._last:
            return declared
        folded = fold(type_name)
        return self._first.get(folded, ()) + declared + self._last.get(folded, ())

    def find(self, type_names: Sequence[str], shape: str | None = None, name: str | None = None,
             out_of_band: bool = False) -> View | None:
        """The view of the most specific of those type names that has a fitting one; `shape` None means any."""
        for type_name in type_names:
            for view in self.views_of(type_name):
                if view.out_of_band == out_of_band and _fits(view, shape, name):
                    return view
        original = original_names(type_names)
        return self.find(original, shape, name, out_of_band) if original else None


def _fits(view: View, shape: str | None, name: str | None) -> bool:
    return (shape is None or view.shape == shape) and (name is None or fold(view.name) == fold(name))


def original_names(type_names: Iterable[str]) -> list[str]:
    """The type names behind those of deserialized objects; empty where none is one."""
    return [name[len(_DESERIALIZED) :] for name in type_names if name.startswith(_DESERIALIZED)]


def applies(view: View, type_names: Sequence[str]) -> bool:
    """Whether a view is declared for one of those type names."""
    if any(fold(name) in view.types for name in type_names):
        return True
    original = original_names(type_names)
    return bool(original) and applies(view, original)
