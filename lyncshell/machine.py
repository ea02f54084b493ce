"""The Windows services of the topology's computers: which there are follows from the roles, which run from the store.

A service that was stopped is stopped everywhere: for Get-Service, Get-CsWindowsService and whoever asks by WMI. The
names are those that setup gives the services of each role.
"""

from __future__ import annotations

from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

NOUN = "StoppedWindowsServices"
_PRODUCT = "Skype for Business Server "
# On every computer of the product.
_COMMON = (("REPLICA", "Replica Replicator Agent"), ("RTCCLSAGT", "Centralized Logging Service Agent"))
# Role -> service name, end of the display name.
ROLES: dict[str, tuple[tuple[str, str], ...]] = {
    "Registrar": (("RTCSRV", "Front-End"),),
    "UserServer": (("RTCSRV", "Front-End"),),
    "Director": (("RTCSRV", "Front-End"),),
    "ConferencingServer": (
        ("RTCASMCU", "Application Sharing"), ("RTCAVMCU", "Audio/Video Conferencing"),
        ("RTCDATAMCU", "Web Conferencing"), ("RTCIMMCU", "IM Conferencing"),
    ),
    "ApplicationServer": (
        ("RTCATS", "Audio Test Service"), ("RTCCAA", "Conferencing Attendant"),
        ("RTCCAS", "Conferencing Announcement"), ("RTCCPS", "Call Park"), ("RTCRGS", "Response Group"),
    ),
    "MediationServer": (("RTCMEDSRV", "Mediation"),),
    "EdgeServer": (
        ("RTCDATAPROXY", "Web Conferencing Edge"), ("RTCMEDIARELAY", "Audio/Video Edge"),
        ("RTCMRAUTH", "Audio/Video Authentication"), ("RTCSRV", "Access Edge"),
    ),
    "CentralManagement": (("FTA", "File Transfer Agent"), ("MASTER", "Master Replicator Agent")),
    "PersistentChatServer": (("RTCCHAT", "Persistent Chat"),),
    "BackupServer": (("LYNCBACKUP", "Backup Service"),),
    "WebServer": (("W3SVC", "World Wide Web Publishing Service"),),
}  # fmt: skip


class ServiceFact:
    """A Windows service of a computer: `name` is its short name, `roles` are the roles that need it."""

    __slots__ = ("computer", "display", "name", "roles", "running")

    def __init__(self, computer: str, name: str, display: str, roles: list[str], running: bool) -> None:
        self.computer = computer
        self.name = name
        self.display = display
        self.roles = roles
        self.running = running


class Machine:
    """The services of the computers of a session's deployment."""

    def __init__(self, state: Any) -> None:
        self._state = state

    def computer(self, name: str) -> str | None:
        """The computer of the topology that a name, or this computer's without one, means; None for another."""
        wanted = name or str(self._state.environment.get("COMPUTERNAME") or "")
        if fold(wanted) in ("localhost", "."):
            wanted = str(self._state.environment.get("COMPUTERNAME") or "")
        for item in self._state.services["deployment"].view.all("Computer"):
            if fold(wanted) in (fold(item.identity), fold(item.identity.partition(".")[0])):
                return str(item.identity)
        return None

    def services(self, computer: str) -> Iterator[ServiceFact]:
        """The services of a computer of the topology, by name."""
        deployment = self._state.services["deployment"]
        item = next(each for each in deployment.view.all("Computer") if fold(each.identity) == fold(computer))
        pool = item.body["Pool"]
        roles = list(dict.fromkeys(each.identity.partition(":")[0] for each in deployment.services(pool=pool)))
        found: dict[str, tuple[str, list[str]]] = {}
        for role in roles:
            for name, display in ROLES.get(role, ()):
                found.setdefault(name, (display, []))[1].append(role)
        if found:
            found.update({name: (display, []) for name, display in _COMMON})
        stopped = self._stopped()
        for name in sorted(found):
            display, needed = found[name]
            shown = display if name == "W3SVC" else _PRODUCT + display
            yield ServiceFact(computer, name, shown, needed, _mark(computer, name) not in stopped)

    def _stopped(self) -> set[str]:
        from lyncshell.store.identity import GLOBAL

        item = self._state.services["deployment"].view.get(NOUN, GLOBAL)
        return set() if item is None else set(item.body.get("Services", ()))

    def set_running(self, computer: str, name: str, running: bool) -> None:
        """Starts or stops a service; it stays so."""
        from lyncshell.store.identity import GLOBAL

        stopped = self._stopped()
        if running:
            stopped.discard(_mark(computer, name))
        else:
            stopped.add(_mark(computer, name))
        self._state.services["deployment"].store.put(NOUN, GLOBAL, {"Services": sorted(stopped)})


def _mark(computer: str, name: str) -> str:
    return f"{fold(computer)} {fold(name)}"
