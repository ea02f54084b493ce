"""What every node of the tree can do, and the abstract classes between `Ast` and the nodes proper."""

from __future__ import annotations

from lyncshell.language.source import Extent, Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lyncshell.language.names import TypeName


class Ast:
    """A node. `child_fields` names the attributes that hold nodes, lists of nodes or lists of tuples of nodes."""

    __slots__ = ("end", "parent", "start")
    child_fields: tuple[str, ...] = ()
    is_script_block = False
    start: int
    end: int
    parent: Ast | None

    def children(self) -> Iterator[Ast]:
        """The nodes directly below, in the order of the text."""
        for name in self.child_fields:
            value = getattr(self, name)
            if value is None:
                continue
            if isinstance(value, Ast):
                yield value
                continue
            for item in value:
                if isinstance(item, tuple):
                    yield from item
                else:
                    yield item

    def walk(self) -> Iterator[Ast]:
        """This node and all below it, each before its children."""
        pending: list[Ast] = [self]
        while pending:
            node = pending.pop()
            yield node
            pending.extend(reversed(list(node.children())))

    def find_all(self, predicate: Callable[[Ast], bool], nested_script_blocks: bool) -> Iterator[Ast]:
        """The nodes that satisfy the predicate; those in script blocks below this one only when asked for."""
        pending: list[Ast] = [self]
        while pending:
            node = pending.pop()
            if predicate(node):
                yield node
            if nested_script_blocks or node is self or not node.is_script_block:
                pending.extend(reversed(list(node.children())))

    def root(self) -> Ast:
        """The outermost node."""
        node: Ast = self
        while node.parent is not None:
            node = node.parent
        return node

    @property
    def extent(self) -> Extent:
        """Where the node stands, made when asked for."""
        root = self.root()
        source: Source | None = getattr(root, "source", None)
        return Extent(source or Source(""), self.start, self.end)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.start}, {self.end})"


class StatementAst(Ast):
    """Any statement."""

    __slots__ = ()


class PipelineBaseAst(StatementAst):
    """What may stand where a pipeline may: a pipeline, a chain, an assignment."""

    __slots__ = ()


class CommandBaseAst(StatementAst):
    """An element of a pipeline, with its `redirections`."""

    __slots__ = ("redirections",)
    redirections: list[RedirectionAst]


class CommandElementAst(Ast):
    """A word of a command: an expression or a parameter."""

    __slots__ = ()


class ExpressionAst(CommandElementAst):
    """Any expression."""

    __slots__ = ()


class AttributeBaseAst(Ast):
    """`[...]` before a variable, a parameter or a member."""

    __slots__ = ("type_name",)
    type_name: TypeName


class RedirectionAst(Ast):
    """`n>...`; `from_stream` is `"Output"`, `"Error"`, `"Warning"`, `"Verbose"`, `"Debug"`, `"Information"` or
    `"All"`."""

    __slots__ = ("from_stream",)
    from_stream: str


class MemberAst(Ast):
    """A member of a class or an enum."""

    __slots__ = ()


class ErrorStatementAst(PipelineBaseAst):
    """What stands for a statement that could not be parsed; `nested_ast` is what could."""

    __slots__ = ("nested_ast",)
    child_fields = ("nested_ast",)

    def __init__(self, start: int, end: int, nested_ast: list[Ast] | None = None) -> None:
        self.start, self.end = start, end
        self.nested_ast = nested_ast or []
