"""Finding, loading and importing modules.

A module file runs once, in scopes of its own; what it exports is then put into the scope that imports it. Sources:
a path, a name that a folder of PSModulePath has, or a package of Python commands.
"""

from __future__ import annotations

import os

from lyncshell.engine.command import AliasCommand, CmdletCommand, Command
from lyncshell.engine.module_objects import Module, select
from lyncshell.engine.variables import Scope
from lyncshell.errors import ErrorCategory, ItemNotFound
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from lyncshell.engine.state import State

_EXTENSIONS = (".psd1", ".psm1", ".ps1")


class Wanted:
    """What of a module is imported, and how: patterns of names (None: all that it exports), a prefix for nouns."""

    __slots__ = ("aliases", "functions", "no_clobber", "prefix", "variables")

    def __init__(
        self,
        functions: Iterable[str] | None = None,
        aliases: Iterable[str] | None = None,
        variables: Iterable[str] | None = None,
        prefix: str = "",
    ) -> None:
        self.functions = functions
        self.aliases = aliases
        self.variables = variables
        self.prefix = prefix
        self.no_clobber = False


def module_not_found(name: str) -> ItemNotFound:
    """No module of that name."""
    return ItemNotFound(
        f"The specified module '{name}' was not loaded because no valid module file was found in any module directory.",
        name,
        error_id="Modules_ModuleNotFound",
        category=ErrorCategory.ResourceUnavailable,
        exception_type="System.IO.FileNotFoundException",
    )


def find_file(state: State, name: str) -> str | None:
    """The module file that a path or a name means."""
    if "/" in name or "\\" in name or name.lower().endswith(_EXTENSIONS):
        return file_in(str(state.providers.file_path(name)))
    for folder in search_folders(state):
        found = file_in(os.path.join(folder, name))
        if found is not None:
            return found
    return None


def search_folders(state: State) -> list[str]:
    """The folders of PSModulePath."""
    return [each for each in str(state.environment.get("PSModulePath", "")).split(os.pathsep) if each]


def file_in(path: str) -> str | None:
    """The module file at a path: the file, one of its name and an extension, or the folder's own (newest version)."""
    if os.path.isfile(path):
        return path
    for extension in _EXTENSIONS:
        if os.path.isfile(path + extension):
            return path + extension
    if not os.path.isdir(path):
        return None
    name = os.path.basename(path.rstrip("/\\"))
    versions = sorted((each for each in os.listdir(path) if each[:1].isdigit()), key=_version_key, reverse=True)
    for folder in (path, *(os.path.join(path, version) for version in versions)):
        for extension in _EXTENSIONS[:2]:
            found = os.path.join(folder, name + extension)
            if os.path.isfile(found):
                return found
    return None


def _version_key(text: str) -> list[int]:
    return [int(part) if part.isdigit() else 0 for part in text.split(".")]


# -- loading


def load_file(state: State, path: str, arguments: Iterable[Any] = ()) -> Module:
    """Loads the module of a file; it is not imported anywhere yet. What the file raises comes out."""
    name = os.path.splitext(os.path.basename(path))[0]
    if path.lower().endswith(".psd1"):
        return _load_manifest(state, path, name, arguments)
    module = Module(state, name, path)
    _run_file(state, module, path, arguments)
    return module


def _run_file(state: State, module: Module, path: str, arguments: Iterable[Any] = ()) -> None:
    from lyncshell.engine.script import ScriptBlock

    session = module.session or module.make_session()
    block = ScriptBlock(state.code_of(state.read_script(path), path), session)
    run_in(module, block, arguments)


def run_in(module: Module, block: Any, arguments: Iterable[Any] = ()) -> list[Any]:
    """Runs a block in the outermost scope of a module and gives what it wrote."""
    from lyncshell.engine.parameters import Argument
    from lyncshell.engine.pipeline import Invocation, Pipeline
    from lyncshell.engine.script import BlockCommand

    state, session = module.state, module.session
    assert session is not None
    command = BlockCommand(block, True)
    values = [Argument(None, value, True) for value in arguments]
    written: list[Any] = []
    before, state.session = state.session, session
    try:
        processor = command.processor(Invocation(state, session.root, command, values))
        Pipeline([processor], written.append).run(None)
    finally:
        state.session = before
    return written


def _load_manifest(state: State, path: str, name: str, arguments: Iterable[Any]) -> Module:
    manifest = read_manifest(state, path)
    module = Module(state, name, path, "Manifest")
    describe(module, manifest)
    folder = os.path.dirname(path)
    module.make_session()
    root = manifest.get("RootModule") or manifest.get("ModuleToProcess")
    for nested in _texts(manifest.get("NestedModules")):
        part = _load_part(state, folder, nested)
        module.nested.append(part)
        import_into(part, _root(module), Wanted())
    if root:
        found = file_in(os.path.join(folder, str(root)))
        if found is None:
            raise module_not_found(str(root))
        module.module_type = "Script"
        module.session = None
        module.path = found
        module.make_session()
        for part in module.nested:
            import_into(part, _root(module), Wanted())
        _run_file(state, module, found, arguments)
    _limit_by_manifest(module, manifest)
    return module


def _root(module: Module) -> Scope:
    assert module.session is not None
    return module.session.root


def _load_part(state: State, folder: str, name: str) -> Module:
    found = file_in(os.path.join(folder, name)) or find_file(state, name)
    if found is None:
        raise module_not_found(name)
    return load_file(state, found)


