"""CLIXML -> values: PowerShell's serialised objects, read back.

Simple values come back as they were, containers as lists and tables, everything else as a custom object of its
properties with type names that begin with `Deserialized.`. Text from outside is only ever data: no type is looked up
or constructed except the few of `clixml_def.REHYDRATED`, credentials, and types that this shell itself named with
Update-TypeData -TargetTypeForDeserialization.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator
from typing import Any

from lyncshell.commands.data.clixml_def import CONTAINER_TAGS, LIMIT_TYPES, NAMESPACE, PREFIX, REHYDRATED
from lyncshell.commands.data.clixml_text import decode, span_ticks
from lyncshell.commands.data.iso_dates import read_iso_date
from lyncshell.errors import InvalidData, ShellError
from lyncshell.values import arrays
from lyncshell.values.convert import convert
from lyncshell.values.dates import TimeSpan
from lyncshell.values.hashtable import Hashtable, OrderedDictionary
from lyncshell.values.invoke import Invokable, services
from lyncshell.values.null import MISSING
from lyncshell.values.numbers import Byte, Char
from lyncshell.values.objects import PSCustomObject, PSObject, ScriptMethod
from lyncshell.values.typesystem import need_type
from lyncshell.values.xml_reading import broken, parse_tree

_SPACE = f"{{{NAMESPACE}}}"


class FixedText(Invokable):
    """What the ToString method of an object that was read back runs: it gives the text that was written."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return self.text

    def invoke(self, args: list[Any], *, input: Any = (), under: Any = MISSING, this: Any = MISSING) -> list[Any]:
        """The text."""
        return [self.text]


def deserialize(text: str | bytes, name: str = "The text") -> list[Any]:
    """The values of a document. Raises InvalidData, with line and position, for what is no CLIXML."""
    root = parse_tree(text, name)
    if root.tag != f"{_SPACE}Objs":
        raise broken(f"{name} is no CLIXML: its root element is <{_local(root)}>", root.sourceline or 1, 1)
    reader = _Reader(name)
    return [reader.value(node) for node in root]


def _local(node: Any) -> str:
    return str(node.tag).rpartition("}")[2]


