"""What a name can mean: commands of every kind. `script.py` adds functions and script files.

A command knows how to make its `CommandProcessor` for one call; its metadata is there when somebody asks. To a
script it is a System.Management.Automation.CommandInfo: `command_types.py` declares what that shows.
"""

from __future__ import annotations

from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.parameters import CommandMetadata
    from lyncshell.engine.pipeline import CommandProcessor, Invocation
    from lyncshell.values.typesystem import TypeInfo

_AUTOMATION = "System.Management.Automation."


class Command(Adapted):
    """One command. `kind` is its CommandTypes name, `module` the loaded module it comes from (None: the shell's own),
    `options` words of ScopedItemOptions."""

    __slots__ = ("description", "module", "module_name", "name", "options", "visibility")
    PS_TYPE = _AUTOMATION + "CommandInfo"
    kind = ""

    def __init__(self, name: str, module_name: str = "", module: Any = None) -> None:
        self.name = name
        self.module_name = module_name
        self.module = module
        self.options: frozenset[str] = frozenset()
        self.description = ""
        self.visibility = "Public"

    def ps_type(self) -> TypeInfo:
        from lyncshell.engine import command_types

        return command_types.type_of_command(self)

    @property
    def metadata(self) -> CommandMetadata | None:
        """What the command declares; None where it takes anything."""
        return None

    @property
    def definition(self) -> str:
        """What Get-Command shows as Definition."""
        return ""

    @property
    def version(self) -> str:
        """The version of the command's module."""
        return "" if self.module is None else str(self.module.version)

    def processor(self, invocation: Invocation) -> CommandProcessor:
        """What runs one call, its command line bound. Raises ParameterBindingFailure."""
        raise LookupError(self.name)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


class CmdletCommand(Command):
    """A command written in Python, known by where its class is (`package.module:Class`) and imported when needed."""

    __slots__ = ("_class", "location")
    PS_TYPE = _AUTOMATION + "CmdletInfo"
    kind = "Cmdlet"

    def __init__(self, name: str, location: str, module_name: str = "", module: Any = None) -> None:
        super().__init__(name, module_name, module)
        self.location = location
        self._class: Any = None

    @property
    def cls(self) -> Any:
        """The class of the command."""
        found = self._class
        if found is None:
            from importlib import import_module

            module, _, name = self.location.partition(":")
            found = self._class = getattr(import_module(module), name)
            if found.ps_module:
                self.module_name = found.ps_module
        return found

    @property
    def metadata(self) -> CommandMetadata:
        found: CommandMetadata = self.cls.ps_command_metadata()
        return found

    @property
    def definition(self) -> str:
        from lyncshell.engine.command_syntax import syntax

        return syntax(self.name, self.metadata)

    @property
    def version(self) -> str:
        return super().version or "7.0.0.0"

    def processor(self, invocation: Invocation) -> CommandProcessor:
        cls = self._class or self.cls
        made: CommandProcessor = cls.ps_processor(self, invocation)
        return made


class AliasCommand(Command):
    """Another name of a command; what it means is looked up when it is used."""

    __slots__ = ("target",)
    PS_TYPE = _AUTOMATION + "AliasInfo"
    kind = "Alias"

    def __init__(
        self,
        name: str,
        target: str,
        options: frozenset[str] = frozenset(),
        description: str = "",
        module: Any = None,
    ) -> None:
        super().__init__(name, "" if module is None else module.name, module)
        self.target = target
        self.options = options
        self.description = description

    @property
    def definition(self) -> str:
        return self.target


class ApplicationCommand(Command):
    """A program of the operating system; `path` is its file."""

    __slots__ = ("path",)
    PS_TYPE = _AUTOMATION + "ApplicationInfo"
    kind = "Application"

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name)
        self.path = path

    @property
    def definition(self) -> str:
        return self.path

    @property
    def version(self) -> str:
        return "0.0.0.0"

    def processor(self, invocation: Invocation) -> CommandProcessor:
        from lyncshell.engine.application import ApplicationProcessor

        return ApplicationProcessor(self.path, invocation)
