"""`@cmdlet`, `param` and how a class becomes a command's metadata.

Nothing is computed when the class is made: the decorator notes what it was told, and the metadata is built from the
class's annotations when the command is first bound or asked about.
"""

from __future__ import annotations

from lyncshell.engine.parameters import ALL_SETS, CommandMetadata, Parameter, SetEntry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any, TypeAlias, TypeVar

    from lyncshell.engine.parameters import Validation

    _C = TypeVar("_C", bound=type)

Switch: TypeAlias = bool
OFF: Switch = False

# Python annotation -> PowerShell type. Anything else is taken as a PowerShell type name.
_TYPES = {
    "Any": "", "object": "", "str": "string", "int": "int", "bool": "bool", "float": "double", "Switch": "switch",
    "list": "object[]", "dict": "hashtable", "Hashtable": "hashtable", "ScriptBlock": "scriptblock",
    "Decimal": "decimal", "DateTime": "datetime", "TimeSpan": "timespan", "UUID": "guid", "Version": "version",
    "PSObject": "psobject", "PSCredential": "pscredential", "SecureString": "securestring", "Int64": "long",
    "UInt32": "uint", "Char": "char", "Byte": "byte",
}  # fmt: skip


class Param:
    """What `param(...)` was told; the class attribute until the metadata is made, then the default takes its place."""

    __slots__ = (
        "aliases", "allow_empty_collection", "allow_empty_string", "allow_null", "by_name", "default", "dont_show",
        "late", "mandatory", "pipeline", "position", "remaining", "sets", "shown_type", "transform", "type", "validate",
    )  # fmt: skip
    aliases: Iterable[str]
    allow_empty_collection: bool
    allow_empty_string: bool
    allow_null: bool
    by_name: bool | Iterable[str]
    default: Any
    dont_show: bool
    late: bool
    mandatory: bool | Iterable[str]
    pipeline: bool | Iterable[str]
    position: int | Mapping[str, int] | None
    remaining: bool | Iterable[str]
    sets: str | Iterable[str] | None
    shown_type: str
    transform: Callable[[Any], Any] | Iterable[Callable[[Any], Any]]
    type: str | None
    validate: Iterable[Validation]

    def __init__(self, **told: Any) -> None:
        for name, value in told.items():
            setattr(self, name, value)


def param(
    default: Any = None,
    *,
    position: int | Mapping[str, int] | None = None,
    mandatory: bool | Iterable[str] = False,
    pipeline: bool | Iterable[str] = False,
    by_name: bool | Iterable[str] = False,
    remaining: bool | Iterable[str] = False,
    sets: str | Iterable[str] | None = None,
    aliases: Iterable[str] = (),
    validate: Iterable[Validation] = (),
    type: str | None = None,
    transform: Callable[[Any], Any] | Iterable[Callable[[Any], Any]] = (),
    allow_null: bool = False,
    allow_empty_string: bool = False,
    allow_empty_collection: bool = False,
    dont_show: bool = False,
    late: bool = False,
    shown_type: str = "",
) -> Any:
    """Declares a parameter.

    `sets` names its parameter sets (none: all of them). `position` may be a mapping set -> position; `mandatory`,
    `pipeline`, `by_name` and `remaining` may be the names of the sets in which they hold. `type` is a PowerShell type
    name where the annotation does not say it. `transform` runs on a value before it is converted. `late` puts it behind
    -WhatIf and -Confirm in the syntax, as PowerShell does with the parameters of providers. `shown_type` is the
    type that the syntax names, where the command takes the value as it comes and makes that of it itself.
    """
    return Param(
        default=default, position=position, mandatory=mandatory, pipeline=pipeline, by_name=by_name,
        remaining=remaining, sets=sets, aliases=aliases, validate=validate, type=type, transform=transform,
        allow_null=allow_null, allow_empty_string=allow_empty_string, allow_empty_collection=allow_empty_collection,
        dont_show=dont_show, late=late, shown_type=shown_type,
    )  # fmt: skip


