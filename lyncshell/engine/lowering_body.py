"""What a lowering is working on: the unit, and the Python function that is being written.

`UnitWork` collects the functions and constants of one script block. `Body` is one Python function `f(v, out)` with
what statements must know of their surroundings: the loops that `break` may leave, how deep Python's blocks are
nested (CPython allows twenty), and whether `return` is Python's own.
"""

from __future__ import annotations

from lyncshell.engine.lowering_python import Writer
from lyncshell.engine.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.lowering_fast import FastLoop
    from lyncshell.language.ast import Ast
    from lyncshell.language.source import Source

# Statements at this depth of Python blocks go into a function of their own. A statement opens at most four blocks
# and its error handler three; CPython's limit is twenty.
DEPTH_LIMIT = 11
# How far programs are lowered; tests compare it with the lower ones.
LEVEL = 3


class UnitWork:
    """A unit while it is being lowered."""

    def __init__(self, source: Source, name: str, shows_status: bool, level: int = LEVEL) -> None:
        self.unit = Unit(source, name)
        # 1: helper functions for everything; 2: numbers in line; 3: loops with their variables in Python locals.
        self.level = level
        self.writer = Writer()
        self.functions: list[py.stmt] = []
        self.constants: dict[str, Any] = {}
        # Whether `$?` may be read here, so that plain expressions must set it.
        self.shows_status = shows_status
        # Grows with everything that can run code elsewhere; a loop compares it before and after its body.
        self.calls = 0
        # Names of variables that this unit assigns, for the guards of typed parameters.
        self.assigned: set[str] = set()
        # Whether it is a function's body, and its parameters: what `+=` may read.
        self.in_function = False
        # Whether it is a method's body: `return` then gives the value.
        self.in_method = False
        self.known: frozenset[str] = frozenset()
        # How deep the expression at hand is nested.
        self.nesting = 0
        # Above zero in code that is likely to run often: inside loops, functions and script blocks.
        self.hot = 0
        # Folded name -> how the variable was written.
        self.spellings: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def fresh(self, prefix: str) -> str:
        """A new name with that prefix."""
        number = self._numbers.get(prefix, 0) + 1
        self._numbers[prefix] = number
        return f"{prefix}{number}"

    def constant(self, value: Any, prefix: str = "c") -> py.expr:
        """A name for a value that Python has no literal for."""
        name = self.fresh(prefix)
        self.constants[name] = value
        return self.writer.name(name)

    def at(self, node: Ast) -> None:
        """Makes the position of a node that of the Python nodes that follow."""
        self.writer.line = self.unit.position(node.start, node.end)


class LoopTarget:
    """A loop around the statement at hand; `label` is folded. `dynamic`: someone may raise a LoopFlow for it;
    `stepped`: a `continue` needs the step of `for` or the test of `do` to stand at the head of the loop."""

    __slots__ = ("count", "dynamic", "label", "stepped")

    def __init__(self, label: str | None) -> None:
        self.label = label
        self.dynamic = False
        self.stepped = False
        # Makes the lines of a step that stands before every `continue`, where it is that simple.
        self.count: Callable[[], list[py.stmt] | None] | None = None


class Body:
    """One Python function while it is being written."""

    def __init__(self, work: UnitWork, whole: bool) -> None:
        self.work = work
        self.w = work.writer
        # Whether `return` here is Python's: the function is the whole block, not a part of it.
        self.whole = whole
        self.loops: list[LoopTarget] = []
        self.depth = 0
        self.out = "out"
        # Buffers of assignments that are being filled: (buffer, name of the out around it).
        self.captures: list[tuple[str, str]] = []
        # Whether a part in a function of its own may raise ReturnFlow.
        self.returns_from_part = False
        self.in_catch = False
        # Whether the statement at hand sets `$?` when it is a plain expression.
        self.shows_status = work.shows_status
        # Whether the statements at hand are those of the outermost text.
        self.outermost = False
        # The loop around that keeps its variables in Python locals.
        self.fast: FastLoop | None = None
        # Whether loops must use the scope: this is the second form of one that has both.
        self.keeps_scope = False

    def part(self) -> Body:
        """A body for a part of this one that becomes a function of its own."""
        body = Body(self.work, False)
        body.in_catch = self.in_catch
        return body

    def temporary(self, prefix: str) -> str:
        """A new local name."""
        return self.work.fresh(prefix)
