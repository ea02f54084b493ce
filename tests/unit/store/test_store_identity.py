"""Identities in every spelling."""

from __future__ import annotations

import pytest

from lyncshell.store.errors import InvalidIdentity
from lyncshell.store.identity import (
    GLOBAL,
    NameKind,
    Scope,
    parse_global_relative,
    parse_nested,
    parse_pool_child,
    parse_scoped,
    parse_service,
    parse_service_id,
    parse_user,
    pool_child,
)


@pytest.mark.parametrize(("typed", "normal", "scope"), [
    ("GLOBAL", "Global", Scope.GLOBAL),
    ("site:Redmond", "Site:Redmond", Scope.SITE),
    ("service:registrar:pool0.litwareinc.com", "Service:Registrar:pool0.litwareinc.com", Scope.SERVICE),
    ("PSTNGateway:192.168.0.240", "Service:PstnGateway:192.168.0.240", Scope.SERVICE),
    ("service: Registrar:pool0.litwareinc.com", "Service:Registrar:pool0.litwareinc.com", Scope.SERVICE),
    ("Sales", "Tag:Sales", Scope.TAG),
    (" TAG:Sales ", "Tag:Sales", Scope.TAG),
])  # fmt: skip
def test_scopes(typed: str, normal: str, scope: Scope) -> None:
    """Each spelling of a scope has one normal form, and reading that form again gives the same identity."""
    identity = parse_scoped(typed)
    assert (identity.text, identity.scope) == (normal, scope)
    assert parse_scoped(identity.text) == identity


def test_comparison_without_case() -> None:
    """Identities that differ in case only are equal and keep the spelling that was typed."""
    assert parse_scoped("site:REDMOND") == parse_scoped("Site:Redmond")
    assert len({parse_scoped("sales"), parse_scoped("Tag:SALES")}) == 1
    assert str(parse_scoped("site:REDMOND")) == "Site:REDMOND"


@pytest.mark.parametrize("typed", ["", "  ", "site:", "tag: ", "foo:bar", "service:Nobody:pool", "Registrar:",
                                   "service:Registrar"])
def test_broken_scopes(typed: str) -> None:
    """A text that names no scope is refused."""
    with pytest.raises(InvalidIdentity):
        parse_scoped(typed)


def test_nested() -> None:
    """A nested identity knows its parent's key and its own name; a scope alone has no name."""
    rule = parse_nested("site:Redmond/Prefix/All")
    assert (rule.text, rule.name, rule.parent_key) == ("Site:Redmond/Prefix/All", "Prefix/All", "site:redmond")
    assert parse_nested("global").name is None
    assert GLOBAL.child("Rule") == parse_nested("Global/rule")
    with pytest.raises(InvalidIdentity):
        parse_nested("global/")


def test_global_relative() -> None:
    """A noun that lives at Global is identified by the bare name, with or without `Global/` before it."""
    assert parse_global_relative("Seattle").text == "Seattle"
    assert parse_global_relative("Global/Seattle") == parse_global_relative("SEATTLE")


def test_services() -> None:
    """A service's identity takes the role from the text, or from the command for a bare FQDN."""
    assert parse_service("service:webserver:pool0").text == "WebServer:pool0"
    assert parse_service("pool0", role="WebServer") == parse_service("WEBSERVER:pool0")
    with pytest.raises(InvalidIdentity):
        parse_service("pool0")


def test_children_of_pools() -> None:
    """The application prefix is optional on input and there afterwards; rooms use a backslash and no prefix."""
    expected = "trustpool.litwareinc.com/urn:application:tapp2"
    assert parse_pool_child("trustpool.litwareinc.com/tapp2").text == expected
    assert parse_pool_child("trustpool.litwareinc.com/URN:Application:tapp2").text == expected
    assert pool_child("trustpool.litwareinc.com", "tapp2").parent_key == "trustpool.litwareinc.com"
    assert parse_pool_child("pool\\IT", "\\", "").text == "pool\\IT"
    with pytest.raises(InvalidIdentity):
        parse_pool_child("tapp2")


def test_service_ids() -> None:
    """The site id of a service id is a text and may hold dashes."""
    assert parse_service_id("1-Registrar-1") == ("1", "Registrar", 1)
    assert parse_service_id("fabrikam-west-EdgeServer-12") == ("fabrikam-west", "EdgeServer", 12)
    with pytest.raises(InvalidIdentity):
        parse_service_id("Registrar-1")


@pytest.mark.parametrize(("typed", "kinds", "key"), [
    ("sip:KenMyer@litwareinc.com", (NameKind.SIP,), "kenmyer@litwareinc.com"),
    ("kenmyer@litwareinc.com", (NameKind.UPN, NameKind.SIP), "kenmyer@litwareinc.com"),
    ("Litwareinc\\kenmyer", (NameKind.LOGON,), "litwareinc\\kenmyer"),
    ("CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com", (NameKind.DN,), "cn=ken myer,ou=redmond,dc=litwareinc,dc=com"),
    ("Ken Myer", (NameKind.DISPLAY, NameKind.SAM), "ken myer"),
    ("0a1b2c3d-0000-0000-0000-000000000001", (NameKind.GUID,), "0a1b2c3d-0000-0000-0000-000000000001"),
    ("S-1-5-21-7-1", (NameKind.SID,), "s-1-5-21-7-1"),
])  # fmt: skip
def test_users(typed: str, kinds: tuple[str, ...], key: str) -> None:
    """The form of a user's identity decides what kinds of names it may be."""
    name = parse_user(typed)
    assert (name.kinds, name.key, name.has_wildcard) == (kinds, key, False)
    assert parse_user("Ken*").has_wildcard
