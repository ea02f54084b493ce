"""Which store a session works on, and opening it when a cmdlet first asks.

`sample` is the sample company in memory, `:memory:` an empty store there, anything else a path or URL. Without a
name it is a SQLite file in the user's data folder, made when first written.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.store import Store

SAMPLE, MEMORY = "sample", ":memory:"


def usual_location() -> str:
    """The file of a user who names no store."""
    from platformdirs import user_data_path

    return str(user_data_path("lyncshell", appauthor=False) / "deployment.db")


def open_deployment(location: str | None, origin: str | None, clock: Callable[[], int]) -> Deployment:
    """Opens the store and puts the nouns of all installed packages over it. Raises StoreFailure."""
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.registry import Nouns

    path, moment = split_location(location)
    store = _open(path, origin, clock)
    deployment = Deployment(store, Nouns(_noun_indexes()))
    return deployment if moment is None else deployment.opened_at(moment)


def split_location(location: str | None) -> tuple[str | None, str | None]:
    """A store and the snapshot, fork, revision or date in it: `prod.db#before-upgrade`. The second may be None."""
    if location is None or "#" not in location or os.path.exists(location):
        return location, None
    path, _, moment = location.rpartition("#")
    return path, moment


def _open(location: str | None, origin: str | None, clock: Callable[[], int]) -> Store:
    from lyncshell.store.store import CREATE, NEVER, WHEN_WRITTEN, Store

    user = _user()
    if location == SAMPLE:
        return _filled(Store.open(MEMORY, clock=clock, user=user, create=CREATE), SAMPLE, clock)
    if location == MEMORY:
        return Store.open(MEMORY, clock=clock, user=user, create=CREATE)
    if location is None:
        return Store.open(usual_location(), clock=clock, user=user, create=WHEN_WRITTEN)
    if origin is None:
        return Store.open(location, clock=clock, user=user, create=WHEN_WRITTEN)
    if os.path.exists(location):
        return Store.open(location, clock=clock, user=user, create=NEVER)
    store = Store.open(location, clock=clock, user=user, create=CREATE)
    # On a server it may have been made before.
    return store if store.last_change else _filled(store, origin, clock)


def _filled(store: Store, origin: str, clock: Callable[[], int]) -> Store:
    """The store with everything that the sample or another store holds."""
    from lyncshell.declare.moments import view_at
    from lyncshell.store.store import NEVER, Store

    if origin == SAMPLE:
        from sample_store.entries import entries

        store.load(entries(), "The sample company")
        return store
    path, moment = split_location(origin)
    source = Store.open(str(path), clock=clock, create=NEVER)
    try:
        view = source.tip if moment is None else view_at(source, moment)
        store.load(view.entries(), f"A copy of {os.path.basename(origin)}")
    finally:
        source.close()
    return store


def _noun_indexes() -> list[dict[str, str]]:
    from importlib import import_module
    from importlib.metadata import entry_points

    modules = (import_module(point.value) for point in entry_points(group="lyncshell.commands"))
    return [module.NOUNS for module in modules if hasattr(module, "NOUNS")]


def _user() -> str:
    """Who works here: DOMAIN\\user as far as the system says."""
    import getpass

    try:
        name = getpass.getuser()
    except (KeyError, OSError):
        name = "unknown"
    domain = os.environ.get("USERDOMAIN", "")
    return f"{domain}\\{name}" if domain else name
