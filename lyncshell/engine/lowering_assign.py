"""Assignments, compound assignments, `++` and `--`.

A plain variable is a store into the scope; what else may stand on the left is a `Target`, which knows how to read
and write itself without evaluating its parts twice.
"""

from __future__ import annotations

from lyncshell.engine.lowering_fast import array_store, is_constant, local_of, name_of, safe_call
from lyncshell.engine.lowering_inline import stepped
from lyncshell.engine.lowering_members import member_name
from lyncshell.engine.lowering_operators import combined
from lyncshell.engine.lowering_variables import lower_variable, scope_of, variable_name
from lyncshell.engine.variables import CONSTANT_NAMES
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body

COMPOUND = {
    "PlusEquals": "Plus", "MinusEquals": "Minus", "MultiplyEquals": "Multiply", "DivideEquals": "Divide",
    "RemainderEquals": "Rem",
}  # fmt: skip
_DIRECT = (ast.PipelineAst, ast.AssignmentStatementAst, ast.CommandExpressionAst)


def lower_assignment(b: Body, node: Any) -> list[py.stmt]:
    """An assignment as a statement."""
    right = node.right
    lines: list[py.stmt] = []
    if isinstance(right, _DIRECT) or node.operator != "Equals":
        return [*lines, *_assign(b, node, None)]
    captured, value = _captured(b, right)
    return [*captured, *_assign(b, node, value)]


def lower_assignment_value(b: Body, node: Any) -> py.expr:
    """An assignment where its value is asked for."""
    from lyncshell.engine.lowering_expressions import lower_value

    w = b.w
    left = _bare(node.left)
    if isinstance(left, ast.VariableExpressionAst) and node.operator == "Equals":
        path = left.variable_path
        name = variable_name(path, b.work)
        if not path.drive and not path.scope and name not in CONSTANT_NAMES and name != "null":
            b.work.assigned.add(name)
            return w.call("assign", w.name("v"), w.constant(name), lower_value(b, node.right))
    work = b.work
    line = w.line
    name = work.fresh("set")
    part = type(b)(work, False)
    part.in_catch = b.in_catch
    lines = _assign(part, node, None, "result")
    work.functions.append(w.function(name, ("v",), [*lines, w.give(w.name("result"))]))
    w.line = line
    return w.call(name, w.name("v"))


def _captured(b: Body, statement: ast.Ast) -> tuple[list[py.stmt], py.expr]:
    """Lines that run a statement with its output going into a buffer, and the value of the buffer."""
    from lyncshell.engine.lowering_statements import lower_statement

    w = b.w
    buffer, outer = b.temporary("buffer"), b.out
    b.out = b.temporary("out")
    b.captures.append((buffer, outer))
    lines = [
        w.assign(buffer, w.array([])),
        w.assign(b.out, w.attribute(w.name(buffer), "append")),
        *lower_statement(b, statement),
    ]
    b.captures.pop()
    b.out = outer
    return lines, w.call("collapse", w.name(buffer))


def _bare(node: Any) -> Any:
    """What is inside parentheses on the left."""
    while isinstance(node, ast.ParenExpressionAst):
        inner = node.pipeline.pure_expression() if isinstance(node.pipeline, ast.PipelineAst) else None
        if inner is None:
            break
        node = inner
    return node


def _assign(b: Body, node: Any, value: py.expr | None, result: str = "") -> list[py.stmt]:
    """Lines of an assignment; `value` is the right side when it is lowered already, `result` a local that is to hold
    the assigned value."""
    from lyncshell.engine.lowering_expressions import lower_value

    w = b.w
    left = _bare(node.left)
    if node.operator == "QuestionQuestionEquals":
        return _assign_if_null(b, node, left, result)
    if node.operator != "Equals":
        target = Target(b, left)
        new = combined(b, COMPOUND[node.operator], target.read_own(), lower_value(b, node.right))
        return [*target.setup, *_stored(b, target, new, result)]
    if value is None:
        value = lower_value(b, node.right)
    if isinstance(left, ast.ArrayLiteralAst):
        return _spread(b, left, value, result)
    target = Target(b, left)
    if target.setup and not is_constant(value):
        # The right side is evaluated before the parts of the left one.
        held = b.temporary("value")
        return [w.assign(held, value), *target.setup, *_stored(b, target, w.name(held), result)]
    return [*target.setup, *_stored(b, target, value, result)]


