"""Contacts: directory objects that are no people. Telephones, gateways' devices, voice mail, applications, rooms.

They are kept like accounts, and are told apart as the product does it: by `OwnerUrn`, which says who made the object.
`@contact` declares a kind; `Contacts` finds, adds, changes and removes objects of all kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from lyncshell.declare.composition import values_of
from lyncshell.declare.encoding import is_default, to_json
from lyncshell.declare.noun import Form, Noun, ParameterSets
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.people import AmbiguousUser, People, common_name
from lyncshell.declare.settings import Settings, properties_of
from lyncshell.store import directory
from lyncshell.store.identity import Identity, NameKind, parse_user
from lyncshell.store.store import NEW
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.parameter_types import UserId
    from lyncshell.store.item import Body, Item

    # Completes and checks an object before it is stored; gives warnings. The names of the given parameters come last.
    Prepare = Callable[[SettingsObject, Deployment, "set[str]"], Iterable[str]]

C = TypeVar("C", bound="type[Settings]")

OWNER = "OwnerUrn"
COMPUTED = frozenset(("HomeServer", "Name"))


class ContactKind:
    """What tells the objects of a noun from others, and what is special in its cmdlets.

    `owner` is their OwnerUrn, or what it begins with where it ends with a colon; `except_owners` are no such objects
    all the same. `kept_as` is the directory's noun; `renames` maps properties to what the directory calls them.
    `place` is where New- puts them: `ou` or `dn` are parameters of it, without them they are among the product's own.
    `ldap` is how Get- spells its LDAP filter; `get_by` maps further parameters of Get- to properties; `moving` are
    further parameters of Move-; `more` are further switches of a verb.
    """

    __slots__ = (
        "except_owners", "get_by", "kept_as", "ldap", "more", "moving", "owner", "place", "prepare", "renames",
    )  # fmt: skip

    def __init__(
        self,
        owner: str,
        *,
        except_owners: Iterable[str] = (),
        kept_as: str = directory.CONTACT,
        renames: Mapping[str, str] | None = None,
        place: Iterable[str] = (),
        ldap: str = "LdapFilter",
        get_by: Mapping[str, str] | None = None,
        moving: Iterable[str] = (),
        more: Mapping[str, tuple[str, ...]] | None = None,
        prepare: Prepare | None = None,
    ) -> None:
        self.owner = owner
        self.except_owners = tuple(except_owners)
        self.kept_as = kept_as
        self.renames = dict(renames or {})
        self.place = tuple(place)
        self.ldap = ldap
        self.get_by = dict(get_by or {})
        self.moving = tuple(moving)
        self.more = dict(more or {})
        self.prepare = prepare

    def is_one(self, body: Body) -> bool:
        """Whether a directory object is of the kind."""
        owner = fold(str(body.get(OWNER) or ""))
        if self.owner.endswith(":"):
            return owner.startswith(self.owner) and owner not in self.except_owners
        return owner == self.owner


class Contact(Settings):
    """Base of the declarations of contacts; `contact` notes the kind on the class."""


def contact(
    kind: ContactKind, *, object_type: str, verbs: Iterable[str], parameter_sets: ParameterSets | None = None
) -> Callable[[C], C]:
    """Declares a kind of contacts with the verbs that the family gives it; others are written by hand."""

    def record(cls: C) -> C:
        cls.contact = kind  # type: ignore[attr-defined]
        cls.noun = Noun(
            cls.__name__, "contact", object_type=object_type, form=Form.PLAIN, verbs=verbs,
            properties=properties_of(cls), settings=cls, parameter_sets=parameter_sets,
        )  # fmt: skip
        return cls

    return record


def kind_of(noun: Noun) -> ContactKind:
    """What a declaration of contacts says of its kind."""
    found: ContactKind = noun.settings.contact  # type: ignore[attr-defined]
    return found


class Contacts:
    """The contacts of one deployment."""

    __slots__ = ("_deployment",)

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment

    # -- finding

    def all(self, noun: Noun) -> list[Item]:
        """All objects of the kind, oldest first."""
        kind = kind_of(noun)
        view = self._deployment.view
        if kind.owner.endswith(":"):
            found = [item for item in view.all(kind.kept_as) if kind.is_one(item.body)]
        else:
            found = view.called(kind.kept_as, NameKind.OWNER, kind.owner)
        return sorted(found, key=lambda item: item.born)

    def named(self, noun: Noun, user: UserId) -> list[Item]:
        """The objects of the kind that a name means."""
        kind = kind_of(noun)
        view = self._deployment.view
        text = user.guid or user.text
        return [item for item in view.named(kind.kept_as, parse_user(text)) if kind.is_one(item.body)]

    def one(self, noun: Noun, user: UserId) -> Item | None:
        """The one object that a name means. Raises AmbiguousUser."""
        found = self.named(noun, user)
        if len(found) > 1:
            raise AmbiguousUser(user.text, found)
        return found[0] if found else None

    def object(self, noun: Noun, item: Item) -> SettingsObject:
        """A directory object as an object of the noun."""
        body = item.body
        dn = str(body["DistinguishedName"])
        for shown, kept in kind_of(noun).renames.items():
            if kept in body:
                body[shown] = body[kept]
        made = SettingsObject(noun, Identity(dn), values_of(noun, body), item.change)
        if noun.property_named("Name") is not None:
            made.set("Name", common_name(dn))
        if noun.property_named("HomeServer") is not None and body.get("RegistrarPool"):
            made.set("HomeServer", People(self._deployment).home_server(str(body["RegistrarPool"]), dn))
        return made

    # -- changing

    def add(self, made: SettingsObject, owner: str) -> Item:
        """Stores a new object, whose identity is its distinguished name. Its Guid is among its values."""
        assert made.identity is not None
        kind = kind_of(made.noun)
        own = {OWNER: owner, "DistinguishedName": made.identity.text, "Guid": str(made.values["Guid"])}
        body = self._body(own, made)
        return self._deployment.store.put(kind.kept_as, directory.identity_of(body), body, based_on=NEW)

    def save(self, item: Item, changed: SettingsObject) -> Item:
        """Stores the values of an object that was read from `item`."""
        return self._deployment.store.update(item.noun, item.as_identity(), lambda body: self._body(body, changed))

    def store(self, item: Item, values: Mapping[str, Any]) -> Item:
        """Stores some properties of the directory, which are plain JSON; None takes one away."""

        def changed(body: Body) -> Body:
            body.update(values)
            return {name: value for name, value in body.items() if value is not None}

        return self._deployment.store.update(item.noun, item.as_identity(), changed)

    def remove(self, item: Item) -> None:
        """Removes an object from the directory."""
        self._deployment.store.remove(item.noun, item.as_identity())

    def _body(self, body: Body, item: SettingsObject) -> Body:
        renames = kind_of(item.noun).renames
        for prop in item.noun.shown:
            if prop.name in COMPUTED or prop.name not in item.values:
                continue
            name, value = renames.get(prop.name, prop.name), item.values[prop.name]
            if value is None or is_default(prop, value):
                body.pop(name, None)
            else:
                body[name] = to_json(prop, value)
        return body

    def everything(self) -> Iterator[Item]:
        """All contacts, of every kind and of none."""
        return self._deployment.view.all(directory.CONTACT)
