"""Identities: which item is meant, in every spelling that an administrator may type.

An identity is read by one of the functions `parse_*`; a noun's declaration says by which:

    parse_scoped           Global   Site:Redmond   Service:Registrar:pool0.litwareinc.com   Tag:Sales   (bare: a tag)
    parse_nested           <scope>/<name>          a rule in a dial plan; the scope alone names all of its children
    parse_global_relative  Seattle                 nouns that live at Global only: the identity is just the name
    parse_service          Registrar:pool0.litwareinc.com, with or without `service:`, or the bare FQDN
    parse_pool_child       pool0.litwareinc.com/urn:application:tapp2, prefix optional; or <pool>\\<name>
    parse_plain            an FQDN, a GUID, a name: taken as it is
    parse_user             how a user account may be named

Scope words and names compare without case (`key`); the spelling that was typed is kept for the name, scope words and
roles are written as the product prints them (`text`).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from lyncshell.store.errors import InvalidIdentity
from lyncshell.values.names import fold


class Scope(IntEnum):
    """Scope classes in the order in which lists show them; the effective one is the highest that exists."""

    GLOBAL = 0
    SITE = 1
    SERVICE = 2
    TAG = 3


SERVICE_ROLES = (
    "ApplicationDatabase", "ApplicationServer", "ArchivingDatabase", "ArchivingServer", "BackupServer",
    "CentralManagement", "CentralManagementDatabase", "ConferencingServer", "Director", "EdgeServer", "FileStore",
    "LegalInterceptServer", "ManagementServer", "MediationServer", "MonitoringDatabase", "MonitoringServer",
    "PersistentChatComplianceDatabase", "PersistentChatDatabase", "PersistentChatServer", "ProvisionDatabase",
    "ProvisionServer", "PstnGateway", "Registrar", "TrustedApplicationPool", "UserDatabase", "UserServer",
    "VideoGateway", "VideoInteropServer", "WacServer", "WebServer",
)  # fmt: skip
"""The role words of service identities, as Get-CsService prints them."""

APPLICATION_PREFIX = "urn:application:"


_ROLES = {fold(role): role for role in SERVICE_ROLES}
_SCOPE_WORDS = {"site": Scope.SITE, "service": Scope.SERVICE, "tag": Scope.TAG}


class Identity:
    """Which item of a noun: a scope, and for a nested item the name inside it. Immutable; equal when the keys are."""

    __slots__ = ("anchor", "key", "name", "parent_key", "scope", "text")

    def __init__(self, text: str, scope: Scope = Scope.GLOBAL, anchor: str = "", name: str | None = None,
                 parent_key: str | None = None) -> None:
        self.text = text
        """The normal form, as it is printed."""
        self.key = fold(text)
        """The normal form for comparison."""
        self.scope = scope
        self.anchor = anchor
        """What holds the scope: the site's name, `Role:fqdn` of a service, the tag's name; empty for Global."""
        self.name = name
        """The name inside the scope (nested and global relative identities), else None."""
        self.parent_key = parent_key
        """The key of the identity that this one is nested in, else None."""

    def child(self, name: str) -> Identity:
        """The identity of `name` nested in this one."""
        return Identity(f"{self.text}/{name}", self.scope, self.anchor, name, self.key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Identity) and other.key == self.key

    def __hash__(self) -> int:
        return hash(self.key)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"Identity({self.text!r})"


GLOBAL = Identity("Global")


def site(name: str) -> Identity:
    """The identity of the site scope `name`."""
    return Identity(f"Site:{name}", Scope.SITE, name)


def service(role: str, fqdn: str) -> Identity:
    """The identity of the service scope `role` on `fqdn`; the role is one of SERVICE_ROLES in any case."""
    anchor = f"{_role(role, f'{role}:{fqdn}')}:{fqdn}"
    return Identity(f"Service:{anchor}", Scope.SERVICE, anchor)


def tag(name: str) -> Identity:
    """The identity of the per-user scope `name`."""
    return Identity(f"Tag:{name}", Scope.TAG, name)


def parse_scoped(text: str) -> Identity:
    """Read a scope: `Global`, `Site:x`, `[Service:]Role:fqdn`, `[Tag:]x`. Raises InvalidIdentity."""
    text = _trimmed(text)
    word, colon, rest = text.partition(":")
    rest = rest.strip()
    if not colon:
        return GLOBAL if fold(word) == "global" else tag(text)
    folded = fold(word.strip())
    if folded in _ROLES:
        return service(word.strip(), _required(rest, text))
    scope = _SCOPE_WORDS.get(folded)
    if scope is Scope.SITE:
        return site(_required(rest, text))
    if scope is Scope.TAG:
        return tag(_required(rest, text))
    if scope is Scope.SERVICE:
        role, _, fqdn = rest.partition(":")
        return service(_role(role.strip(), text), _required(fqdn.strip(), text))
    raise InvalidIdentity(f'"{text}" is not a valid identity: "{word}" is neither a scope nor a service role.', text)


def parse_nested(text: str) -> Identity:
    """Read `<scope>/<name>`; a scope alone is returned without a name and means all of its children."""
    scope, slash, name = _trimmed(text).partition("/")
    parent = parse_scoped(scope)
    return parent.child(_required(name.strip(), text)) if slash else parent


def parse_global_relative(text: str) -> Identity:
    """Read the name of an item that lives at Global; `Global/x` is accepted for `x`."""
    text = _trimmed(text)
    name = text[7:] if fold(text[:7]) == "global/" else text
    name = _required(name.strip(), text)
    return Identity(name, Scope.GLOBAL, "", name)


def parse_plain(text: str) -> Identity:
    """Take an FQDN, a GUID or a name as it is."""
    return Identity(_trimmed(text))


def parse_service(text: str, role: str | None = None) -> Identity:
    """Read a service's identity `Role:fqdn`; `service:` may stand before it, the role may be left out when given."""
    text = _trimmed(text)
    word, colon, rest = text.partition(":")
    if colon and fold(word.strip()) == "service":
        return parse_service(_required(rest, text), role)
    if not colon and role is not None:
        word, rest = role, word
    anchor = f"{_role(word.strip(), text)}:{_required(rest.strip(), text)}"
    return Identity(anchor, Scope.SERVICE, anchor)


