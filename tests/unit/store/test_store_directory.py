"""Users, contacts, groups and OUs: names, filters, OUs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lyncshell.store.directory import USER, identity_of, lives_in, ou_of
from lyncshell.store.identity import NameKind, parse_user
from lyncshell.store.store import CREATE, Store
from lyncshell.values.predicate import And, Compare, Not, Or, Predicate, wildcard

Person = Callable[..., dict[str, Any]]


@pytest.fixture
def people(store: Store, person: Person) -> Store:
    """A store with ten users in two OUs."""
    for number in range(10):
        ou = "OU=Redmond" if number < 7 else "OU=Finance,OU=Dublin"
        body = person(number, DistinguishedName=f"CN=User {number},{ou},DC=litwareinc,DC=com")
        store.put(USER, identity_of(body), body)
    return store


def accounts(items: Iterator[Any] | list[Any]) -> list[str]:
    """The accounts' short names."""
    return [item.body["SamAccountName"] for item in items]


@pytest.mark.parametrize("typed", [
    "sip:USER3@litwareinc.com", "user3@litwareinc.com", "LITWAREINC\\user3", "user 3", "user3",
    "cn=User 3,ou=redmond,dc=litwareinc,dc=com", "0A1B2C3D-0000-0000-0000-000000000003", "s-1-5-21-7-3",
])  # fmt: skip
def test_names(people: Store, typed: str) -> None:
    """A user is found by each kind of name, without case."""
    assert accounts(people.named(USER, parse_user(typed))) == ["user3"]


def test_ambiguous_and_unknown_names(people: Store) -> None:
    """All users with a display name are found, wildcards find many, and an unknown name finds nobody."""
    people.update(USER, people.named(USER, parse_user("user3"))[0].as_identity(),
                  lambda body: {**body, "DisplayName": "User 4"})
    assert sorted(accounts(people.named(USER, parse_user("User 4")))) == ["user3", "user4"]
    assert accounts(people.named(USER, parse_user("*R 9"))) == ["user9"]
    assert people.named(USER, parse_user("nobody@litwareinc.com")) == []
    assert people.named("Contact", parse_user("user3")) == []


def test_names_that_changed(people: Store) -> None:
    """A user is not found by a name of the past, is by one that came back, and a removed one by none."""
    user = people.named(USER, parse_user("user3"))[0].as_identity()
    people.update(USER, user, lambda body: {**body, "LineURI": "tel:+14255551234"})
    assert len(people.called(USER, NameKind.LINE, "tel:+14255551234")) == 1
    people.update(USER, user, lambda body: {**body, "LineURI": None})
    assert people.called(USER, NameKind.LINE, "tel:+14255551234") == []
    people.update(USER, user, lambda body: {**body, "LineURI": "TEL:+14255551234"})
    assert len(people.called(USER, NameKind.LINE, "tel:+14255551234")) == 1
    people.remove(USER, user)
    assert people.named(USER, parse_user("sip:user3@litwareinc.com")) == []
    assert len(accounts(people.find(USER))) == 9


def test_organizational_units(people: Store) -> None:
    """-OU finds who is in the OU or below, on the tip and in the past."""
    for view in (people.tip, people.as_of(people.history.last_revision())):
        assert len(list(view.find(USER, ou="ou=redmond,dc=litwareinc,dc=com"))) == 7
        assert len(list(view.find(USER, ou="OU=Dublin,DC=litwareinc,DC=com"))) == 3
        assert list(view.find(USER, ou="OU=mond,DC=litwareinc,DC=com")) == []
    assert ou_of("CN=Myer\\, Ken,OU=Redmond") == "OU=Redmond"
    assert lives_in("DC=com", {"DistinguishedName": "CN=a,OU=b,DC=com"})


def test_limits_and_defaults(people: Store) -> None:
    """A limit ends after so many; a property that bodies leave out counts with its default."""
    off = Compare("eq", "EnterpriseVoiceEnabled", False)
    assert accounts(people.find(USER, off)) == []
    defaults = {"EnterpriseVoiceEnabled": False, "VoicePolicy": None}
    assert accounts(people.find(USER, off, defaults=defaults, limit=2)) == ["user0", "user1"]
    assert len(accounts(people.find(USER, Compare("eq", "VoicePolicy", None), defaults=defaults))) == 10
    assert accounts(people.find(USER, off, defaults=defaults, limit=0)) == []


