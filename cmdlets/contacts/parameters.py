"""The parameters of the verbs of contacts, computed from a declaration; the sets are the documented ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.cmdlet.metadata import CommandMetadata, Parameter, SetEntry
from lyncshell.declare.contacts import kind_of
from lyncshell.declare.moments import AS_OF

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun

ALL = "__AllParameterSets"
ONE, MANY = "Identity", "Users"
AD = "Microsoft.Rtc.Management.AD"
USER_TYPE = f"{AD}.UserIdParameter"
OU_TYPE = f"{AD}.OUIdParameter"
FQDN_TYPE = "Microsoft.Rtc.Management.Deploy.Fqdn"
UNLIMITED = "Microsoft.Rtc.Management.ADConnect.Core.Unlimited"
NO_CONTROLLER = ("TrustedApplicationEndpoint", "AudioTestServiceApplication", "ThirdPartyVideoSystem")


def metadata(noun: Noun, verb: str) -> CommandMetadata:
    """What Get-Command shows of the cmdlet."""
    parameters = [*PARAMETERS[verb](noun)]
    default_set = noun.parameter_sets.new[0] if verb == "New" and noun.parameter_sets.new else ""
    if verb == "Move":
        default_set = ONE
    return CommandMetadata(
        f"{verb}-Cs{noun.name}", parameters, default_set=default_set,
        supports_should_process=verb != "Get" or noun.name == "ThirdPartyVideoSystem",
        confirm_impact="High" if verb == "Move" else "Medium",
        output_types=() if verb == "Set" else (noun.object_type,), id_name=f"{AD}.Cmdlets.{verb}Ocs{noun.name}Cmdlet",
    )  # fmt: skip


def _identity(sets: Iterable[str], mandatory: bool) -> Parameter:
    entry = {name: SetEntry(position=0, mandatory=mandatory, pipeline=True, by_name=True) for name in sets}
    return Parameter("Identity", USER_TYPE, sets=entry)


def _plain(name: str, type_name: str, *sets: str, mandatory: bool = False) -> Parameter:
    entries = {each: SetEntry(mandatory=mandatory) for each in sets or (ALL,)}
    return Parameter(name, type_name, sets=entries, is_switch=type_name == "switch")


def _get(noun: Noun) -> Iterator[Parameter]:
    kind = kind_of(noun)
    yield _identity((ALL,), mandatory=False)
    yield _plain("Credential", "pscredential")
    yield _plain("DomainController", FQDN_TYPE)
    yield _plain("Filter", "string")
    if kind.ldap:
        yield _plain(kind.ldap, "string")
    yield _plain("OU", OU_TYPE)
    for name in kind.get_by:
        yield _plain(name, FQDN_TYPE if name == "PersistentChatPoolFqdn" else "string")
    yield _plain("ResultSize", "uint32" if noun.name == "HybridApplicationEndpoint" else UNLIMITED)
    yield Parameter(AS_OF, "object", dont_show=True)


def _new(noun: Noun) -> Iterator[Parameter]:
    kind = kind_of(noun)
    sets = noun.parameter_sets.new or (kind.place if len(kind.place) > 1 else (ALL,))
    yield from _settings(noun, sets, new=True)
    for name in kind.place:
        type_name = OU_TYPE if name == "OU" else "string"
        yield _plain(name, type_name, name if len(kind.place) > 1 else ALL, mandatory=True)
    yield _plain("PassThru", "switch", *sets)


def _set(noun: Noun) -> Iterator[Parameter]:
    yield _identity((ALL,), mandatory=True)
    yield from _settings(noun, (ALL,), new=False)
    if noun.name not in NO_CONTROLLER:
        yield _plain("DomainController", FQDN_TYPE)
    yield _plain("PassThru", "switch")


def _remove(noun: Noun) -> Iterator[Parameter]:
    yield _identity((ALL,), mandatory=True)
    if noun.name == "PersistentChatEndpoint":
        yield _plain("Force", "switch")


def _move(noun: Noun) -> Iterator[Parameter]:
    kind = kind_of(noun)
    both = (ONE, MANY)
    yield _identity((ONE,), mandatory=True)
    yield _plain("UserList", "string", MANY, mandatory=True)
    places = {ONE: SetEntry(position=1, mandatory=True), MANY: SetEntry(position=0, mandatory=True)}
    yield Parameter("Target", FQDN_TYPE, sets=places)
    for name in kind.moving:
        yield _plain(name, MOVING[name], *both)
    if noun.name == "ThirdPartyVideoSystem":
        yield _plain("ConcurrentMovesPerFE", "int", MANY)
    yield _plain("Report", "string", *both)
    yield _plain("Force", "switch", *both)
    yield _plain("IgnoreBackendStoreException", "switch", *both)
    yield _plain("ProxyPool", FQDN_TYPE, *both)
    yield _plain("DomainController", FQDN_TYPE, *both)
    yield _plain("PassThru", "switch", *both)


MOVING = {"UseLegacyMode": "switch", "HostedMigrationOverrideUrl": "string", "Credential": "pscredential"}
PARAMETERS = {"Get": _get, "New": _new, "Set": _set, "Remove": _remove, "Move": _move}


def _settings(noun: Noun, sets: tuple[str, ...], *, new: bool) -> Iterator[Parameter]:
    for prop in noun.properties:
        limits = prop.sets
        own = None if limits is None else limits.new if new else limits.set
        placed = sets if own is None else own
        if placed and not prop.read_only:
            yield setting(prop, placed, mandatory=new and prop.mandatory)


def setting(prop: Property, sets: Iterable[str], *, mandatory: bool = False) -> Parameter:
    """The parameter of a property."""
    return Parameter(
        prop.name,
        _type(prop),
        sets={name: SetEntry(mandatory=mandatory) for name in sets},
        aliases=prop.aliases,
        allow_null=prop.nullable or prop.is_list,
        allow_empty_string=not mandatory,
        allow_empty_collection=not mandatory,
        is_switch=prop.type_name == "switch",
    )


def _type(prop: Property) -> Any:
    if prop.is_list:
        from lyncshell.declare.modifier import LIST_MODIFIER

        return LIST_MODIFIER
    if prop.choice is not None:
        from lyncshell.declare.encoding import value_type

        return value_type(prop)
    return prop.type_name
