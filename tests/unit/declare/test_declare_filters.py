"""Filters of users: what a text means, and that every predicate has a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cmdlets.users.account import User
from lyncshell.declare.filters import FilterRefused, parse_filter
from lyncshell.declare.ldap_filters import LdapFilterRefused, parse_ldap
from lyncshell.values.predicate import And, Compare, Not, Or, Predicate

ACCOUNT = {"DisplayName": "Ken Myer", "Enabled": True, "LineURI": None, "Department": "Engineering"}


def parsed(text: str) -> Predicate:
    """The predicate of a filter whose variables are names of what they hold."""
    return parse_filter(text, User.noun, lambda piece: {"$true": True, "$null": None}.get(piece.lower(), piece))


values = st.text(st.characters(categories=("L", "N"), include_characters="'* ."), max_size=8)
comparisons = st.builds(
    Compare, st.sampled_from(["eq", "ne", "like", "gt"]), st.sampled_from(["DisplayName", "Department"]), values
)
predicates: st.SearchStrategy[Predicate] = st.recursive(
    comparisons,
    lambda inner: st.one_of(
        st.builds(Not, inner), st.builds(And, inner, inner), st.builds(Or, inner, inner, inner)
    ),
    max_leaves=6,
)


def written(predicate: Predicate) -> str:
    """The filter text of a predicate."""
    if isinstance(predicate, Compare):
        text = str(predicate.value).replace("'", "''")
        return f"{predicate.property} -{predicate.operator} '{text}'"
    if isinstance(predicate, Not):
        return f"-not ({written(predicate.part)})"
    assert isinstance(predicate, And | Or)
    word = " -and " if isinstance(predicate, And) else " -or "
    return "(" + word.join(written(part) for part in predicate.parts) + ")"


@given(predicates)
def test_text_of_a_predicate_means_the_predicate(predicate: Predicate) -> None:
    """A predicate that is written as a filter and read again accepts the same accounts."""
    assert parsed(written(predicate)).matches(ACCOUNT.get) == predicate.matches(ACCOUNT.get)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DisplayName -like K*", True),
        ("displayname -EQ 'ken myer'", True),
        ("Enabled -eq $true -and LineURI -eq $null", True),
        ("Enabled -eq 'False'", False),
        ("! (DisplayName -eq 'x') -and Department -ne 'Sales'", True),
        ("DisplayName –eq 'Ken Myer'", True),
    ],
)
def test_filter_forms(text: str, expected: bool) -> None:
    """Names, operators and values are taken in each form that administrators type."""
    assert parsed(text).matches(ACCOUNT.get) is expected


@pytest.mark.parametrize("text", ["", "(", "DisplayName", "DisplayName -eq", "DisplayName -and 'x'", "-not", "a b c"])
def test_broken_filter_is_refused(text: str) -> None:
    """A text that is no filter is refused, never half understood."""
    with pytest.raises(FilterRefused):
        parsed(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(&(displayName=Ken*)(!(department=Sales)))", True),
        ("department=engineering", True),
        ("(|(sn=x)(telephoneNumber=*))", False),
        ("(objectClass=user)", True),
        ("(unknown=1)", False),
    ],
)
def test_ldap_filter(text: str, expected: bool) -> None:
    """Filters of the directory mean what they say about the accounts here."""
    assert parse_ldap(text).matches(ACCOUNT.get) is expected


@pytest.mark.parametrize("text", ["(", "(&)", "(a=b", "(a=b))", "(!(a=b)(c=d))", "()"])
def test_broken_ldap_filter_is_refused(text: str) -> None:
    """A text that is no LDAP filter is refused."""
    with pytest.raises(LdapFilterRefused):
        parse_ldap(text)