class _Reader:
    """Reads the nodes of one document; knows the objects and type names that later ones refer to."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.objects: dict[str, Any] = {}
        self.types: dict[str, list[str]] = {}

    def failure(self, node: Any, problem: str) -> InvalidData:
        """The error of a node that makes no sense."""
        return broken(f"{self.name} is no valid CLIXML: {problem}", node.sourceline or 1, 1)

    def value(self, node: Any) -> Any:
        """The value of one element."""
        tag = _local(node)
        maker = _MAKERS.get(tag)
        if maker is not None:
            try:
                return maker(node.text or "")
            except (ValueError, OverflowError, ShellError):
                raise self.failure(node, f"the text of <{tag}> is no value of its type") from None
        if tag == "Obj":
            return self.object(node)
        if tag == "Ref":
            return self.reference(node)
        raise self.failure(node, f"unexpected element <{tag}>")

    def reference(self, node: Any) -> Any:
        """The object that a Ref element stands for."""
        number = node.get("RefId")
        if number not in self.objects:
            raise self.failure(node, f"no object has the RefId {number}")
        return self.objects[number]

    def object(self, node: Any) -> Any:
        """An Obj element: a container, an extended simple value, or a bag of properties."""
        parts = {_local(child): child for child in node}
        names = self.type_names(parts)
        base = self.base(node, names)
        text = decode(parts["ToString"].text or "") if "ToString" in parts else None
        if base is MISSING:
            return self.bag(node, parts, names, text)
        made = base
        if names is not None or "MS" in parts or "Props" in parts:
            made = PSObject(base, {}, self.prefixed(names) if names else None)
        self.note(node, made)
        if isinstance(made, PSObject):
            made.members.update(self.members(parts))
            if text is not None:
                made.members["ToString"] = ScriptMethod("ToString", FixedText(text))
        return made

    def note(self, node: Any, value: Any) -> None:
        """Remembers an object by its number."""
        number = node.get("RefId")
        if number is not None:
            self.objects[number] = value

    def type_names(self, parts: dict[str, Any]) -> list[str] | None:
        """The type names of an object; None where it states none."""
        if "TN" in parts:
            node = parts["TN"]
            names = [decode(child.text or "") for child in node]
            self.types[node.get("RefId", "")] = names
            return names
        if "TNRef" in parts:
            node = parts["TNRef"]
            if node.get("RefId", "") not in self.types:
                raise self.failure(node, "a TNRef without its TN")
            return self.types[node.get("RefId", "")]
        return None

    def prefixed(self, names: list[str]) -> list[str]:
        """Type names as objects that were read back have them."""
        return [name if name.startswith(PREFIX) else PREFIX + name for name in names]

    def base(self, node: Any, names: list[str] | None) -> Any:
        """The container or simple value inside of an object; MISSING without one."""
        for child in node:
            tag = _local(child)
            if tag in CONTAINER_TAGS:
                return self.container(child, tag, names or [])
            if tag in _MAKERS or tag == "Obj":
                return self.value(child)
        return MISSING

    def container(self, node: Any, tag: str, names: list[str]) -> Any:
        """A list, queue, stack or table."""
        if tag == "DCT":
            ordered = any("OrderedDictionary" in name or "OrderedHashtable" in name for name in names)
            return (OrderedDictionary if ordered else Hashtable)(list(self.entries(node)))
        items = [self.value(child) for child in node]
        if tag == "QUE":
            return arrays.Queue(items)
        return arrays.Stack(items) if tag == "STK" else arrays.ArrayList(items)

    def entries(self, node: Any) -> Iterator[tuple[Any, Any]]:
        """Keys and values of a table."""
        for entry in node:
            pair = {child.get("N"): child for child in entry}
            if "Key" not in pair or "Value" not in pair:
                raise self.failure(entry, "an entry without key or value")
            yield self.value(pair["Key"]), self.value(pair["Value"])

    def members(self, parts: dict[str, Any]) -> dict[str, Any]:
        """The properties of Props and MS as notes."""
        found: dict[str, Any] = {}
        for group in ("Props", "MS"):
            if group in parts:
                for child in parts[group]:
                    found[decode(child.get("N") or "")] = self.value(child)
        return found

    def bag(self, node: Any, parts: dict[str, Any], names: list[str] | None, text: str | None) -> Any:
        """An object of which only properties are known."""
        alive = self.rehydrated(parts, names or [], text)
        if alive is not MISSING:
            self.note(node, alive)
            return alive
        made = PSCustomObject({}, self.prefixed(names or ["System.Object"]))
        self.note(node, made)
        made.props.update(self.members(parts))
        for entry in services().type_data.lookup(tuple(made.type_names or ())):
            if entry.target_type is not None:
                return convert(made, entry.target_type)
        if text is not None:
            made.props["ToString"] = ScriptMethod("ToString", FixedText(text))
        return made

    def rehydrated(self, parts: dict[str, Any], names: list[str], text: str | None) -> Any:
        """The living object of the few types that come back alive; MISSING for all others."""
        name = names[0] if names else ""
        try:
            if name in REHYDRATED and text is not None:
                return convert(text, need_type(name))
            if name == "System.Management.Automation.PSCredential":
                from lyncshell.values.statics.credential import PSCredential

                props = self.members(parts)
                return PSCredential(props["UserName"], props["Password"])
        except (ShellError, KeyError):
            return MISSING
        return MISSING


def _integer(tag: str) -> Callable[[str], Any]:
    name = LIMIT_TYPES[tag]
    return lambda text: convert(int(text), need_type(name))


def _real(type_name: str) -> Callable[[str], Any]:
    names = {"INF": "Infinity", "-INF": "-Infinity"}
    return lambda text: convert(float(names.get(text, text)), need_type(type_name))


def _converted(type_name: str) -> Callable[[str], Any]:
    return lambda text: convert(decode(text), need_type(type_name))


def _boolean(text: str) -> bool:
    if text not in ("true", "false", "1", "0"):
        raise ValueError(text)
    return text in ("true", "1")


def _span(text: str) -> TimeSpan:
    ticks = span_ticks(text)
    if ticks is None:
        raise ValueError(text)
    return TimeSpan(ticks)


def _iso_date(text: str) -> Any:
    date = read_iso_date(text)
    if date is None:
        raise ValueError(text)
    return date


def _secret(text: str) -> Any:
    from lyncshell.values.statics.credential import SecureString

    return SecureString(bytes.fromhex(text).decode("utf-16-le", "surrogatepass"))


def _bytes(text: str) -> Any:
    return arrays.TypedArray(need_type("System.Byte"), [Byte(value) for value in b64decode(text, validate=False)])


_MAKERS: dict[str, Callable[[str], Any]] = {
    "S": decode, "SBK": decode, "Nil": lambda text: None, "B": _boolean, "C": lambda text: Char(chr(int(text))),
    "Db": _real("System.Double"), "Sg": _real("System.Single"), "D": _converted("System.Decimal"),
    "DT": _iso_date, "TS": _span, "G": _converted("System.Guid"), "URI": _converted("System.Uri"),
    "Version": _converted("System.Version"), "XD": _converted("System.Xml.XmlDocument"), "BA": _bytes, "SS": _secret,
    **{tag: _integer(tag) for tag in LIMIT_TYPES},
}  # fmt: skip
"""Element -> the function that makes its value of its text."""
