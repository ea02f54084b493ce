"""The accounts of a deployment: found by every spelling of an identity or by a filter, changed, and counted.

An account is a directory object of the store. Its object's identity is the distinguished name; `Guid` among its values
is what the store knows it by. Properties that are not stored are computed here: `HomeServer` from the pool, `Name` from
the distinguished name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from lyncshell.declare.composition import composed
from lyncshell.declare.encoding import is_default, to_json
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store import directory
from lyncshell.store.identity import Identity, NameKind, Scope, parse_plain, parse_user, site, tag
from lyncshell.values.names import fold
from lyncshell.values.predicate import And, Compare, Predicate

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId
    from lyncshell.store.item import Body, Item

USER = directory.USER
HOLDERS = (USER, directory.CONTACT)
"""The nouns whose objects have addresses, lines and policies."""

ENABLED = Compare("ne", "Enabled", None)
"""Accounts that were enabled for the product, also those that are switched off for a while."""

COMPUTED = frozenset(("HomeServer", "Name"))
DIRECTORY_ONLY = frozenset((
    "Guid", "Sid", "SamAccountName", "DomainLogon", "UserPrincipalName", "DisplayName", "DistinguishedName",
    "FirstName", "LastName", "WindowsEmailAddress", "Department", "Company", "Title", "Office", "City", "Phone",
    "MobilePhone", "Description", "OriginatorSid", "Attributes", "AccountDisabled",
))  # fmt: skip
"""What an account has without the product; Disable-CsUser leaves nothing else."""

HOME = "CN=Lc Services,CN=Microsoft,CN={site}:{number},CN=Pools,CN=RTC Service,CN=Services,CN=Configuration,{base}"
POLICY_SERVICES = {"DialPlan": "Registrar", "ClientVersionPolicy": "Registrar", "UserServicesPolicy": "UserServer"}
"""Policies that the service of a user's pool may have."""


class AmbiguousUser(ShellError):
    """A name that several accounts have."""

    category = ErrorCategory.InvalidArgument
    error_id = "ManagementObjectAmbiguousException"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementObjectAmbiguousException"

    def __init__(self, text: str, found: Iterable[Item]) -> None:
        names = ", ".join(str(item.body.get("DistinguishedName")) for item in found)
        super().__init__(f'The identity "{text}" means several accounts: {names}.', text)


class NameTaken(ShellError):
    """A SIP address or a telephone number that somebody else has."""

    category = ErrorCategory.ResourceExists
    error_id = "AttributeNotUniqueException"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementException"

    def __init__(self, prop: str, value: str, owner: str) -> None:
        super().__init__(f'The {prop} "{value}" is not unique: "{owner}" has it already.', value)


