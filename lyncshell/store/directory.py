"""Users, contacts, groups and OUs: which of their properties have typed columns, and the names they go by.

Their bodies are stored like every item's. Beside that, `directory` holds typed columns of what exists on branches
without parent (text folded), to which filters are translated; and `name` holds, for all branches and times, each
name that an object ever had. A look-up takes the candidates from `name` and asks the view what they are now.

The identity of a directory object in the store is its GUID (`identity_of`): names change, the GUID does not.
"""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import ColumnElement, bindparam, delete, insert, select, update

from lyncshell.store import schema
from lyncshell.store.connection import Database
from lyncshell.store.identity import Identity, NameKind, parse_plain
from lyncshell.store.item import Body, Item
from lyncshell.values.names import fold

_T = TypeVar("_T")

USER = "User"
CONTACT = "Contact"
GROUP = "Group"
ORGANIZATIONAL_UNIT = "OrganizationalUnit"

NOUNS = frozenset((USER, CONTACT, GROUP, ORGANIZATIONAL_UNIT))
"""The nouns whose items are directory objects."""

TEXT_COLUMNS = {
    "Guid": "guid",
    "Sid": "sid",
    "SamAccountName": "sam_account_name",
    "UserPrincipalName": "user_principal_name",
    "SipAddress": "sip_address",
    "DistinguishedName": "distinguished_name",
    "DisplayName": "display_name",
    "LineURI": "line_uri",
    "RegistrarPool": "registrar_pool",
}
"""Body property -> column, for properties that are a text or None."""

FLAG_COLUMNS = {"Enabled": "enabled", "EnterpriseVoiceEnabled": "enterprise_voice"}
"""Body property -> column, for properties that are a bool or None."""

_NAMES = {
    "Guid": NameKind.GUID,
    "Sid": NameKind.SID,
    "SamAccountName": NameKind.SAM,
    "DomainLogon": NameKind.LOGON,
    "UserPrincipalName": NameKind.UPN,
    "SipAddress": NameKind.SIP,
    "DistinguishedName": NameKind.DN,
    "DisplayName": NameKind.DISPLAY,
    "LineURI": NameKind.LINE,
    "OwnerUrn": NameKind.OWNER,
}

_d, _n = schema.directory.c, schema.name.c
_ITEM_IS = (_d.branch == bindparam("at_branch"), _d.item == bindparam("at_item"))
_ADD = insert(schema.directory)
_SET = update(schema.directory).where(*_ITEM_IS).values(
    {column: bindparam(f"new_{column}") for column in (*TEXT_COLUMNS.values(), "ou", *FLAG_COLUMNS.values())})
_DROP = delete(schema.directory).where(*_ITEM_IS)
_ADD_NAME = insert(schema.name).prefix_with("OR IGNORE", dialect="sqlite").execution_options(or_ignore=True)
_CALLED = select(_n.item).where(_n.kind == bindparam("kind"), _n.value == bindparam("value"))


def identity_of(body: Body) -> Identity:
    """The identity under which a directory object is stored. Raises KeyError when the body has no Guid."""
    return parse_plain(body["Guid"])


def ou_of(distinguished_name: str) -> str:
    """The part of a DN after the object's own name: where it lives. A comma that is escaped does not count."""
    position = distinguished_name.find(",")
    while position > 0 and distinguished_name[position - 1] == "\\":
        position = distinguished_name.find(",", position + 1)
    return distinguished_name[position + 1 :].lstrip() if position >= 0 else ""


def typed(body: Body) -> dict[str, object]:
    """The typed columns of a body. Raises TypeError for a property that is not of its column's type."""
    columns: dict[str, object] = {}
    for property, column in TEXT_COLUMNS.items():
        value = _checked(property, body.get(property), str)
        columns[column] = None if value is None else fold(value)
    for property, column in FLAG_COLUMNS.items():
        columns[column] = flag_code(_checked(property, body[property], bool)) if property in body else None
    dn = columns["distinguished_name"]
    columns["ou"] = ou_of(dn) if isinstance(dn, str) else None
    return columns


def names(body: Body) -> set[tuple[str, str]]:
    """All names of an object as (kind, folded text); SIP addresses without `sip:`."""
    found = set()
    for property, kind in _NAMES.items():
        value = body.get(property)
        if value:
            key = fold(value)
            found.add((kind, key.removeprefix("sip:") if kind == NameKind.SIP else key))
    return found


def lives_in(ou: str, body: Body) -> bool:
    """Whether the object is in the OU or one below it."""
    home = fold(ou_of(body.get("DistinguishedName") or ""))
    ou = fold(ou)
    return home == ou or home.endswith("," + ou)


def in_ou(ou: str) -> ColumnElement[bool]:
    """`lives_in` as SQL on the typed columns."""
    ou = fold(ou)
    return (_d.ou == ou) | _d.ou.endswith("," + ou, autoescape=True)


def called(database: Database, kind: str, key: str) -> list[int]:
    """The items that have, or had at some time, that name."""
    return [row[0] for row in database.rows(_CALLED, kind=kind, value=key)]


def record(database: Database, branch: int | None, old: Item | None, new: Item) -> None:
    """Bring the columns and names up to date for a new version; the caller is inside `writing()`.

    `branch` is None where the typed columns are not kept: on forks.
    """
    before = old.body if old is not None and old.exists else None
    after = new.body if new.exists else None
    for kind, value in names(after or {}) - names(before or {}):
        database.run(_ADD_NAME, kind=kind, value=value, item=new.id)
    if branch is not None:
        _record_columns(database, branch, new, before, after)


def _record_columns(database: Database, branch: int, item: Item, before: Body | None, after: Body | None) -> None:
    if after is None:
        database.run(_DROP, at_branch=branch, at_item=item.id)
        return
    columns = typed(after)
    if before is None:
        database.run(_ADD, branch=branch, item=item.id, noun=item.noun, **columns)
    elif columns != typed(before):
        changed = {f"new_{column}": value for column, value in columns.items()}
        database.run(_SET, at_branch=branch, at_item=item.id, **changed)


def record_many(database: Database, branch: int, items: list[Item]) -> None:
    """`record` for items that are all new on a branch without parent."""
    rows: list[dict[str, object]] = []
    called: list[dict[str, object]] = []
    for item in items:
        body = item.body
        rows.append({"branch": branch, "item": item.id, "noun": item.noun, **typed(body)})
        called.extend({"kind": kind, "value": value, "item": item.id} for kind, value in names(body))
    database.run_many(_ADD, rows)
    database.run_many(_ADD_NAME, called)


def flag_code(value: bool | None) -> int:
    """A flag as its column holds it: 0, 1, or 2 for one that is explicitly without value; NULL is: left out."""
    return 2 if value is None else int(value)


def _checked(property: str, value: object, kind: type[_T]) -> _T | None:
    if value is not None and not isinstance(value, kind):
        raise TypeError(f"{property} must be {kind.__name__} or None, not {type(value).__name__}")
    return value
