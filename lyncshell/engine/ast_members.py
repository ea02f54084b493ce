"""The tree as scripts see it: `$block.Ast`, with PowerShell's names for what the nodes hold.

A node's attribute `pipeline_elements` is the property `PipelineElements`; `find_all` is the method `FindAll`. The nodes
themselves know nothing of values, so each is wrapped when a script looks at it.
"""

from __future__ import annotations

from lyncshell.language.ast_base import Ast
from lyncshell.language.names import NumberLiteral, TypeName, VariablePath
from lyncshell.language.source import Extent
from lyncshell.values.objects import Adapted, property_not_found
from lyncshell.values.typesystem import TypeInfo, declare, find_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.errors import ParseFailure
    from lyncshell.language.source import Source

_L = "System.Management.Automation.Language."
AST = declare(_L + "Ast", base="System.Object", is_abstract=True)


class TreeObject(Adapted):
    """A node, an extent or a name of the tree."""

    __slots__ = ("item", "source")

    def __init__(self, item: Any, source: Source) -> None:
        self.item = item
        self.source = source

    def ps_type(self) -> TypeInfo:
        return type_of_class(type(self.item))

    def ps_type_names(self) -> tuple[str, ...]:
        return self.ps_type().type_names

    def ps_property_names(self) -> Iterable[str]:
        return [_written(name) for name in _attributes(self.item)]

    def ps_get(self, name: str) -> Any:
        folded = name.lower()
        if isinstance(self.item, Ast) and folded == "extent":
            return TreeObject(self.source.extent(self.item.start, self.item.end), self.source)
        for attribute in _attributes(self.item):
            if attribute.replace("_", "") == folded:
                return node_value(getattr(self.item, attribute), self.source)
        raise property_not_found(name)

    def __str__(self) -> str:
        item = self.item
        if isinstance(item, Ast):
            return self.source.text[item.start : item.end]
        return item.text if isinstance(item, Extent) else str(item)


class ParseErrorObject(TreeObject):
    """One error of the parser."""

    __slots__ = ()

    def ps_property_names(self) -> Iterable[str]:
        return ("Extent", "ErrorId", "Message", "IncompleteInput")

    def ps_get(self, name: str) -> Any:
        folded = name.lower()
        if folded == "extent":
            return TreeObject(self.source.extent(self.item.start, self.item.end), self.source)
        if folded == "incompleteinput":
            return self.item.incomplete
        return super().ps_get(name)


def parse_errors(failure: ParseFailure) -> list[ParseErrorObject]:
    """The errors of a text that does not parse, for `$_.Exception.Errors`."""
    source: Any = failure.source
    return [ParseErrorObject(error, source) for error in failure.errors]


def node_value(value: Any, source: Source) -> Any:
    """What a script sees of something in the tree."""
    if isinstance(value, NumberLiteral):
        from lyncshell.engine.lowering_literals import number_value

        return number_value(value)
    if isinstance(value, (Ast, Extent, TypeName, VariablePath)):
        return TreeObject(value, source)
    if isinstance(value, (list, tuple)):
        return [node_value(each, source) for each in value]
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "None"
    return value


_HIDDEN = frozenset({"start", "end", "source", "child_fields", "is_script_block", "error_start", "error_end"})


def _attributes(item: Any) -> list[str]:
    """The attributes that are properties: slots, Python properties, and `extent` and `parent` of nodes."""
    names: dict[str, None] = {}
    for cls in type(item).__mro__:
        slots = cls.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            names[name] = None
        for name, member in cls.__dict__.items():
            if isinstance(member, property):
                names[name] = None
    return [name for name in names if not name.startswith("_") and name not in _HIDDEN]


def _written(attribute: str) -> str:
    return "".join(part.capitalize() for part in attribute.split("_"))


def type_of_class(cls: type) -> TypeInfo:
    """The .NET type of a node's class."""
    name = _L + ("IScriptExtent" if cls is Extent else cls.__name__)
    found = find_type(name)
    if found is None or (found.base is None and cls is not Ast):
        base = next((each for each in cls.__mro__[1:] if issubclass(each, Ast)), None)
        parent = AST if base is Ast else (type_of_class(base) if base is not None else "System.Object")
        found = declare(name, base=parent)
    return found


@AST.method(
    "System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(scriptblock predicate, "
    "bool searchNestedScriptBlocks)"
)
def _find_all(self: TreeObject, predicate: Any, nested: bool) -> Any:
    return list(_found(self, predicate, nested))


@AST.method("System.Management.Automation.Language.Ast Find(scriptblock predicate, bool searchNestedScriptBlocks)")
def _find(self: TreeObject, predicate: Any, nested: bool) -> Any:
    return next(iter(_found(self, predicate, nested)), None)


def _found(self: TreeObject, predicate: Any, nested: bool) -> Iterable[TreeObject]:
    from lyncshell.values.convert import truth

    def fits(node: Ast) -> bool:
        wrapped = TreeObject(node, self.source)
        results = predicate.invoke([wrapped])
        return bool(truth(results[0] if len(results) == 1 else results))

    return (TreeObject(node, self.source) for node in self.item.find_all(fits, nested))


@AST.method("string ToString()")
def _to_string(self: TreeObject) -> str:
    return str(self)


@AST.method("string GetCommandName()")
def _command_name(self: TreeObject) -> str | None:
    name: str | None = self.item.command_name()
    return name


@AST.method("System.Object SafeGetValue()")
def _safe_value(self: TreeObject) -> Any:
    from lyncshell.engine.source_code import evaluate_expression
    from lyncshell.values.invoke import services

    return evaluate_expression(self.item, services().state.scope)  # type: ignore[attr-defined]
