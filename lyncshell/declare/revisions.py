"""Changes that go past the cmdlets, written as one revision, all or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment


@contextmanager
def one_revision(deployment: Deployment, note: str) -> Iterator[None]:
    """What the block writes is one revision with that note; nothing of it when the block raises.

    Inside a transaction, or a rehearsal, it belongs to that one.
    """
    store = deployment.store
    if store.in_transaction:
        yield
        return
    store.close_revision()
    store.begin_transaction(note)
    try:
        yield
    except BaseException:
        store.rollback_transaction()
        # What rules remember goes by the numbers of changes, which will be given again.
        deployment.repository.memory.clear()
        raise
    store.commit_transaction()
