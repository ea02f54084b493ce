"""When the Windows services that replication needs were stopped and started, read from the store's history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.store.identity import GLOBAL

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Item

NOUN = "StoppedWindowsServices"
"""The noun under which the store keeps the stopped services, as `computer service`, folded."""

MASTER, TRANSFER, REPLICA = "MASTER", "FTA", "REPLICA"


def service_state(deployment: Deployment, fqdn: str, name: str) -> dict[str, Any]:
    """Status (Stopped or Running), Since, and for a running one Stopped, in ticks; empty where it always ran."""
    mark = f"{fqdn} {name}".lower()
    history = deployment.store.history
    newest = deployment.view.get(NOUN, GLOBAL)
    if newest is None:
        return {}
    versions = history.versions(NOUN, GLOBAL)
    state: dict[str, Any] = {"Status": "Stopped" if _has(newest, mark) else "Running"}
    since = _begin(versions, mark, _has(newest, mark))
    if since is None:
        return {}
    state["Since"] = _made(deployment, versions[since])
    if state["Status"] == "Running":
        stopped = _begin(versions[since + 1 :], mark, True)
        state["Stopped"] = 0 if stopped is None else _made(deployment, versions[since + 1 + stopped])
    return state


def _begin(versions: list[Item], mark: str, is_stopped: bool) -> int | None:
    """The index of the version in which a state began that holds in the first; None for running from the start."""
    other = next((index for index, item in enumerate(versions) if _has(item, mark) != is_stopped), None)
    if other is None:
        return len(versions) - 1 if is_stopped else None
    return other - 1 if other else None


def _has(item: Item, mark: str) -> bool:
    return item.exists and mark in item.body.get("Services", ())


def _made(deployment: Deployment, item: Item) -> int:
    found = deployment.store.history.revisions(first=item.revision, last=item.revision, limit=1)
    return int(found[0].made) if found else 0