class People:
    """The accounts of one deployment."""

    __slots__ = ("_deployment",)

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment

    # -- finding

    def items(self, user: UserId, kept_as: str = USER) -> list[Item]:
        """The accounts that a name means: several for a display name with wildcards or one that several have."""
        view = self._deployment.view
        if user.guid is not None:
            found = view.get(kept_as, parse_plain(user.guid))
            return [] if found is None else [found]
        return view.named(kept_as, parse_user(user.text))

    def holder(self, user: UserId) -> Item | None:
        """The one enabled account or contact that a name means: what policies are granted to. Raises AmbiguousUser."""
        found = self.one(user)
        if found is not None:
            return found
        contacts = self.items(user, directory.CONTACT)
        if len(contacts) > 1:
            raise AmbiguousUser(user.text, contacts)
        return contacts[0] if contacts else None

    def one(self, user: UserId, *, enabled: bool = True) -> Item | None:
        """The one account that a name means, of the enabled ones unless told otherwise. Raises AmbiguousUser."""
        found = [item for item in self.items(user) if not enabled or is_enabled(item)]
        if len(found) > 1:
            raise AmbiguousUser(user.text, found)
        return found[0] if found else None

    def find(
        self, noun: Noun, predicate: Predicate | None = None, *, ou: str | None = None, limit: int | None = None
    ) -> Iterator[SettingsObject]:
        """The accounts that fulfil a predicate, as objects of the noun, oldest first."""
        if predicate is not None and predicate.properties() & COMPUTED:
            yield from self._tested(noun, predicate, ou, limit)
            return
        found = self._deployment.view.find(USER, predicate, ou=ou, defaults=defaults_of(noun))
        yield from islice(self._shown(noun, found), limit)

    def _shown(self, noun: Noun, found: Iterable[Item]) -> Iterator[SettingsObject]:
        """The objects of the items; those that somebody owns are no users but devices with an account."""
        for item in found:
            if noun.name != "User" or not item.body.get("OwnerUrn"):
                yield self.object(noun, item)

    def _tested(self, noun: Noun, predicate: Predicate, ou: str | None, limit: int | None) -> Iterator[SettingsObject]:
        every = self._shown(noun, self._deployment.view.find(USER, ou=ou))
        yield from islice((made for made in every if predicate.matches(made.get)), limit)

    def object(self, noun: Noun, item: Item) -> SettingsObject:
        """An account as an object of the noun."""
        body = item.body
        dn = str(body["DistinguishedName"])
        computed: dict[str, Any] = {"Name": common_name(dn)}
        if noun.property_named("HomeServer") is not None and body.get("RegistrarPool"):
            computed["HomeServer"] = self.home_server(str(body["RegistrarPool"]), dn)
        return composed(noun, Identity(dn), body, computed, item.change)

    def home_server(self, pool: str, dn: str) -> str | None:
        """The directory's name of a home pool, as an object of the domain in `dn` has it."""
        found = self._deployment.pool(pool)
        if found is None:
            return None
        body = found.body
        place = self._deployment.site(str(body["Site"]))
        number = "" if place is None else place.body.get("SiteId", place.identity)
        base = dn[dn.lower().find("dc=") :]
        return HOME.format(site=number, number=body.get("Number", 1), base=base)

    def unit(self, text: str) -> str | None:
        """The distinguished name of the organizational unit that a text names: by its own or by its plain name."""
        for item in self._deployment.view.all(directory.ORGANIZATIONAL_UNIT):
            body = item.body
            if fold(text) in (fold(str(body["DistinguishedName"])), fold(str(body.get("Name", "")))):
                return str(body["DistinguishedName"])
        # A domain holds its units, whether or not it is an object of its own.
        return text if fold(text).startswith("dc=") else None

    # -- changing

    def change(self, noun: Noun, item: Item, changes: Mapping[str, Any]) -> Item:
        """Stores new values of properties; None takes a value away. Gives the new version."""

        def changed(body: Body) -> Body:
            for name, value in changes.items():
                prop = noun.property_named(name)
                if value is None or (prop is not None and is_default(prop, value)):
                    body.pop(name, None)
                else:
                    body[name] = value if prop is None else to_json(prop, value)
            return body

        return self._deployment.store.update(item.noun, item.as_identity(), changed)

    def disable(self, item: Item) -> Item:
        """Takes away everything that the product keeps of an account."""

        def bare(body: Body) -> Body:
            return {name: value for name, value in body.items() if name in DIRECTORY_ONLY}

        return self._deployment.store.update(USER, item.as_identity(), bare)

    def check_unique(self, prop: str, value: str, own: Item | None) -> None:
        """A SIP address or line belongs to one object. Raises NameTaken."""
        is_sip = prop == "SipAddress"
        key = fold(value).removeprefix("sip:") if is_sip else fold(value)
        for noun in HOLDERS:
            for other in self._deployment.view.called(noun, NameKind.SIP if is_sip else NameKind.LINE, key):
                if own is None or other.key != own.key:
                    raise NameTaken(prop, value, str(other.body.get("DistinguishedName")))

    # -- policies

    def count_with(self, noun: str, name: str) -> int:
        """How many users and contacts were granted a policy."""
        granted = Compare("eq", noun, name)
        return sum(1 for kept_as in HOLDERS for _ in self._deployment.view.find(kept_as, granted))

    def effective_policy(self, body: Body, noun: str) -> str:
        """The policy that applies to a user: `name` of a per-user one, else `Service:...`, `Site:...`, `Global`."""
        view = self._deployment.view
        granted = body.get(noun)
        if granted and view.get(noun, tag(granted)) is not None:
            return str(granted)
        for place in self._places(noun, str(body.get("RegistrarPool") or "")):
            if view.get(noun, place) is not None:
                return place.text
        return "Global"

    def is_at(self, body: Body, noun: str, place: str) -> bool:
        """Whether a site or a service, spelled as a policy's identity, is where a user is at home."""
        pool = str(body.get("RegistrarPool") or "")
        return any(fold(each.text) == fold(place) for each in self._places(noun, pool))

    def _places(self, noun: str, pool: str) -> Iterator[Identity]:
        if not pool:
            return
        role = POLICY_SERVICES.get(noun)
        if role is not None:
            yield Identity(f"Service:{role}:{pool}", Scope.SERVICE, f"{role}:{pool}")
        home = self._deployment.site_of_pool(pool)
        if home is not None:
            yield site(home)


def is_enabled(item: Item) -> bool:
    """Whether an account was enabled for the product."""
    return item.body.get("Enabled") is not None


def defaults_of(noun: Noun) -> dict[str, Any]:
    """The values of properties that a stored account leaves out."""
    return {prop.name: prop.default for prop in noun.properties if prop.default is not None and not prop.is_list}


def all_of(*parts: Predicate | None) -> Predicate:
    """The conjunction of what is given."""
    return And(*(part for part in parts if part is not None))


def common_name(dn: str) -> str:
    """The name in a distinguished name: what stands after the first `=` up to the comma that ends it."""
    rest = dn.partition("=")[2]
    place = rest.find(",")
    while place > 0 and rest[place - 1] == "\\":
        place = rest.find(",", place + 1)
    return (rest if place < 0 else rest[:place]).replace("\\,", ",")
