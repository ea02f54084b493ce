"""Shapes: one object of a document becomes one entry of texts, as a row, a list, a wide item or custom lines."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.format.cell import cell_text, display_name, formatted
from lyncshell.format.choose import is_scalar, names_of
from lyncshell.format.fields import Field, evaluate, list_fields, quiet_value, table_fields
from lyncshell.format.packets import Entry, FormatStart, Header

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from lyncshell.format.options import FormatOptions
    from lyncshell.format.request import Request
    from lyncshell.format.views import View

_ERROR_CELL = "#ERR"


class Shape:
    """Makes the start of a document for its first object, and the entry of each object.

    `view` is None where the object's own properties are shown. Errors of computed cells are kept in `errors` when
    they are asked for.
    """

    name = ""

    def __init__(self, view: View | None, obj: Any, request: Request, options: FormatOptions) -> None:
        self.view = view
        self.request = request
        self.limit = options.enumeration_limit
        self.options = options
        self.errors: list[ShellError] = []
        self.prepare(obj)

    def prepare(self, obj: Any) -> None:
        """Looks at the first object."""

    def start(self) -> FormatStart:
        """The start of the document."""
        return FormatStart(self.name)

    def entry(self, obj: Any) -> Entry:
        """The entry of an object."""
        return Entry(self.name, [])

    def cell(self, source: Any, pattern: str | None, obj: Any, table: bool = False) -> str:
        """The text of one value; nothing where it cannot be computed."""
        try:
            value = evaluate(source, obj)
        except ShellError as error:
            if self.request.show_error:
                self.errors.append(error)
            return _ERROR_CELL if self.request.display_error else ""
        return formatted(value, pattern, self.limit, table) if pattern else cell_text(value, self.limit, table)


class TableShape(Shape):
    """Rows under the columns that the first object decides."""

    name = "table"

    def prepare(self, obj: Any) -> None:
        """The columns: the view's, or the first object's properties."""
        if self.view is not None:
            self.sources = [(column.cell, column.format) for column in self.view.columns]
            self.headers = [
                Header(column.label, column.width, column.alignment or "left") for column in self.view.columns
            ]
            return
        fields = table_fields(obj, self.request.specs)
        self.sources = [(field.source, field.format) for field in fields]
        self.headers = [Header(field.label, field.width, field.alignment or _alignment(field, obj)) for field in fields]

    def start(self) -> FormatStart:
        """The start with its headers.

        Columns get the widths that their values need when that is asked for, and whenever the first one has no width
        of its own: then the widths of the others do not count either.
        """
        wanted = self.request.autosize
        if wanted is None:
            wanted = self.view is not None and self.view.autosize
        unsized = bool(self.headers) and self.headers[0].width == 0
        start = FormatStart("table", self.headers, wanted or unsized)
        start.hide_headers = self.request.hide_headers or (self.view is not None and self.view.hide_headers)
        start.repeat_headers = self.request.repeat_headers
        return start

    def entry(self, obj: Any) -> Entry:
        """One row."""
        wrap = self.request.wrap or (self.view is not None and self.view.wrap)
        return Entry("row", [self.cell(source, pattern, obj, True) for source, pattern in self.sources], wrap=wrap)


def _alignment(field: Field, obj: Any) -> str:
    """Numbers, truth values, characters and enums stand at the right edge; the first object decides."""
    value = quiet_value(field, obj)
    if value is None or type(value) is str:
        return "left"
    names = names_of(value)
    return "right" if is_scalar(names) and names[0] != "System.String" else "left"


class ListShape(Shape):
    """A line for each property; each object decides for itself which."""

    name = "list"

    def entry(self, obj: Any) -> Entry:
        """The lines of one object as (label, text); a view without lines shows all properties."""
        if self.view is not None and self.view.columns:
            columns = [each for each in self.view.columns if each.only is None or each.only in names_of(obj)]
            return Entry("list", [(each.label, self.cell(each.cell, each.format, obj)) for each in columns])
        fields = list_fields(obj, self.request.specs)
        return Entry("list", [(field.label, self.cell(field.source, field.format, obj)) for field in fields])


class WideShape(Shape):
    """One text an object."""

    name = "wide"

    def start(self) -> FormatStart:
        """The start with the number of columns."""
        start = FormatStart("wide", autosize=bool(self.request.autosize))
        start.columns = self.request.columns
        return start

    def entry(self, obj: Any) -> Entry:
        """The text of one object."""
        if self.request.specs:
            fields: Sequence[Field] = table_fields(obj, self.request.specs)[:1]
            text = "".join(self.cell(field.source, field.format, obj) for field in fields)
        elif self.view is not None:
            text = self.cell(self.view.columns[0].cell, None, obj)
        else:
            name = display_name(obj)
            text = cell_text(obj, self.limit) if name is None else self.cell(name, None, obj)
        return Entry("wide", text)


class CustomShape(Shape):
    """Lines that a view makes, or the whole tree of an object's properties."""

    name = "custom"

    def entry(self, obj: Any) -> Entry:
        """The (indentation, text) lines of one object."""
        if self.view is not None and self.view.render is not None:
            return Entry("custom", list(self.view.render(obj, self.options)))
        from lyncshell.format.custom import tree_lines

        return Entry("custom", list(tree_lines(obj, self.request.specs, self.request.depth, self.limit)))


SHAPES: dict[str, type[Shape]] = {
    "table": TableShape, "list": ListShape, "wide": WideShape, "custom": CustomShape,
}  # fmt: skip
