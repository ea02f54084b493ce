"""`-LdapFilter "(&(department=Finance)(!(sn=Haas)))"` as a neutral predicate (the text form of RFC 4515).

Attributes are those of the directory's schema that the accounts here have; a test for a value with `*` is a wildcard,
`attr=*` asks whether there is one. Outer parentheses may be left out around a single test.
"""

from __future__ import annotations

import re

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.predicate import And, Compare, Not, Or, Predicate

ATTRIBUTES = {
    "cn": "Name", "name": "Name", "samaccountname": "SamAccountName", "userprincipalname": "UserPrincipalName",
    "displayname": "DisplayName", "givenname": "FirstName", "sn": "LastName", "mail": "WindowsEmailAddress",
    "department": "Department", "company": "Company", "title": "Title", "l": "City", "description": "Description",
    "physicaldeliveryofficename": "Office", "telephonenumber": "Phone", "mobile": "MobilePhone",
    "distinguishedname": "DistinguishedName", "objectguid": "Guid", "objectsid": "Sid",
    "msrtcsip-primaryuseraddress": "SipAddress", "msrtcsip-line": "LineURI", "msrtcsip-userenabled": "Enabled",
    "msrtcsip-privateline": "PrivateLine",
}  # fmt: skip
CLASSES = ("objectclass", "objectcategory")
OPERATORS = {"=": "eq", ">=": "ge", "<=": "le"}
_TEST = re.compile(r"\s*([\w-]+)\s*(>=|<=|~=|=)([^()]*)")


class LdapFilterRefused(ShellError):
    """An LDAP filter that cannot be read."""

    category = ErrorCategory.InvalidArgument
    error_id = "InvalidLdapFilter"
    exception_type = "System.ArgumentException"

    def __init__(self, text: str) -> None:
        super().__init__(f'The LDAP filter "{text}" is invalid.', text)


def parse_ldap(text: str) -> Predicate:
    """The predicate that an LDAP filter means. Raises LdapFilterRefused."""
    whole = text.strip()
    if not whole.startswith("("):
        whole = f"({whole})"
    found, end = _group(whole, 0, text)
    if whole[end:].strip():
        raise LdapFilterRefused(text)
    return found


def _group(text: str, place: int, whole: str) -> tuple[Predicate, int]:
    """Reads `( ... )` from `place` on; gives the predicate and where it ends."""
    place = _past_blanks(text, place)
    if text[place : place + 1] != "(":
        raise LdapFilterRefused(whole)
    place = _past_blanks(text, place + 1)
    mark = text[place : place + 1]
    if mark in ("&", "|", "!"):
        found, place = _joined(text, place, mark, whole)
    else:
        test = _TEST.match(text, place)
        if test is None:
            raise LdapFilterRefused(whole)
        found, place = _comparison(test, whole), test.end()
    place = _past_blanks(text, place)
    if text[place : place + 1] != ")":
        raise LdapFilterRefused(whole)
    return found, place + 1


def _joined(text: str, place: int, mark: str, whole: str) -> tuple[Predicate, int]:
    parts: list[Predicate] = []
    place = _past_blanks(text, place + 1)
    while text[place : place + 1] == "(":
        part, place = _group(text, place, whole)
        parts.append(part)
        place = _past_blanks(text, place)
    if not parts or (mark == "!" and len(parts) != 1):
        raise LdapFilterRefused(whole)
    if mark == "!":
        return Not(parts[0]), place
    return (And(*parts) if mark == "&" else Or(*parts)), place


def _comparison(test: re.Match[str], whole: str) -> Predicate:
    attribute, sign, value = test[1].lower(), test[2], _unescaped(test[3].strip())
    if attribute in CLASSES:
        # Every account is a user, and a person.
        return And() if value.lower() in ("*", "user", "person") else Or()
    prop = ATTRIBUTES.get(attribute)
    if prop is None:
        # An attribute that no account has: the directory finds nothing.
        return Or()
    if sign in ("=", "~=") and "*" in test[3]:
        return Compare("ne", prop, None) if value == "*" else Compare("like", prop, value)
    if prop == "Enabled":
        return Compare("eq", prop, value.lower() == "true")
    return Compare(OPERATORS.get(sign, "eq"), prop, value)


def _unescaped(value: str) -> str:
    r"""`\2a` is a character by its code."""
    return re.sub(r"\\([0-9a-fA-F]{2})", lambda code: chr(int(code[1], 16)), value)


def _past_blanks(text: str, place: int) -> int:
    while place < len(text) and text[place].isspace():
        place += 1
    return place
