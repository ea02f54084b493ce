"""Which loops may keep their variables in Python locals, and how.

A loop may where nothing in it can run code that sees its variables: no command, script block or method call, no `try`,
no scope word or drive before a variable. What is left is surveyed once, in the order in which it runs. An operator
that gets a value with code of its own (an object of a script's class) goes through the loop's `sync` function, which
puts the variables back around the call, so that nothing about the outcome changes.
"""

from __future__ import annotations

from lyncshell.engine.lowering_body import DEPTH_LIMIT
from lyncshell.engine.variables import CONSTANT_NAMES, FRAME_NAMES
from lyncshell.language import ast
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_STEPS = frozenset(("PlusPlus", "MinusMinus", "PostfixPlusPlus", "PostfixMinusMinus"))
# Variables that others set or read.
_WATCHED = (
    FRAME_NAMES
    | CONSTANT_NAMES
    | {"_", "psitem", "this", "null", "matches", "foreach", "switch", "ofs", "lastexitcode", "stacktrace", "^", "$"}
)
# Types that a cast makes without code of a script.
_CASTS = frozenset(("int", "int32", "long", "int64", "double", "float", "single", "decimal", "string", "bool", "byte",
                    "char", "uint32", "uint64", "int16", "bigint"))  # fmt: skip
_OBJECTS = frozenset(("pscustomobject", "ordered"))
_NESTING_LIMIT = 40
_COMPOUND = (ast.IfStatementAst, ast.LabeledStatementAst)


class Unfit(Exception):
    """The loop cannot have its variables in locals."""


class LoopPlan:
    """What a survey found: the variables that the loop reads and assigns.

    `needed` are assigned but may be read before, so that they must be there when the loop begins; `bounds` are never
    assigned and compared with the counter of a `for`, `counters` are counters of `for` that stay Int32; `arrays` are
    never assigned and indexed by number. `writes` says that something goes to the success stream.
    """

    __slots__ = ("arrays", "assigned", "bounds", "counters", "needed", "reads", "writes")

    def __init__(self) -> None:
        self.reads: set[str] = set()
        self.assigned: set[str] = set()
        self.needed: set[str] = set()
        self.bounds: set[str] = set()
        self.counters: set[str] = set()
        self.arrays: set[str] = set()
        self.writes = False

    @property
    def names(self) -> list[str]:
        """All variables that become locals, in order of their names."""
        return sorted(self.reads | self.assigned)


def survey(node: Any, depth: int) -> LoopPlan | None:
    """The plan of a loop whose statement stands `depth` Python blocks deep; None where it must use its scope."""
    walk = _Survey(depth)
    try:
        walk.loop(node)
    except Unfit:
        return None
    plan = walk.plan
    plan.needed |= walk.early & plan.assigned
    if walk.scoped & (plan.reads | plan.assigned):
        return None
    _count(node, plan, walk)
    plan.arrays = {name for name in walk.indexed if name not in plan.assigned}
    return plan


def _count(node: Any, plan: LoopPlan, walk: _Survey) -> None:
    """Finds the counters of `for` that stay Int32: stepped by `++` or `--` only, up to a bound that is one."""
    for each in walk.fors:
        found = _counter(each)
        if found is None or walk.stores[found[0]] != 1 + (each is not node and each.initializer is not None):
            continue
        name, bound = found
        if bound is not None and bound in plan.assigned:
            continue
        if each is not node and not _starts_with_number(each, name):
            continue
        plan.counters.add(name)
        if bound is not None:
            plan.bounds.add(bound)
    for each in walk.eaches:
        found_bounds = _range_bounds(each, plan)
        variable = plain_name(each.variable)
        if found_bounds is not None and variable is not None and walk.stores[variable] == 1:
            plan.counters.add(variable)
            plan.bounds |= found_bounds


def _range_bounds(node: Any, plan: LoopPlan) -> set[str] | None:
    """The variables that bound the numbers of a `foreach` over `a..b`; None where it runs over something else."""
    condition = _pure(node.condition)
    if not isinstance(condition, ast.BinaryExpressionAst) or condition.operator != "DotDot":
        return None
    bounds: set[str] = set()
    for side in (condition.left, condition.right):
        if isinstance(side, ast.VariableExpressionAst):
            name = plain_name(side)
            if name is None or name in _WATCHED or name in plan.assigned:
                return None
            bounds.add(name)
        elif not is_int32(side):
            return None
    return bounds


