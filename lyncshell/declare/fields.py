"""The fields of a declared noun: their types, their limits, and how they are read from annotations.

An annotation is a type (`bool`, `str`, `int`, a class of `lyncshell.values`, `list[...]`), optional with `| None`, and
refined with `Annotated[type, marker, ...]`. The markers are the classes of this module.
"""

from __future__ import annotations

from types import GenericAlias, NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, get_args, get_origin

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.values.dates import TimeSpan


class Range:
    """The least and the greatest value."""

    __slots__ = ("ge", "le")

    def __init__(self, ge: int | TimeSpan | None = None, le: int | TimeSpan | None = None) -> None:
        self.ge = ge
        self.le = le


class Length:
    """The fewest and the most characters of a text."""

    __slots__ = ("least", "most")

    def __init__(self, most: int | None = None, least: int | None = None) -> None:
        self.most = most
        self.least = least


class Pattern:
    """A regular expression that a text must match as a whole unless it says otherwise."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


class Choice:
    """An enumeration: its type name and its members, in the order of their numbers. Values are kept by name."""

    __slots__ = ("members", "type_name")

    def __init__(self, type_name: str, *members: str) -> None:
        self.type_name = type_name
        self.members = members

    def member(self, name: str) -> str | None:
        """The member of that name in its declared spelling, whatever the case; None where there is none."""
        folded = name.lower()
        return next((member for member in self.members if member.lower() == folded), None)


class OneOf:
    """The values that are allowed, of a field that is no enumeration; texts in any case."""

    __slots__ = ("values",)

    def __init__(self, *values: str | int) -> None:
        self.values = values


class Reference:
    """A text that names an item of another noun, which must exist. `what` is the noun; a list names several items."""

    __slots__ = ("what",)

    def __init__(self, what: str) -> None:
        self.what = what


class Mandatory:
    """New- asks for it."""

    __slots__ = ()


class ReadOnly:
    """Shown, never a parameter: the product computes it."""

    __slots__ = ()


class InputOnly:
    """A parameter of New- and Set- that becomes something else; never shown."""

    __slots__ = ()


class At:
    """The position of the parameter in New- and Set-, and its aliases."""

    __slots__ = ("aliases", "position")

    def __init__(self, position: int | None = None, *aliases: str) -> None:
        self.position = position
        self.aliases = aliases


class In:
    """In which parameter sets of New- and Set- the parameter is: None all, an empty tuple none.

    `mandatory` are the sets, of either, where it must be given.
    """

    __slots__ = ("mandatory", "new", "set")

    def __init__(
        self, new: tuple[str, ...] | None = None, set: tuple[str, ...] | None = None, mandatory: tuple[str, ...] = ()
    ) -> None:
        self.new = new
        self.set = set
        self.mandatory = mandatory


class Named:
    """The .NET type that parameters of this field show where the annotation does not say it."""

    __slots__ = ("type_name",)

    def __init__(self, type_name: str) -> None:
        self.type_name = type_name


TYPE_NAMES = {bool: "System.Boolean", str: "System.String", int: "System.Int32", float: "System.Double"}
LIST_PARAMETER = "System.Management.Automation.PSListModifier"


class Property:
    """One field of a noun.

    `python` is the class of its values (of its items, for a list); `item` the noun of nested objects; `choice` the
    enumeration; `default` the value of a new object; `nullable` whether $null is a value; `alternatives` the nouns that
    a nested object may be of, where there are several (`A | B`); `sets` the parameter sets, where not all.
    """

    __slots__ = (
        "aliases", "alternatives", "choice", "default", "input_only", "is_list", "item", "length", "mandatory", "name",
        "nullable", "one_of", "pattern", "position", "python", "range", "read_only", "reference", "sets", "type_name",
    )  # fmt: skip

    def __init__(self, name: str, annotation: Any, default: Any) -> None:
        self.name = name
        self.default = default
        self.is_list = False
        self.item: Noun | None = None
        self.alternatives: tuple[Noun, ...] = ()
        self.sets: In | None = None
        self.choice: Choice | None = None
        self.range: Range | None = None
        self.length: Length | None = None
        self.pattern: Pattern | None = None
        self.reference: Reference | None = None
        self.position: int | None = None
        self.aliases: tuple[str, ...] = ()
        self.one_of: tuple[str | int, ...] = ()
        self.mandatory = self.read_only = self.input_only = False
        self.type_name = ""
        annotation, self.nullable = _without_none(self._refined(annotation))
        self.python: type = self._item_class(annotation)
        self._name_type()

    def _refined(self, annotation: Any) -> Any:
        """The annotation without its markers, which are taken."""
        if get_origin(annotation) is not Annotated:
            return annotation
        plain, *markers = get_args(annotation)
        for marker in markers:
            self._take(marker)
        return plain

    def _take(self, marker: Any) -> None:
        match marker:
            case Range():
                self.range = marker
            case Length():
                self.length = marker
            case Pattern():
                self.pattern = marker
            case Choice():
                self.choice = marker
            case Reference():
                self.reference = marker
            case OneOf():
                self.one_of = marker.values
            case At():
                self.position, self.aliases = marker.position, marker.aliases
            case In():
                self.sets = marker
            case Named():
                self.type_name = marker.type_name
            case Mandatory() | ReadOnly() | InputOnly():
                self._flag(type(marker))
            case _:
                raise TypeError(f"{self.name}: {marker!r} is no marker of a field")

    def _flag(self, marker: type) -> None:
        self.mandatory = self.mandatory or marker is Mandatory
        self.read_only = self.read_only or marker is ReadOnly
        self.input_only = self.input_only or marker is InputOnly

    def _item_class(self, annotation: Any) -> type:
        if isinstance(annotation, GenericAlias) and annotation.__origin__ is list:
            self.is_list = True
            annotation = self._refined(annotation.__args__[0])
        if isinstance(annotation, UnionType):
            parts = [part for part in annotation.__args__ if part is not NoneType]
            self.alternatives = tuple(part.noun for part in parts)
            annotation = parts[0]
        if not isinstance(annotation, type):
            raise TypeError(f"{self.name}: {annotation!r} is no type of a field")
        self.item = getattr(annotation, "noun", None)
        return annotation

    def _name_type(self) -> None:
        if self.type_name:
            return
        if self.is_list:
            self.type_name = LIST_PARAMETER
        elif self.choice is not None:
            self.type_name = self.choice.type_name
        elif self.item is not None:
            self.type_name = self.item.object_type
        else:
            self.type_name = TYPE_NAMES.get(self.python) or str(getattr(self.python, "PS_TYPE", "System.Object"))


def _without_none(annotation: Any) -> tuple[Any, bool]:
    """The annotation without `| None`, and whether None was in it."""
    if isinstance(annotation, UnionType):
        parts = [part for part in annotation.__args__ if part is not NoneType]
        if len(parts) == 1:
            return parts[0], True
        return annotation, len(parts) < len(annotation.__args__)
    return annotation, False
