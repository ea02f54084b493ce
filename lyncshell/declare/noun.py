"""What a declaration records of a noun, and what every noun can be asked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from lyncshell.store.identity import Identity, Scope, parse_global_relative, parse_nested, parse_plain, parse_scoped

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.repository import Repository

    # A rule over a whole object; it raises a ShellError where the object breaks it. It may give a text, which New- and
    # Set- write as a warning.
    Check = Callable[[SettingsObject, Repository], str | None]
    # Fills in what a new object has beside the defaults of its properties: names made of the identity, first children.
    Initial = Callable[[SettingsObject], None]


class Form:
    """How the identity of a noun's items is spelled."""

    SCOPED = "scoped"
    """A scope: Global, Site:x, Service:Role:fqdn, Tag:x."""
    NESTED = "nested"
    """A name inside a scope: <scope>/<name>."""
    RELATIVE = "relative"
    """A name; the item lives at Global."""
    PLAIN = "plain"
    """A text that is taken as it is."""
    NONE = "none"
    """Objects in memory only."""


PARSERS: dict[str, Callable[[str], Identity]] = {
    Form.SCOPED: parse_scoped,
    Form.NESTED: parse_nested,
    Form.RELATIVE: parse_global_relative,
    Form.PLAIN: parse_plain,
}

IDENTITY_TYPES = {
    Form.SCOPED: "Microsoft.Rtc.Management.Xds.XdsIdentity",
    Form.NESTED: "Microsoft.Rtc.Management.Xds.XdsIdentity",
    Form.RELATIVE: "Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity",
    Form.PLAIN: "System.String",
}


OPTIONS = {
    "subscription_filters": "Get has -Include and -ApplicableTo, which mean something online only",
    "policy_name_mandatory": "Grant asks for -PolicyName",
    "scope_means_parent": "Remove with a scope alone removes the item in whose list the items are",
    "instance_not_piped": "Set takes -Instance by name only",
    "set_names_item": "Set asks for -Identity wherever there is no -Instance",
    "instance_everywhere": "Set has -Identity and -Instance in all of its sets",
    "set_in_one": "Set has one parameter set, with -Identity and -Instance in it",
    "new_identity_optional": "New does not ask for -Identity: it then takes the name of -MetadataUrl's host",
    "connection_details": "Get has -ExposeSDNConfigurationJsonBlob, which means something online only",
    "grant_to_tenant": "Grant has the sets Identity and GrantToTenant",
    "grant_to_group": "Grant has the sets Identity, GrantToTenant and GrantToGroup",
    "one_get_set": "Get has -Identity and -Filter in one set",
    "get_by_type": "Get has -Type, which is compared with the property of that name",
    "new_at_global": "New makes the instance at Global where nothing has been stored for it",
    "makes_parent": "New makes the item that it is listed in, where that is not there",
    "grant_to_all": "Grant has the sets GrantToUser, GrantToGroup and GrantToTenant",
}
"""What `options` of a noun may hold."""


class Parent:
    """Where the items of a nested or relative noun are listed: a noun and its list property."""

    __slots__ = ("list_property", "noun")

    def __init__(self, noun: str, list_property: str) -> None:
        self.noun = noun
        self.list_property = list_property


class ParameterSets:
    """The names of the sets of New- and Set- (beside Instance) where these are not the usual ones; the first is the
    default one. Which parameter is where, the marker `In` of the properties says."""

    __slots__ = ("new", "set")

    def __init__(self, new: Iterable[str] = (), set: Iterable[str] = ()) -> None:
        self.new = tuple(new)
        self.set = tuple(set)


class Noun:
    """The definition of a noun.

    `name` without `Cs`; `form` one of Form; `scopes` where items may be; `roles` the service roles that may have one;
    `object_type` the .NET type that Get shows; `properties` in the order in which they are shown; `key` the parameter
    and property that repeats the name of a nested or relative item (`SubnetID`); `verbs` what exists;
    `relative_set` whether New- may name it by parent and key; `options` where its cmdlets differ from the
    family's usual parameters (OPTIONS); `parameter_sets` where the sets have other names; `tenant`
    the verbs with -Tenant; `initial` fills in new objects; `used_by` the nouns with properties that refer to it;
    `checks` the rules over a whole object; `role_name` how the topology names the role of a service (`WebServices` of
    a WebServer).
    """

    __slots__ = (
        "_by_folded", "checks", "form", "initial", "key", "kind", "name", "object_type", "options", "parameter_sets",
        "parent", "properties", "relative_set", "role_name", "roles", "scopes", "settings", "tenant", "used_by",
        "verbs",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        kind: str,
        *,
        object_type: str,
        form: str,
        verbs: Iterable[str],
        properties: Iterable[Property],
        settings: type,
        scopes: Iterable[Scope] = (Scope.GLOBAL,),
        roles: Iterable[str] = (),
        key: str | None = None,
        parent: Parent | None = None,
        relative_set: bool = False,
        options: Iterable[str] = (),
        parameter_sets: ParameterSets | None = None,
        tenant: bool | Iterable[str] = False,
        used_by: Iterable[str] = (),
        checks: Iterable[Check] = (),
        initial: Initial | None = None,
    ) -> None:
        self.name = name
        self.kind = kind
        self.object_type = object_type
        self.form = form
        self.verbs = tuple(verbs)
        self.properties = tuple(properties)
        self.settings = settings
        self.scopes = tuple(scopes)
        self.roles = tuple(roles)
        self.key = key
        self.parent = parent
        self.relative_set = relative_set
        self.options = frozenset(options)
        self.parameter_sets = parameter_sets or ParameterSets()
        self.tenant = (self.verbs if tenant else ()) if isinstance(tenant, bool) else tuple(tenant)
        self.initial = initial
        self.used_by = tuple(used_by)
        self.checks = tuple(checks)
        self.role_name = ""
        self._by_folded = {prop.name.lower(): prop for prop in self.properties}

    def __repr__(self) -> str:
        return f"<noun {self.name}>"

    def property_named(self, name: str) -> Property | None:
        """The property of that name, whatever its case."""
        return self._by_folded.get(name.lower())

    def parse(self, text: str) -> Identity:
        """The identity that a text spells. Raises InvalidIdentity."""
        return PARSERS[self.form](text)

    @property
    def identity_type(self) -> str:
        """The .NET type of the parameter -Identity."""
        return IDENTITY_TYPES[self.form]

    @property
    def has_global(self) -> bool:
        """Whether there is always an instance at Global, which holds the defaults until it is changed."""
        return self.form == Form.SCOPED and Scope.GLOBAL in self.scopes

    @property
    def is_ordered(self) -> bool:
        """Whether items are numbered among their neighbours: they have a Priority, and 0 comes first."""
        return self.kind == "element" and "priority" in self._by_folded

    @property
    def shown(self) -> tuple[Property, ...]:
        """The properties that objects show."""
        return tuple(prop for prop in self.properties if not prop.input_only)
