"""The sample company as entries of a store."""

from __future__ import annotations

from collections import Counter

from sample_store.entries import entries

NAMES = ("Guid", "Sid", "SamAccountName", "DisplayName", "SipAddress", "LineURI", "UserPrincipalName")


def test_entries_are_the_same_each_time() -> None:
    """Loading the sample twice gives the same items, GUIDs and SIDs."""
    first = [(noun, identity.text, body) for noun, identity, body in entries()]
    assert first == [(noun, identity.text, body) for noun, identity, body in entries()]


def test_identities_and_names_are_unique() -> None:
    """No identity of a noun and no name of an account comes twice."""
    found = list(entries())
    keys = Counter((noun, identity.key) for noun, identity, _ in found)
    assert [key for key, count in keys.items() if count > 1] == []
    for name in NAMES:
        values = Counter(body[name].lower() for noun, _, body in found if noun == "User" and name in body)
        assert [value for value, count in values.items() if count > 1] == []


def test_services_depend_on_services_that_are_there() -> None:
    """Every service that another one names exists, and every pool is at a site."""
    found = list(entries())
    services = {identity.key for noun, identity, _ in found if noun == "Service"}
    roles = {key.partition(":")[0] for key in services}
    for noun, identity, body in found:
        if noun == "Service":
            for value in body.values():
                if isinstance(value, str) and value.partition(":")[0].lower() in roles:
                    assert value.lower() in services, f"{identity}: {value}"
    sites = {identity.text for noun, identity, _ in found if noun == "Site"}
    assert {body["Site"] for noun, _, body in found if noun == "Pool"} <= sites


def test_granted_policies_exist() -> None:
    """Every policy that an account has is there."""
    found = list(entries())
    policies = {(noun, identity.anchor) for noun, identity, _ in found if identity.anchor and noun.endswith("Policy")}
    granted = {
        (name, value) for noun, _, body in found if noun == "User" for name, value in body.items()
        if name.endswith("Policy")
    }  # fmt: skip
    assert granted <= policies
