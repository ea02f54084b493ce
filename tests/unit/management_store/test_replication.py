"""How the state of replicas moves with the clock."""

from __future__ import annotations

import pytest

from cmdlets.index import NOUNS
from cmdlets.management_store.computer_services import NOUN
from cmdlets.management_store.replication import MINUTE, Replication, forget_status
from lyncshell.declare.deployment import Deployment
from lyncshell.declare.registry import Nouns
from lyncshell.store.connection import MEMORY
from lyncshell.store.identity import GLOBAL, parse_plain
from lyncshell.store.store import CREATE, Store
from sample_store.entries import entries

FE = "fe01.litwareinc.com"


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 638_000_000_000_000_000 // MINUTE * MINUTE + 1

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of the store."""
    return Clock()


@pytest.fixture
def deployment(clock: Clock) -> Deployment:
    """The sample company in memory."""
    store = Store.open(MEMORY, clock=clock, create=CREATE)
    store.load(entries())
    return Deployment(store, Nouns([NOUNS]))


def _is_up_to_date(deployment: Deployment) -> bool:
    return bool(Replication(deployment).state(FE).props["UpToDate"])


def _change(deployment: Deployment, text: str) -> None:
    deployment.store.update("Site", parse_plain("Paris"), lambda body: {**body, "Description": text})


def _stopped(deployment: Deployment, *services: str) -> None:
    deployment.store.put(NOUN, GLOBAL, {"Services": list(services)})


def test_change_reaches_replicas_within_two_minutes(deployment: Deployment, clock: Clock) -> None:
    """A change makes a replica stale until the next package was applied."""
    assert _is_up_to_date(deployment)
    clock.now += MINUTE
    _change(deployment, "x")
    assert not _is_up_to_date(deployment)
    clock.now += MINUTE
    assert not _is_up_to_date(deployment)
    clock.now += MINUTE
    assert _is_up_to_date(deployment)


def test_forgotten_status_comes_back(deployment: Deployment, clock: Clock) -> None:
    """A replica whose status was forgotten reports again after the next package."""
    forget_status(deployment, FE)
    assert Replication(deployment).state(FE).props["LastStatusReport"] is None
    clock.now += 2 * MINUTE
    assert _is_up_to_date(deployment)


def test_stopped_replica_catches_up_after_its_start(deployment: Deployment, clock: Clock) -> None:
    """A replica whose service is stopped stays behind, and catches up when it runs again."""
    _stopped(deployment, f"{FE} replica")
    clock.now += MINUTE
    _change(deployment, "x")
    clock.now += 20 * MINUTE
    assert not _is_up_to_date(deployment)
    assert Replication(deployment).state("fe02.litwareinc.com").props["UpToDate"]
    _stopped(deployment)
    assert not _is_up_to_date(deployment)
    clock.now += MINUTE
    assert _is_up_to_date(deployment)
