"""The local replica of the shell's own computer, where a configuration was imported into it."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING

from cmdlets.management_store.package import packed, unpacked
from cmdlets.management_store.replication import APPLYING, Replication
from cmdlets.management_store.taking import exported, take
from lyncshell.store.identity import GLOBAL

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment

NOUN = "LocalStore"


def put_local(deployment: Deployment, data: bytes) -> list[str]:
    """Takes a configuration into the local replica and gives the names of unknown documents. Raises DocumentRefused."""
    replica = _opened(deployment, data)
    again = packed(exported(replica[0]))
    body = {"Package": b64encode(again).decode("ascii"), "Made": deployment.store.now()}
    deployment.store.put(NOUN, GLOBAL, body)
    return replica[1]


def local_deployment(deployment: Deployment) -> Deployment:
    """What the local replica holds: what was imported into it, until replication has brought something newer."""
    item = deployment.view.get(NOUN, GLOBAL)
    if item is None:
        return deployment
    replication = Replication(deployment)
    applied = replication.created() + APPLYING
    if int(item.body["Made"]) < replication.created() and applied <= replication.now:
        return deployment
    return _opened(deployment, b64decode(item.body["Package"]))[0]


def _opened(deployment: Deployment, data: bytes) -> tuple[Deployment, list[str]]:
    from lyncshell.declare.deployment import Deployment as OpenedDeployment
    from lyncshell.store.connection import MEMORY
    from lyncshell.store.store import CREATE, Store

    store = Store.open(MEMORY, clock=deployment.store.now, create=CREATE)
    opened = OpenedDeployment(store, deployment.nouns)
    return opened, take(opened, unpacked(data))
