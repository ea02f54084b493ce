"""The parameters of a noun's five cmdlets, computed from its declaration.

    Get      [Identity] [-Tenant] [-LocalStore] | -Filter [-Tenant] [-LocalStore]
    New      Identity (or -Parent and the name) and a parameter for each property, -InMemory -Force
    Set      [Identity] or -Instance (from the pipeline), and a parameter for each property, -Force
    Remove   Identity, -Force
    Grant    Identity (from the pipeline), PolicyName, -PassThru
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.cmdlet import Set
from lyncshell.cmdlet.metadata import CommandMetadata, Parameter, SetEntry
from lyncshell.declare.noun import Form

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun

IDENTITY, FILTER, INSTANCE, RELATIVE, ALL = (
    "Identity", "Filter", "Instance", "ParentAndRelativeKey", "__AllParameterSets",
)  # fmt: skip
USER_TYPE = "Microsoft.Rtc.Management.AD.UserIdParameter"
FQDN_TYPE = "Microsoft.Rtc.Management.Deploy.Fqdn"
INCLUDE = ("Automatic", "All", "SubscriptionDefaults", "TenantDefinedOnly")


def metadata(noun: Noun, verb: str) -> CommandMetadata:
    """What Get-Command shows of the cmdlet. The parameter sets are those that the documentation prints."""
    default_set = IDENTITY if verb in ("Get", "Set") else ""
    if (verb == "New" and noun.relative_set) or (verb == "Grant" and "grant_to_all" in noun.options):
        default_set = IDENTITY
    return CommandMetadata(
        f"{verb}-Cs{noun.name}",
        list(PARAMETERS[verb](noun)),
        default_set=default_set,
        supports_should_process=verb != "Get" and noun.kind != "value",
        output_types=(noun.object_type,) if verb in ("Get", "New") else (),
        id_name=f"Microsoft.Rtc.Management.Internal.{verb}Cs{noun.name}Cmdlet",
    )


def _get(noun: Noun) -> Iterator[Parameter]:
    yield Parameter(IDENTITY, noun.identity_type, sets={IDENTITY: SetEntry(position=0)})
    yield Parameter(FILTER, "string", sets={FILTER: SetEntry()})
    if noun.tenant:
        yield _everywhere("Tenant", "guid", IDENTITY, FILTER)
    if "subscription_filters" in noun.options:
        yield _everywhere("Include", "string", IDENTITY, FILTER, choices=INCLUDE)
        yield _everywhere("ApplicableTo", USER_TYPE, IDENTITY, FILTER)
    yield _everywhere("LocalStore", "switch", IDENTITY, FILTER)


def _new(noun: Noun) -> Iterator[Parameter]:
    if noun.kind == "value":
        yield from (_setting(prop, ALL, new=True) for prop in _settable(noun))
        yield from _tenant(noun, ALL)
        return
    relative = noun.relative_set
    sets = (IDENTITY, RELATIVE) if relative else (ALL,)
    yield Parameter(IDENTITY, noun.identity_type, sets={sets[0]: SetEntry(position=0, mandatory=True)})
    if relative:
        if noun.form == Form.NESTED:
            yield Parameter("Parent", "string", sets={RELATIVE: SetEntry(mandatory=True)})
        yield Parameter(noun.key or "Name", "string", sets={RELATIVE: SetEntry(mandatory=True)})
    for prop in _settable(noun):
        yield _setting(prop, *sets, new=True)
    yield from _tenant(noun, *sets)
    yield _everywhere("InMemory", "switch", *sets)
    yield _everywhere("Force", "switch", *sets)


def _set(noun: Noun) -> Iterator[Parameter]:
    sets = (IDENTITY, INSTANCE)
    yield Parameter(IDENTITY, noun.identity_type, sets={IDENTITY: SetEntry(position=0)})
    yield Parameter(INSTANCE, "psobject", sets={INSTANCE: SetEntry(pipeline=True)})
    for prop in _settable(noun):
        yield _setting(prop, *sets, new=False)
    yield from _tenant(noun, *sets)
    yield _everywhere("Force", "switch", *sets)


def _remove(noun: Noun) -> Iterator[Parameter]:
    yield Parameter(IDENTITY, noun.identity_type, sets={ALL: SetEntry(position=0, mandatory=True, by_name=True)})
    if noun.kind != "settings":
        yield from _tenant(noun, ALL)
    yield _everywhere("Force", "switch", ALL)


def _grant(noun: Noun) -> Iterator[Parameter]:
    if "grant_to_all" in noun.options:
        yield from _grant_to_all(noun)
        return
    entry = SetEntry(position=0, mandatory=True, pipeline=True, by_name=True)
    yield Parameter(IDENTITY, USER_TYPE, sets={ALL: entry})
    yield _policy_name({ALL: SetEntry(position=1, mandatory="policy_name_mandatory" in noun.options)})
    yield from _tenant(noun, ALL)
    yield _everywhere("DomainController", FQDN_TYPE, ALL)
    yield _everywhere("PassThru", "switch", ALL)


def _grant_to_all(noun: Noun) -> Iterator[Parameter]:
    """Sets for one user, for a group (with a rank), and for everybody: the last changes the Global instance's use."""
    user = SetEntry(position=0, mandatory=True, pipeline=True, by_name=True)
    yield Parameter(IDENTITY, "string", sets={TO_USER: user})
    yield Parameter("Group", "string", sets={TO_GROUP: SetEntry(position=0, mandatory=True)})
    yield Parameter("Rank", "int", sets={TO_GROUP: SetEntry(position=2, mandatory=True)})
    yield Parameter("Global", "switch", sets={TO_TENANT: SetEntry()}, is_switch=True)
    yield Parameter("Force", "switch", sets={TO_TENANT: SetEntry()}, is_switch=True)
    positions = {TO_USER: 1, TO_GROUP: 1, TO_TENANT: 0}
    yield _policy_name({name: SetEntry(position=position) for name, position in positions.items()})
    everywhere = (IDENTITY, TO_USER, TO_GROUP, TO_TENANT)
    yield from _tenant(noun, *everywhere)
    yield _everywhere("DomainController", FQDN_TYPE, *everywhere)
    yield _everywhere("PassThru", "switch", *everywhere)


