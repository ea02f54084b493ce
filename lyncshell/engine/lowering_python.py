"""Python's tree nodes, made short.

The nodes come from `_ast`, the built-in module, because `ast` would cost a start-up some milliseconds. A `Writer`
stamps every node with the current `line`, which is the id of a position in the PowerShell source (`unit.py`): a
traceback's line number leads back to it.
"""

from __future__ import annotations

import _ast as py

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

_LOAD = py.Load()
_STORE = py.Store()


class Writer:
    """Makes nodes at the current line."""

    __slots__ = ("line",)

    def __init__(self) -> None:
        self.line = 1

    # -- expressions

    def name(self, identifier: str) -> py.expr:
        """`identifier`"""
        return py.Name(identifier, _LOAD, lineno=self.line, col_offset=0)

    def constant(self, value: Any) -> py.expr:
        """A literal that Python knows."""
        return py.Constant(value, None, lineno=self.line, col_offset=0)

    def call(self, function: str, *arguments: py.expr) -> py.expr:
        """`function(arguments)`"""
        return py.Call(self.name(function), list(arguments), [], lineno=self.line, col_offset=0)

    def call_method(self, target: py.expr, method: str, arguments: Sequence[py.expr]) -> py.expr:
        """`target.method(arguments)`"""
        function = py.Attribute(target, method, _LOAD, lineno=self.line, col_offset=0)
        return py.Call(function, list(arguments), [], lineno=self.line, col_offset=0)

    def attribute(self, target: py.expr, name: str) -> py.expr:
        """`target.name`"""
        return py.Attribute(target, name, _LOAD, lineno=self.line, col_offset=0)

    def item(self, target: py.expr, key: str | int) -> py.expr:
        """`target[key]`"""
        return py.Subscript(target, self.constant(key), _LOAD, lineno=self.line, col_offset=0)

    def variable(self, name: str) -> py.expr:
        """`v['name']`"""
        return self.item(self.name("v"), name)

    def group(self, items: Iterable[py.expr]) -> py.expr:
        """`(items)`"""
        return py.Tuple(list(items), _LOAD, lineno=self.line, col_offset=0)

    def array(self, items: Iterable[py.expr]) -> py.expr:
        """`[items]`"""
        return py.List(list(items), _LOAD, lineno=self.line, col_offset=0)

    def choice(self, condition: py.expr, yes: py.expr, no: py.expr) -> py.expr:
        """`yes if condition else no`"""
        return py.IfExp(condition, yes, no, lineno=self.line, col_offset=0)

    def both(self, *operands: py.expr) -> py.expr:
        """`a and b`"""
        return py.BoolOp(py.And(), list(operands), lineno=self.line, col_offset=0)

    def either(self, *operands: py.expr) -> py.expr:
        """`a or b`"""
        return py.BoolOp(py.Or(), list(operands), lineno=self.line, col_offset=0)

    def negated(self, operand: py.expr) -> py.expr:
        """`not operand`"""
        return py.UnaryOp(py.Not(), operand, lineno=self.line, col_offset=0)

    def same(self, left: py.expr, right: py.expr) -> py.expr:
        """`left is right`"""
        return py.Compare(left, [py.Is()], [right], lineno=self.line, col_offset=0)

    def equals(self, left: py.expr, right: py.expr) -> py.expr:
        """`left == right`"""
        return py.Compare(left, [py.Eq()], [right], lineno=self.line, col_offset=0)

    def held(self, name: str, value: py.expr) -> py.expr:
        """`(name := value)`"""
        target = py.Name(name, _STORE, lineno=self.line, col_offset=0)
        return py.NamedExpr(target, value, lineno=self.line, col_offset=0)

    def compare(self, left: py.expr, operator: py.cmpop, right: py.expr) -> py.expr:
        """`left < right`"""
        return py.Compare(left, [operator], [right], lineno=self.line, col_offset=0)

    def all_same(self, first: py.expr, second: py.expr, third: py.expr) -> py.expr:
        """`first is second is third`"""
        return py.Compare(first, [py.Is(), py.Is()], [second, third], lineno=self.line, col_offset=0)

    def within(self, value: py.expr, least: int, greatest: int) -> py.expr:
        """`least <= value <= greatest`"""
        bounds: list[py.expr] = [value, self.constant(greatest)]
        return py.Compare(self.constant(least), [py.LtE(), py.LtE()], bounds, lineno=self.line, col_offset=0)

    def arithmetic(self, left: py.expr, operator: py.operator, right: py.expr) -> py.expr:
        """`left + right`"""
        return py.BinOp(left, operator, right, lineno=self.line, col_offset=0)

    def coalesced(self, held: str, value: py.expr, instead: py.expr) -> py.expr:
        """`held if (held := plain(value)) is not None else instead`"""
        return self.choice(self._known(held, value), self.name(held), instead)

    def unless_null(self, held: str, value: py.expr, result: py.expr) -> py.expr:
        """`result if (held := plain(value)) is not None else None`"""
        return self.choice(self._known(held, value), result, self.constant(None))

    def _known(self, held: str, value: py.expr) -> py.expr:
        named = self.held(held, self.call("plain", value))
        return py.Compare(named, [py.IsNot()], [self.constant(None)], lineno=self.line, col_offset=0)

    def interpolated(self, parts: Sequence[py.expr]) -> py.expr:
        """An f-string of constants and of expressions that are texts."""
        values: list[py.expr] = [
            part
            if isinstance(part, py.Constant)
            else py.FormattedValue(part, -1, None, lineno=self.line, col_offset=0)
            for part in parts
        ]
        return py.JoinedStr(values, lineno=self.line, col_offset=0)

    # -- statements

    def expression(self, value: py.expr) -> py.stmt:
        """An expression as a statement."""
        return py.Expr(value, lineno=self.line, col_offset=0)

    def assign(self, identifier: str, value: py.expr) -> py.stmt:
        """`identifier = value`"""
        target = py.Name(identifier, _STORE, lineno=self.line, col_offset=0)
        return py.Assign([target], value, lineno=self.line, col_offset=0)

    def assign_variable(self, name: str, value: py.expr, scope: py.expr | None = None) -> py.stmt:
        """`v['name'] = value`"""
        target = py.Subscript(
            self.name("v") if scope is None else scope, self.constant(name), _STORE, lineno=self.line, col_offset=0
        )
        return py.Assign([target], value, lineno=self.line, col_offset=0)

    def branch(self, condition: py.expr, body: list[py.stmt], orelse: list[py.stmt] | None = None) -> py.stmt:
        """`if condition: body else: orelse`"""
        return py.If(condition, body or [self.skip()], orelse or [], lineno=self.line, col_offset=0)

    def repeat(self, condition: py.expr, body: list[py.stmt]) -> py.stmt:
        """`while condition: body`"""
        return py.While(condition, body or [self.skip()], [], lineno=self.line, col_offset=0)

    def forever(self, body: list[py.stmt]) -> py.stmt:
        """`while True: body`"""
        return py.While(self.constant(True), body or [self.skip()], [], lineno=self.line, col_offset=0)

    def loop(self, identifier: str, items: py.expr, body: list[py.stmt]) -> py.stmt:
        """`for identifier in items: body`"""
        target = py.Name(identifier, _STORE, lineno=self.line, col_offset=0)
        return py.For(target, items, body or [self.skip()], [], lineno=self.line, col_offset=0)

    def attempt(self, body: list[py.stmt], kind: str, handler: list[py.stmt]) -> py.stmt:
        """`try: body except kind as e: handler`"""
        clause = py.ExceptHandler(self.name(kind), "e", handler, lineno=self.line, col_offset=0)
        return py.Try(body or [self.skip()], [clause], [], [], lineno=self.line, col_offset=0)

    def guarded(self, body: list[py.stmt], final: list[py.stmt]) -> py.stmt:
        """`try: body finally: final`"""
        return py.Try(body or [self.skip()], [], [], final or [self.skip()], lineno=self.line, col_offset=0)

    def skip(self) -> py.stmt:
        """`pass`"""
        return py.Pass(lineno=self.line, col_offset=0)

    def leave(self) -> py.stmt:
        """`break`"""
        return py.Break(lineno=self.line, col_offset=0)

    def again(self) -> py.stmt:
        """`continue`"""
        return py.Continue(lineno=self.line, col_offset=0)

    def give(self, value: py.expr | None = None) -> py.stmt:
        """`return value`"""
        return py.Return(value, lineno=self.line, col_offset=0)

    def fail(self, error: py.expr | None = None) -> py.stmt:
        """`raise error`"""
        return py.Raise(error, None, lineno=self.line, col_offset=0)

    def function(self, name: str, parameters: Sequence[str], body: list[py.stmt]) -> py.stmt:
        """`def name(parameters): body`"""
        arguments = py.arguments(
            posonlyargs=[],
            args=[py.arg(each, None, lineno=self.line, col_offset=0) for each in parameters],
            vararg=None,
            kwonlyargs=[],
            kw_defaults=[],
            kwarg=None,
            defaults=[],
        )
        return py.FunctionDef(
            name, arguments, body or [self.skip()], [], None, type_comment=None, lineno=self.line, col_offset=0
        )
