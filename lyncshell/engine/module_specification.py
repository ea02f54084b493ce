"""Microsoft.PowerShell.Commands.ModuleSpecification: a module by name, and by version where that is asked for.

A text is the name; a hash table has ModuleName and one or more of ModuleVersion (at least), MaximumVersion (at most),
RequiredVersion (exactly) and GUID.
"""

from __future__ import annotations

from lyncshell.errors import CannotConvert
from lyncshell.values.names import fold
from lyncshell.values.objects import unwrap
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.module_objects import Module
    from lyncshell.values.typesystem import TypeInfo

_KEYS = {"modulename": "name", "moduleversion": "version", "maximumversion": "maximum",
         "requiredversion": "required", "guid": "guid"}  # fmt: skip


class ModuleSpecification:
    """One module that is asked for; versions are dotted texts, `guid` is text, "" where they do not matter."""

    __slots__ = ("guid", "maximum", "name", "required", "version")
    PS_TYPE = "Microsoft.PowerShell.Commands.ModuleSpecification"

    def __init__(self, name: str) -> None:
        self.name = name
        self.version = self.maximum = self.required = self.guid = ""

    def __str__(self) -> str:
        told = {"ModuleVersion": self.version, "MaximumVersion": self.maximum, "RequiredVersion": self.required,
                "GUID": self.guid}  # fmt: skip
        parts = [f"{key} = '{value}'" for key, value in told.items() if value]
        return self.name if not parts else "@{ " + "; ".join((f"ModuleName = '{self.name}'", *parts)) + " }"

    def fits(self, module: Module) -> bool:
        """Whether a module is of the wanted version and identity."""
        version = version_key(module.version)
        if self.guid and fold(self.guid) != fold(module.guid):
            return False
        if self.required and version != version_key(self.required):
            return False
        if self.version and version < version_key(self.version):
            return False
        return not self.maximum or version <= version_key(self.maximum.replace("*", "999999999"))


def version_key(text: object) -> tuple[int, ...]:
    """A version's numbers, so that versions compare as numbers do; what is missing counts as 0."""
    numbers = [int(part) if part.isdigit() else 0 for part in str(text).split(".")]
    return (*numbers, 0, 0, 0, 0)[:4]


def specification(value: Any, type: TypeInfo) -> ModuleSpecification:
    """The specification that a text or a hash table means. Raises CannotConvert."""
    from lyncshell.values.hashtable import Hashtable
    from lyncshell.values.text import to_string

    plain = unwrap(value)
    if isinstance(plain, ModuleSpecification):
        return plain
    if isinstance(plain, str) and plain:
        return ModuleSpecification(plain)
    if not isinstance(plain, Hashtable):
        raise CannotConvert(
            f'Cannot convert the "{to_string(value)}" value of type to type "{ModuleSpecification.PS_TYPE}".', value
        )
    made = ModuleSpecification("")
    for key, told in plain.items():
        slot = _KEYS.get(fold(str(to_string(key))))
        if slot is None:
            raise _refused(f"{to_string(key)} is not a valid key")
        setattr(made, slot, str(to_string(told)))
    if not made.name:
        raise _refused("the ModuleName key is missing")
    if not (made.version or made.required or made.maximum):
        raise _refused("one of ModuleVersion, MaximumVersion and RequiredVersion must be there")
    return made


def _refused(why: str) -> CannotConvert:
    return CannotConvert(
        f"The hash table that describes a module is not valid: {why}. It has ModuleName and one or more of "
        "ModuleVersion, MaximumVersion, RequiredVersion and GUID."
    )


SPECIFICATION = declare(ModuleSpecification.PS_TYPE, python=ModuleSpecification)
SPECIFICATION.converter = specification


@SPECIFICATION.property("string Name {get;}")
def name(self: ModuleSpecification) -> str:
    """The module."""
    return self.name


def _version(slot: str) -> Any:
    def read(self: ModuleSpecification) -> Any:
        from lyncshell.values.convert import convert
        from lyncshell.values.typesystem import need_type

        text = getattr(self, slot)
        return convert(text, need_type("System.Version")) if text else None

    return read


SPECIFICATION.property("version Version {get;}")(_version("version"))
SPECIFICATION.property("version RequiredVersion {get;}")(_version("required"))


@SPECIFICATION.property("string MaximumVersion {get;}")
def maximum_version(self: ModuleSpecification) -> str | None:
    """The highest version."""
    return self.maximum or None