def _policy_name(sets: dict[str, SetEntry]) -> Parameter:
    return Parameter("PolicyName", "string", sets=sets, allow_null=True, allow_empty_string=True)


TO_USER, TO_GROUP, TO_TENANT = "GrantToUser", "GrantToGroup", "GrantToTenant"
PARAMETERS = {"Get": _get, "New": _new, "Set": _set, "Remove": _remove, "Grant": _grant}


def _settable(noun: Noun) -> list[Property]:
    return [prop for prop in noun.properties if not prop.read_only and prop.name != noun.key]


def _setting(prop: Property, *sets: str, new: bool) -> Parameter:
    mandatory = new and prop.mandatory
    return Parameter(
        prop.name,
        _parameter_type(prop),
        sets={name: SetEntry(mandatory=mandatory) for name in sets},
        allow_null=prop.nullable or prop.is_list,
        allow_empty_string=True,
        allow_empty_collection=True,
        is_switch=prop.type_name == "switch",
    )


def _parameter_type(prop: Property) -> Any:
    if prop.is_list:
        from lyncshell.declare.modifier import LIST_MODIFIER

        return LIST_MODIFIER
    if prop.choice is not None or prop.item is not None:
        from lyncshell.declare.encoding import value_type

        return value_type(prop)
    return prop.type_name


def _everywhere(name: str, type_name: str, *sets: str, choices: tuple[str, ...] = ()) -> Parameter:
    return Parameter(
        name,
        type_name,
        sets={each: SetEntry() for each in sets},
        is_switch=type_name == "switch",
        validations=(Set(*choices),) if choices else (),
    )


def _tenant(noun: Noun, *sets: str) -> Iterator[Parameter]:
    if noun.tenant:
        yield _everywhere("Tenant", "guid", *sets)
