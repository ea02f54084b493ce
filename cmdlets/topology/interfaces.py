"""The network interfaces of computers: those that were set, or the usual ones of the pool's services."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.objects import role_of

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Item

ANY = "0.0.0.0"
KEPT = "Interfaces"
"""The property of a computer's body with its interfaces, where they are not the usual ones."""

FOREIGN_HOSTS = ("PstnGateway", "VideoGateway", "FileStore", "WacServer", "TrustedApplicationPool")


def interfaces(deployment: Deployment, computer: Item) -> list[dict[str, Any]]:
    """Interface, InterfaceNumber, IPAddress and what else is known of each interface."""
    kept = computer.body.get(KEPT)
    return list(kept) if kept is not None else usual_interfaces(deployment, str(computer.body.get("Pool", "")))


def usual_interfaces(deployment: Deployment, pool: str) -> list[dict[str, Any]]:
    """Primary on all addresses; Internal and External of an Edge server; none of hosts that are not the product's."""
    roles = {role_of(item) for item in deployment.services(pool=pool)}
    own = {role for role in roles if role not in FOREIGN_HOSTS and not role.endswith("Database")}
    if not own:
        return []
    sides = ("Internal", "External") if "EdgeServer" in own else ("Primary",)
    return [{"Interface": side, "InterfaceNumber": 1, "IPAddress": ANY} for side in sides]
