"""The members of script blocks: what `$block.Invoke()` and its kin do."""

from __future__ import annotations

from lyncshell.engine.script import ScriptBlock
from lyncshell.values.arrays import GenericList
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import services
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State

_A = "System.Management.Automation."
BLOCK = declare(_A + "ScriptBlock", python=ScriptBlock)


def _state() -> State:
    found: State = services().state  # type: ignore[attr-defined]
    return found


def collection(items: list[Any]) -> GenericList:
    """A Collection[PSObject]."""
    return GenericList(need_type(_A + "PSObject"), items, "System.Collections.ObjectModel.Collection`1")


@BLOCK.static("scriptblock Create(string script)")
def _create(script: str) -> ScriptBlock:
    return _state().script_block(script)


@BLOCK.method("System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)")
def _invoke(self: ScriptBlock, args: list[Any]) -> GenericList:
    return collection(_state().invoke(self, args, new_scope=True))


@BLOCK.method("System.Object InvokeReturnAsIs(Params System.Object[] args)")
def _invoke_as_is(self: ScriptBlock, args: list[Any]) -> Any:
    written = _state().invoke(self, args, new_scope=True)
    if len(written) == 1:
        return written[0]
    return written if written else AUTOMATION_NULL


@BLOCK.method(
    "System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary "
    "functionsToDefine, System.Object variablesToDefine, Params System.Object[] args)",
)
def _invoke_with_context(self: ScriptBlock, functions: Any, variables: Any, args: list[Any]) -> GenericList:
    from lyncshell.engine.variables import Scope
    from lyncshell.values.arrays import enumerate_value
    from lyncshell.values.members import get_member
    from lyncshell.values.names import fold
    from lyncshell.values.text import to_string

    state = _state()
    session = state.session
    scope = Scope(session.current, session, session.current.sinks)
    if isinstance(functions, Hashtable):
        for name, block in functions.items():
            state.define_function(to_string(name), block, scope)
    for variable in () if variables is None else enumerate_value(variables):
        scope[fold(to_string(get_member(variable, "Name")))] = get_member(variable, "Value")
    session.current, before = scope, session.current
    try:
        under = scope.get("_", MISSING)
        return collection(state.invoke(ScriptBlock(self.code, session), args, under=under, new_scope=True))
    finally:
        session.current = before


@BLOCK.method("scriptblock GetNewClosure()")
def _closure(self: ScriptBlock) -> ScriptBlock:
    return self.closure(_state())


@BLOCK.method("string ToString()")
def _to_string(self: ScriptBlock) -> str:
    return self.code.text




@BLOCK.property("System.Management.Automation.Language.Ast Ast {get;}")
def _ast(self: ScriptBlock) -> Any:
    from lyncshell.engine.ast_members import node_value

    definition = self.code.definition
    return node_value(self.code.block if definition is None else definition, self.code.source)


@BLOCK.property("string File {get;}")
def _file(self: ScriptBlock) -> str | None:
    return self.code.source.file


@BLOCK.property("psmoduleinfo Module {get;}")
def _module(self: ScriptBlock) -> Any:
    return None if self.session is None else self.session.module


@BLOCK.property("bool IsFilter {get;}")
def _is_filter(self: ScriptBlock) -> bool:
    definition = self.code.definition
    return definition is not None and definition.is_filter


@BLOCK.property("System.Management.Automation.PSToken StartPosition {get;}")
def _start(self: ScriptBlock) -> Any:
    from lyncshell.values.objects import PSCustomObject

    source, block = self.code.source, self.code.block
    extent = source.extent(block.start, block.end)
    return PSCustomObject(
        {
            "Content": extent.text,
            "Start": block.start,
            "Length": block.end - block.start,
            "StartLine": extent.start_line_number,
            "StartColumn": extent.start_column_number,
            "EndLine": extent.end_line_number,
            "EndColumn": extent.end_column_number,
        }
    )
