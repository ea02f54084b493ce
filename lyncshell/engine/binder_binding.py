"""The state of one binding: which parameters have values, which parameter sets are still possible."""

from __future__ import annotations

from lyncshell.engine import binder_errors as errors
from lyncshell.engine.binder_values import as_written, bind_value, fits, is_direct
from lyncshell.engine.common_parameters import common_of
from lyncshell.engine.parameters import ALL
from lyncshell.errors import ParameterBindingFailure, ParameterValidationFailure
from lyncshell.values.invoke import is_invokable
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.binder import Binder
    from lyncshell.engine.binder_plan import Plan
    from lyncshell.engine.parameters import Argument, Parameter

_BLOCK_TYPES = (
    "", "object", "psobject", "scriptblock", "object[]", "psobject[]", "scriptblock[]", "System.Object",
    "System.Object[]", "System.Management.Automation.ScriptBlock", "System.Management.Automation.ScriptBlock[]",
    "System.Management.Automation.PSObject", "System.Management.Automation.PSObject[]", "System.Delegate",
)  # fmt: skip


class Binding:
    """What one call bound.

    `values` maps the command's own parameters (their declared names) to values in the order in which they were bound;
    `common` the same for common parameters; `remaining` is `$args` of a simple function. `set_name` is the chosen
    parameter set. `renewed` names the parameters that the last pipeline object bound. `sole` is the one parameter that
    takes pipeline objects, by value, where there is no other; `direct` is its name where it takes every object
    unchanged: the caller may then set it itself and never call `bind_pipeline`. `plan` can be kept at the call site.
    """

    # What most calls never set. The containers here are shared: who adds something makes one of its own.
    common: dict[str, Any] = {}
    remaining: list[Any] = []
    delayed: list[tuple[Parameter, Any, object]] = []
    placed: list[tuple[Parameter, Argument | None]] = []
    tail: tuple[Parameter | None, list[Argument]] = (None, [])
    renewed: tuple[str, ...] = ()
    mask = ALL
    base_mask = ALL
    set_name = ""
    problem: Exception | None = None
    dependent = False
    settled = False
    plan: Plan | None = None
    direct: str | None = None
    sole: Parameter | None = None

    def __init__(self, binder: Binder, invocation: Any, expects_input: bool) -> None:
        self.binder = binder
        self.metadata = binder.metadata
        self.lookup = binder.lookup
        self.parameters: tuple[Parameter, ...] = binder.own
        self.invocation = invocation
        self.expects_input = expects_input
        self.values: dict[str, Any] = {}
        self.base_values = self.values

    @property
    def bound(self) -> dict[str, Any]:
        """$PSBoundParameters: own and common parameters with their values."""
        return {**self.values, **self.common} if self.common else dict(self.values)

    def unbound(self) -> list[Parameter]:
        """The command's own parameters that have no value yet."""
        values = self.values
        delayed = {parameter.name for parameter, _, _ in self.delayed}
        return [each for each in self.parameters if each.name not in values and each.name not in delayed]

    def is_bound(self, parameter: Parameter) -> bool:
        """Whether the parameter has its value, or a script block that will give it."""
        name = parameter.name
        if name in self.values or name in self.common:
            return True
        return any(waiting is parameter for waiting, _, _ in self.delayed)

    def is_common(self, parameter: Parameter) -> bool:
        """Whether it is one of the common parameters of this command."""
        return parameter in common_of(self.metadata)

    def put(
        self, parameter: Parameter, value: Any, argument: Argument | None, *, coerce: bool = True, delay: bool = True
    ) -> bool:
        """Binds a value; False when it is of another type and `coerce` is off."""
        extent = None if argument is None else argument.extent
        if delay and self._delays(parameter, value):
            if not self.expects_input:
                raise errors.block_without_input(parameter.name, extent)
            self.delayed = [*self.delayed, (parameter, value, extent)]
            self.dependent = True
            self.mask &= parameter.mask
            return True
        if value is AUTOMATION_NULL:
            value = None
        if not coerce and not fits(parameter, value):
            return False
        if argument is not None and argument.text and not argument.attached:
            value = as_written(parameter, value, argument.text)
        value = bind_value(parameter, value, extent, advanced=not self.metadata.simple)
        if parameter.name not in self.metadata.parameters and self.is_common(parameter):
            self.common = {**self.common, parameter.name: value}
        else:
            self.values[parameter.name] = value
            self.mask &= parameter.mask
        self.placed = [*self.placed, (parameter, argument)]
        return True

    def _delays(self, parameter: Parameter, value: Any) -> bool:
        if type(value) in (str, int, bool) or value is None or not parameter.takes_pipeline:
            return False
        return is_invokable(value) and delays_blocks(parameter)

    def remember(self) -> None:
        """Notes what the command line alone bound: each pipeline object starts from there."""
        self.base_values = self.values
        self.base_mask = self.mask
        if self.expects_input and not self.metadata.simple:
            self._find_direct()

    def _find_direct(self) -> None:
        """Looks whether one parameter alone takes pipeline objects, by value."""
        if self.delayed or self.metadata.dynamic is not None:
            return
        takers = [each for each in self.unbound() if each.takes_pipeline and each.mask & self.mask]
        if len(takers) != 1:
            return
        taker = takers[0]
        if all(entry.pipeline and not entry.by_name for entry in taker.entries(self.mask)):
            from lyncshell.engine.binder_pipeline import settles

            if settles(self, taker):
                self.sole = taker
                self.direct = taker.name if is_direct(taker) else None

    def bind_pipeline(self, value: Any) -> bool:
        """Binds one pipeline object; True. Raises a binding error when nothing takes it: the caller reports that as a
        non-terminating error about this object and goes on with the next one."""
        sole = self.sole
        if sole is None:
            from lyncshell.engine.binder_pipeline import bind_object

            bind_object(self, value)
            return True
        try:
            bound = bind_value(sole, value)
        except ParameterValidationFailure:
            raise
        except ParameterBindingFailure:
            raise errors.input_not_bound() from None
        self.values = values = dict(self.base_values)
        values[sole.name] = bound
        self.renewed = (sole.name,)
        return True

    def complete(self) -> None:
        """Settles the parameter set and asks for (or misses) mandatory parameters, where no input will come."""
        if not self.settled:
            from lyncshell.engine.binder_sets import settle

            settle(self)


def delays_blocks(parameter: Parameter) -> bool:
    """Whether a script block given for the parameter is evaluated for each pipeline object."""
    return parameter.takes_pipeline and parameter.type_name not in _BLOCK_TYPES
