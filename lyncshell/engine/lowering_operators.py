"""Operators: a table from PowerShell's operators to functions of the runtime."""

from __future__ import annotations

from lyncshell.engine.lowering_fast import safe_call
from lyncshell.engine.lowering_inline import ARITHMETIC, BITS, COMPARISONS, compared, computed
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body

# Operator -> function(left, right).
BINARY = {
    "Plus": "add", "Minus": "subtract", "Multiply": "multiply", "Divide": "divide", "Rem": "remainder",
    "DotDot": "range_", "Format": "format_string", "Band": "band", "Bor": "bor", "Bxor": "bxor", "Shl": "shl",
    "Shr": "shr", "Join": "join", "Is": "is_", "IsNot": "is_not", "As": "as_",
    "Ieq": "equal", "Ine": "not_equal", "Igt": "greater", "Ige": "greater_equal", "Ilt": "less", "Ile": "less_equal",
    "Ilike": "like", "Inotlike": "not_like", "Icontains": "contains", "Inotcontains": "not_contains", "Iin": "in_",
    "Inotin": "not_in", "Isplit": "split", "Ireplace": "replace",
    "Ceq": "cequal", "Cne": "cnot_equal", "Cgt": "cgreater", "Cge": "cgreater_equal", "Clt": "cless",
    "Cle": "cless_equal", "Clike": "clike", "Cnotlike": "cnot_like", "Ccontains": "ccontains",
    "Cnotcontains": "cnot_contains", "Cin": "cin", "Cnotin": "cnot_in", "Csplit": "csplit", "Creplace": "creplace",
}  # fmt: skip
# Operators that set `$Matches`: function(v, left, right).
MATCHING = {"Imatch": "match", "Inotmatch": "not_match", "Cmatch": "cmatch", "Cnotmatch": "cnot_match"}
UNARY = {
    "Minus": "negate", "Plus": "plus", "Bnot": "bnot", "Join": "join_all", "Isplit": "split_words",
    "Csplit": "split_words",
}  # fmt: skip
# Operators that can call a script block on their right.
_CALLING = frozenset({"Isplit", "Csplit", "Ireplace", "Creplace"})


def lower_binary(b: Body, node: Any) -> py.expr:
    """`a + b`; chains lean left and are taken apart in a loop by the caller's depth limit."""
    from lyncshell.engine.lowering_expressions import lower_condition, lower_expression

    operator = node.operator
    w = b.w
    if operator == "And":
        return w.both(lower_condition(b, node.left), lower_condition(b, node.right))
    if operator == "Or":
        return w.either(lower_condition(b, node.left), lower_condition(b, node.right))
    if operator == "Xor":
        same = w.same(lower_condition(b, node.left), lower_condition(b, node.right))
        return w.negated(same)
    left = lower_expression(b, node.left)
    if operator == "QuestionQuestion":
        return w.coalesced(b.temporary("t"), left, lower_expression(b, node.right))
    right = lower_expression(b, node.right)
    if operator in MATCHING:
        return safe_call(b, MATCHING[operator], w.name("v"), left, right)
    if operator in _CALLING:
        b.work.calls += 1
    return combined(b, operator, left, right)


def combined(b: Body, operator: str, left: py.expr, right: py.expr, condition: bool = False) -> py.expr:
    """A binary operator on lowered operands; in hot code with a short way for Int32."""
    function = BINARY[operator]
    quick: py.expr | None = None
    if b.work.hot:
        if operator in COMPARISONS:
            quick = compared(b, operator, function, left, right, condition)
        elif operator in ARITHMETIC or operator in BITS or operator == "Rem":
            quick = computed(b, operator, function, left, right)
            if quick is not None and condition:
                quick = b.w.call("truth", quick)
    if quick is not None:
        return quick
    plain = safe_call(b, function, left, right)
    return b.w.call("truth", plain) if condition else plain


def lower_unary(b: Body, node: Any) -> py.expr:
    """`-a`, `!a`, `-join a`, `++a`"""
    from lyncshell.engine.lowering_assign import lower_step
    from lyncshell.engine.lowering_expressions import lower_condition, lower_expression

    kind = node.token_kind
    if kind in ("Not", "Exclaim"):
        return b.w.negated(lower_condition(b, node.child))
    if kind.endswith(("PlusPlus", "MinusMinus")):
        return lower_step(b, node)
    child = lower_expression(b, node.child)
    if kind == "Minus" and isinstance(node.child, ast.ConstantExpressionAst) and _is_number(child):
        return b.w.constant(-child.value)  # type: ignore[attr-defined]
    return safe_call(b, UNARY[kind], child)


def _is_number(node: py.expr) -> bool:
    value = getattr(node, "value", None)
    return (type(value) is int and value != 0) or type(value) is float