def cmdlet(
    name: str,
    *,
    default_set: str = "",
    should_process: bool = False,
    confirm_impact: str = "Medium",
    aliases: Iterable[str] = (),
    output: Iterable[str] = (),
    type_name: str | None = None,
    module: str | None = None,
    positional_binding: bool = True,
    supports_paging: bool = False,
    order: Iterable[str] = (),
) -> Callable[[_C], _C]:
    """Makes a subclass of Cmdlet the command `name`.

    `type_name` ends the command's FullyQualifiedErrorIds (default
    ``Microsoft.PowerShell.Commands.<Verb><Noun>Command``); `module` is the name that Get-Command shows. `order` names
    parameters in the order of the syntax, where that is not the class's own before its bases'.
    """
    told = {
        "default_set": default_set, "supports_should_process": should_process, "confirm_impact": confirm_impact,
        "output_types": tuple(output), "positional_binding": positional_binding, "supports_paging": supports_paging,
        "id_name": type_name or f"Microsoft.PowerShell.Commands.{name.replace('-', '')}Command",
    }  # fmt: skip

    def decorate(cls: _C) -> _C:
        cls.ps_name = name  # type: ignore[attr-defined]
        cls.ps_module = module  # type: ignore[attr-defined]
        cls.ps_aliases = tuple(aliases)  # type: ignore[attr-defined]
        cls.ps_order = tuple(order)  # type: ignore[attr-defined]
        cls.ps_declared = told  # type: ignore[attr-defined]
        cls.ps_metadata = None  # type: ignore[attr-defined]
        return cls

    return decorate


def metadata_of(cls: Any) -> CommandMetadata:
    """The metadata of a command class, made once."""
    found: CommandMetadata | None = cls.__dict__.get("ps_metadata")
    if found is None:
        found = cls.ps_metadata = CommandMetadata(
            cls.ps_name, [*_parameters(cls), *cls.ps_added_parameters()], **cls.ps_declared
        )
    return found


def _parameters(cls: Any) -> list[Parameter]:
    """The parameters of a class: its own first, then those of its bases, each in the order of their declaration."""
    found: dict[str, Parameter] = {}
    for owner in cls.__mro__[:-1]:
        if "ps_not_declaring" in owner.__dict__:
            continue
        for name, (words, told) in _told(owner).items():
            if name not in found:
                found[name] = _parameter(cls, name, words, told)
    first = {name: found.pop(name) for name in cls.ps_order}
    return [*first.values(), *found.values()]


def _told(owner: Any) -> dict[str, tuple[str, Param]]:
    """What one class of the line declares, name -> (annotation, param), kept before defaults replace the params."""
    kept: dict[str, tuple[str, Param]] | None = owner.__dict__.get("ps_told")
    if kept is None:
        kept = owner.ps_told = {}
        for name, annotation in getattr(owner, "__annotations__", {}).items():
            if name[0].isupper():
                words = annotation.__name__ if type(annotation) is type else str(annotation)
                told = owner.__dict__.get(name)
                kept[name] = (words, told if isinstance(told, Param) else param(told))
    return kept


def _parameter(cls: Any, name: str, words: str, told: Param) -> Parameter:
    type_name = told.type if told.type is not None else type_name_of(words)
    is_switch = type_name == "switch"
    default = OFF if is_switch and told.default is None else told.default
    setattr(cls, name, default)
    transform = told.transform
    return Parameter(
        name,
        type_name,
        aliases=told.aliases,
        sets=_sets(told),
        validations=told.validate,
        transformations=(transform,) if callable(transform) else transform,
        default=default,
        is_switch=is_switch,
        allow_null=told.allow_null,
        allow_empty_string=told.allow_empty_string,
        allow_empty_collection=told.allow_empty_collection,
        dont_show=told.dont_show,
        late=told.late,
        shown_type=told.shown_type,
    )


def _sets(told: Param) -> dict[str, SetEntry]:
    if told.sets is None:
        names: Iterable[str] = (ALL_SETS,)
    else:
        names = (told.sets,) if isinstance(told.sets, str) else told.sets
    return {
        name: SetEntry(
            _position(told.position, name),
            _holds(told.mandatory, name),
            _holds(told.pipeline, name),
            _holds(told.by_name, name),
            _holds(told.remaining, name),
        )
        for name in names
    }


def _position(told: int | Mapping[str, int] | None, name: str) -> int | None:
    return told if told is None or isinstance(told, int) else told.get(name)


def _holds(told: bool | Iterable[str], name: str) -> bool:
    if isinstance(told, bool):
        return told
    return name == told if isinstance(told, str) else name in told


def type_name_of(annotation: str) -> str:
    """The PowerShell type name that a Python annotation stands for ("" = any object)."""
    words = annotation.strip().replace('"', "").replace("'", "")
    parts = [part.strip() for part in words.split("|") if part.strip() != "None"]
    words = parts[0] if len(parts) == 1 else "Any"
    words = words.rpartition(".")[2] if "[" not in words else words
    if words.startswith("list["):
        return (type_name_of(words[5:-1]) or "object") + "[]"
    if words.startswith("dict["):
        return "hashtable"
    return _TYPES.get(words, words)
