"""Lowering: a script block's tree becomes Python functions.

`compile_block` is the one entry: it lowers the named blocks, the default values of the parameters and, for a block of
one plain expression, a `value(v)` form; compiles them as one Python module; and runs that module in a dict that holds
the runtime's names and the unit's constants. Blocks inside are lowered when they first run.

lowering_body.py (what is being worked on)  lowering_python.py (Python's nodes)  lowering_statements.py (dispatch of
statements, if, functions)  _loops _switch _jumps _errors _assign _commands  lowering_expressions.py (dispatch of
expressions, strings, arrays, types)  _operators _inline _members _variables _literals  lowering_fast.py (loops on
Python locals)  _fast_plan
"""

from __future__ import annotations

import _ast as py

from lyncshell.engine.lowering_body import LEVEL, Body, UnitWork
from lyncshell.engine.lowering_expressions import is_silent, lower_expression, lower_value
from lyncshell.engine.lowering_loops import mentions
from lyncshell.engine.lowering_statements import lower_statements
from lyncshell.engine.unit import UNIT
from lyncshell.language.ast_blocks import FunctionDefinitionAst, FunctionMemberAst
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.variables import Scope
    from lyncshell.language.ast import NamedBlockAst, ParameterAst, ScriptBlockAst
    from lyncshell.language.source import Source

    Run = Callable[[Scope, Callable[[Any], Any]], None]

# What the call itself sets.
_AUTOMATIC = frozenset({"_", "args", "input", "this"})
# A frame of generated code is known by the file name of its code object.
FILE_NAME = "<script>"


class Compiled:
    """The functions of one script block; None for a block that is not there.

    `begin`, `process`, `end`, `clean`, `dynamic` are `f(v, out)`; `value` is `f(v)` where the block is one plain
    expression; `defaults` are `f(v)` for each parameter, None where it has no default. `assigned` are the variables
    that the block assigns, `spellings` how variables were written; `uses_input` says that `$input` is mentioned.
    """

    __slots__ = (
        "assigned", "begin", "clean", "defaults", "dynamic", "end", "parameters", "process", "spellings", "uses_input",
        "value",
    )  # fmt: skip

    def __init__(self, names: dict[str, Any], work: UnitWork, parameters: list[ParameterAst]) -> None:
        self.begin: Run | None = names.get("begin")
        self.process: Run | None = names.get("process")
        self.end: Run | None = names.get("end")
        self.clean: Run | None = names.get("clean")
        self.dynamic: Run | None = names.get("dynamicparam")
        self.value: Callable[[Scope], Any] | None = names.get("value")
        self.parameters = parameters
        self.defaults: list[Callable[[Scope], Any] | None] = [
            names.get(f"default{number}") for number in range(len(parameters))
        ]
        self.assigned = frozenset(work.assigned)
        self.spellings = work.spellings
        self.uses_input = False


def compile_block(
    block: ScriptBlockAst,
    source: Source,
    name: str,
    parameters: list[ParameterAst],
    runtime: dict[str, Any],
    level: int = LEVEL,
) -> Compiled:
    """Lowers and compiles a script block. `runtime` are the names that generated code may call.

    `level` says how far it is lowered (see UnitWork).
    """
    module, work = lower_block(block, source, name, parameters, level)
    names = dict(runtime)
    names.update(work.constants)
    names[UNIT] = work.unit
    exec(compile(module, FILE_NAME, "exec"), names)
    compiled = Compiled(names, work, parameters)
    compiled.uses_input = mentions(block, "input")
    return compiled


def lower_block(
    block: ScriptBlockAst, source: Source, name: str, parameters: list[ParameterAst], level: int = LEVEL
) -> tuple[py.Module, UnitWork]:
    """The Python module of a script block, with what it refers to."""
    work = UnitWork(source, name, mentions(block, "?"), level)
    work.at(block)
    work.hot = 0 if block.parent is None or level < 2 else 1
    work.in_function = block.parent is not None and isinstance(block.parent, FunctionDefinitionAst)
    work.known = frozenset(fold(parameter.name.variable_path.name) for parameter in parameters) | _AUTOMATIC
    work.in_method = isinstance(block.parent, FunctionMemberAst)
    functions: list[py.stmt] = []
    texts: Any = source.types
    types = None if texts is None else texts.of_block(block)
    for named in block.named_blocks:
        functions.append(_named_block(work, named, types))
        types = None
    value = _value_form(work, block)
    if value is not None:
        functions.append(value)
    for number, parameter in enumerate(parameters):
        if parameter.default_value is not None:
            work.at(parameter)
            given = work.writer.give(lower_expression(Body(work, False), parameter.default_value))
            functions.append(work.writer.function(f"default{number}", ("v",), [given]))
    return py.Module([*work.functions, *functions], []), work


def compile_expression(node: Any, runtime: dict[str, Any]) -> Callable[[Scope], Any]:
    """A function that gives the value of one expression of a tree."""
    root = node.root()
    work = UnitWork(root.source, "<Expression>", False)
    work.at(node)
    lines = [work.writer.give(lower_expression(Body(work, False), node))]
    function = work.writer.function("value", ("v",), lines)
    names = dict(runtime)
    names.update(work.constants)
    names[UNIT] = work.unit
    exec(compile(py.Module([*work.functions, function], []), FILE_NAME, "exec"), names)
    found: Callable[[Scope], Any] = names["value"]
    return found


def _named_block(work: UnitWork, block: NamedBlockAst, types: object) -> py.stmt:
    writer = work.writer
    work.at(block)
    line = writer.line
    body = Body(work, True)
    body.outermost = block.parent is not None and block.parent.parent is None
    lines = lower_statements(body, block.statements, block.traps)
    writer.line = line
    if types is not None:
        definitions = work.constant(types, "types")
        lines.insert(0, writer.expression(writer.call("define_types", writer.name("v"), definitions)))
    if body.returns_from_part and not work.in_method:
        lines = [writer.attempt(lines, "ReturnFlow", [writer.skip()])]
    return writer.function(fold(block.block_kind), ("v", "out"), lines)


def _value_form(work: UnitWork, block: ScriptBlockAst) -> py.stmt | None:
    """`value(v)`, for a block that is one plain expression."""
    named = block.end_block
    if work.in_function or work.in_method:
        return None
    if named is None or not named.unnamed or len(block.named_blocks) != 1 or block.param_block is not None:
        return None
    if len(named.statements) != 1 or named.traps:
        return None
    statement: Any = named.statements[0]
    expression = statement.pure_expression() if hasattr(statement, "pure_expression") else None
    if expression is None or is_silent(expression):
        return None
    work.at(statement)
    lines = [work.writer.give(lower_value(Body(work, False), statement))]
    return work.writer.function("value", ("v",), lines)
