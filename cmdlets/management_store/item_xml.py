"""Items as XML elements: simple values are attributes, lists and nested objects are child elements, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.xml_names import NIL, default_space, element_of, local_name
from lyncshell.declare.encoding import KIND, from_json, to_json
from lyncshell.declare.models import validate
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import child_lists
from lyncshell.errors import ErrorCategory, ShellError

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.store.identity import Identity
    from lyncshell.store.item import Body

VALUE = "Value"


class DocumentRefused(ShellError):
    """A document that cannot be taken: where in it, and why."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, place: str, problem: str) -> None:
        super().__init__(f"{place}: {problem}", place)


class ItemNode:
    """One item as a document has it: its noun, name, body, children in order, and what is unknown in it."""

    __slots__ = ("body", "children", "foreign", "name", "noun")

    def __init__(self, noun: Noun, name: str | None, body: Body, foreign: Body | None = None) -> None:
        self.noun = noun
        self.name = name
        """The name inside its parent; None for a scope's instance."""
        self.body = body
        self.children: list[ItemNode] = []
        self.foreign: Body = foreign or {}
        """`Attributes` and `Elements` that the declaration does not know, written back as they came."""


def name_attribute(noun: Noun) -> str:
    """The attribute with the name of an item inside its parent."""
    return noun.key or ("Name" if noun.property_named("Name") is None else "ItemName")


# -- writing


def item_element(node: ItemNode, namespace: str) -> Any:
    """The element of an item with its children."""
    from lxml import etree

    element = etree.Element(f"{{{namespace}}}{element_of(node.noun)}", nsmap=default_space(namespace))
    if node.name is not None:
        element.set(name_attribute(node.noun), node.name)
    _write_values(element, node.noun, node.body, namespace)
    for prop in child_lists(node.noun):
        children = [child for child in node.children if child.noun is prop.item]
        if children:
            holder = etree.SubElement(element, f"{{{namespace}}}{prop.name}")
            holder.extend(item_element(child, namespace) for child in children)
    for name, value in node.foreign.get("Attributes", {}).items():
        element.set(name, value)
    element.extend(etree.fromstring(text) for text in node.foreign.get("Elements", []))
    return element


def _write_values(element: Any, noun: Noun, body: Body, namespace: str) -> None:
    for prop in noun.properties:
        if prop.name in body:
            _write_value(element, prop, body[prop.name], namespace)


def _write_value(element: Any, prop: Property, value: Any, namespace: str) -> None:
    from lxml import etree

    if not isinstance(value, list | dict) and value is not None:
        element.set(prop.name, text_of(value))
        return
    holder = etree.SubElement(element, f"{{{namespace}}}{prop.name}")
    if value is None:
        holder.set(NIL, "true")
    elif isinstance(value, dict):
        _write_nested(holder, prop, value, namespace)
    else:
        for each in value:
            item = etree.SubElement(holder, f"{{{namespace}}}{VALUE if prop.item is None else _item_name(prop, each)}")
            if isinstance(each, dict):
                _write_nested(item, prop, each, namespace)
            else:
                item.text = text_of(each)


def _write_nested(element: Any, prop: Property, value: dict[str, Any], namespace: str) -> None:
    noun = _nested_noun(prop, value.get(KIND))
    if KIND in value:
        element.set("Kind", value[KIND])
    _write_values(element, noun, value, namespace)


def _item_name(prop: Property, value: Any) -> str:
    return element_of(_nested_noun(prop, value.get(KIND) if isinstance(value, dict) else None))


def _nested_noun(prop: Property, kind: str | None) -> Noun:
    noun = next((each for each in prop.alternatives if each.name == kind), prop.item)
    assert noun is not None
    return noun


