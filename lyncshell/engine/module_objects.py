"""Modules as objects: what is loaded, what it exports, where it was imported to.

`module_types.py` declares what a script sees of one (System.Management.Automation.PSModuleInfo), `module_loading.py`
makes them.
"""

from __future__ import annotations

from lyncshell.engine.command import AliasCommand, CmdletCommand, Command
from lyncshell.engine.variables import Scope, SessionState
from lyncshell.errors import InvalidRequest
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.engine.pipeline import CommandProcessor, Invocation
    from lyncshell.engine.state import State
    from lyncshell.values.typesystem import TypeInfo


class Module(Adapted):
    """A module. `session` holds its scopes (None for one of Python commands); `limits` is what Export-ModuleMember
    said, kind -> patterns, or None while it was not called."""

    __slots__ = (
        "_cmdlets", "details", "guid", "limits", "module_type", "name", "nested", "on_remove", "path", "placed",
        "prefix", "session", "state", "version",
    )  # fmt: skip
    PS_TYPE = "System.Management.Automation.PSModuleInfo"

    def __init__(self, state: State, name: str, path: str = "", module_type: str = "Script") -> None:
        self.state = state
        self.name = name
        self.path = path
        self.module_type = module_type
        self.version = "0.0"
        self.guid = ""
        self.prefix = ""
        self.session: SessionState | None = None
        self.limits: dict[str, list[str]] | None = None
        self.nested: list[Module] = []
        self.details: dict[str, Any] = {}
        self.on_remove: Any = None
        # What importing it made: (kind, scope, folded name, command), so that Remove-Module can take it away.
        self.placed: list[tuple[str, Scope, str, Any]] = []
        self._cmdlets: dict[str, CmdletCommand] = {}

    def ps_type(self) -> TypeInfo:
        from lyncshell.engine.module_types import MODULE

        return MODULE

    def make_session(self) -> SessionState:
        """Gives the module its own scopes, below the global one."""
        session = SessionState(self.state, self)
        root = Scope(self.state.globals, session, self.state.scope.sinks)
        root.script = root
        session.root = session.current = root
        self.session = session
        if self.path:
            folder = self.path.replace("\\", "/").rpartition("/")[0]
            root["psscriptroot"] = folder or "/"
            root["pscommandpath"] = self.path
        return session

    def set_cmdlets(self, commands: Iterable[CmdletCommand]) -> None:
        """Says which Python commands belong to it."""
        self._cmdlets = {fold(command.name): command for command in commands}

    # -- what it exports

    def limit(self, kind: str, patterns: Iterable[str]) -> None:
        """Adds to what Export-ModuleMember exports; once it is called, the rest is not exported."""
        if self.limits is None:
            self.limits = {}
        self.limits.setdefault(kind, []).extend(patterns)

    def functions(self) -> dict[str, Command]:
        """Exported functions, by folded name."""
        return self._exported("functions", self._own("functions"), True)

    def aliases(self) -> dict[str, AliasCommand]:
        """Exported aliases, by folded name."""
        found = self._exported("aliases", self._own("aliases"), True)
        return {key: each for key, each in found.items() if isinstance(each, AliasCommand)}

    def cmdlets(self) -> dict[str, CmdletCommand]:
        """Exported Python commands, by folded name."""
        return self._cmdlets

    def variables(self) -> dict[str, Any]:
        """Exported variables: folded name -> value."""
        if self.session is None:
            return {}
        own = {key: value for key, value in self.session.root.items() if key not in ("psscriptroot", "pscommandpath")}
        return self._exported("variables", own, False)

    def exported(self, name: str) -> Command | None:
        """The exported command of that name."""
        folded = fold(name)
        return self.functions().get(folded) or self.cmdlets().get(folded) or self.aliases().get(folded)

    def _own(self, kind: str) -> dict[str, Command]:
        extra = None if self.session is None else self.session.root.extra
        return dict(getattr(extra, kind) or {}) if extra is not None else {}

    def _exported(self, kind: str, own: dict[str, Any], unlimited: bool) -> dict[str, Any]:
        limits = self.limits
        if limits is None:
            return dict(own) if unlimited else {}
        return select(own, limits.get(kind, []))

    def __str__(self) -> str:
        return self.name

    def as_command(self, dot: bool) -> Command:
        """What `& $module { ... }` calls: the block that stands first among the arguments, run inside the module."""
        return ModuleCommand(self, dot)


class ModuleCommand(Command):
    """A module called with a script block."""

    __slots__ = ("dot",)
    kind = "Script"

    def __init__(self, module: Module, dot: bool) -> None:
        super().__init__(module.name, module.name, module)
        self.dot = dot

    def processor(self, invocation: Invocation) -> CommandProcessor:
        from lyncshell.engine.parameters import Argument
        from lyncshell.engine.pipeline import Invocation
        from lyncshell.engine.script import BlockCommand, ScriptBlock

        arguments: list[Argument] = list(invocation.arguments)
        block = arguments[0].value if arguments else None
        session = self.module.session
        if not isinstance(block, ScriptBlock) or session is None:
            raise InvalidRequest(f"The module '{self.name}' can be called with a script block only.", self.name)
        command = BlockCommand(ScriptBlock(block.code, session), self.dot, module=self.module)
        inner = Invocation(
            invocation.state, invocation.scope, command, arguments[1:], "", invocation.site, invocation.expects_input,
            invocation.sinks,
        )  # fmt: skip
        return command.processor(inner)


def select(own: dict[str, Any], patterns: Iterable[str]) -> dict[str, Any]:
    """The entries of a table (by folded name) whose names fit one of the patterns."""
    from lyncshell.values.wildcard import like

    wanted = list(patterns)
    if "*" in wanted:
        return dict(own)
    return {key: value for key, value in own.items() if any(like(key, pattern, True) for pattern in wanted)}
