"""What values ask of the running engine (`values/invoke.py`)."""

from __future__ import annotations

from lyncshell.values.invoke import Invokable, Services
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.values.typesystem import TypeInfo


class EngineServices(Services):
    """The services of one engine; `state` is its State."""

    __slots__ = ("_random", "state")

    def __init__(self, state: State) -> None:
        self.state = state
        self._random: Any = None

    @property
    def environment(self) -> Mapping[str, str]:  # type: ignore[override]
        """The environment variables."""
        return self.state.environment

    def ofs(self) -> str:
        from lyncshell.values.text import to_string

        value = self.state.scope["ofs"]
        return " " if value is None or value is AUTOMATION_NULL else to_string(value)

    def now(self) -> int:
        return self.state.now()

    def script_block(self, text: str) -> Invokable:
        return self.state.script_block(text)

    def current_directory(self) -> str:
        return self.state.start_directory

    def read_line(self) -> str:
        return self.state.host.read_line("")

    def read_key(self) -> str:
        return self.state.host.read_key()

    def file_path(self, path: str) -> str:
        if path[1:2] == ":" or path[:2] == "\\\\":
            return str(self.state.providers.file_path(path))
        return path

    def shown_path(self, path: str) -> str:
        mapped = self.state.world.mapped_folders
        return path if mapped is None else str(mapped.shown(path))

    def send_mail(self, message: Any, server: str, port: int, tls: bool, user: str, password: str) -> str:
        return str(self.state.services["mail"].send(message, server, port, tls, user, password))

    def fetch(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Any:
        return self.state.services["web"].fetch(method, url, headers, body)

    def host_address(self, name: str) -> str | None:
        network = self._network()
        return None if network is None else network.address(name)

    def host_name(self, address: str) -> str | None:
        network = self._network()
        return None if network is None else network.name_of(address)

    def _network(self) -> Any:
        try:
            return self.state.services["network"]
        except KeyError:
            return None

    def write_out(self, text: str) -> None:
        self.state.host.write(text)

    def find_user_type(self, name: str) -> TypeInfo | None:
        return self.state.find_user_type(name)

    @property
    def random(self) -> Any:
        if self._random is None:
            from random import Random

            self._random = Random()
        return self._random
