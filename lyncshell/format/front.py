"""The front of formatting: objects in, packets out. What Format-Table and its like are, and the default in disguise."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.format.cell import cell_text, items_of
from lyncshell.format.choose import belongs, choose_view, default_shape, has_no_properties, is_scalar, names_of
from lyncshell.format.fields import Field, list_fields, named_fields, quiet_value
from lyncshell.format.packets import Entry, FormatEnd, GroupEnd, GroupStart, Packet
from lyncshell.format.request import Request
from lyncshell.format.scalar import shown
from lyncshell.format.shapes import SHAPES, Shape
from lyncshell.format.views import ViewTable
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import PSCustomObject, PSObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from lyncshell.format.options import FormatOptions
    from lyncshell.format.views import View


class ViewNotFound(ShellError):
    """-View names no view of the object's type in that shape."""

    category = ErrorCategory.ObjectNotFound
    error_id = "FormatViewNotFound"
    exception_type = "System.Management.Automation.PSInvalidOperationException"


class Formatter:
    """Turns objects into packets, one document until `end`.

    `shape` is table, list, wide or custom; None lets the first object decide, as at the end of a pipeline.
    """

    def __init__(self, shape: str | None, request: Request | None, options: FormatOptions) -> None:
        self._wanted = shape
        self._request = request or Request()
        self._options = options
        self._views = options.views or ViewTable()
        self._shape: Shape | None = None
        self._groups: _Groups | None = None
        # Type names -> whether objects of them are free of any document; not for those with members of their own.
        self._free: dict[tuple[str, ...], bool] = {}

    @property
    def errors(self) -> list[ShellError]:
        """The errors of computed cells, where the request asks for them."""
        return [] if self._shape is None else self._shape.errors

    def process(self, obj: Any) -> Iterator[Packet]:
        """The packets of one object of the pipeline; the items of a collection are formatted one by one."""
        if obj is None or obj is AUTOMATION_NULL:
            return
        if isinstance(obj, Packet):
            yield obj
            return
        expand = self._request.expand
        items = None if type(obj) is str or expand == "CoreOnly" else items_of(obj)
        if items is None:
            yield from self._object(obj)
            return
        if expand == "Both":
            listed = list(items)
            yield from self._about_collection(obj, len(listed))
            items = listed
        for item in items:
            if item is not None and item is not AUTOMATION_NULL:
                yield from self._object(item)

    def end(self) -> Iterator[Packet]:
        """The packets that end the document."""
        if self._shape is not None:
            yield GroupEnd()
            yield FormatEnd()
            self._shape = None

    def _object(self, obj: Any) -> Iterator[Packet]:
        free = self._out_of_band(obj, within=False)
        if free is None and self._shape is not None:
            free = self._out_of_band(obj, within=True)
        if free is not None:
            yield free
            return
        if self._shape is None:
            yield from self._begin(obj)
        elif self._groups is not None and self._groups.changes(obj):
            yield GroupEnd()
            yield GroupStart(self._groups.heading(obj, self._options.enumeration_limit))
        assert self._shape is not None
        yield self._shape.entry(obj)

    def _begin(self, obj: Any) -> Iterator[Packet]:
        """Chooses the shape by the first object and starts document and group."""
        view = None if self._request.specs and self._wanted else self._view(obj)
        name = self._wanted or (view.shape if view is not None else default_shape(obj))
        self._shape = SHAPES[name](view, obj, self._request, self._options)
        yield self._shape.start()
        self._groups = _groups(view, self._request, obj)
        if self._groups is not None and self._groups.changes(obj):
            yield GroupStart(self._groups.heading(obj, self._options.enumeration_limit))
        else:
            yield GroupStart()

    def _view(self, obj: Any) -> View | None:
        name = self._request.view
        found = choose_view(obj, self._views, self._wanted, name)
        if found is None and name is not None:
            raise ViewNotFound(f"The view name {name} cannot be found.", obj)
        return found

    def _out_of_band(self, obj: Any, within: bool) -> Entry | None:
        """The entry of an object that belongs to no document: text, numbers, errors; `within` a document also what
        its view does not know."""
        if self._wanted is not None and self._request.force:
            return None
        if within and self._shape is not None and belongs(self._shape.view, obj):
            return None
        names = names_of(obj)
        if self._is_free(names, obj):
            view = self._views.find(names, out_of_band=True)
            if view is not None:
                return self._free_entry(SHAPES[view.shape](view, obj, Request(), self._options).entry(obj))
            return Entry("raw", _raw(obj), True)
        if not within or not list_fields(obj, ()):
            return None
        return self._free_entry(SHAPES["list"](None, obj, Request(), self._options).entry(obj))

    def _is_free(self, names: tuple[str, ...], obj: Any) -> bool:
        """Whether the object has a view of its own outside of documents, or nothing to show but its text."""
        free = self._free.get(names)
        if free is None:
            free = self._views.find(names, out_of_band=True) is not None or is_scalar(names)
            if not free and type(obj) not in (PSCustomObject, PSObject):
                free = has_no_properties(obj)
            self._free[names] = free
        return free or (type(obj) in (PSCustomObject, PSObject) and has_no_properties(obj))

    @staticmethod
    def _free_entry(entry: Entry) -> Entry:
        entry.out_of_band = True
        return entry

    def _about_collection(self, obj: Any, count: int) -> Iterator[Packet]:
        """What `-Expand Both` tells of a collection before its items."""
        yield Entry("raw", "The following object supports IEnumerable:\n", True)
        yield from self._object(obj)
        yield from self.end()
        items = "no objects" if count == 0 else "one object" if count == 1 else f"{count} objects"
        yield Entry("raw", f"\nThe IEnumerable contains the following {items}:\n", True)


def _raw(obj: Any) -> str:
    try:
        return shown(obj)
    except ShellError:
        return ""


class _Groups:
    """The value that a document is grouped by."""

    def __init__(self, field: Field, view: View | None) -> None:
        self._field = field
        self._view = view
        self._current: Any = MISSING

    def changes(self, obj: Any) -> bool:
        """Whether the object starts a new group; its value is the current one then."""
        value = quiet_value(self._field, obj)
        if self._current is not MISSING and _same(value, self._current):
            return False
        self._current = value
        return value is not AUTOMATION_NULL

    def heading(self, obj: Any, limit: int) -> str:
        """The text above the current group, whose first object is `obj`."""
        if self._view is not None and self._view.heading is not None:
            return self._view.heading(obj)
        return f"   {self._field.label}: {cell_text(self._current, limit)}"


def _same(left: Any, right: Any) -> bool:
    if type(left) is str and type(right) is str:
        return left == right or left.lower() == right.lower()
    if type(left) is not type(right):
        return False
    return bool(left == right)


def _groups(view: View | None, request: Request, obj: Any) -> _Groups | None:
    """What groups a document: -GroupBy, else the view. `obj` is the first object."""
    spec = request.group
    if spec is not None:
        fields = named_fields(obj, [spec], keep_unknown=True)
        return _Groups(fields[0], None) if fields else None
    if view is None or view.group is None:
        return None
    label = view.group_label or (view.group if isinstance(view.group, str) else "")
    return _Groups(Field(label, view.group), view)


def format_objects(objects: Iterable[Any], options: FormatOptions, shape: str | None = None,
                   request: Request | None = None) -> Iterator[Packet]:
    """The packets of one document of objects."""
    formatter = Formatter(shape, request, options)
    for obj in objects:
        yield from formatter.process(obj)
    yield from formatter.end()