def _stored(b: Body, target: Target, value: py.expr, result: str) -> list[py.stmt]:
    if not result:
        return target.write(value)
    return [b.w.assign(result, value), *target.write(b.w.name(result))]


def _assign_if_null(b: Body, node: Any, left: Any, result: str) -> list[py.stmt]:
    from lyncshell.engine.lowering_expressions import lower_value

    w = b.w
    target = Target(b, left)
    held = result or b.temporary("t")
    test = w.same(w.name(held), w.constant(None))
    return [
        *target.setup,
        w.assign(held, w.call("plain", target.read())),
        w.branch(test, _stored(b, target, lower_value(b, node.right), result)),
    ]


def _spread(b: Body, left: Any, value: py.expr, result: str) -> list[py.stmt]:
    """`$a, $b = value`"""
    w = b.w
    whole = result or b.temporary("value")
    pieces = b.temporary("pieces")
    count = len(left.elements)
    lines = [
        w.assign(whole, value),
        w.assign(pieces, w.call("spread", w.name(whole), w.constant(count))),
    ]
    for number, element in enumerate(left.elements):
        inner = _bare(element)
        piece = w.item(w.name(pieces), number)
        if isinstance(inner, ast.ArrayLiteralAst):
            lines += _spread(b, inner, piece, "")
            continue
        target = Target(b, inner)
        lines += [*target.setup, *target.write(piece)]
    return lines


def lower_step(b: Body, node: Any) -> py.expr:
    """`++a`, `a--` where their value is asked for."""
    w = b.w
    function = w.name("increment" if "PlusPlus" in node.token_kind else "decrement")
    post = w.constant(node.token_kind.startswith("Postfix"))
    left = _bare(node.child)
    if isinstance(left, ast.VariableExpressionAst) and not left.variable_path.drive:
        scope = scope_of(b, left.variable_path.scope)
        name = variable_name(left.variable_path)
        b.work.assigned.add(name)
        if scope is None:
            return w.call("step", w.name("v"), w.constant(name), function, post)
        return w.call("step_scoped", scope, w.constant(name), function, post)
    target = Target(b, left)
    return target.step(function, post)


def lower_step_statement(b: Body, node: Any) -> list[py.stmt]:
    """`$i++` alone."""
    w = b.w
    left = _bare(node.child)
    if isinstance(left, ast.VariableExpressionAst):
        target = Target(b, left)
        function = "increment" if "PlusPlus" in node.token_kind else "decrement"
        value = target.read()
        return target.write(stepped(b, function, value) if b.work.hot else w.call(function, value))
    return [w.expression(lower_step(b, node))]


