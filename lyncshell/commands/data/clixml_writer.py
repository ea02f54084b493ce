"""Values -> CLIXML, PowerShell's serialised objects, in the exact layout of Export-Clixml.

Simple values have an element each, containers and objects an `Obj` with their type names. Members that were added
(`MS`) and what containers hold do not use up depth; the declared properties of an object (`Props`) do, and an object
without depth left is written as its text. An object that comes again is a reference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lyncshell.commands.data.clixml_def import DEEPEST, INTEGER_TAGS, NAMESPACE, OWN_DEPTH, VERSION
from lyncshell.commands.data.clixml_text import encode, escape, escape_attribute, span_text
from lyncshell.commands.data.iso_dates import iso_date
from lyncshell.commands.data.json_writer import round_trip
from lyncshell.errors import ShellError
from lyncshell.values import arrays, enums, members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import Invokable, services
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import Member, PSCustomObject, PSObject
from lyncshell.values.typesystem import type_names, type_of


def serialize(values: Iterable[Any], depth: int = 2, declaration: bool = False) -> str:
    """One document with `values` at the top."""
    writer = Writer(depth)
    for value in values:
        writer.write(value)
    return writer.document(declaration)


class Writer:
    """Writes values one after the other; `document` gives the whole text."""

    def __init__(self, depth: int = 2) -> None:
        self.depth = depth
        self.lines: list[str] = []
        self.seen: dict[int, tuple[int, Any]] = {}
        self.type_ids: dict[tuple[str, ...], int] = {}
        self.level = 1
        self.nested = 0

    def document(self, declaration: bool = False) -> str:
        """The document of all that was written, without a line break at its end."""
        head = '<?xml version="1.0" encoding="utf-8"?>\n' if declaration else ""
        start = f'<Objs Version="{VERSION}" xmlns="{NAMESPACE}"'
        if not self.lines:
            return f"{head}{start} />"
        return "\n".join([f"{head}{start}>", *self.lines, "</Objs>"])

    def write(self, value: Any) -> None:
        """Writes one value at the top."""
        self._write(value, "", self.depth)

    def _line(self, text: str) -> None:
        self.lines.append("  " * self.level + text)

    def _write(self, value: Any, name: str, depth: int) -> None:
        attribute = f' N="{escape_attribute(encode(name))}"' if name else ""
        if value is None or value is AUTOMATION_NULL:
            self._line(f"<Nil{attribute} />")
            return
        wrapper = value if type(value) is PSObject else None
        base = wrapper.base if wrapper else value
        simple = simple_element(base, attribute)
        if simple is not None:
            self._write_simple(simple, base, wrapper, attribute, depth)
            return
        if id(base) in self.seen:
            self._line(f'<Ref{attribute} RefId="{self.seen[id(base)][0]}" />')
            return
        self.nested += 1
        depth = own_depth(value, depth)
        if self.nested > DEEPEST or (depth < 1 and not _is_container(base)) or is_written_as_text(value):
            self._as_text(value, attribute, depth)
        else:
            self._write_object(value, base, wrapper, attribute, depth)
        self.nested -= 1

    def _write_simple(self, simple: str, base: Any, wrapper: PSObject | None, attribute: str, depth: int) -> None:
        """A simple value; one with members of its own is an object around it."""
        if wrapper is None or not wrapper.members or isinstance(base, str):
            self._line(simple)
            return
        self._line(f'<Obj{attribute} RefId="{self._number(wrapper)}">')
        self.level += 1
        if wrapper.type_names is not None:
            self._type_names(tuple(wrapper.type_names))
        self._line(simple_element(base, "") or "")
        self._members(wrapper, depth)
        self._close("Obj")

    def _as_text(self, value: Any, attribute: str, depth: int) -> None:
        """An object for which no depth is left: its text, with the notes that it has."""
        words = text_of(value)
        own = value.members if type(value) is PSObject else None
        if not own or self.nested > DEEPEST:
            self._line(f"<S{attribute}>{escape(encode(words))}</S>")
            return
        self._line(f'<Obj{attribute} RefId="{self._number(value)}">')
        self.level += 1
        self._line(f"<S>{escape(encode(words))}</S>")
        self._members(value, depth)
        self._close("Obj")

    def _write_object(self, value: Any, base: Any, wrapper: PSObject | None, attribute: str, depth: int) -> None:
        self._line(f'<Obj{attribute} RefId="{self._number(base)}">')
        self.level += 1
        self._type_names(tuple(type_names(value)))
        if type(base) is PSCustomObject:
            self._members(value, depth)
        elif not self._container(base, depth):
            self._line(f"<ToString>{escape(encode(str(text.to_string(value))))}</ToString>")
            if isinstance(base, enums.EnumValue):
                self._line(f"<I32>{int(base)}</I32>")
            else:
                self._properties(base, depth)
                self._members(value, depth)
        elif wrapper is not None:
            self._members(wrapper, depth)
        self._close("Obj")

    def _container(self, base: Any, depth: int) -> bool:
        """Writes what a container holds; False where `base` is none."""
        if isinstance(base, Hashtable):
            self._entries(base, depth)
            return True
        if not arrays.is_enumerable(base):
            return False
        tag = "QUE" if isinstance(base, arrays.Queue) else "STK" if isinstance(base, arrays.Stack) else ""
        self._items(tag or ("LST" if isinstance(base, list) else "IE"), arrays.enumerate_value(base), depth)
        return True

    def _items(self, tag: str, items: Iterable[Any], depth: int) -> None:
        start = len(self.lines)
        self._line(f"<{tag}>")
        self.level += 1
        for item in items:
            self._write(item, "", depth)
        self._close_or_shorten(tag, start)

    def _entries(self, table: Hashtable, depth: int) -> None:
        start = len(self.lines)
        self._line("<DCT>")
        self.level += 1
        for key, value in table.items():
            self._line("<En>")
            self.level += 1
            self._write(key, "Key", depth)
            self._write(value, "Value", depth)
            self._close("En")
        self._close_or_shorten("DCT", start)

    def _properties(self, base: Any, depth: int) -> None:
        """The declared properties, which are one level deeper."""
        self._group("Props", chosen(base, declared_properties(base)), depth - 1)

    def _members(self, value: Any, depth: int) -> None:
        """The members that were added to the object or to its type."""
        self._group("MS", chosen(value, added_properties(value)), depth)

    def _group(self, tag: str, pairs: Iterable[tuple[str, Any]], depth: int) -> None:
        start = len(self.lines)
        self._line(f"<{tag}>")
        self.level += 1
        for name, value in pairs:
            self._write(value, name, depth)
        if len(self.lines) == start + 1:
            self.lines.pop()
            self.level -= 1
        else:
            self._close(tag)

    def _type_names(self, names: tuple[str, ...]) -> None:
        known = self.type_ids.get(names)
        if known is not None:
            self._line(f'<TNRef RefId="{known}" />')
            return
        number = self.type_ids[names] = len(self.type_ids)
        self._line(f'<TN RefId="{number}">')
        self.level += 1
        for name in names:
            self._line(f"<T>{escape(encode(name))}</T>")
        self._close("TN")

    def _number(self, base: Any) -> int:
        """The number of an object; the object is kept alive so that no other one gets its id()."""
        number = len(self.seen)
        self.seen[id(base)] = (number, base)
        return number

    def _close(self, tag: str) -> None:
        self.level -= 1
        self._line(f"</{tag}>")

    def _close_or_shorten(self, tag: str, start: int) -> None:
        if len(self.lines) == start + 1:
            self.level -= 1
            self.lines[start] = "  " * self.level + f"<{tag} />"
        else:
            self._close(tag)


def own_depth(value: Any, depth: int) -> int:
    """The depth that the type of an object asks for, else `depth`."""
    names = tuple(type_names(value))
    for entry in services().type_data.lookup(names):
        if entry.serialization_depth:
            return int(entry.serialization_depth)
    return OWN_DEPTH.get(names[0], depth) if names else depth


def is_written_as_text(value: Any) -> bool:
    """Whether Update-TypeData says that objects of the type are their text only."""
    found = services().type_data.lookup(tuple(type_names(value)))
    return any(entry.serialization_method == "String" for entry in found)


def text_of(value: Any) -> str:
    """The text of an object: of the property that Update-TypeData names, else its own."""
    for entry in services().type_data.lookup(tuple(type_names(value))):
        if entry.string_serialization_source:
            return str(text.to_string(members.get_member(value, entry.string_serialization_source)))
    return str(text.to_string(value))


def chosen(value: Any, pairs: Iterable[tuple[str, Any]]) -> Iterable[tuple[str, Any]]:
    """The properties that Update-TypeData wants written, of a type for which it wants specific ones."""
    wanted: set[str] = set()
    entries = services().type_data.lookup(tuple(type_names(value)))
    if not any(entry.serialization_method == "SpecificProperties" for entry in entries):
        return pairs
    for entry in entries:
        wanted.update(fold(name) for name in entry.serialized_properties or ())
        if entry.inherits_serialization is False:
            break
    return [pair for pair in pairs if fold(pair[0]) in wanted]


def _is_container(value: Any) -> bool:
    return isinstance(value, Hashtable) or arrays.is_enumerable(value)


def simple_element(value: Any, attribute: str) -> str | None:
    """The element of a simple value; None for values that are objects."""
    if type(value) is str:
        return f"<S{attribute}>{escape(encode(value))}</S>"
    if type(value) is PSCustomObject or isinstance(value, (list, Hashtable)):
        return _bytes(value, attribute)
    full_name = type_of(value).full_name
    tag = INTEGER_TAGS.get(full_name)
    if tag is not None:
        return f"<{tag}{attribute}>{int(value)}</{tag}>"
    maker = _MAKERS.get(full_name)
    if maker is None:
        if isinstance(value, Invokable):
            return f"<SBK{attribute}>{escape(encode(str(text.to_string(value))))}</SBK>"
        return None
    tag, content = maker(value)
    return f"<{tag}{attribute}>{content}</{tag}>"


def _bytes(value: Any, attribute: str) -> str | None:
    element = getattr(value, "element", None)
    if type(value) is arrays.TypedArray and element is not None and element.full_name == "System.Byte":
        from base64 import b64encode

        return f"<BA{attribute}>{b64encode(bytes(value)).decode()}</BA>"
    return None


def _real(value: Any) -> str:
    words = round_trip(value)
    return {"∞": "INF", "-∞": "-INF", "Infinity": "INF", "-Infinity": "-INF"}.get(words, words)


def _secret(value: Any) -> str:
    """The characters of a SecureString, UTF-16 in hexadecimal, as PowerShell writes them outside Windows."""
    return str(value.reveal()).encode("utf-16-le", "surrogatepass").hex()


def _plain(value: Any) -> str:
    return escape(encode(str(text.to_string(value))))


_MAKERS: dict[str, Callable[[Any], tuple[str, str]]] = {
    "System.Boolean": lambda value: ("B", "true" if value else "false"),
    "System.Char": lambda value: ("C", str(ord(value))),
    "System.Double": lambda value: ("Db", _real(value)),
    "System.Single": lambda value: ("Sg", _real(value)),
    "System.Decimal": lambda value: ("D", _plain(value)),
    "System.DateTime": lambda value: ("DT", iso_date(value)),
    "System.TimeSpan": lambda value: ("TS", span_text(value.ticks)),
    "System.Guid": lambda value: ("G", _plain(value)),
    "System.Uri": lambda value: ("URI", _plain(value)),
    "System.Version": lambda value: ("Version", _plain(value)),
    "System.Xml.XmlDocument": lambda value: ("XD", escape(encode(str(members.get_member(value, "OuterXml"))))),
    "System.Security.SecureString": lambda value: ("SS", _secret(value)),
}


def declared_properties(base: Any) -> Iterator[tuple[str, Any]]:
    """Names and values of the properties that an object's type declares; those that cannot be read are left out."""
    for prop in members.properties(base):
        if prop.kind == "Property":
            try:
                value = members.get_member(base, prop.name)
            except ShellError:
                continue
            yield prop.name, value


def added_properties(value: Any) -> Iterator[tuple[str, Any]]:
    """Names and values of the members that were added to an object or its type."""
    base = value.base if type(value) is PSObject else value
    if type(base) is PSCustomObject:
        for name, item in base.props.items():
            if not isinstance(item, Member):
                yield name, item
    for prop in members.properties(value):
        if prop.kind == "Property" or (type(base) is PSCustomObject and _is_note(base, prop.name)):
            continue
        try:
            item = members.get_member(value, prop.name)
        except ShellError:
            continue
        yield prop.name, item


def _is_note(base: PSCustomObject, name: str) -> bool:
    return name in base.props and not isinstance(base.props[name], Member)