def _limit_by_manifest(module: Module, manifest: Any) -> None:
    """What the manifest exports of what the module exports."""
    own: dict[str, dict[str, Any]] = {
        "functions": dict(module.functions()), "aliases": dict(module.aliases()), "variables": module.variables(),
    }  # fmt: skip
    limits: dict[str, list[str]] = {}
    for kind, key in (
        ("functions", "FunctionsToExport"), ("aliases", "AliasesToExport"), ("variables", "VariablesToExport"),
    ):  # fmt: skip
        patterns = _texts(manifest.get(key)) if manifest.contains(key) else ["*"]
        limits[kind] = list(select(own[kind], patterns))
    module.limits = limits


def read_manifest(state: State, path: str) -> Any:
    """The hash table of a manifest."""
    from lyncshell.engine.data_file import read_data_file

    return read_data_file(state, path)


def describe(module: Module, manifest: Any) -> None:
    """Takes version, identity and texts from a manifest."""
    module.version = str(manifest.get("ModuleVersion") or "0.0")
    module.guid = str(manifest.get("GUID") or "")
    module.prefix = str(manifest.get("DefaultCommandPrefix") or "")
    for key, value in manifest.items():
        module.details[str(key)] = value


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    return [str(each) for each in value] if isinstance(value, list) else [str(value)]


def module_of_block(state: State, name: str, block: Any, arguments: Iterable[Any] = ()) -> tuple[Module, list[Any]]:
    """A module made of a script block, and what the block wrote."""
    from lyncshell.engine.script import ScriptBlock

    module = Module(state, name)
    session = module.make_session()
    return module, run_in(module, ScriptBlock(block.code, session), arguments)


# -- importing


def import_into(module: Module, scope: Scope, wanted: Wanted) -> None:
    """Puts what a module exports into a scope."""
    table = module.state.table
    prefix = wanted.prefix or module.prefix
    for command in _chosen(module.functions(), wanted.functions):
        if not (wanted.no_clobber and table.find(command.name) is not None):
            named = _prefixed(command, prefix)
            table.set_function(named, scope)
            module.placed.append(("functions", scope, fold(named.name), named))
    for cmdlet in module.cmdlets().values() if prefix else ():
        # Cmdlets are there without being imported; with a prefix they are there under another name, too.
        renamed = CmdletCommand(_with_prefix(cmdlet.name, prefix), cmdlet.location, cmdlet.module_name, module)
        table.set_function(renamed, scope)
        module.placed.append(("functions", scope, fold(renamed.name), renamed))
    if wanted.functions is None or wanted.aliases is not None:
        for alias in _chosen(module.aliases(), wanted.aliases):
            placed = AliasCommand(alias.name, alias.target, alias.options, alias.description, module)
            table.set_alias(placed, scope)
            module.placed.append(("aliases", scope, fold(alias.name), placed))
    variables = module.variables()
    for key in variables if wanted.variables is None else select(variables, wanted.variables):
        scope[key] = variables[key]
        module.placed.append(("variables", scope, key, None))


def _chosen(exported: dict[str, Any], patterns: Iterable[str] | None) -> list[Any]:
    return list((exported if patterns is None else select(exported, patterns)).values())


def _prefixed(command: Command, prefix: str) -> Command:
    from lyncshell.engine.script import FunctionCommand

    if not isinstance(command, FunctionCommand) or not prefix:
        return command
    return FunctionCommand(_with_prefix(command.name, prefix), command.script_block, command.module)


def _with_prefix(name: str, prefix: str) -> str:
    verb, dash, noun = name.partition("-")
    return f"{verb}-{prefix}{noun}" if dash else prefix + verb


def remove(module: Module) -> None:
    """Takes away what importing the module made."""
    state = module.state
    if module.on_remove is not None:
        state.invoke(module.on_remove, new_scope=True)
    for kind, scope, key, command in module.placed:
        if kind == "variables":
            scope.pop(key, None)
            continue
        table = getattr(scope.extra, kind) if scope.extra is not None else None
        if table and table.get(key) is command:
            del table[key]
            state.table.changed(key, scope)
    module.placed.clear()
    if module in state.modules:
        state.modules.remove(module)


def custom_object(module: Module) -> Any:
    """New-Module -AsCustomObject: functions become methods, variables live properties."""
    from lyncshell.values.objects import CodeProperty, PSCustomObject, ScriptMethod

    found = PSCustomObject()
    session = module.session
    assert session is not None
    root = session.root
    from lyncshell.engine.variable_items import spelled

    for key in module.variables():
        name = spelled(module.state, key)
        found.props[name] = CodeProperty(name, _reader(root, key), _writer(root, key))
    for command in module.functions().values():
        found.props[command.name] = ScriptMethod(command.name, command.script_block)  # type: ignore[attr-defined]
    return found


def _reader(root: Scope, key: str) -> Any:
    return lambda obj: root[key]


def _writer(root: Scope, key: str) -> Any:
    return lambda obj, value: root.__setitem__(key, value)


def available(state: State) -> Iterator[tuple[str, str]]:
    """Name and file of the modules that PSModulePath has."""
    for folder in search_folders(state):
        if os.path.isdir(folder):
            for name in sorted(os.listdir(folder)):
                found = file_in(os.path.join(folder, name)) if os.path.isdir(os.path.join(folder, name)) else None
                if found is not None:
                    yield name, found
