"""What the Gets of the directory share: who is asked for, and which attributes are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar

from lyncshell.cmdlet import Set, param
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.declare.directory_objects import (
    ATTRIBUTES,
    COMPUTED,
    Attributes,
    DirectoryObject,
    base_of,
)
from lyncshell.declare.fields import Property
from lyncshell.declare.filters import parse_filter
from lyncshell.declare.ldap_filters import parse_ldap
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store import directory
from lyncshell.store.identity import parse_user
from lyncshell.values.invoke import services
from lyncshell.values.names import fold
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.store.item import Body, Item
    from lyncshell.values.predicate import Predicate

MODULE = "ActiveDirectory"
TYPES = "Microsoft.ActiveDirectory.Management"
FILTER, LDAP, IDENTITY = "Filter", "LdapFilter", "Identity"
ALL = (FILTER, LDAP, IDENTITY)
SEARCHES = (FILTER, LDAP)
FLAGS = frozenset(("AccountEnabled", "Enabled"))


class IdentityNotFound(ShellError):
    """No object of that identity; the module's words."""

    category = ErrorCategory.ObjectNotFound
    error_id = f"ActiveDirectoryCmdlet:{TYPES}.ADIdentityNotFoundException"
    exception_type = f"{TYPES}.ADIdentityNotFoundException"

    def __init__(self, text: str, base: str) -> None:
        super().__init__(f"Cannot find an object with identity: '{text}' under: '{base}'.", text)


class _Schema:
    """What the parser of filters asks a noun: every attribute is one."""

    def property_named(self, name: str) -> Property:
        """The attribute of that name, as a property of the store where it is one."""
        prop = ATTRIBUTES.get(fold(name), name)
        return Property(prop, bool if prop in FLAGS else str, None)


class DirectoryCmdlet(CsCmdlet):
    """A cmdlet of the directory. A subclass says which nouns of the store it works on, and what it shows of them."""

    ps_has_past = False
    nouns: ClassVar[tuple[str, ...]] = (directory.USER,)
    type_name: ClassVar[str] = f"{TYPES}.ADObject"
    shown: ClassVar[tuple[str, ...]] = ("DistinguishedName", "Name", "ObjectClass", "ObjectGUID")
    every: ClassVar[tuple[str, ...]] = ()

    def one(self, named: Any) -> Item:
        """The object of an identity: distinguished name, GUID, SID, logon name. Raises IdentityNotFound."""
        text = to_string(unwrap(named))
        user = parse_user(text)
        for noun in self.nouns:
            if text.strip() and not user.has_wildcard:
                found = [item for item in self.named(noun, text) if self.is_called(item.body, text)]
                if len(found) == 1:
                    return found[0]
        raise IdentityNotFound(text, base_of(self.deployment))

    def named(self, noun: str, text: str) -> list[Item]:
        """The objects of a noun that a name may mean."""
        return self.deployment.view.named(noun, parse_user(text))

    def is_called(self, body: Body, text: str) -> bool:
        """Whether a text is an identity here: a display name or an address is none."""
        wanted = fold(text).rpartition("\\")[2]
        names = ("SamAccountName", "DistinguishedName", "Guid", "Sid")
        return any(fold(str(body.get(name) or "")) == wanted for name in names)

    def made(self, item: Item, reader: Attributes, properties: Iterable[str]) -> DirectoryObject:
        """The object with its usual attributes and those that were asked for; `*` asks for all that have a value."""
        body = item.body
        names = {fold(name): name for name in self.shown}
        for name in properties:
            if name == "*":
                extra = (*self.every, *(body.get("Attributes") or {}))
                names.update((fold(each), each) for each in extra if fold(each) not in names)
            else:
                names.setdefault(fold(name), name)
        values = {name: reader.read(item, body, name) for name in names.values()}
        return DirectoryObject(self.type_name, str(body.get("DistinguishedName")), values)


# Its attributes are no parameters.
DirectoryCmdlet.ps_not_declaring = DirectoryCmdlet  # type: ignore[attr-defined]


