"""ForEach-Object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Range, Switch, cmdlet, param
from lyncshell.commands.modules import CORE
from lyncshell.commands.object.parallel import ParallelRuns
from lyncshell.commands.object.stepping import SteppingCmdlet
from lyncshell.errors import ErrorCategory, MethodNotFound, ShellError
from lyncshell.values import arrays, members, text
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import PSCustomObject, unwrap
from lyncshell.values.psobject import BoundScriptMethod, MagicMethod, PSMethod
from lyncshell.values.wildcard import compile_wildcard, has_wildcards

_PLAIN = frozenset((str, int, bool, float))
_BLOCKS = "ScriptBlockSet"
_MEMBER = "PropertyAndMethodSet"
_PARALLEL = "ParallelParameterSet"


@cmdlet("ForEach-Object", default_set="ScriptBlockSet", should_process=True, confirm_impact="Low",
        aliases=("%", "foreach"), module=CORE)
class ForEachObject(SteppingCmdlet):
    """Runs a script block for each object, or reads a property or calls a method of each.

    PS> 1..3 | ForEach-Object { $_ * 10 }
    10
    20
    30
    PS> 'fe01', 'fe02' | ForEach-Object ToUpper
    FE01
    FE02
    PS> 1..4 | ForEach-Object -Begin { $sum = 0 } -Process { $sum += $_ } -End { "sum $sum" }
    sum 10
    """

    InputObject: Any = param(pipeline=True, type="psobject")
    """The objects to go through."""
    Begin: Any = param(sets=_BLOCKS, type="scriptblock")
    """Runs before the first object."""
    Process: Any = param(sets=_BLOCKS, position=0, mandatory=True, type="scriptblock[]", allow_null=True,
                         allow_empty_collection=True)
    """Runs for each object, which is `$_`. Of several blocks the first may be begin and the last end."""
    End: Any = param(sets=_BLOCKS, type="scriptblock")
    """Runs after the last object."""
    RemainingScripts: Any = param(sets=_BLOCKS, remaining=True, type="scriptblock[]", allow_null=True,
                                  allow_empty_collection=True)
    """Further blocks given by position."""
    MemberName: str | None = param(sets=_MEMBER, position=0, mandatory=True)
    """The property to read or the method to call; wildcards must match one member."""
    ArgumentList: Any = param(sets=_MEMBER, remaining=True, aliases=("Args",), type="object[]")
    """The arguments of the method."""
    Parallel: Any = param(sets=_PARALLEL, mandatory=True, type="scriptblock")
    """Runs for each object in a shell of its own, one after another; `$using:name` takes variables along."""
    ThrottleLimit: int = param(5, sets=_PARALLEL, validate=(Range(1, 2147483647),))
    """How many run at once elsewhere; here one does."""
    TimeoutSeconds: int = param(0, sets=_PARALLEL, validate=(Range(0, 2147483),))
    """Begins no further run after so many seconds; 0 is no limit."""
    AsJob: Switch = param(OFF, sets=_PARALLEL)
    """Writes a job that keeps what the blocks write."""
    UseNewRunspace: Switch = param(OFF, sets=_PARALLEL)
    """Asks for a new shell for each run, which it is in any case."""

    first: list[Any]
    each: list[Any]
    last: list[Any]

    def begin(self) -> None:
        if self.Parallel is not None:
            self.runs = ParallelRuns(self)
            self.step = self.runs.add
            return
        if self.MemberName is not None:
            plain = "ArgumentList" not in self.bound and not has_wildcards(self.MemberName)
            self.step = self.quick_member_step if plain and not self.may_ask() else self.member_step
            return
        self.first, self.each, self.last = self.roles()
        for block in self.first:
            self.run_once(block)
        runners = [block.runner(self.processor.invocation, self.processor.out) for block in self.each]
        self.step = runners[0] if len(runners) == 1 else self.run_all(runners)

    def roles(self) -> tuple[list[Any], list[Any], list[Any]]:
        """The blocks to run before, for each object and after; by position the first of several is begin and, of
        three or more, the last is end."""
        blocks = [*(self.Process or []), *(self.RemainingScripts or [])]
        first = [self.Begin] if self.Begin is not None else []
        last = [self.End] if self.End is not None else []
        if not first and len(blocks) > 1:
            first = [blocks.pop(0)]
        if not last and len(blocks) > 1:
            last = [blocks.pop()]
        return ([b for b in group if b is not None] for group in (first, blocks, last))  # type: ignore[return-value]

    def run_once(self, block: Any) -> None:
        """Runs a begin or end block, whose `$_` is null."""
        block.runner(self.processor.invocation, self.processor.out)(None)

    def run_all(self, runners: list[Any]) -> Any:
        """One step of several process blocks."""

        def step(value: Any) -> None:
            for run in runners:
                run(value)

        return step

    def process(self) -> None:
        if self.processor.invocation.expects_input or "InputObject" in self.bound:
            self.step(self.InputObject)
        elif self.MemberName is None:
            self.step(None)

    def end(self) -> None:
        if self.Parallel is not None:
            self.runs.end()
        elif self.MemberName is None:
            for block in self.last:
                self.run_once(block)

    def may_ask(self) -> bool:
        """Whether -WhatIf, -Confirm or a preference makes ShouldProcess do anything."""
        streams = self.streams
        low = str(text.to_string(self.state.preference("ConfirmPreference"))).lower() == "low"
        return bool(streams.what_if or streams.confirm or low)

    def quick_member_step(self, value: Any) -> None:
        """`member_step` for a note property of a custom object; everything else takes the long way."""
        if type(value) is PSCustomObject:
            found = value.props.get(self.MemberName or "", MISSING)
            if type(found) in _PLAIN:
                self.write(found)
                return
        self.member_step(value)

    def member_step(self, value: Any) -> None:
        """Writes the value of the property, or what the method gives, of one object."""
        for result in self.member_values(value):
            if result is not AUTOMATION_NULL:
                for item in arrays.enumerate_value(result):
                    self.write(item)

    def member_values(self, value: Any) -> Iterator[Any]:
        """What the member of that name gives."""
        if value is None:
            self.error(ShellError("Input object is null.", error_id="InputObjectIsNull",
                                  category=ErrorCategory.InvalidArgument,
                                  exception_type="System.Management.Automation.PSArgumentNullException"))
            return
        name = self.member_name(value)
        if name is None:
            return
        found = None if "ArgumentList" in self.bound else members.find_property(value, name)
        if found is not None:
            if self.should_process(str(text.to_string(value)), f"Retrieve the value for property '{name}'"):
                yield members.get_member(value, name)
        elif not has_method(value, name):
            yield from self.unknown(value, name)
        elif self.should_process(str(text.to_string(value)), f"Invoke method '{name}'"):
            yield self.called(value, name)

    def called(self, value: Any, name: str) -> Any:
        """What the method gives; a failure is reported and gives nothing."""
        try:
            return members.call_method(value, name, list(self.ArgumentList or []))
        except MethodNotFound as error:
            self.error(error, value)
        except ShellError as error:
            error.error_id = "MethodInvocationError" if error.error_id == "RuntimeException" else error.error_id
            self.error(error, value)
        return AUTOMATION_NULL

    def unknown(self, value: Any, name: str) -> Iterator[Any]:
        """A name that is neither property nor method: a key of a dictionary, or an error for a method call."""
        if "ArgumentList" in self.bound:
            self.error(ShellError(f"Input object has no method that is named '{name}'.", value,
                                  error_id="MethodNotFound", category=ErrorCategory.InvalidArgument,
                                  exception_type="System.Management.Automation.PSArgumentException"))
            return
        yield members.get_member(value, name)

    def member_name(self, value: Any) -> str | None:
        """The member that the pattern names; None (after an error) where it names several."""
        wanted = self.MemberName or ""
        if not has_wildcards(wanted):
            return wanted
        match = compile_wildcard(wanted)
        names = {fold(m.name): m.name for m in members.all_members(value) if match(m.name)}
        if len(names) > 1:
            listed = " ".join(names.values())
            self.error(ShellError(
                f"Input name \"{wanted}\" is ambiguous. It can be resolved to multiple matched members. "
                f"Possible matches include: {listed}.", unwrap(value), error_id="AmbiguousPropertyOrMethodName",
                category=ErrorCategory.InvalidOperation,
                exception_type="System.Management.Automation.PSArgumentException"))
            return None
        return next(iter(names.values()), None)


def has_method(value: Any, name: str) -> bool:
    """Whether an object has a method of that name."""
    return isinstance(members.get_member(value, name), (PSMethod, MagicMethod, BoundScriptMethod))
