"""The state of a running shell: the facade that commands use.

Scopes, the command table, preferences, `$Error`, the host. Everything from outside (clock, environment, working
directory, platform) comes in through `World`, which the session fills; nothing here looks at the process.
"""

from __future__ import annotations

from lyncshell.engine.automatic import AUTOMATIC, KEPT
from lyncshell.engine.streams import host_sinks
from lyncshell.engine.table import CommandTable
from lyncshell.engine.variables import FRAME_NAMES, Scope, SessionState
from lyncshell.errors import InvalidRequest
from lyncshell.values.arrays import ArrayList
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableMapping
    from typing import Any

    from lyncshell.engine.hosting import Host, Presenter
    from lyncshell.engine.lowering import Compiled
    from lyncshell.engine.module_objects import Module
    from lyncshell.engine.pipeline import Invocation
    from lyncshell.engine.script import Code, ScriptBlock
    from lyncshell.values.records import ErrorRecord, InformationRecord
    from lyncshell.values.typesystem import TypeInfo

# Script calls nested deeper than this are PowerShell's CallDepthOverflow.
DEPTH_LIMIT = 2400
# `$MaximumErrorCount` of Windows PowerShell.
ERROR_LIMIT = 256


class World:
    """What the engine knows of its surroundings.

    A mutable mapping of environment variables, a clock that gives local time in 100 ns ticks since 0001-01-01, the
    directory that the process started in, names of the platform; `providers(state)` makes the drives, and
    `read_script(path)` reads the text of a script file; `mapped_folders` are the folders
    behind Windows' drives, set where the session maps them.
    """

    def __init__(
        self,
        environment: MutableMapping[str, str] | None = None,
        clock: Callable[[], int] | None = None,
        start_directory: str = "/",
        platform: str = "linux",
        platform_name: str = "",
        process_id: int = 0,
        culture: str = "en-US",
        providers: Callable[[State], Any] | None = None,
        read_script: Callable[[str], str] | None = None,
    ) -> None:
        self.environment: MutableMapping[str, str] = {} if environment is None else environment
        self.clock = clock
        self.start_directory = start_directory
        self.platform = platform
        self.platform_name = platform_name
        self.process_id = process_id
        self.culture = culture
        self.providers = providers
        self.read_script = read_script
        self.mapped_folders: Any = None