_UP, _DOWN = frozenset(("Ilt", "Ile")), frozenset(("Igt", "Ige"))


def _counter(node: Any) -> tuple[str, str | None] | None:
    """The counter of a `for`, and the variable that bounds it (None: a number does)."""
    step = _pure(node.iterator)
    if not isinstance(step, ast.UnaryExpressionAst) or step.token_kind not in _STEPS:
        return None
    condition = _pure(node.condition)
    if not isinstance(condition, ast.BinaryExpressionAst) or not isinstance(step.child, ast.VariableExpressionAst):
        return None
    if condition.operator not in (_UP if "PlusPlus" in step.token_kind else _DOWN):
        return None
    name, left = plain_name(step.child), condition.left
    if name is None or not isinstance(left, ast.VariableExpressionAst) or plain_name(left) != name:
        return None
    right = condition.right
    if isinstance(right, ast.VariableExpressionAst):
        bound = plain_name(right)
        return None if bound is None or bound in _WATCHED else (name, bound)
    return (name, None) if is_int32(right) else None


def _starts_with_number(node: Any, name: str) -> bool:
    start = node.initializer
    if not isinstance(start, ast.AssignmentStatementAst) or start.operator != "Equals":
        return False
    if not isinstance(start.left, ast.VariableExpressionAst) or plain_name(start.left) != name:
        return False
    return is_int32(_pure(start.right))


def is_int32(node: Any) -> bool:
    """Whether an expression is a number that is an Int32."""
    if not isinstance(node, ast.ConstantExpressionAst) or isinstance(node.value, str):
        return False
    from lyncshell.engine.lowering_literals import number_value

    return type(number_value(node.value)) is int


def plain_name(node: Any) -> str | None:
    """The folded name of a variable without scope word and drive."""
    path = node.variable_path
    return None if path.scope or path.drive or node.splatted else fold(path.name)


def _pure(node: Any) -> Any:
    """The expression that a statement is, None where it is something else."""
    if isinstance(node, ast.PipelineAst):
        return node.pure_expression()
    if isinstance(node, ast.CommandExpressionAst) and not node.redirections:
        return node.expression
    return None


