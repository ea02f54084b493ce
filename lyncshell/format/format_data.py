"""Views out of a `.format.ps1xml` file, for Update-FormatData and modules that bring views of their own."""

from __future__ import annotations

from lyncshell.errors import InvalidData
from lyncshell.format.fields import evaluate
from lyncshell.format.scalar import shown
from lyncshell.format.views import Column, View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any
    from xml.etree.ElementTree import Element

    from lyncshell.format.options import FormatOptions
    from lyncshell.format.views import Cell

    MakeCell = Callable[[str], Any]

_SHAPES = {"TableControl": "table", "ListControl": "list", "WideControl": "wide", "CustomControl": "custom"}
_ALIGNMENTS = ("left", "center", "right")


def read_views(text: str, script: MakeCell) -> list[tuple[str, View]]:
    """The views that a file's text declares, each with a type name that it is for.

    `script` makes a cell of the source of a script block. Raises InvalidData for a text that is no such file.
    """
    from xml.etree.ElementTree import ParseError, fromstring

    try:
        root = fromstring(text)
    except ParseError as error:
        raise InvalidData(f"The format data cannot be read: {error}.", error_id="FormatXmlUpdateException") from None
    sets = {
        _text(each, "Name"): [name.text or "" for name in each.iterfind("Types/TypeName")]
        for each in root.iterfind("SelectionSets/SelectionSet")
    }
    reader = _Reader(script)
    found: list[tuple[str, View]] = []
    for element in root.iterfind("ViewDefinitions/View"):
        view = reader.view(element)
        if view is not None:
            found.extend((name, view) for name in _type_names(element, sets))
    return found


def _type_names(element: Element, sets: dict[str, list[str]]) -> Iterator[str]:
    """The type names that a view is selected by, those of selection sets included."""
    for each in element.iterfind("ViewSelectedBy/*"):
        name = (each.text or "").strip()
        if each.tag == "TypeName":
            yield name
        elif each.tag == "SelectionSetName":
            yield from (known.strip() for known in sets.get(name, ()))


def _text(element: Element | None, path: str) -> str:
    found = None if element is None else element.find(path)
    return "" if found is None else (found.text or "").strip()


class _Reader:
    """Reads the elements of views; `script` makes a cell of the source of a script block."""

    def __init__(self, script: MakeCell) -> None:
        self._script = script

    def view(self, element: Element) -> View | None:
        """A view with its grouping; None where it has no control that is known."""
        known = [(shape, control) for tag, shape in _SHAPES.items() for control in element.iterfind(tag)]
        if not known:
            return None
        shape, control = known[0]
        view = View(shape, self._columns(shape, control), _text(element, "Name"))
        view.autosize = control.find("AutoSize") is not None
        view.hide_headers = control.find("HideTableHeaders") is not None
        view.wrap = control.find(".//TableRowEntry/Wrap") is not None
        view.out_of_band = element.find("OutOfBand") is not None
        group = element.find("GroupBy")
        if group is not None:
            view.group = self._cell(group)
            view.group_label = _text(group, "Label") or None
        entry = control.find("CustomEntries/CustomEntry")
        if shape == "custom" and entry is not None:
            view.render = _Custom(self, entry).lines
        return view

    def _columns(self, shape: str, control: Element) -> list[Column]:
        if shape == "table":
            return list(self._table_columns(control))
        path = {"list": "ListEntries/ListEntry/ListItems/ListItem", "wide": "WideEntries/WideEntry/WideItem"}.get(shape)
        items = [] if path is None else control.iterfind(path)
        return [
            Column(self._cell(item), label=_text(item, "Label") or None, format=_text(item, "FormatString") or None)
            for item in items
        ]

    def _table_columns(self, control: Element) -> Iterator[Column]:
        headers = control.findall("TableHeaders/TableColumnHeader")
        row = control.find("TableRowEntries/TableRowEntry")
        items = [] if row is None else row.findall("TableColumnItems/TableColumnItem")
        for place, item in enumerate(items):
            header = headers[place] if place < len(headers) else None
            width = _text(header, "Width")
            alignment = (_text(header, "Alignment") or _text(item, "Alignment")).lower()
            yield Column(
                self._cell(item), int(width) if width.isdigit() else 0, alignment if alignment in _ALIGNMENTS else None,
                _text(header, "Label") or None, _text(item, "FormatString") or None,
            )  # fmt: skip

    def _cell(self, element: Element) -> Cell:
        source = element.find("ScriptBlock")
        if source is not None:
            return self._script(source.text or "")  # type: ignore[no-any-return]
        return _text(element, "PropertyName")

    def item_cell(self, element: Element) -> Cell:
        """The cell of an ExpressionBinding."""
        return self._cell(element)


class _Custom:
    """A custom entry: texts, line breaks, values and indented frames."""

    def __init__(self, reader: _Reader, entry: Element) -> None:
        self._steps = list(self._read(reader, entry.iterfind("CustomItem/*")))

    def _read(self, reader: _Reader, elements: Iterable[Element]) -> Iterator[Any]:
        for element in elements:
            if element.tag == "Text":
                yield "text", element.text or ""
            elif element.tag == "NewLine":
                yield "text", "\n" * int(_text(element, "Count") or 1)
            elif element.tag == "ExpressionBinding":
                yield "value", reader.item_cell(element)
            elif element.tag == "Frame":
                indent = int(_text(element, "LeftIndent") or 0)
                yield "frame", (indent, list(self._read(reader, element.iterfind("CustomItem/*"))))

    def lines(self, obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
        """The (indentation, text) lines for an object."""
        written: list[tuple[int, str]] = [(0, "")]
        self._write(self._steps, obj, 0, written)
        return iter(written)

    def _write(self, steps: list[Any], obj: Any, indent: int, written: list[tuple[int, str]]) -> None:
        for kind, content in steps:
            if kind == "frame":
                inner, more = content
                if written[-1][1]:
                    written.append((indent + inner, ""))
                else:
                    written[-1] = (indent + inner, "")
                self._write(more, obj, indent + inner, written)
                continue
            text = content if kind == "text" else shown(evaluate(content, obj))
            first, *others = text.split("\n")
            written[-1] = (written[-1][0], written[-1][1] + first)
            written.extend((indent, line) for line in others)
