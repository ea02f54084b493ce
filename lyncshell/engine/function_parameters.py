"""The `param` block of a function as the binder wants it: attributes become a CommandMetadata."""

from __future__ import annotations

from lyncshell.engine.parameters import (
    ALL_SETS,
    CommandMetadata,
    Count,
    Length,
    NotNull,
    NotNullOrEmpty,
    NotNullOrWhiteSpace,
    Parameter,
    Pattern,
    Range,
    Script,
    Set,
    SetEntry,
)
from lyncshell.engine.runtime_types import TypeRef
from lyncshell.engine.variables import Guard
from lyncshell.language import ast
from lyncshell.values.convert import convert, truth
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.script import Code
    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope
    from lyncshell.values.typesystem import TypeInfo


class ScriptMetadata(CommandMetadata):
    """The metadata of a script block.

    `script_parameters` has for each parameter its name, its variable, what it is when nothing binds it, and the
    conversion of its default; `guards` are the typed ones, by variable.
    """

    __slots__ = ("_keys", "guards", "script_parameters")

    def __init__(self, name: str, parameters: list[Parameter], **options: Any) -> None:
        super().__init__(name, parameters, **options)
        self.guards: dict[str, Guard] = {}
        self.script_parameters: list[tuple[str, str, Any, Callable[[Any], Any] | None]] = []
        self._keys: dict[str, str] = {}

    def key_of(self, name: str) -> str:
        """The variable of a parameter."""
        found = self._keys.get(name)
        if found is None:
            found = self._keys[name] = fold(name)
        return found


def metadata_of_block(code: Code, name: str, state: State) -> ScriptMetadata:
    """The metadata of a script block's parameters."""
    reader = _Reader(code, state)
    parameters = [reader.parameter(node) for node in code.parameters]
    options = reader.options()
    simple = not options.pop("advanced") and not reader.has_parameter_attribute
    metadata = ScriptMetadata(name, parameters, simple=simple, common_parameters=not simple, **options)
    for parameter in parameters:
        kind = parameter.type
        key = fold(parameter.name)
        converting = None
        if kind is not None:
            converting = _converter(kind)
            if not parameter.is_switch:
                metadata.guards[key] = Guard(_TypeConverter(kind))
        metadata.script_parameters.append((parameter.name, key, _empty(kind), converting))
    if code.block.dynamic_param_block is not None:
        from lyncshell.engine.dynamic_parameters import dynamic_of

        metadata.dynamic = dynamic_of(code, state)
    return metadata


def _converter(kind: TypeInfo) -> Callable[[Any], Any]:
    return lambda value: convert(value, kind)


class _TypeConverter:
    """Converts what is assigned to a typed parameter."""

    __slots__ = ("type",)

    def __init__(self, type: TypeInfo) -> None:
        self.type = type

    def convert(self, value: Any) -> Any:
        """The converted value. Raises CannotConvert."""
        return convert(value, self.type)


def _empty(kind: TypeInfo | None) -> Any:
    """What an unbound parameter of a type is: zero, false or the empty text; null for anything else."""
    if kind is None:
        return None
    if kind.full_name == "System.String":
        return ""
    if kind.is_value_type and not kind.is_enum:
        from lyncshell.values.convert import try_convert

        return try_convert(None, kind, None)
    return None


