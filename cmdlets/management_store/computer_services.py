"""The Windows services of the product on each computer, and which of them are stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.objects import role_of
from lyncshell.store.identity import parse_plain

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment

NOUN = "ComputerServices"
MASTER, TRANSFER, REPLICA, LOGGING = "MASTER", "FTA", "REPLICA", "RTCCLSAGT"

# Role -> service name, display name; the role's own name where the product shows another.
ROLES = {
    "Registrar": (("RTCSRV", "Front-End"),),
    "Director": (("RTCSRV", "Front-End"),),
    "UserServer": (),
    "WebServer": (("W3SVC", "World Wide Web Publishing Service"),),
    "ConferencingServer": (
        ("RTCASMCU", "Application Sharing"), ("RTCAVMCU", "Audio/Video Conferencing"),
        ("RTCDATAMCU", "Web Conferencing"), ("RTCIMMCU", "IM Conferencing"),
    ),
    "ApplicationServer": (
        ("RTCCAA", "Conferencing Attendant"), ("RTCCAS", "Conferencing Announcement"), ("RTCCPS", "Call Park"),
        ("RTCRGS", "Response Group"), ("RTCPDPAUTH", "Bandwidth Policy Service (Authentication)"),
        ("RTCPDPCORE", "Bandwidth Policy Service (Core)"),
    ),
    "MediationServer": (("RTCMEDSRV", "Mediation"),),
    "EdgeServer": (
        ("RTCSRV", "Access Edge"), ("RTCDATAPROXY", "Web Conferencing Edge"), ("RTCMEDIARELAY", "Audio/Video Edge"),
        ("RTCMRAUTH", "Audio/Video Authentication"),
    ),
    "CentralManagement": ((MASTER, "Master Replicator Agent"), (TRANSFER, "File Transfer Agent")),
    "PersistentChatServer": (("RTCCHAT", "Persistent Chat"),),
    "VideoInteropServer": (("RTCVIDINT", "Video Interop Server"),),
}  # fmt: skip
EVERYWHERE = ((REPLICA, "Replica Replicator Agent"), (LOGGING, "Centralized Logging Service Agent"))
PRODUCT = "Skype for Business Server"


class ComputerService:
    """One service of one computer."""

    __slots__ = ("display_name", "name", "roles", "status")

    def __init__(self, name: str, display_name: str, status: str) -> None:
        self.name = name
        self.display_name = display_name
        self.roles: list[str] = []
        self.status = status


def services_of(deployment: Deployment, fqdn: str) -> list[ComputerService]:
    """The services of a computer, in order of their names; empty where it has no replica and nothing runs."""
    computer = deployment.view.get("Computer", parse_plain(fqdn))
    if computer is None:
        return []
    found: dict[str, ComputerService] = {}
    for item in deployment.services(pool=str(computer.body["Pool"])):
        role = role_of(item)
        for name, title in ROLES.get(role, ()):
            _add(found, deployment, fqdn, name, title).roles.append(role)
            if name == "RTCSRV" and role == "Registrar":
                found[name].roles.append("UserServer")
    if found:
        for name, title in EVERYWHERE:
            _add(found, deployment, fqdn, name, title)
    return [found[name] for name in sorted(found)]


def _add(
    found: dict[str, ComputerService], deployment: Deployment, fqdn: str, name: str, title: str
) -> ComputerService:
    if name not in found:
        status = str(service_state(deployment, fqdn, name).get("Status", "Running"))
        shown = title if name == "W3SVC" else f"{PRODUCT} {title}"
        found[name] = ComputerService(name, shown, status)
    return found[name]


def service_state(deployment: Deployment, fqdn: str, name: str) -> dict[str, Any]:
    """What is kept of a service: Status, Since and Stopped (ticks); empty where it always ran."""
    item = deployment.view.get(NOUN, parse_plain(fqdn))
    return {} if item is None else dict(item.body.get(name, {}))


def set_status(deployment: Deployment, fqdn: str, name: str, status: str) -> bool:
    """Starts (`Running`) or stops (`Stopped`) a service; False when it is that already."""
    state = service_state(deployment, fqdn, name)
    if state.get("Status", "Running") == status:
        return False
    now = deployment.store.now()
    changed = {"Status": status, "Since": now}
    if status == "Running":
        changed["Stopped"] = state["Since"]
    item = deployment.view.get(NOUN, parse_plain(fqdn))
    deployment.store.put(NOUN, parse_plain(fqdn), {**({} if item is None else item.body), name: changed})
    return True