class DirectoryGet(DirectoryCmdlet):
    """A Get of the directory."""

    Identity: Any = param(sets=IDENTITY, position=0, mandatory=True, pipeline=True)
    """Which object: distinguished name, GUID, SID or SAM account name."""

    Filter: str = param(sets=FILTER, mandatory=True)
    """A condition on attributes: `{Department -eq "Sales"}` or `'Department -eq "Sales"'`; `*` is everything."""

    LDAPFilter: str = param(sets=LDAP, mandatory=True)
    """A condition as LDAP spells it: `(&(department=Sales)(!(mail=*)))`."""

    Properties: list[str] = param(sets=ALL, aliases=("Property",))
    """Attributes to show beside the usual ones; `*` shows all."""

    SearchBase: str | None = param(sets=SEARCHES, allow_empty_string=True)
    """Only objects in this unit or domain, by its distinguished name."""

    SearchScope: str = param(sets=SEARCHES, validate=(Set("Base", "OneLevel", "Subtree", "0", "1", "2"),))
    """Subtree: also in the units below, which is usual; OneLevel: in the unit itself; Base: the unit itself only."""

    ResultSetSize: Any = param(sets=SEARCHES, allow_null=True)
    """At most so many objects; $null is all."""

    ResultPageSize: int = param(sets=SEARCHES)
    """Accepted; nothing is fetched by pages, so it has no effect."""

    Server: str | None = param(sets=ALL)
    """Accepted; there is one directory here, so it has no effect."""

    Credential: Any = param(sets=ALL, type="pscredential")
    """Accepted; the directory asks for none, so it has no effect."""

    AuthType: str = param(sets=ALL, validate=(Set("Negotiate", "Basic", "0", "1"),))
    """Accepted; the directory asks for no credentials, so it has no effect."""

    Partition: str | None = param(sets=IDENTITY)
    """Accepted; there is one partition, so it has no effect."""

    def process(self) -> Iterator[DirectoryObject]:
        """Writes the objects that are asked for."""
        reader = Attributes(self.deployment)
        properties = list(self.asked("Properties") or ())
        if self.set_name == IDENTITY:
            try:
                yield self.made(self.one(self.Identity), reader, properties)
            except ShellError as error:
                self.error(error, self.Identity)
            return
        most = self.asked("ResultSetSize")
        found = islice(self.matching(reader), None if most is None else int(unwrap(most)))
        for item in found:
            yield self.made(item, reader, properties)

    def matching(self, reader: Attributes) -> Iterator[Item]:
        """The objects that fulfil the condition, in the part of the directory that is searched."""
        condition = self._condition()
        base = self.asked("SearchBase") or None
        is_plain = condition is not None and not condition.properties() & COMPUTED
        for noun in self.nouns:
            items = self.deployment.view.find(noun, condition, ou=base) if is_plain else self.items(noun)
            for item in items:
                body = item.body
                fits = is_plain or condition is None or condition.matches(self._reader(reader, item, body))
                if fits and self._is_in(body, base):
                    yield item

    def items(self, noun: str) -> Iterator[Item]:
        """All objects of a noun."""
        return self.deployment.view.all(noun)

    def _reader(self, reader: Attributes, item: Item, body: Body) -> Any:
        def read(prop: str) -> Any:
            if prop in COMPUTED or prop in body:
                return reader.property(item, body, prop)
            return reader.read(item, body, prop)

        return read

    def _is_in(self, body: Body, base: str | None) -> bool:
        if base is None:
            return True
        dn, wanted = fold(str(body.get("DistinguishedName"))), fold(base)
        scope = str(self.asked("SearchScope") or "Subtree").lower()
        if scope in ("base", "0"):
            return dn == wanted
        if scope in ("onelevel", "1"):
            return directory.ou_of(dn) == wanted
        return dn == wanted or dn.endswith("," + wanted)

    def _condition(self) -> Predicate | None:
        if self.set_name == LDAP:
            return parse_ldap(self.LDAPFilter)
        text = self.Filter.strip()
        return None if text == "*" else parse_filter(text, _Schema(), self._evaluated)  # type: ignore[arg-type]

    def _evaluated(self, text: str) -> Any:
        block: Any = services().script_block(text)
        found = self.state.invoke(block)
        return found[0] if len(found) == 1 else (list(found) or None)


