"""`dynamicparam`: parameters that a function makes while it is being bound."""

from __future__ import annotations

from lyncshell.engine.attribute_values import AttributeValue
from lyncshell.engine.parameters import ALL_SETS, Parameter, SetEntry
from lyncshell.engine.variables import Scope
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.binder import Binding
    from lyncshell.engine.script import Code
    from lyncshell.engine.state import State

_A = "System.Management.Automation."


class RuntimeDefinedParameter(Adapted):
    """One dynamic parameter."""

    __slots__ = ("attributes", "is_set", "name", "type", "value")
    PS_TYPE = _A + "RuntimeDefinedParameter"

    def __init__(self, name: str = "", type: TypeInfo | None = None, attributes: Any = None) -> None:
        self.name = name
        self.type = type
        self.attributes: list[Any] = [] if attributes is None else attributes
        self.value: Any = None
        self.is_set = False


class RuntimeDefinedParameterDictionary(Hashtable):
    """What a `dynamicparam` block returns: name -> RuntimeDefinedParameter."""

    __slots__ = ()
    PS_TYPE = _A + "RuntimeDefinedParameterDictionary"


PARAMETER = declare(_A + "RuntimeDefinedParameter", python=RuntimeDefinedParameter)
DICTIONARY = declare(
    _A + "RuntimeDefinedParameterDictionary",
    python=RuntimeDefinedParameterDictionary,
    base="System.Collections.Generic.Dictionary`2",
)


@PARAMETER.constructor(
    "RuntimeDefinedParameter new()",
    "RuntimeDefinedParameter new(string name, type parameterType, "
    "System.Collections.ObjectModel.Collection[System.Attribute] attributes)",
)
def _new_parameter(name: str = "", type: Any = None, attributes: Any = None) -> RuntimeDefinedParameter:
    return RuntimeDefinedParameter(name, type, attributes)


@DICTIONARY.constructor("RuntimeDefinedParameterDictionary new()")
def _new_dictionary() -> RuntimeDefinedParameterDictionary:
    return RuntimeDefinedParameterDictionary()


@DICTIONARY.method("void Add(string key, System.Object value)")
def _add(self: RuntimeDefinedParameterDictionary, key: str, value: Any) -> None:
    self[key] = value


@PARAMETER.property("string Name {get;set;}")
def _name(self: RuntimeDefinedParameter) -> str:
    return self.name


@_name.setter
def _set_name(self: RuntimeDefinedParameter, value: str) -> None:
    self.name = value


@PARAMETER.property("type ParameterType {get;set;}")
def _type(self: RuntimeDefinedParameter) -> Any:
    return self.type


@_type.setter
def _set_type(self: RuntimeDefinedParameter, value: Any) -> None:
    self.type = value


@PARAMETER.property("System.Object Value {get;set;}")
def _value(self: RuntimeDefinedParameter) -> Any:
    return self.value


@_value.setter
def _set_value(self: RuntimeDefinedParameter, value: Any) -> None:
    self.value = value
    self.is_set = True


@PARAMETER.property("bool IsSet {get;set;}")
def _is_set(self: RuntimeDefinedParameter) -> bool:
    return self.is_set


@_is_set.setter
def _set_is_set(self: RuntimeDefinedParameter, value: bool) -> None:
    self.is_set = value


@PARAMETER.property("System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}")
def _attributes(self: RuntimeDefinedParameter) -> Any:
    return self.attributes


def dynamic_of(code: Code, state: State) -> Callable[[Binding], Iterable[Parameter]]:
    """What the binder calls for the parameters that the block makes of the values bound so far."""

    def dynamic(binding: Binding) -> Iterable[Parameter]:
        compiled = code.compiled(state)
        scope = state.scope
        inner = Scope(scope, scope.session, scope.sinks, scope.frame)
        inner["psboundparameters"] = bound = Hashtable()
        for parameter in code.parameters:
            inner[fold(parameter.name.variable_path.name)] = None
        for name, value in binding.values.items():
            inner[fold(name)] = value
            bound[name] = value
        written: list[Any] = []
        session = scope.session
        session.current = inner
        try:
            assert compiled.dynamic is not None
            compiled.dynamic(inner, written.append)
        finally:
            session.current = scope
        return [
            _parameter(each)
            for table in written
            if isinstance(table, Hashtable)
            for each in table.values()
            if isinstance(each, RuntimeDefinedParameter)
        ]

    return dynamic


def _parameter(defined: RuntimeDefinedParameter) -> Parameter:
    sets: dict[str, SetEntry] = {}
    aliases: list[str] = []
    validations: list[Any] = []
    flags: set[str] = set()
    for attribute in enumerate_value(defined.attributes):
        if not isinstance(attribute, AttributeValue):
            continue
        if attribute.name == "parameter":
            name, entry = attribute.set_entry()
            sets[name or ALL_SETS] = entry
        elif attribute.name == "alias":
            aliases += attribute.words()
        elif attribute.name.startswith("allow"):
            flags.add(attribute.name)
        else:
            rule = attribute.validation()
            if rule is not None:
                validations.append(rule)
    kind = defined.type
    return Parameter(
        defined.name,
        None if kind is None or kind.full_name == "System.Object" else kind,
        aliases=aliases,
        sets=sets,
        validations=validations,
        is_switch=kind is not None and kind.full_name == _A + "SwitchParameter",
        allow_null="allownull" in flags,
        allow_empty_string="allowemptystring" in flags,
        allow_empty_collection="allowemptycollection" in flags,
        script=True,
        origin=defined,
    )