class _Survey:
    """Walks a loop in the order in which it runs. `definite` are the variables that are surely assigned by then."""

    def __init__(self, depth: int) -> None:
        self.plan = LoopPlan()
        self.depth = depth
        self.nesting = 0
        self.definite: set[str] = set()
        self.early: set[str] = set()
        self.scoped: set[str] = set()
        self.indexed: set[str] = set()
        self.fors: list[Any] = []
        self.eaches: list[Any] = []
        self.stores: dict[str, int] = {}
        # Above zero where output goes to a buffer.
        self.capturing = 0

    # -- variables

    def read(self, name: str) -> None:
        """Notes that a variable is read."""
        self.plan.reads.add(name)
        if name not in self.definite:
            self.early.add(name)

    def store(self, name: str | None) -> None:
        """Notes that a variable is assigned."""
        if name is None or name in _WATCHED or name.endswith("preference") or name.startswith(("ps", "maximum")):
            raise Unfit
        self.plan.assigned.add(name)
        self.definite.add(name)
        self.stores[name] = self.stores.get(name, 0) + 1

    # -- statements

    def block(self, node: Any) -> None:
        """The statements of a block."""
        if node.traps:
            raise Unfit
        for each in node.statements:
            self.statement(each)

    def branch(self, node: Any) -> set[str]:
        """A block that may not run: what is definite after it."""
        before = set(self.definite)
        self.block(node)
        after, self.definite = self.definite, before
        return after

    def statement(self, node: Any) -> None:
        """One statement."""
        visit = _STATEMENTS.get(type(node))
        if visit is None or (isinstance(node, _COMPOUND) and self.depth >= DEPTH_LIMIT):
            raise Unfit
        self.depth += 1
        visit(self, node)
        self.depth -= 1

    def pipeline(self, node: Any) -> None:
        """An expression whose value is written, or a step."""
        expression = _pure(node)
        if expression is None:
            raise Unfit
        if isinstance(expression, ast.UnaryExpressionAst) and expression.token_kind in _STEPS:
            self.step(expression)
            return
        if not self.capturing:
            self.plan.writes = True
        self.expression(expression)

    def step(self, node: Any) -> None:
        """`$i++`"""
        if not isinstance(node.child, ast.VariableExpressionAst):
            raise Unfit
        name = plain_name(node.child)
        if name is not None:
            self.read(name)
        self.store(name)

    def assignment(self, node: Any) -> None:
        """`$a = b`, `$a += b`, `$a[i] = b`, `$a, $b = c`"""
        right = _pure(node.right)
        if right is not None:
            self.expression(right)
        elif isinstance(node.right, _COMPOUND) and node.operator == "Equals":
            self.capturing += 1
            self.statement(node.right)
            self.capturing -= 1
        else:
            raise Unfit
        self.target(node.left, node.operator != "Equals")

    def target(self, left: Any, is_read: bool) -> None:
        """What is assigned."""
        if isinstance(left, ast.VariableExpressionAst):
            name = plain_name(left)
            if is_read and name is not None:
                self.read(name)
            self.store(name)
        elif isinstance(left, ast.IndexExpressionAst):
            self.expression(left)
        elif isinstance(left, ast.ArrayLiteralAst) and not is_read:
            for each in left.elements:
                self.target(each, False)
        else:
            raise Unfit

    def silent(self, node: Any) -> None:
        """A statement in the head of `for`."""
        if node is None:
            return
        expression = _pure(node)
        if isinstance(node, ast.AssignmentStatementAst):
            self.assignment(node)
        elif isinstance(expression, ast.UnaryExpressionAst) and expression.token_kind in _STEPS:
            self.step(expression)
        else:
            raise Unfit

    def conditional(self, node: Any) -> None:
        """`if`"""
        after: list[set[str]] = []
        for condition, block in node.clauses:
            self.condition(condition)
            after.append(self.branch(block))
        after.append(self.definite if node.else_clause is None else self.branch(node.else_clause))
        self.definite = set.intersection(*after)

    def condition(self, node: Any) -> None:
        """The condition of a statement."""
        expression = _pure(node)
        if expression is None:
            raise Unfit
        self.expression(expression)

    def inner(self, node: Any) -> None:
        """A loop inside the loop."""
        if isinstance(node, ast.ForStatementAst):
            self.silent(node.initializer)
        self.loop(node)

    def loop(self, node: Any) -> None:
        """A loop without what runs before it."""
        if isinstance(node, ast.ForEachStatementAst):
            self.each(node)
            return
        if isinstance(node, ast.SwitchStatementAst):
            raise Unfit
        is_do = isinstance(node, ast.DoWhileStatementAst)
        if node.condition is not None and not is_do:
            self.condition(node.condition)
        self.body(node)
        if isinstance(node, ast.ForStatementAst):
            self.fors.append(node)
            before = set(self.definite)
            self.silent(node.iterator)
            self.definite = before
        if is_do:
            self.condition(node.condition)

    def body(self, node: Any) -> None:
        """The body of a loop."""
        self.depth += 2
        self.branch(node.body)
        self.depth -= 2

    def each(self, node: Any) -> None:
        """`foreach`"""
        if node.flags or node.throttle_limit is not None:
            raise Unfit
        self.condition(node.condition)
        before = set(self.definite)
        self.store(plain_name(node.variable))
        self.eaches.append(node)
        self.body(node)
        self.definite = before

    def jump(self, node: Any) -> None:
        """`break`, `continue`"""
        if node.label is not None and not isinstance(node.label, ast.StringConstantExpressionAst):
            raise Unfit

    def give(self, node: Any) -> None:
        """`return`"""
        if self.capturing:
            raise Unfit
        if node.pipeline is not None:
            self.plan.writes = True
            self.condition(node.pipeline)

    # -- expressions

    def expression(self, node: Any) -> None:
        """One expression."""
        visit = _EXPRESSIONS.get(type(node))
        self.nesting += 1
        if visit is None or self.nesting > _NESTING_LIMIT:
            raise Unfit
        visit(self, node)
        self.nesting -= 1

    def constant(self, node: Any) -> None:
        """A number or a text."""

    def expandable(self, node: Any) -> None:
        """`"a $b"`"""
        for part in node.parts:
            if not isinstance(part, str):
                self.expression(part)

    def variable(self, node: Any) -> None:
        """`$a`"""
        path = node.variable_path
        if path.drive or node.splatted:
            raise Unfit
        name = fold(path.name)
        if path.scope:
            self.scoped.add(name)
        elif name not in _WATCHED:
            self.read(name)

    def binary(self, node: Any) -> None:
        """`a + b`"""
        if node.operator == "As":
            raise Unfit
        self.expression(node.left)
        self.expression(node.right)

    def unary(self, node: Any) -> None:
        """`-a`"""
        if node.token_kind in _STEPS:
            raise Unfit
        self.expression(node.child)

    def ternary(self, node: Any) -> None:
        """`a ? b : c`"""
        self.expression(node.condition)
        self.expression(node.if_true)
        self.expression(node.if_false)

    def paren(self, node: Any) -> None:
        """`(a)`"""
        self.condition(node.pipeline)

    def array(self, node: Any) -> None:
        """`a, b`"""
        for each in node.elements:
            self.expression(each)

    def sub_expression(self, node: Any) -> None:
        """`$(a)`, `@(a)`"""
        block = node.sub_expression
        if block.traps or len(block.statements) > 1:
            raise Unfit
        for each in block.statements:
            self.condition(each)

    def index(self, node: Any) -> None:
        """`a[i]`"""
        target, index = node.target, node.index
        if isinstance(target, ast.VariableExpressionAst) and isinstance(index, _NUMERIC):
            name = plain_name(target)
            if name is not None and name not in _WATCHED:
                self.indexed.add(name)
        self.expression(target)
        self.expression(index)

    def member(self, node: Any) -> None:
        """`a.b`"""
        if node.static or node.null_conditional or not isinstance(node.member, ast.StringConstantExpressionAst):
            raise Unfit
        self.expression(node.expression)

    def cast(self, node: Any) -> None:
        """`[int]a`, `[pscustomobject]@{}`"""
        name = fold(node.type.type_name.full_name).removeprefix("system.")
        if isinstance(node.child, ast.HashtableAst):
            if name not in _OBJECTS:
                raise Unfit
            self.table(node.child)
        elif name in _CASTS:
            self.expression(node.child)
        else:
            raise Unfit

    def table(self, node: Any) -> None:
        """`@{ a = b }`"""
        for key, value in node.key_value_pairs:
            if not isinstance(key, ast.ConstantExpressionAst):
                raise Unfit
            self.condition(value)


