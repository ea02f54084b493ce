"""A session: an engine, a host, a deployment and a clock. The public Python API.

    from lyncshell.host import RecordingHost
    from lyncshell.session import Session

    with Session(RecordingHost(), store="sample") as session:
        session.run("Get-CsSite | Select-Object Identity")
        print(session.host.output)

Each top-level statement of what runs is one revision of the store. The store is opened when a cmdlet first asks.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Any

from lyncshell.deployments import SAMPLE
from lyncshell.engine.control import Interrupted
from lyncshell.engine.engine import Engine, State, World
from lyncshell.errors import ItemNotFound
from lyncshell.interrupts import Interruptible
from lyncshell.presenter import Presenter
from lyncshell.script_text import decode_script
from lyncshell.values.invoke import reset_services, set_services

# 100 ns ticks from 0001-01-01 to 1970-01-01.
EPOCH_TICKS = 621_355_968_000_000_000

# The exit code of what Ctrl+C ended.
INTERRUPTED = 130


class Session:
    """One shell at work.

    `store` is what `-Store` takes; `origin` what a new store at that path is made from. `drives` maps letters and
    shares of Windows to folders, `files` is the folder of those that it does not map and of mail; `computer` is the
    computer of the topology that scripts run as; `allow_network` and
    `allow_programs` let scripts reach further. `exited` tells whether `exit` was called, `exit_code` what the last run
    gave.
    """

    def __init__(
        self,
        host: Any,
        *,
        store: str | None = None,
        origin: str | None = None,
        profile: bool = False,
        interactive: bool = False,
        drives: Mapping[str, str] | None = None,
        files: str | None = None,
        computer: str | None = None,
        allow_network: bool = False,
        allow_programs: bool = False,
    ) -> None:
        self.host = host
        self.interactive = interactive
        self.exit_code = 0
        self._store = store
        self._origin = origin
        self._text = ""
        self._script: str | None = None
        self._statement: tuple[int, int] | None = None
        self._files = files
        self._computer = computer
        self._drives = drives
        self._engine = Engine(host, self._world())
        state = self._engine.state
        state.presenter = Presenter(state)
        state.services = _Services(
            {"deployment": self._open, "files": self._files_folder, "mail": self._mail, "web": self._web,
             "network": self._network, "machine": self._machine}
        )  # fmt: skip
        state.allow_network = allow_network
        state.allow_programs = allow_programs
        state.on_statement = self._begin_statement
        if origin is not None:
            # -From makes the store now, whether or not what runs asks for it.
            self.state.services["deployment"]
        if profile:
            self._run_profile()

    # -- running

    def _world(self) -> World:
        from lyncshell.surroundings import environment

        return World(
            environment=environment(os.environ, self._computer),
            clock=local_ticks,
            start_directory=os.getcwd(),
            platform=sys.platform,
            platform_name=os.name,
            process_id=os.getpid(),
            providers=self._providers,
            read_script=read_text,
        )

    def _providers(self, state: State) -> Any:
        """The drives of the session, made when first asked for."""
        from lyncshell.providers import make
        from lyncshell.providers.windows import MappedFolders

        state.world.mapped_folders = MappedFolders(
            self._drives, lambda: str(state.services["files"]), self._is_shared
        )
        return make(state)

    @property
    def state(self) -> State:
        """What commands see of the shell."""
        return self._engine.state

    @property
    def exited(self) -> bool:
        """Whether `exit` was called."""
        return self._engine.exited

    def run(self, text: str, sink: Callable[[Any], Any] | None = None) -> int:
        """Runs a text in the global scope; gives the exit code. Output goes to the host, or to `sink`."""
        return self._run(text, None, (), sink)

    def run_command(self, text: str) -> int:
        """Runs a text as `-Command` does: the code is 1 too when the last statement failed."""
        code = self.run(text)
        if code == 0 and not self.exited and not self.state.success:
            self.exit_code = code = 1
        return code

    def run_file(self, path: str, arguments: Sequence[str] = ()) -> int:
        """Runs a script with its arguments; gives the exit code. Raises ItemNotFound."""
        return self._run(read_text(path), os.path.abspath(path), arguments, None)

    def output_of(self, text: str) -> str:
        """What a text prints: for tests."""
        host = self.host
        before = len(host.output)
        self.run(text)
        return str(host.output[before:]).rstrip("\n")

    def _run(self, text: str, file: str | None, arguments: Sequence[str], sink: Callable[[Any], Any] | None) -> int:
        self._text, self._script, self._statement = text, file, None
        try:
            with Interruptible(self.state):
                self.exit_code = self._engine.run(text, file, arguments, sink)
        except Interrupted:
            self.exit_code = INTERRUPTED
        finally:
            self._end_statement()
            self.host.flush()
        return self.exit_code

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """While it is entered, values can ask this session's engine, as they do while it runs something."""
        token = set_services(self._engine.services)
        try:
            yield
        finally:
            reset_services(token)

    def _run_profile(self) -> None:
        from platformdirs import user_config_path

        path = user_config_path("lyncshell", appauthor=False) / "profile.ps1"
        if path.is_file():
            self.run(f". '{str(path).replace(chr(39), chr(39) * 2)}'")

    def prompt(self) -> str:
        """The text of the prompt: what a function `prompt` gives, else the folder, and where changes go if not here."""
        from lyncshell.values.text import to_string

        written: list[Any] = []
        if self.state.table.find_function("prompt") is not None:
            self._engine.run("prompt", sink=written.append)
        text = to_string(written[-1]) if written else f"PS {self.state.location.Path}> "
        mode = self.deployment.mode if "deployment" in self.state.services else ""
        return f"[{mode}] {text}" if mode else text

    def banner(self) -> str:
        """What the interactive shell says first."""
        from lyncshell import __version__

        lines = [f"LyncShell {__version__}"]
        if self._store is None and not any(self.deployment.sites()):
            lines.append("The store is empty. `lyncshell -Store sample` opens the sample company in memory;")
            lines.append("`lyncshell -Store PATH -From sample` keeps a copy of it in a file.")
        elif self._store == SAMPLE:
            lines.append("This is the sample company, in memory: changes end with the session.")
        return "\n".join(lines) + "\n"

    # -- the store

    @property
    def deployment(self) -> Any:
        """The deployment; its store is opened when first asked for."""
        return self.state.services["deployment"]

    def _files_folder(self) -> str:
        """Where drive C:, shares and the outbox are."""
        from lyncshell.surroundings import files_folder

        return self._files or files_folder(self._store)

    def _mail(self) -> Any:
        from lyncshell.mail import Mail

        return Mail(self.state)

    def _web(self) -> Any:
        from lyncshell.web import Web

        return Web(self.state)

    def _network(self) -> Any:
        from lyncshell.commands.remoting.network import Network

        return Network(self.state)

    def _machine(self) -> Any:
        from lyncshell.machine import Machine

        return Machine(self.state)

    def _is_shared(self, server: str, share: str) -> bool:
        """Whether a server of the deployment has a file store of that name."""
        from lyncshell.surroundings import is_file_share

        return is_file_share(self.deployment, server, share)

    def _open(self) -> Any:
        from lyncshell.deployments import open_deployment

        deployment = open_deployment(self._store, self._origin, utc_ticks)
        if self._statement is not None:
            deployment.store.begin_statement(self._statement_text(), self._script)
        return deployment

    def _begin_statement(self, start: int, end: int) -> None:
        self._end_statement()
        self.host.flush()
        self._statement = (start, end)
        if "deployment" in self.state.services:
            self.deployment.store.begin_statement(self._statement_text(), self._script)

    def _end_statement(self) -> None:
        if self._statement is not None and "deployment" in self.state.services:
            warning = self.deployment.end_statement()
            if warning is not None and self.state.presenter is not None:
                self.state.presenter.warning(warning)
        self._statement = None

    def _statement_text(self) -> str:
        start, end = self._statement or (0, 0)
        return self._text[start:end]

    def close(self) -> None:
        """Finishes the running statement and lets go of the store."""
        self._end_statement()
        if "deployment" in self.state.services:
            self.deployment.store.close()
        self.host.flush()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class _Services(dict[str, Any]):
    """Services by name, each made when first asked for."""

    def __init__(self, makers: dict[str, Callable[[], Any]]) -> None:
        super().__init__()
        self._makers = makers

    def __missing__(self, name: str) -> Any:
        found = self[name] = self._makers[name]()
        return found


def read_text(path: str) -> str:
    """The text of a script or an answers file. Raises ItemNotFound where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return decode_script(file.read())
    except OSError as error:
        raise ItemNotFound(f"The file '{path}' cannot be read: {error.strerror}.", path) from None


def utc_ticks() -> int:
    """The time now as 100 ns ticks since 0001-01-01, UTC."""
    return EPOCH_TICKS + time.time_ns() // 100


def local_ticks() -> int:
    """The time now as 100 ns ticks since 0001-01-01, local time."""
    seconds = time.time()
    return utc_ticks() + time.localtime(seconds).tm_gmtoff * 10_000_000
