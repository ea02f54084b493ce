"""Attributes made by scripts: `New-Object System.Management.Automation.ParameterAttribute` and its kin."""

from __future__ import annotations

from lyncshell.engine.parameters import SetEntry
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.convert import truth
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_A = "System.Management.Automation."
_PARAMETER = (
    ("bool", "DontShow", False), ("string", "HelpMessage", ""), ("bool", "Mandatory", False),
    ("string", "ParameterSetName", "__AllParameterSets"), ("int", "Position", -2147483648),
    ("bool", "ValueFromPipeline", False), ("bool", "ValueFromPipelineByPropertyName", False),
    ("bool", "ValueFromRemainingArguments", False),
)  # fmt: skip


class AttributeValue(Adapted):
    """An attribute: its positional `arguments`, and its properties by folded name."""

    __slots__ = ("arguments", "name", "properties", "type")

    def __init__(self, type: TypeInfo, name: str, arguments: list[Any]) -> None:
        self.type = type
        self.name = name
        self.arguments = arguments
        self.properties: dict[str, Any] = {}

    def ps_type(self) -> TypeInfo:
        return self.type

    def words(self) -> list[str]:
        """The arguments as texts."""
        return [to_string(each) for argument in self.arguments for each in enumerate_value(argument)]

    def set_entry(self) -> tuple[str, SetEntry]:
        """What a ParameterAttribute says: the name of the set and the entry."""
        get = self.properties.get
        position = get("position", -1)
        entry = SetEntry(
            position=position if position >= 0 else None,
            mandatory=bool(truth(get("mandatory"))),
            pipeline=bool(truth(get("valuefrompipeline"))),
            by_name=bool(truth(get("valuefrompipelinebypropertyname"))),
            remaining=bool(truth(get("valuefromremainingarguments"))),
            help=get("helpmessage") or None,
        )
        return to_string(get("parametersetname") or ""), entry

    def validation(self) -> Any:
        """The rule of a Validate attribute, None for any other."""
        from lyncshell.engine.function_parameters import VALIDATIONS

        make = VALIDATIONS.get(self.name)
        if make is None:
            return None
        arguments = self.arguments
        if self.name == "validateset":
            arguments = list(self.words())
        return make(arguments, self.properties)


def _declare(name: str, *signatures: str) -> TypeInfo:
    type = declare(f"{_A}{name}Attribute", base="System.Attribute")

    def make(*arguments: Any) -> AttributeValue:
        return AttributeValue(type, fold(name), list(arguments))

    type.constructor(*(f"{name}Attribute new({signature})" for signature in signatures))(make)
    return type


def _property(type: TypeInfo, kind: str, name: str, default: Any) -> None:
    key = fold(name)

    def get(self: AttributeValue) -> Any:
        return self.properties.get(key, default)

    def put(self: AttributeValue, value: Any) -> None:
        self.properties[key] = value

    type.property(f"{kind} {name} {{get;set;}}")(get).setter(put)


_parameter_type = _declare("Parameter", "")
for _kind, _name, _default in _PARAMETER:
    _property(_parameter_type, _kind, _name, _default)
_declare("Alias", "Params string[] aliasNames")
_property(_declare("ValidateSet", "Params string[] validValues"), "bool", "IgnoreCase", True)
_declare("ValidateRange", "System.Object minRange, System.Object maxRange")
_declare("ValidatePattern", "string regexPattern")
_declare("ValidateLength", "int minLength, int maxLength")
_declare("ValidateCount", "int minLength, int maxLength")
_declare("ValidateScript", "scriptblock scriptBlock")
for _name in ("ValidateNotNull", "ValidateNotNullOrEmpty", "AllowNull", "AllowEmptyString", "AllowEmptyCollection"):
    _declare(_name, "")
_cmdlet_binding = _declare("CmdletBinding", "")
for _kind, _name, _default in (("string", "DefaultParameterSetName", ""), ("bool", "SupportsShouldProcess", False)):
    _property(_cmdlet_binding, _kind, _name, _default)