def test_wrong_types(people: Store, person: Person) -> None:
    """A body whose typed property has another type is a mistake of the caller and is not written."""
    body = person(77, Enabled="yes")
    with pytest.raises(TypeError, match="Enabled must be bool"):
        people.put(USER, identity_of(body), body)
    assert people.get(USER, identity_of(body)) is None


def test_wildcards() -> None:
    """Patterns are PowerShell's: stars, question marks, sets, ranges, a backtick before a literal; without case."""
    cases = {"*": "anything", "U?er*": "USER 1", "[a-c]x": "Bx", "`*a": "*a", "[x]": "x", "Ä*": "äb"}
    assert all(wildcard(pattern)(text) for pattern, text in cases.items())
    misses = {"U?er": "user1", "[a-c]x": "dx", "`*a": "ba", "": "x"}
    assert not any(wildcard(pattern)(text) for pattern, text in misses.items())


@pytest.mark.parametrize(("operator", "value", "found", "expected"), [
    ("eq", "KEN", "ken", True), ("eq", None, None, True), ("eq", None, "x", False), ("ne", "x", None, True),
    ("gt", 5, 10, True), ("gt", "5", 10, True), ("lt", "abc", 3, False), ("eq", "true", True, True),
    ("like", "*", None, False), ("notlike", "*", None, True), ("eq", "b", ["a", "B"], True),
    ("ne", "b", ["a", "B"], False), ("eq", None, [], True), ("ge", "b", "B", True), ("le", None, 1, False),
])  # fmt: skip
def test_comparisons(operator: str, value: object, found: object, expected: bool) -> None:
    """The rules of a comparison: case, $null, numbers as text, lists."""
    assert Compare(operator, "P", value).matches({"P": found}.get) is expected


def test_trees() -> None:
    """And, Or and Not join; a tree tells which properties it looks at, and an unknown operator is a mistake."""
    tree = And(Or(Compare("eq", "A", 1), Not(Compare("eq", "B", 2))), Compare("ne", "A", 3))
    assert tree.properties() == {"A", "B"}
    assert tree.matches({"A": 1, "B": 2}.get)
    assert not tree.matches({"A": 2, "B": 2}.get)
    assert And().matches({}.get)
    assert not Or().matches({}.get)
    with pytest.raises(ValueError, match="no such operator: is"):
        Compare("is", "A", 1)


TEXTS = st.one_of(st.none(), st.sampled_from(["", "a", "A", "ab", "a%b", "A_b", "b*", "ß", "Ä", "ä", "\\", "a\nb"]))
VALUES = st.one_of(TEXTS, st.booleans(), st.integers(0, 2), st.sampled_from(["*", "a*", "?b", "[a-b]", "*%*", "a?b"]))
BODIES = st.fixed_dictionaries(
    {}, optional={"DisplayName": TEXTS, "LineURI": TEXTS, "Enabled": st.one_of(st.none(), st.booleans()),
                  "Department": TEXTS})
COMPARISONS = st.builds(
    Compare, st.sampled_from(["eq", "ne", "gt", "ge", "lt", "le", "like", "notlike"]),
    st.sampled_from(["DisplayName", "LineURI", "Enabled", "Department"]), VALUES)
TREES = st.recursive(COMPARISONS, lambda inner: st.one_of(
    st.builds(Not, inner), st.builds(And, inner, inner), st.builds(Or, inner, inner), st.builds(And), st.builds(Or)),
    max_leaves=6)
DEFAULTS = st.sampled_from([{}, {"Enabled": False}, {"DisplayName": "a", "Enabled": True}])


@settings(max_examples=150, deadline=None)
@given(bodies=st.lists(BODIES, min_size=1, max_size=6), trees=st.lists(TREES, min_size=1, max_size=8), default=DEFAULTS)
def test_sql_and_python_agree(bodies: list[dict[str, Any]], trees: list[Predicate], default: dict[str, Any]) -> None:
    """A filter finds the same users through SQL as by testing each of them."""
    store = Store.open(":memory:", clock=lambda: 0, create=CREATE)
    people = [{"Guid": f"g{number}", **body} for number, body in enumerate(bodies)]
    store.load((USER, identity_of(body), body) for body in people)
    past = store.as_of(1)
    for tree in trees:
        expected = [body["Guid"] for body in people if tree.matches({**default, **body}.get)]
        assert [item.body["Guid"] for item in store.find(USER, tree, defaults=default)] == expected
        assert [item.body["Guid"] for item in past.find(USER, tree, defaults=default)] == expected
    store.close()
