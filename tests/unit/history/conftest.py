"""What the tests of history share: sessions on the sample company, in memory or in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from lyncshell.host import RecordingHost
from lyncshell.session import Session


@pytest.fixture
def open_session() -> Iterator[Callable[..., Session]]:
    """Opens sessions, as many as a test needs, and closes them."""
    opened: list[Session] = []

    def open_one(store: str = "sample", origin: str | None = None) -> Session:
        session = Session(RecordingHost(), store=store, origin=origin)
        opened.append(session)
        return session

    yield open_one
    for session in opened:
        session.close()


@pytest.fixture
def session(open_session: Callable[..., Session]) -> Session:
    """A session on the sample company in memory."""
    return open_session()
