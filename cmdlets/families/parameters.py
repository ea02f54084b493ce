"""The parameters of a noun's five cmdlets, computed from its declaration.

    Get      [Identity] [-Tenant] [-LocalStore] | -Filter [-Tenant] [-LocalStore]
    New      Identity (or -Parent and the name) and a parameter for each property, -InMemory -Force
    Set      [Identity] or -Instance (from the pipeline), and a parameter for each property, -Force
    Remove   Identity, -Force
    Enable   [Identity] or -Instance (from the pipeline), -Force; Disable the same
    Grant    Identity (from the pipeline), PolicyName, -PassThru
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.families.list_choices import ItemSet
from lyncshell.cmdlet import Set
from lyncshell.cmdlet.metadata import CommandMetadata, Parameter, SetEntry
from lyncshell.declare.moments import AS_OF
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
    default_set = IDENTITY if verb in ("Get", "Set", "Enable", "Disable") else ""
    if verb == "Get" and "one_get_set" in noun.options:
        default_set = ""
    if (verb == "New" and noun.relative_set) or (verb == "Grant" and noun.options & GRANTS.keys()):
        default_set = IDENTITY
    if verb == "New" and noun.parameter_sets.new:
        default_set = noun.parameter_sets.new[0]
    return CommandMetadata(
        f"{verb}-Cs{noun.name}",
        list(PARAMETERS[verb](noun)),
        default_set=default_set,
        supports_should_process=verb != "Get" and noun.kind != "value",
        output_types=(noun.object_type,) if verb in ("Get", "New") else (),
        id_name=f"Microsoft.Rtc.Management.Internal.{verb}Cs{noun.name}Cmdlet",
    )


def _get(noun: Noun) -> Iterator[Parameter]:
    one, other = (ALL, ALL) if "one_get_set" in noun.options else (IDENTITY, FILTER)
    yield Parameter(IDENTITY, noun.identity_type, sets={one: SetEntry(position=0)})
    yield Parameter(FILTER, "string", sets={other: SetEntry()})
    if "get_by_type" in noun.options:
        yield _get_type(noun)
    yield from _tenant(noun, "Get", one, other)
    if "connection_details" in noun.options:
        yield _everywhere("ExposeSDNConfigurationJsonBlob", "bool", one, other)
    if "subscription_filters" in noun.options:
        yield _everywhere("Include", "string", one, other, choices=INCLUDE)
        yield _everywhere("ApplicableTo", USER_TYPE, one, other)
    yield _everywhere("LocalStore", "switch", one, other)
    yield Parameter(AS_OF, "object", sets={one: SetEntry(), other: SetEntry()}, dont_show=True)


def _get_type(noun: Noun) -> Parameter:
    kind = noun.property_named("Type")
    assert kind is not None
    return Parameter("Type", _parameter_type(kind), sets={IDENTITY: SetEntry(), FILTER: SetEntry()})


def _new(noun: Noun) -> Iterator[Parameter]:
    if noun.kind == "value":
        yield from _settings(noun, noun.parameter_sets.new or (ALL,), new=True)
        yield from _tenant(noun, "New", ALL)
        return
    relative = noun.relative_set
    sets = (IDENTITY, RELATIVE) if relative else noun.parameter_sets.new or (ALL,)
    named = "new_identity_optional" not in noun.options
    places = sets[:1] if relative else sets
    entries = {name: SetEntry(position=0, mandatory=named) for name in places}
    yield Parameter(IDENTITY, noun.identity_type, sets=entries)
    if relative:
        if noun.form == Form.NESTED:
            yield Parameter("Parent", "string", sets={RELATIVE: SetEntry(mandatory=True)})
        if noun.key is not None:
            yield Parameter(noun.key, "string", sets={RELATIVE: SetEntry(mandatory=True)})
    yield from _settings(noun, sets, new=True)
    yield from _tenant(noun, "New", *sets)
    yield _everywhere("InMemory", "switch", *sets)
    yield _everywhere("Force", "switch", *sets)


def _set(noun: Noun) -> Iterator[Parameter]:
    usual = dict.fromkeys((*(noun.parameter_sets.set or (IDENTITY,)), INSTANCE))
    sets = (ALL,) if "set_in_one" in noun.options else tuple(usual)
    # With sets of its own a noun takes an object as it is, or changes what is stored.
    everywhere = "instance_everywhere" in noun.options
    changing = sets if everywhere else noun.parameter_sets.set or sets
    named = "set_names_item" in noun.options
    places = sets[:-1] if everywhere else changing if named else (IDENTITY,)
    entries = {name: SetEntry(position=0, mandatory=named) for name in places}
    yield Parameter(IDENTITY, noun.identity_type, sets=entries)
    piped = "instance_not_piped" not in noun.options
    objects = {name: SetEntry(pipeline=piped) for name in (sets if everywhere else sets[-1:])}
    yield Parameter(INSTANCE, "psobject", sets=objects)
    yield from _settings(noun, changing, new=False)
    yield from _tenant(noun, "Set", *changing)
    yield _everywhere("Force", "switch", *sets)


def _enable(noun: Noun) -> Iterator[Parameter]:
    yield Parameter(IDENTITY, noun.identity_type, sets={IDENTITY: SetEntry(position=0)})
    yield Parameter(INSTANCE, "psobject", sets={INSTANCE: SetEntry(pipeline=True)})
    yield _everywhere("Force", "switch", IDENTITY, INSTANCE)


def _remove(noun: Noun) -> Iterator[Parameter]:
    yield Parameter(IDENTITY, noun.identity_type, sets={ALL: SetEntry(position=0, mandatory=True, by_name=True)})
    if noun.kind != "settings":
        yield from _tenant(noun, "Remove", ALL)
    yield _everywhere("Force", "switch", ALL)


def _grant(noun: Noun) -> Iterator[Parameter]:
    """One set, or one for each way in which all users of a tenant or a group get the policy, which is online only."""
    special = GRANTS.keys() & noun.options
    if special:
        yield from GRANTS[min(special)](noun)
        return
    entry = SetEntry(position=0, mandatory=True, pipeline=True, by_name=True)
    yield Parameter(IDENTITY, USER_TYPE, sets={ALL: entry})
    yield _policy_name({ALL: SetEntry(position=1, mandatory="policy_name_mandatory" in noun.options)})
    yield from _tenant(noun, "Grant", ALL)
    yield from _grant_ends(ALL)


def _grant_to_all(noun: Noun) -> Iterator[Parameter]:
    user = SetEntry(position=0, mandatory=True, pipeline=True, by_name=True)
    yield Parameter(IDENTITY, "string", sets={TO_USER: user})
    yield Parameter("Group", "string", sets={TO_GROUP: SetEntry(position=0, mandatory=True)})
    yield Parameter("Rank", "int", sets={TO_GROUP: SetEntry(position=2, mandatory=True)})
    yield from _grant_globally()
    positions = {TO_USER: 1, TO_GROUP: 1, TO_TENANT: 0}
    yield _policy_name({name: SetEntry(position=position) for name, position in positions.items()})
    everywhere = (IDENTITY, TO_USER, TO_GROUP, TO_TENANT)
    yield from _tenant(noun, "Grant", *everywhere)
    yield from _grant_ends(*everywhere)


def _grant_to_tenant(noun: Noun) -> Iterator[Parameter]:
    # A text and no UserIdParameter: a user named by position is then no -PolicyName of the other set.
    yield Parameter(IDENTITY, "string", sets={IDENTITY: SetEntry(position=0, pipeline=True, by_name=True)})
    yield _everywhere("Global", "switch", TO_TENANT)
    places = {IDENTITY: SetEntry(position=1, mandatory=True), TO_TENANT: SetEntry(position=0, mandatory=True)}
    yield _policy_name(places)
    yield from _tenant(noun, "Grant", IDENTITY, TO_TENANT)
    yield from _grant_ends(IDENTITY, TO_TENANT)


def _grant_to_group(noun: Noun) -> Iterator[Parameter]:
    everywhere = (IDENTITY, TO_TENANT, TO_GROUP)
    yield Parameter(IDENTITY, "string", sets={IDENTITY: SetEntry(position=0, pipeline=True, by_name=True)})
    yield Parameter("Group", "string", sets={TO_GROUP: SetEntry(mandatory=True)})
    yield Parameter("Rank", "int", sets={TO_GROUP: SetEntry()})
    yield from _grant_globally()
    positions = {IDENTITY: 1, TO_TENANT: 0, TO_GROUP: 0}
    yield _policy_name({name: SetEntry(position=position) for name, position in positions.items()})
    yield _everywhere("MigrateMeetingsToTeams", "bool", *everywhere)
    yield _everywhere("MsftInternalProcessingMode", "string", *everywhere)
    yield _everywhere("Tenant", "object", *everywhere)
    yield _everywhere("PassThru", "switch", *everywhere)


def _grant_globally() -> Iterator[Parameter]:
    yield Parameter("Global", "switch", sets={TO_TENANT: SetEntry()}, is_switch=True)
    yield Parameter("Force", "switch", sets={TO_TENANT: SetEntry()}, is_switch=True)


def _grant_ends(*sets: str) -> Iterator[Parameter]:
    yield _everywhere("DomainController", FQDN_TYPE, *sets)
    yield _everywhere("PassThru", "switch", *sets)


GRANTS = {
    "grant_to_all": _grant_to_all,
    "grant_to_group": _grant_to_group,
    "grant_to_tenant": _grant_to_tenant,
}
"""Options of a noun -> the parameters of its Grant."""


def _policy_name(sets: dict[str, SetEntry]) -> Parameter:
    return Parameter("PolicyName", "string", sets=sets, allow_null=True, allow_empty_string=True)


TO_USER, TO_GROUP, TO_TENANT = "GrantToUser", "GrantToGroup", "GrantToTenant"
PARAMETERS = {"Get": _get, "New": _new, "Set": _set, "Remove": _remove, "Grant": _grant,
              "Enable": _enable, "Disable": _enable}  # fmt: skip


def _settable(noun: Noun) -> list[Property]:
    return [prop for prop in noun.properties if not prop.read_only and prop.name != noun.key]


def _settings(noun: Noun, sets: tuple[str, ...], *, new: bool) -> Iterator[Parameter]:
    """A parameter for each property, in those of the sets where it is."""
    for prop in _settable(noun):
        limits = prop.sets
        own = None if limits is None else limits.new if new else limits.set
        placed = sets if own is None else own
        if placed:
            yield _setting(prop, *placed, new=new)


def _setting(prop: Property, *sets: str, new: bool) -> Parameter:
    mandatory = new and prop.mandatory
    asked = () if prop.sets is None else prop.sets.mandatory
    return Parameter(
        prop.name,
        _parameter_type(prop),
        sets={name: SetEntry(_position(prop, name), mandatory or name in asked) for name in sets},
        aliases=prop.aliases,
        validations=_words(prop),
        allow_null=prop.nullable or prop.is_list,
        allow_empty_string=True,
        allow_empty_collection=True,
        is_switch=prop.type_name == "switch",
    )


def _words(prop: Property) -> tuple[Set, ...]:
    """The words that a value may be, where its type does not say them."""
    if prop.is_list and prop.choice is not None:
        return (ItemSet(*prop.choice.members),)
    return (Set(*map(str, prop.one_of)),) if prop.one_of else ()


def _position(prop: Property, parameter_set: str) -> int | None:
    """Where the value stands without a name; with an object from the pipeline there is no identity before it."""
    if prop.position is None:
        return None
    return prop.position - 1 if parameter_set == INSTANCE else prop.position


def _parameter_type(prop: Property) -> Any:
    if prop.is_list:
        from lyncshell.declare.modifier import LIST_MODIFIER

        return LIST_MODIFIER
    if prop.choice is not None or prop.item is not None:
        from lyncshell.declare.encoding import value_type

        return value_type(prop)
    # By this name the binder knows that it must not take any text for truth.
    return "bool" if prop.type_name == "System.Boolean" else prop.type_name


def _everywhere(name: str, type_name: str, *sets: str, choices: tuple[str, ...] = ()) -> Parameter:
    return Parameter(
        name,
        type_name,
        sets={each: SetEntry() for each in sets},
        is_switch=type_name == "switch",
        validations=(Set(*choices),) if choices else (),
    )


def _tenant(noun: Noun, verb: str, *sets: str) -> Iterator[Parameter]:
    if verb in noun.tenant:
        yield _everywhere("Tenant", "guid", *sets)