class State:
    """One shell.

    `globals` is the outermost scope, `session` the session of scopes that runs now, `success` is `$?`. `propagates` is
    True inside a dynamic `try` or a block with traps; `handling` are the errors of the running `catch` blocks.
    `services` holds objects that the session lends to commands, such as "store". `on_statement(start, end)` is called
    when a statement of the outermost text begins.
    """

    def __init__(self, host: Host, world: World | None = None, presenter: Presenter | None = None) -> None:
        from lyncshell.engine.hosting import PlainPresenter

        world = world or World()
        self.host = host
        self.world = world
        self.presenter: Presenter = presenter or PlainPresenter(self)
        self.environment = world.environment
        self.start_directory = world.start_directory
        self.platform = world.platform
        self.platform_name = world.platform_name
        self.process_id = world.process_id
        self.culture = world.culture
        self.shell_directory = ""
        self.profile_path = ""
        self.table = CommandTable(self)
        self.top = SessionState(self)
        self.globals = Scope(None, self.top, host_sinks(self))
        self.top.root = self.top.current = self.globals
        self.session = self.top
        self.main_scope: Scope | None = None
        self.errors: ArrayList = ArrayList()
        self.success = True
        self.propagates = False
        self.handling: list[Any] = []
        self.depth = 0
        self.depth_limit = DEPTH_LIMIT
        self.strict_was_set = False
        self.stop_requested = False
        self.spellings: dict[str, str] = {}
        # Whether any text defined types or named namespaces, so that scopes must be asked.
        self.types_defined = False
        self.modules: list[Module] = []
        self.services: dict[str, Any] = {}
        self.allow_programs = False
        self.allow_network = False
        self.on_statement: Callable[[int, int], None] | None = None
        self._providers: Any = None
        self._codes: dict[tuple[str, str | None], Code] = {}
        self._kept: dict[str, Any] = {}

    # -- scopes and variables

    @property
    def scope(self) -> Scope:
        """The scope of the code that runs now."""
        return self.session.current

    def automatic(self, scope: Scope, name: str) -> Any:
        """An automatic variable; MISSING where there is none of that name."""
        found = AUTOMATIC.get(name)
        if found is None:
            return [] if name == "args" else MISSING
        if name not in KEPT:
            return found[1](self)
        if name not in self._kept:
            self._kept[name] = found[1](self)
        return self._kept[name]

    def get_variable(self, name: str, scope: Scope | None = None) -> Any:
        """A variable's value as code in the scope (default: the one that runs now) sees it; None without one."""
        value = self.find_variable(name, scope)
        return None if value is MISSING or value is AUTOMATION_NULL else value

    def find_variable(self, name: str, scope: Scope | None = None) -> Any:
        """A variable's value, MISSING where there is none."""
        return (self.scope if scope is None else scope).find(fold(name))

    def set_variable(self, name: str, value: Any, scope: Scope | None = None) -> None:
        """Sets a variable in the scope (default: the one that runs now)."""
        folded = fold(name)
        self.spellings.setdefault(folded, name)
        (self.scope if scope is None else scope)[folded] = value

    def remove_variable(self, name: str, force: bool = False, scope: Scope | None = None) -> bool:
        """Removes a variable from the innermost scope that has it; False where none has. Raises VariableFailure for
        one that is read-only (without `force`) or constant."""
        from lyncshell.engine.variables import not_removable

        folded = fold(name)
        owner = (self.scope if scope is None else scope).owner(folded)
        if owner is None:
            return False
        guard = owner.guard(folded)
        if guard is not None and ("Constant" in guard.options or (guard.read_only and not force)):
            raise not_removable(name)
        owner.set_guard(folded, None)
        del owner[folded]
        return True

    def variables(self, scope: Scope | None = None) -> dict[str, Any]:
        """All variables that code in the scope sees: folded name -> value."""
        found: dict[str, Any] = {}
        here = self.scope if scope is None else scope
        for each in here.chain():
            hidden = each.extra.private if each.extra is not None and each is not here else None
            for name, value in each.items():
                if name not in found and (not hidden or name not in hidden):
                    found[name] = value
        return found

    def variable_names(self) -> list[str]:
        """The names of all variables that code sees now, automatic ones included, as they were first written."""
        names = dict.fromkeys(self.variables())
        for name in FRAME_NAMES:
            if self.scope.frame_value(name) is not MISSING:
                names[name] = None
        for name in AUTOMATIC:
            names[name] = None
        return [self.spelling(name) for name in names]

    def spelling(self, folded: str) -> str:
        """A variable's name as it was first written."""
        found = self.spellings.get(folded)
        if found is None and folded in AUTOMATIC:
            return AUTOMATIC[folded][0]
        return found or folded

    def variable_object(self, name: str) -> Any:
        """The PSVariable of that name, None where there is none."""
        from lyncshell.engine.variable_items import find_variable_object

        return find_variable_object(self, name)

    def preference(self, name: str) -> Any:
        """A preference variable such as `WarningPreference`."""
        return self.scope[fold(name)]

    @property
    def strict_version(self) -> float:
        """The level of Set-StrictMode that holds now; 0 when it is off."""
        return self.scope.strict_level() if self.strict_was_set else 0

    def set_strict(self, level: float, scope: Scope | None = None) -> None:
        """Sets the level of strict mode for a scope and those below it."""
        self.strict_was_set = True
        (self.scope if scope is None else scope).more().strict = level

    @property
    def preset_parameters(self) -> bool:
        """Whether `$PSDefaultParameterValues` holds anything, so that no binding plan may be used."""
        if "psdefaultparametervalues" not in self.spellings:
            # No text and no command ever mentioned it.
            return False
        value = self.scope.find("psdefaultparametervalues")
        return value is not MISSING and value is not None and len(value) > 0

    def default_parameters(self) -> Any:
        """What `$PSDefaultParameterValues` is when nobody set it."""
        from lyncshell.values.hashtable import Hashtable

        return Hashtable()

    # -- the world

    @property
    def providers(self) -> Any:
        """The drives and their providers."""
        if self._providers is None:
            if self.world.providers is None:
                raise InvalidRequest("This shell has no drives.")
            self._providers = self.world.providers(self)
        return self._providers

    @property
    def location(self) -> Any:
        """Where the shell is (PathInfo)."""
        return self.providers.location

    def now(self) -> int:
        """Local time in 100 ns ticks. Raises InvalidRequest without a clock."""
        if self.world.clock is None:
            raise InvalidRequest("This shell has no clock.")
        return self.world.clock()

    def read_script(self, path: str) -> str:
        """The text of a script file. Raises ItemNotFound and what reading raises."""
        if self.world.read_script is None:
            raise InvalidRequest("This shell reads no files.")
        return self.world.read_script(path)

    def lines_of_file(self, path: str) -> list[str]:
        """The lines of a file (`switch -File`)."""
        return self.read_script(self.providers.file_path(path)).splitlines()

    # -- code

    def code_of(self, text: str, file: str | None = None) -> Code:
        """The code of a source text; kept, so that the same text is parsed once. Raises ParseFailure."""
        key = (text, file)
        found = self._codes.get(key)
        if found is None:
            from lyncshell.engine.source_code import parse_source

            found = parse_source(text, file, self)
            if len(self._codes) > 500:
                self._codes.clear()
            self._codes[key] = found
        return found

    def compile(self, code: Code) -> Compiled:
        """Lowers and compiles a code's script block."""
        from lyncshell.engine.lowering import compile_block
        from lyncshell.engine.runtime import NAMES

        compiled = compile_block(code.block, code.source, code.name, code.parameters, NAMES)
        for folded, name in compiled.spellings.items():
            self.spellings.setdefault(folded, name)
        return compiled

    def script_block(self, text: str) -> ScriptBlock:
        """The script block of a text; it runs in whatever session calls it. Raises ParseFailure."""
        from lyncshell.engine.script import ScriptBlock

        return ScriptBlock(self.code_of(text), None)

    def evaluate(self, node: Any, scope: Scope) -> Any:
        """The value of one expression of a tree (an attribute's argument)."""
        from lyncshell.engine.source_code import evaluate_expression

        return evaluate_expression(node, scope)

    def define_function(self, name: str, block: ScriptBlock, scope: Scope | None = None) -> None:
        """Makes a function of a script block."""
        from lyncshell.engine.script import ScriptBlock, function_command

        here = self.scope if scope is None else scope
        bound = ScriptBlock(block.code, block.session or here.session)
        self.table.set_function(function_command(name, bound, here.session.module), here)

    def invoke(
        self,
        block: ScriptBlock,
        args: Iterable[Any] = (),
        input: Iterable[Any] = (),
        under: Any = MISSING,
        sink: Callable[[Any], Any] | None = None,
        this: Any = MISSING,
        new_scope: bool = False,
    ) -> list[Any]:
        """Runs a script block: in the current scope, or in one of its own. What it writes goes to `sink`, or is
        returned. `under` is `$_`, `this` is `$this`; `input` is piped in."""
        from lyncshell.engine.invocation import invoke_block

        return invoke_block(self, block, args, input, under, sink, this, new_scope)

    def expand_string(self, text: str) -> str:
        """The text with `$variables` and `$( )` expanded as inside double quotes."""
        from lyncshell.engine.source_code import expand_text

        return expand_text(text, self)

    def run_text(self, text: str, sink: Callable[[Any], Any] | None = None) -> list[Any]:
        """Runs a text in the current scope (Invoke-Expression). Raises ParseFailure."""
        from lyncshell.engine.script import ScriptBlock

        return self.invoke(ScriptBlock(self.code_of(text), self.session), sink=sink)

    # -- errors and records

    def add_error(self, record: ErrorRecord) -> None:
        """Puts a record in front of `$Error`; the same one is not added twice in a row."""
        errors = self.errors
        if errors and errors[0] is record:
            return
        errors.insert(0, record)
        if len(errors) > ERROR_LIMIT:
            del errors[ERROR_LIMIT:]

    def information_record(self, value: Any, tags: tuple[str, ...], invocation: Invocation) -> InformationRecord:
        """An information record made now."""
        from lyncshell.values.records import InformationRecord

        return InformationRecord(value, invocation.command.name, tags)

    # -- modules and types

    def find_module(self, name: str) -> Module | None:
        """The loaded module of that name."""
        folded = fold(name)
        for module in self.modules:
            if fold(module.name) == folded:
                return module
        return None

    def find_user_type(self, name: str) -> TypeInfo | None:
        """A class or enum that a script defined."""
        if not self.types_defined:
            return None
        from lyncshell.engine.classes_text import type_in_scopes

        return type_in_scopes(self.scope, name)

    def knows_type(self, name: str) -> bool:
        """Whether there is a type of that name."""
        from lyncshell.values.typesystem import find_type

        return self.find_user_type(name) is not None or find_type(name) is not None

    def style(self) -> Any:
        """`$PSStyle`"""
        from lyncshell.values.objects import PSCustomObject

        return PSCustomObject({"OutputRendering": "PlainText"})

    def output_encoding(self) -> Any:
        """`$OutputEncoding`"""
        from lyncshell.values.members import get_static
        from lyncshell.values.typesystem import need_type

        return get_static(need_type("System.Text.Encoding"), "UTF8")