class _Reader:
    """Reads attributes of one script block."""

    def __init__(self, code: Code, state: State) -> None:
        self.code = code
        self.scope = state.scope
        self.has_parameter_attribute = False

    def options(self) -> dict[str, Any]:
        """What `[CmdletBinding(...)]` and `[OutputType(...)]` say."""
        options: dict[str, Any] = {"advanced": False}
        block = self.code.block.param_block
        for attribute in [] if block is None else block.attributes:
            name = attribute_name(attribute)
            if name == "cmdletbinding":
                options["advanced"] = True
                named = self._named(attribute)
                options["default_set"] = _text(named.get("defaultparametersetname")) or ""
                options["supports_should_process"] = bool(truth(named.get("supportsshouldprocess")))
                options["supports_paging"] = bool(truth(named.get("supportspaging")))
                options["confirm_impact"] = _text(named.get("confirmimpact")) or "Medium"
                if "positionalbinding" in named:
                    options["positional_binding"] = bool(truth(named["positionalbinding"]))
            elif name == "outputtype":
                options["output_types"] = tuple(
                    _text(each) for each in self._positional(attribute) if each is not None
                )
        return options

    def parameter(self, node: Any) -> Parameter:
        """One parameter."""
        sets: dict[str, SetEntry] = {}
        aliases: list[str] = []
        validations: list[Any] = []
        transformations: list[Callable[[Any], Any]] = []
        flags: dict[str, bool] = {}
        kind: TypeInfo | None = None
        for attribute in node.attributes:
            if isinstance(attribute, ast.TypeConstraintAst):
                kind = TypeRef(attribute.type_name, self.code.source).get(self.scope)
                continue
            name = attribute_name(attribute)
            if name == "parameter":
                self.has_parameter_attribute = True
                self._parameter_attribute(attribute, sets, flags)
            elif name == "alias":
                aliases += [_text(each) for each in self._positional(attribute)]
            elif name in ("allownull", "allowemptystring", "allowemptycollection"):
                flags[name] = True
            else:
                validation = validation_of(attribute, self.scope)
                if validation is not None:
                    validations.append(validation)
                elif name not in _KNOWN:
                    transformations += self._transformations(attribute)
        return Parameter(
            node.name.variable_path.name,
            None if kind is not None and kind.full_name == "System.Object" else kind,
            aliases=aliases,
            sets=sets,
            validations=validations,
            transformations=transformations,
            is_switch=kind is not None and kind.full_name == "System.Management.Automation.SwitchParameter",
            allow_null="allownull" in flags,
            allow_empty_string="allowemptystring" in flags,
            allow_empty_collection="allowemptycollection" in flags,
            dont_show="dontshow" in flags,
            script=True,
            origin=node,
        )

    def _transformations(self, attribute: Any) -> list[Callable[[Any], Any]]:
        from lyncshell.engine.classes_attributes import custom_transformation

        found = custom_transformation(attribute, self.scope)
        return [] if found is None else [found]

    def _parameter_attribute(self, attribute: Any, sets: dict[str, SetEntry], flags: dict[str, bool]) -> None:
        named = self._named(attribute)
        position = named.get("position")
        sets[_text(named.get("parametersetname")) or ALL_SETS] = SetEntry(
            position=position if isinstance(position, int) and position >= 0 else None,
            mandatory=bool(truth(named.get("mandatory"))),
            pipeline=bool(truth(named.get("valuefrompipeline"))),
            by_name=bool(truth(named.get("valuefrompipelinebypropertyname"))),
            remaining=bool(truth(named.get("valuefromremainingarguments"))),
            help=_text(named.get("helpmessage")) or None,
        )
        if truth(named.get("dontshow")):
            flags["dontshow"] = True

    def _named(self, attribute: Any) -> dict[str, Any]:
        return named_arguments(attribute, self.scope)

    def _positional(self, attribute: Any) -> list[Any]:
        return [constant_value(each, self.scope) for each in attribute.positional_arguments]


def attribute_name(attribute: Any) -> str:
    """The folded name of an attribute without namespace and `Attribute`."""
    name = fold(attribute.type_name.name).rpartition(".")[2]
    return name[:-9] if name.endswith("attribute") else name


def named_arguments(attribute: Any, scope: Scope) -> dict[str, Any]:
    """The named arguments of an attribute: folded name -> value; a name alone is true."""
    return {
        fold(each.argument_name): True if each.expression_omitted else constant_value(each.argument, scope)
        for each in attribute.named_arguments
    }


def validation_of(attribute: Any, scope: Scope) -> Any:
    """The rule of a Validate attribute, or of one that a script wrote; None for an attribute that is none."""
    name = attribute_name(attribute)
    make = VALIDATIONS.get(name)
    if make is None:
        if name in _KNOWN:
            return None
        from lyncshell.engine.classes_attributes import custom_validation

        return custom_validation(attribute, scope)
    if name == "validateset":
        from lyncshell.engine.classes_attributes import generated_set

        generated = generated_set(attribute, scope)
        if generated is not None:
            return generated
    values = [constant_value(each, scope) for each in attribute.positional_arguments]
    return make(values, named_arguments(attribute, scope))


def _range(values: list[Any], named: dict[str, Any]) -> Any:
    return Range(*(values if len(values) > 1 else [_text(values[0])]))


def _set(values: list[Any], named: dict[str, Any]) -> Any:
    words: list[str] = []
    for value in values:
        words += [_text(each) for each in value] if isinstance(value, list) else [_text(value)]
    return Set(*words, ignore_case=bool(truth(named.get("ignorecase", True))), message=named.get("errormessage"))


# Attributes that are neither rules nor changes to arguments.
_KNOWN = frozenset((
    "alias", "allowemptycollection", "allowemptystring", "allownull", "argumentcompleter", "argumentcompletions",
    "cmdletbinding", "dontshow", "experimental", "hidden", "obsolete", "outputtype", "parameter", "psdefaultvalue",
    "pstypename", "supportswildcards",
))  # fmt: skip
VALIDATIONS: dict[str, Callable[[list[Any], dict[str, Any]], Any]] = {
    "validaterange": _range,
    "validateset": _set,
    "validatepattern": lambda values, named: Pattern(_text(values[0]), message=named.get("errormessage")),
    "validatelength": lambda values, named: Length(*values),
    "validatecount": lambda values, named: Count(*values),
    "validatescript": lambda values, named: Script(values[0], message=named.get("errormessage")),
    "validatenotnull": lambda values, named: NotNull(),
    "validatenotnullorempty": lambda values, named: NotNullOrEmpty(),
    "validatenotnullorwhitespace": lambda values, named: NotNullOrWhiteSpace(),
}


def _text(value: Any) -> str:
    from lyncshell.values.text import to_string

    return "" if value is None else to_string(value)


def constant_value(node: Any, scope: Scope) -> Any:
    """The value of an attribute's argument."""
    if isinstance(node, ast.StringConstantExpressionAst):
        return node.value
    if isinstance(node, ast.TypeExpressionAst):
        return node.type_name.full_name
    value = scope.session.state.evaluate(node, scope)
    return None if value is AUTOMATION_NULL else value