def text_of(value: Any) -> str:
    """A simple value as the text of an attribute."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


# -- reading


def read_item(element: Any, noun: Noun, name: str | None, place: str) -> ItemNode:
    """The item that an element describes. Raises DocumentRefused."""
    node = ItemNode(noun, name, {})
    children = {prop.name.lower(): prop for prop in child_lists(noun)}
    skipped = {name_attribute(noun).lower()} if name is not None else set()
    unknown: dict[str, str] = {}
    for attribute, value in element.attrib.items():
        prop = None if attribute.startswith("{") else noun.property_named(attribute)
        if attribute.lower() in skipped:
            continue
        if prop is None:
            unknown[attribute] = value
        else:
            node.body[prop.name] = _value(prop, value, f"{place}/@{attribute}")
    elements: list[str] = []
    for child in element:
        _read_child(node, child, children, elements, f"{place}/{local_name(child.tag)}")
    node.foreign = {key: kept for key, kept in (("Attributes", unknown), ("Elements", elements)) if kept}
    return node


def _read_child(node: ItemNode, child: Any, lists: dict[str, Property], foreign: list[str], place: str) -> None:
    name = local_name(child.tag)
    prop = lists.get(name.lower())
    if prop is not None and prop.item is not None:
        for element in child:
            key = element.get(name_attribute(prop.item))
            if not key:
                raise DocumentRefused(place, f"an item has no {name_attribute(prop.item)}.")
            node.children.append(read_item(element, prop.item, key, f"{place}/{key}"))
        return
    known = node.noun.property_named(name)
    if known is None:
        from lxml import etree

        foreign.append(etree.tostring(child, encoding="unicode", with_tail=False))
    else:
        node.body[known.name] = _read_nested(known, child, place)


def _read_nested(prop: Property, element: Any, place: str) -> Any:
    if element.get(NIL) == "true":
        return None
    if not prop.is_list:
        return _nested_body(prop, element, place) if prop.item is not None else _value(prop, element.text or "", place)
    if prop.item is None:
        return [_value(prop, each.text or "", place) for each in element]
    return [_nested_body(prop, each, place) for each in element]


def _nested_body(prop: Property, element: Any, place: str) -> Body:
    kind = element.get("Kind") if prop.alternatives else None
    node = ItemNode(_nested_noun(prop, kind), None, {})
    body: Body = {} if kind is None else {KIND: kind}
    for name, text in element.attrib.items():
        inner = node.noun.property_named(name)
        if inner is not None:
            body[inner.name] = _value(inner, text, f"{place}/@{name}")
        elif not (name == "Kind" and kind is not None):
            raise DocumentRefused(f"{place}/@{name}", f"{node.noun.name} has no such property.")
    for child in element:
        inner = node.noun.property_named(local_name(child.tag))
        if inner is None:
            raise DocumentRefused(f"{place}/{local_name(child.tag)}", f"{node.noun.name} has no such property.")
        body[inner.name] = _read_nested(inner, child, place)
    return body


def _value(prop: Property, text: str, place: str) -> Any:
    """What a store keeps of a text. Raises DocumentRefused."""
    if prop.python is bool:
        if text.lower() not in ("true", "false"):
            raise DocumentRefused(place, f"'{text}' is neither true nor false.")
        return text.lower() == "true"
    if issubclass(prop.python, int):
        try:
            return int(text)
        except ValueError:
            raise DocumentRefused(place, f"'{text}' is no number.") from None
    return text


def checked_body(node: ItemNode, identity: Identity, place: str) -> Body:
    """The body as the store keeps it, after the conversions and limits of the declaration. Raises DocumentRefused."""
    item = checked_item(node, identity, place)
    properties = ((name, item.noun.property_named(name)) for name in item.values)
    # What is written out stays so, also where it is the default.
    return {name: to_json(prop, item.values[name]) for name, prop in properties if prop is not None}


def checked_item(node: ItemNode, identity: Identity, place: str) -> SettingsObject:
    """The item as an object, its values converted and within their limits. Raises DocumentRefused."""
    item = SettingsObject(node.noun, identity)
    try:
        for name, kept in node.body.items():
            prop = node.noun.property_named(name)
            assert prop is not None
            item.values[prop.name] = from_json(prop, kept)
        validate(item)
    except ShellError as error:
        raise DocumentRefused(place, str(error)) from None
    return item
