"""The tree as scripts see it: `$block.Ast`, with PowerShell's names for what the nodes hold.

`ast_properties.py` says which properties a node has; `find_all` is the method `FindAll`. The nodes
themselves know nothing of values, so each is wrapped when a script looks at it. `ast_tokens.py` has the tokens,
`ast_parser.py` the parser that scripts call.
"""

from __future__ import annotations

from lyncshell.engine.ast_properties import COMPUTED, ENUMS, properties_of
from lyncshell.language.ast_base import Ast
from lyncshell.language.names import NumberLiteral, TypeName, VariablePath
from lyncshell.language.source import Extent
from lyncshell.values.names import fold
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
        return [name for name, _ in properties_of(type(self.item)).values()]

    def ps_get(self, name: str) -> Any:
        folded = fold(name)
        known = properties_of(type(self.item)).get(folded)
        if known is None:
            raise property_not_found(name)
        compute = COMPUTED.get(folded)
        if compute is not None:
            return node_value(compute(self.item, self.source), self.source)
        value = getattr(self.item, known[1])
        if isinstance(value, str) and folded in ENUMS:
            return named(ENUMS[folded], value)
        if not value and (type(self.item).__name__, folded) in _NULL_IF_EMPTY:
            return None
        return node_value(value, self.source)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TreeObject) and other.item is self.item

    def __hash__(self) -> int:
        return id(self.item)

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
        folded = fold(name)
        if folded == "extent":
            return TreeObject(self.source.extent(self.item.start, self.item.end), self.source)
        if folded in ("errorid", "message"):
            return self.item.error_id if folded == "errorid" else self.item.message
        if folded == "incompleteinput":
            return self.item.incomplete
        raise property_not_found(name)

    def __str__(self) -> str:
        line = self.source.line_number(self.item.start)
        mark = " " * (self.source.column_number(self.item.start) - 1)
        mark += "~" * max(1, self.item.end - self.item.start)
        place = f"At {self.source.file or 'line'}:{line} char:{self.source.column_number(self.item.start)}"
        return f"{place}\n+ {self.source.line(line)}\n+ {mark}\n{self.item.message}"


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
    if isinstance(value, tuple):
        from lyncshell.values.statics.tuples import TupleValue

        return TupleValue(tuple(node_value(each, source) for each in value), False)
    if isinstance(value, list):
        return [node_value(each, source) for each in value]
    if isinstance(value, frozenset):
        return ", ".join(sorted(value)) or "None"
    return value


# Lists that are null where nothing was written.
_NULL_IF_EMPTY = frozenset((
    ("InvokeMemberExpressionAst", "arguments"), ("FunctionDefinitionAst", "parameters"), ("NamedBlockAst", "traps"),
    ("StatementBlockAst", "traps"),
))  # fmt: skip


def named(enum: str, value: str) -> Any:
    """The value of an enum of the language's namespace."""
    from lyncshell.values.enums import enum_type

    return enum_type(_L + enum)[value]


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


@AST.method("System.Management.Automation.Language.Ast Copy()")
def _copy(self: TreeObject) -> TreeObject:
    return TreeObject(self.item, self.source)


SCRIPT_BLOCK = declare(_L + "ScriptBlockAst", base=AST)


@SCRIPT_BLOCK.method("scriptblock GetScriptBlock()")
def _script_block(self: TreeObject) -> Any:
    from lyncshell.values.invoke import services

    return services().script_block(str(self))


TYPE_NAME = declare(_L + "TypeName", base="System.Object")


@TYPE_NAME.method("type GetReflectionType()")
def _reflection_type(self: TreeObject) -> Any:
    return find_type(self.item.full_name)


VARIABLE = declare(_L + "VariableExpressionAst", base=_L + "ExpressionAst")


@VARIABLE.method("bool IsConstantVariable()")
def _is_constant(self: TreeObject) -> bool:
    return fold(self.item.variable_path.user_path) in ("true", "false", "null")
