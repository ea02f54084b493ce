"""What the store's tests share: a clock that counts, a store in memory, one in a file, and people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from lyncshell.store.store import CREATE, Store


@pytest.fixture
def clock() -> Callable[[], int]:
    """A clock that says 1, 2, 3 ..."""
    return count(1).__next__


@pytest.fixture
def store(clock: Callable[[], int]) -> Iterator[Store]:
    """An empty store in memory."""
    store = Store.open(":memory:", clock=clock, user="litwareinc\\admin", create=CREATE)
    yield store
    store.close()


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Where a store's file may be made."""
    return str(tmp_path / "deployment.db")


@pytest.fixture
def open_file(path: str, clock: Callable[[], int]) -> Iterator[Callable[..., Store]]:
    """Opens the store of the file, as often as a test needs it."""
    opened: list[Store] = []

    def open_store(**options: Any) -> Store:
        store = Store.open(path, **{"clock": clock, "create": CREATE, **options})
        opened.append(store)
        return store

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def person() -> Callable[..., dict[str, Any]]:
    """Makes the body of user number n, as the directory has it."""
    return _person


def _person(number: int, **properties: Any) -> dict[str, Any]:
    return {
        "Guid": f"0a1b2c3d-0000-0000-0000-{number:012d}",
        "Sid": f"S-1-5-21-7-{number}",
        "SamAccountName": f"user{number}",
        "DomainLogon": f"litwareinc\\user{number}",
        "UserPrincipalName": f"user{number}@litwareinc.com",
        "SipAddress": f"sip:user{number}@litwareinc.com",
        "DistinguishedName": f"CN=User {number},OU=Redmond,DC=litwareinc,DC=com",
        "DisplayName": f"User {number}",
        "Enabled": True,
        **properties,
    }