_NUMERIC = (ast.VariableExpressionAst, ast.BinaryExpressionAst, ast.UnaryExpressionAst)
_STATEMENTS: dict[type, Callable[[_Survey, Any], None]] = {
    ast.PipelineAst: _Survey.pipeline,
    ast.CommandExpressionAst: _Survey.pipeline,
    ast.AssignmentStatementAst: _Survey.assignment,
    ast.IfStatementAst: _Survey.conditional,
    ast.ForStatementAst: _Survey.inner,
    ast.ForEachStatementAst: _Survey.inner,
    ast.WhileStatementAst: _Survey.inner,
    ast.DoWhileStatementAst: _Survey.inner,
    ast.DoUntilStatementAst: _Survey.inner,
    ast.BreakStatementAst: _Survey.jump,
    ast.ContinueStatementAst: _Survey.jump,
    ast.ReturnStatementAst: _Survey.give,
}
_EXPRESSIONS: dict[type, Callable[[_Survey, Any], None]] = {
    ast.ConstantExpressionAst: _Survey.constant,
    ast.StringConstantExpressionAst: _Survey.constant,
    ast.ExpandableStringExpressionAst: _Survey.expandable,
    ast.VariableExpressionAst: _Survey.variable,
    ast.BinaryExpressionAst: _Survey.binary,
    ast.UnaryExpressionAst: _Survey.unary,
    ast.TernaryExpressionAst: _Survey.ternary,
    ast.ParenExpressionAst: _Survey.paren,
    ast.ArrayLiteralAst: _Survey.array,
    ast.ArrayExpressionAst: _Survey.sub_expression,
    ast.SubExpressionAst: _Survey.sub_expression,
    ast.IndexExpressionAst: _Survey.index,
    ast.MemberExpressionAst: _Survey.member,
    ast.ConvertExpressionAst: _Survey.cast,
    ast.HashtableAst: _Survey.table,
}
