"""Which part of the topology is active."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cmdlets.index import NOUNS
from lyncshell.declare.activation import enable, is_active, pending
from lyncshell.declare.deployment import Deployment
from lyncshell.declare.registry import Nouns
from lyncshell.store.identity import pool_child
from lyncshell.store.store import CREATE, Store
from sample_store.entries import entries

POOL = "trustpool.litwareinc.com"
OLD, NEW = pool_child(POOL, "intranetpresence"), pool_child(POOL, "tapp")


@pytest.fixture
def deployment() -> Iterator[Deployment]:
    """The sample company in memory."""
    store = Store.open(":memory:", clock=lambda: 638_000_000_000_000_000, create=CREATE)
    store.load(entries())
    yield Deployment(store, Nouns([NOUNS]))
    store.close()


def test_the_sample_is_enabled(deployment: Deployment) -> None:
    """Nothing of the sample waits for Enable-CsTopology."""
    assert pending(deployment.view) == []
    assert is_active(deployment.view, "TrustedApplication", OLD.text)


def test_a_change_waits_until_the_topology_is_enabled(deployment: Deployment) -> None:
    """A new and a changed application are active only after the topology was enabled."""
    deployment.store.put("TrustedApplication", NEW, {"Port": 6001})
    deployment.store.put("TrustedApplication", OLD, {"Port": 6002})
    assert not is_active(deployment.view, "TrustedApplication", NEW.text)
    assert not is_active(deployment.view, "TrustedApplication", OLD.text)
    enable(deployment)
    assert is_active(deployment.view, "TrustedApplication", NEW.text.upper())
    assert pending(deployment.view) == []


def test_a_removed_item_waits_too(deployment: Deployment) -> None:
    """What was removed is named among what waits, and is not active."""
    deployment.store.remove("TrustedApplication", OLD)
    assert len(pending(deployment.view)) == 1
    assert not is_active(deployment.view, "TrustedApplication", OLD.text)


def test_a_copy_says_the_same(deployment: Deployment) -> None:
    """A copy of the store has the same items waiting."""
    deployment.store.put("TrustedApplication", NEW, {"Port": 6001})
    copy = Store.open(":memory:", clock=lambda: 638_000_000_000_000_000, create=CREATE)
    copy.load(deployment.view.entries())
    assert pending(copy.tip) == pending(deployment.view)
    copy.close()