def parse_pool_child(text: str, separator: str = "/", prefix: str = APPLICATION_PREFIX) -> Identity:
    """Read `<pool fqdn><separator>[prefix]<id>`; the prefix is optional on input and always there afterwards."""
    pool, found, name = _trimmed(text).partition(separator)
    if not found:
        raise InvalidIdentity(f'"{text}" is not a valid identity: it needs the form <pool>{separator}<name>.', text)
    return pool_child(_required(pool.strip(), text), _required(name.strip(), text), separator, prefix)


def pool_child(pool: str, name: str, separator: str = "/", prefix: str = APPLICATION_PREFIX) -> Identity:
    """The identity of `name` on the pool `pool`; the prefix is put before a name that does not have it."""
    if fold(name[: len(prefix)]) == fold(prefix):
        name = name[len(prefix):]
    full = prefix + _required(name, f"{pool}{separator}{name}")
    return Identity(f"{pool}{separator}{full}", Scope.GLOBAL, "", full, fold(pool))


def parse_service_id(text: str) -> tuple[str, str, int]:
    """Split a service id (`co1-PstnGateway-1`) into site id (a text), role name and instance number."""
    head, dash, instance = _trimmed(text).rpartition("-")
    site_id, inner, role = head.rpartition("-")
    if not dash or not inner or not instance.isdecimal():
        raise InvalidIdentity(f'"{text}" is not a service id: it needs the form <site>-<role>-<number>.', text)
    return _required(site_id, text), _required(role, text), int(instance)


class NameKind:
    """The kinds of names that directory objects are found by."""

    GUID = "guid"
    SID = "sid"
    SAM = "sam"
    LOGON = "logon"
    UPN = "upn"
    SIP = "sip"
    DN = "dn"
    DISPLAY = "display"
    LINE = "line"
    OWNER = "owner"
    """Whose object it is: no name of one object, but what all of a kind have in common."""


class UserName:
    """How a user was named: the kinds of names that the text may be, and the text folded for comparison."""

    __slots__ = ("has_wildcard", "key", "kinds", "text")

    def __init__(self, text: str, kinds: tuple[str, ...], key: str, has_wildcard: bool = False) -> None:
        self.text = text
        self.kinds = kinds
        self.key = key
        self.has_wildcard = has_wildcard
        """A display name with `*`: `text` is a pattern, `key` matches nothing."""


def parse_user(text: str) -> UserName:
    """Read a user's identity: SIP address, UPN, domain\\logon, DN, GUID, SID or display name (with `*`)."""
    text = _trimmed(text)
    key = fold(text)
    if key.startswith("sip:"):
        return UserName(text, (NameKind.SIP,), key[4:])
    if "=" in key and key.partition("=")[0] in ("cn", "ou"):
        return UserName(text, (NameKind.DN,), key)
    if "*" in text:
        return UserName(text, (NameKind.DISPLAY,), key, has_wildcard=True)
    if "\\" in key:
        return UserName(text, (NameKind.LOGON,), key)
    if "@" in key:
        return UserName(text, (NameKind.UPN, NameKind.SIP), key)
    if len(key) == 36 and key.count("-") == 4:
        return UserName(text, (NameKind.GUID,), key)
    if key.startswith("s-1-"):
        return UserName(text, (NameKind.SID,), key)
    return UserName(text, (NameKind.DISPLAY, NameKind.SAM), key)


def roles_of(names: Iterable[str]) -> tuple[str, ...]:
    """Role words in the product's spelling, for a noun's list of allowed roles. Raises InvalidIdentity."""
    return tuple(_role(name, name) for name in names)


def _role(word: str, text: str) -> str:
    role = _ROLES.get(fold(word))
    if role is None:
        raise InvalidIdentity(f'"{text}" is not a valid identity: "{word}" is not a service role.', text)
    return role


def _required(part: str, text: str) -> str:
    if not part:
        raise InvalidIdentity(f'"{text}" is not a valid identity: a name is missing.', text)
    return part


def _trimmed(text: str) -> str:
    text = text.strip()
    if not text:
        raise InvalidIdentity("An identity must not be empty.", text)
    return text
