"""What follows from a change for others: users whose policy becomes another one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lyncshell.declare.differences import ADDED, CHANGED, REMOVED, Difference, noun_named
from lyncshell.store.directory import USER
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.people import People
    from lyncshell.store.item import Body

NAMED = 5
"""So many users are named; the others are counted."""


def consequences(found: Iterable[Difference], deployment: Deployment) -> Iterator[str]:
    """Texts about users, for differences that the deployment has already taken in."""
    for each in found:
        noun = noun_named(deployment.nouns, each.noun)
        if noun is None or noun.kind != "policy":
            continue
        yield from _of_policy(each, deployment)


def _of_policy(each: Difference, deployment: Deployment) -> Iterator[str]:
    people = deployment.people
    scope, _, name = each.identity.partition(":")
    if fold(scope) == "tag" and each.kind in (REMOVED, CHANGED):
        users = [body for body in _users(deployment) if fold(str(body.get(each.noun) or "")) == fold(name)]
    elif each.kind in (ADDED, REMOVED):
        users = [body for body in _users(deployment) if _is_in(people, body, each)]
    else:
        users = [body for body in _users(deployment) if people.effective_policy(body, each.noun) == each.identity]
    if not users:
        return
    if each.kind == CHANGED:
        yield f"{each.noun} {each.identity} applies to {_count(users)}: {_names(users)}."
        return
    for policy, group in _by_policy(people, users, each.noun).items():
        plural = "" if len(group) > 1 else "s"
        word = f"fall{plural} back to" if each.kind == REMOVED else f"get{plural}"
        yield f"{_count(group)} {word} {each.noun} {policy}: {_names(group)}."


def _is_in(people: People, body: Body, each: Difference) -> bool:
    """Whether a user without a policy of their own is where a policy of a site or service came or went."""
    if each.kind == ADDED:
        return people.effective_policy(body, each.noun) == each.identity
    return not body.get(each.noun) and people.is_at(body, each.noun, each.identity)


def _by_policy(people: People, users: Iterable[Body], noun: str) -> dict[str, list[Body]]:
    groups: dict[str, list[Body]] = {}
    for body in users:
        groups.setdefault(people.effective_policy(body, noun), []).append(body)
    return groups


def _users(deployment: Deployment) -> Iterator[Body]:
    return (body for body in (item.body for item in deployment.view.all(USER)) if body.get("Enabled") is not None)


def _count(users: list[Body]) -> str:
    return "1 user" if len(users) == 1 else f"{len(users)} users"


def _names(users: list[Body]) -> str:
    named = ", ".join(str(body.get("DisplayName") or body.get("SipAddress")) for body in users[:NAMED])
    return named + (f" and {len(users) - NAMED} more" if len(users) > NAMED else "")
