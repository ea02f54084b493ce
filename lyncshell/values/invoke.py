"""What the values need of the engine: something that can be called, and a few services.

The engine sets the services of the running session in a ContextVar; without an engine (tests, tools) a default
instance answers, which has no clock, no environment and no script blocks.
"""

from __future__ import annotations

from contextvars import ContextVar

from lyncshell.errors import InvalidRequest
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from contextvars import Token
    from typing import Any

    from lyncshell.values.type_data import TypeData
    from lyncshell.values.typesystem import TypeInfo


class Invokable:
    """Something that can be called with arguments: the base of ScriptBlock."""

    __slots__ = ()
    PS_TYPE = "System.Management.Automation.ScriptBlock"

    def invoke(
        self, args: list[Any], *, input: Iterable[Any] = (), under: Any = MISSING, this: Any = MISSING
    ) -> list[Any]:
        """Runs it with `$args`, `$input`, `$_` (`under`) and `$this`, and gives what it wrote."""
        return []


class Services:
    """What the running engine answers. The engine makes a subclass."""

    __slots__ = ("_type_data",)
    culture: str = "en-US"
    environment: Mapping[str, str] = {}

    def ofs(self) -> str:
        """`$OFS`: what joins an array in a text."""
        return " "

    def now(self) -> int:
        """The time in 100 ns ticks since 0001-01-01, local time."""
        raise InvalidRequest("There is no clock outside a session.")

    def script_block(self, text: str) -> Invokable:
        """The script block of a source text. Raises ParseFailure."""
        raise InvalidRequest("There are no script blocks outside a session.")

    def current_directory(self) -> str:
        """The directory that relative paths start from."""
        return "/"

    def read_line(self) -> str:
        """A line that the user types (`[Console]::ReadLine`)."""
        raise InvalidRequest("There is nobody to ask outside a session.")

    def read_key(self) -> str:
        """The character of a key that the user presses (`[Console]::ReadKey`)."""
        raise InvalidRequest("There is nobody to ask outside a session.")

    def file_path(self, path: str) -> str:
        """The system's path of a path that may be Windows'."""
        return path

    def shown_path(self, path: str) -> str:
        """A path of the system as users see it: on mapped drives as Windows shows it."""
        return path

    def send_mail(self, message: Any, server: str, port: int, tls: bool, user: str, password: str) -> str:
        """Sends an email.message.EmailMessage; the file that it became, or an empty text."""
        raise InvalidRequest("There is no mail outside a session.")

    def fetch(self, method: str, url: str, headers: Mapping[str, str], body: bytes | None) -> Any:
        """The answer to a web request: `status`, `headers`, `data`, `text()`."""
        raise InvalidRequest("There is no web outside a session.")

    def host_address(self, name: str) -> str | None:
        """The address of a host that the session knows."""
        return None

    def host_name(self, address: str) -> str | None:
        """The host of an address that the session knows."""
        return None

    def write_out(self, text: str) -> None:
        """Writes raw text to the standard output (`[Console]::Write`)."""

    def find_user_type(self, name: str) -> TypeInfo | None:
        """A class or enum that a script defined."""
        return None

    @property
    def type_data(self) -> TypeData:
        """The members that Update-TypeData added in this session."""
        found: TypeData | None = getattr(self, "_type_data", None)
        if found is None:
            from lyncshell.values.type_data import TypeData

            found = self._type_data = TypeData()
        return found

    @property
    def random(self) -> Any:
        """The random generator of the session (`random.Random`)."""
        from random import Random

        return Random()


_CURRENT: ContextVar[Services] = ContextVar("lyncshell_services")
_OUTSIDE = Services()


def services() -> Services:
    """The services of the running engine."""
    return _CURRENT.get(_OUTSIDE)


def set_services(value: Services) -> Token[Services]:
    """Makes `value` the services of this context; the token restores the former ones."""
    return _CURRENT.set(value)


def reset_services(token: Token[Services]) -> None:
    """Restores the services that `set_services` replaced."""
    _CURRENT.reset(token)


def is_invokable(value: Any) -> bool:
    """Whether it can be called."""
    return isinstance(value, Invokable)