class Target:
    """What stands on the left. `setup` are lines that must run first, so that its parts are evaluated once."""

    def __init__(self, b: Body, node: Any) -> None:
        self.b = b
        self.node = node
        self.setup: list[py.stmt] = []
        self.constraints: list[Any] = []
        while isinstance(node, ast.AttributedExpressionAst):
            self.constraints.append(node.attribute)
            node = _bare(node.child)
        self.bare = node
        self.kind = "variable"
        self.site_name = ""
        if isinstance(node, ast.IndexExpressionAst):
            self.kind = "item"
            self._prepare(node.target, lambda: self._lowered(node.index))
        elif isinstance(node, ast.MemberExpressionAst):
            self.kind = "static" if node.static else "member"
            if not node.static and isinstance(node.member, ast.StringConstantExpressionAst):
                self._prepare_site(node)
            else:
                self._prepare(node.expression, lambda: member_name(b, node.member))

    def _lowered(self, node: Any) -> py.expr:
        from lyncshell.engine.lowering_expressions import lower_expression

        return lower_expression(self.b, node)

    def _prepare_site(self, node: Any) -> None:
        """A member of a constant name: a site keeps how it is read and written."""
        from lyncshell.engine.member_site import PropertySite

        b = self.b
        b.work.calls += 1
        self.site_name = b.work.fresh("property")
        b.work.constants[self.site_name] = PropertySite(node.member.value)
        self.holder = b.temporary("t")
        self.holder_value = self._lowered(node.expression)
        self.key_value = b.w.constant(node.member.value)
        self.setup = [b.w.assign(self.holder, self.holder_value)]

    def _prepare(self, holder: Any, key: Any) -> None:
        b = self.b
        b.work.calls += 1
        self.holder_value = self._lowered(holder)
        self.holder = self._kept(self.holder_value)
        self.key_value = key()
        self.key = self._kept(self.key_value)

    def _kept(self, value: py.expr) -> str:
        """The local that holds a part of the target: a variable that is one already, else a new one that is set up."""
        local = name_of(self.b, value)
        if local is None:
            local = self.b.temporary("t")
            self.setup.append(self.b.w.assign(local, value))
        return local

    def read(self) -> py.expr:
        """The present value."""
        w = self.b.w
        if self.kind == "variable":
            return lower_variable(self.b, self.bare)
        if self.site_name:
            return w.call_method(w.name(self.site_name), "get", [w.name("v"), w.name(self.holder)])
        function = {"item": "item", "member": "member", "static": "static_member"}[self.kind]
        return w.call(function, w.name("v"), w.name(self.holder), w.name(self.key))

    def read_own(self) -> py.expr:
        """The present value for `+=`: in a function an outer variable does not count, as PowerShell's compiled
        functions have it; `$x++` does see it."""
        b = self.b
        if self.kind == "variable" and b.work.in_function and b.fast is None:
            path = self.bare.variable_path
            name = variable_name(path)
            if not path.scope and not path.drive and name not in b.work.known and name not in b.work.assigned:
                return b.w.call("scoped", b.w.name("v"), b.w.constant(name))
        return self.read()

    def write(self, value: py.expr) -> list[py.stmt]:
        """Lines that store a value."""
        w = self.b.w
        if self.kind != "variable":
            if self.constraints:
                from lyncshell.engine.lowering_expressions import type_value

                value = w.call("convert", value, type_value(self.b, self.constraints[0].type_name))
            if self.site_name:
                return [w.expression(w.call_method(w.name(self.site_name), "set", [w.name(self.holder), value]))]
            function = {"item": "set_item", "member": "set_member", "static": "set_static"}[self.kind]
            quick = array_store(self.b, self.holder_value, self.key, value) if self.kind == "item" else None
            if quick is not None:
                return quick
            return [w.expression(safe_call(self.b, function, w.name(self.holder), w.name(self.key), value))]
        return self._write_variable(value)

    def _write_variable(self, value: py.expr) -> list[py.stmt]:
        b, w = self.b, self.b.w
        path = self.bare.variable_path
        if path.drive:
            b.work.calls += 1
            arguments = (w.name("v"), w.constant(path.drive), w.constant(path.name), value)
            return [w.expression(w.call("set_drive_item", *arguments))]
        name = variable_name(path, b.work)
        b.work.assigned.add(name)
        if name == "null":
            return [w.expression(value)]
        local = local_of(b, name)
        if local is not None:
            return [w.assign(local, value)]
        if name in CONSTANT_NAMES and path.scope in ("", "global", "script"):
            return [w.expression(w.call("refuse", w.constant(path.name), value))]
        scope = scope_of(b, path.scope)
        if self.constraints:
            from lyncshell.engine.constraints import Constraint

            made = Constraint(self.constraints, b.work.unit.source, b.work.in_function)
            constraint = b.work.constant(made, "constraint")
            arguments = (scope or w.name("v"), w.constant(name), constraint, value)
            lines = [w.expression(w.call("declare", w.name("v"), *arguments))]
        else:
            lines = [w.assign_variable(name, value, scope)]
        if path.scope == "private":
            lines.append(w.expression(w.call_method(w.name("v"), "hide", [w.constant(name)])))
        return lines

    def step(self, function: py.expr, post: py.expr) -> py.expr:
        """`++` or `--` of a member or an item, as an expression."""
        w = self.b.w
        if self.kind == "variable":
            path = self.bare.variable_path
            arguments = (w.name("v"), w.constant(path.drive), w.constant(path.name), function, post)
            return w.call("step_drive_item", *arguments)
        if self.site_name:
            return w.call_method(w.name(self.site_name), "step", [w.name("v"), self.holder_value, function, post])
        return w.call(f"step_{self.kind}", w.name("v"), self.holder_value, self.key_value, function, post)
