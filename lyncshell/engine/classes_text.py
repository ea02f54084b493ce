"""The classes and enums of one text, and its `using` lines.

The types of a text are known in all of it, also before the statement that defines them, and are made when the first of
them is asked for. A name means first a type of the text itself, then one of a `using module`, then one that the scopes
know, then a built-in one, at last one of a `using namespace`.
"""

from __future__ import annotations

import re

from lyncshell.language import ast
from lyncshell.language.names import ArrayTypeName, GenericTypeName
from lyncshell.values.names import fold
from lyncshell.values.typesystem import array_of, builtin_type, close, forget_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.module_objects import Module
    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope, SessionState
    from lyncshell.language import ParseResult
    from lyncshell.language.names import TypeName
    from lyncshell.language.source import Source
    from lyncshell.values.typesystem import TypeInfo

_DEFINES = re.compile(r"\b(?:class|enum)\s", re.IGNORECASE)
_USES = re.compile(r"\busing\s", re.IGNORECASE)
_NAMESPACES = re.compile(r"^[ \t;]*using[ \t]+namespace[ \t]+([\w.]+)", re.IGNORECASE | re.MULTILINE)
_LOADS = re.compile(r"^[ \t;]*using[ \t]+(?:module|assembly)\b", re.IGNORECASE | re.MULTILINE)


class TextTypes:
    """The types of a text; made anew where another session of scopes runs the text."""

    __slots__ = (
        "cache", "made", "modules", "namespaces", "nodes", "root", "session", "source", "state", "usings", "volatile",
    )  # fmt: skip

    def __init__(self, result: ParseResult, state: State) -> None:
        self.source: Source = result.source
        self.state = state
        self.root = result.tree
        self.nodes: dict[str, Any] = {}
        if _DEFINES.search(result.source.text):
            for node in result.tree.walk():
                if isinstance(node, ast.TypeDefinitionAst):
                    self.nodes.setdefault(fold(node.name), node)
        usings = result.tree.using_statements
        self.namespaces = [
            each.name.value for each in usings if each.using_statement_kind == "Namespace" and each.name is not None
        ]
        self.usings = [each for each in usings if each.using_statement_kind == "Module"]
        self.modules: list[Module] | None = None
        self.session: SessionState | None = None
        self.made: dict[str, TypeInfo] = {}
        self.cache: dict[TypeName, TypeInfo] = {}
        # Whether the name at hand was found in the scopes, so that another time it may mean something else.
        self.volatile = False

    def is_empty(self) -> bool:
        """Whether the text neither defines nor uses anything."""
        return not (self.nodes or self.namespaces or self.usings)

    # -- running the text

    def of_block(self, block: Any) -> BlockTypes | None:
        """What a block of the text makes known when it runs; None for nothing."""
        names = tuple(folded for folded, node in self.nodes.items() if _block_of(node) is block)
        return BlockTypes(self, names, block is self.root) if names or block is self.root else None

    def begin(self, v: Scope) -> None:
        """What the whole text needs before its first statement: modules, namespaces, and types of its own session."""
        if self.session is not v.session:
            self.made, self.cache = {}, {}
            self.session = v.session
        if self.namespaces:
            extra = v.more()
            extra.namespaces = list(dict.fromkeys((*(extra.namespaces or ()), *self.namespaces)))
        if self.usings:
            self._import(v)
        for folded in self.nodes:
            self.own(folded)

    def home(self) -> SessionState:
        """The session that the types belong to."""
        if self.session is None:
            self.session = self.state.session
        return self.session

    def _import(self, v: Scope) -> None:
        from lyncshell.engine.module_loading import Wanted, import_into

        listed = self.state.modules if v.session.module is None else v.session.module.nested
        for module in self._loaded():
            import_into(module, v, Wanted())
            if module not in listed:
                listed.append(module)

    def _loaded(self) -> list[Module]:
        if self.modules is None:
            from lyncshell.engine.classes_using import load_used_modules

            self.modules = []
            self.modules = load_used_modules(self.usings, self.source, self.state)
        return self.modules

    # -- names

    def own(self, folded: str) -> TypeInfo | None:
        """The text's own type of that folded name."""
        found = self.made.get(folded)
        if found is None:
            node = self.nodes.get(folded)
            if node is None:
                return None
            found = self._make(folded, node)
        return found

    def _make(self, folded: str, node: Any) -> TypeInfo:
        self.home()
        if node.is_enum:
            from lyncshell.engine.classes_enums import enum_of

            made: TypeInfo = enum_of(node, self)
            self.made[folded] = made
            return made
        from lyncshell.engine.classes_definition import ClassDefinition

        definition = ClassDefinition(node, self)
        self.made[folded] = definition.type
        try:
            definition.complete()
        except BaseException:
            del self.made[folded]
            raise
        return definition.type

    def find(self, node: TypeName) -> TypeInfo | None:
        """The type that a type name of the text means; None where there is none."""
        found = self.cache.get(node)
        if found is not None:
            return found
        before, self.volatile = self.volatile, False
        found = self._find(node)
        if found is not None and not self.volatile:
            self.cache[node] = found
        self.volatile = before or self.volatile
        return found

    def _find(self, node: TypeName) -> TypeInfo | None:
        if isinstance(node, ArrayTypeName):
            element = self.find(node.element_type)
            return None if element is None else array_of(element, node.rank)
        if isinstance(node, GenericTypeName):
            arguments = [self.find(each) for each in node.generic_arguments]
            name = node.type_name.name
            definition = self._outside(name if "`" in name else f"{name}`{len(arguments)}")
            known = tuple(each for each in arguments if each is not None)
            return None if definition is None or len(known) < len(arguments) else close(definition, known)
        return self.own(fold(node.name)) or self._of_modules(fold(node.name)) or self._outside(node.name)

    def _of_modules(self, folded: str) -> TypeInfo | None:
        for module in self._loaded() if self.usings else ():
            extra = None if module.session is None else module.session.root.extra
            if extra is not None and extra.types and folded in extra.types:
                return extra.types[folded]
        return None

    def _outside(self, name: str) -> TypeInfo | None:
        found = self.state.find_user_type(name)
        if found is not None:
            self.volatile = True
            return found
        return builtin_type(name) or in_namespaces(name, self.namespaces)


class BlockTypes:
    """What one block makes known: the types that it defines, and for the text as a whole what `using` says."""

    __slots__ = ("is_whole", "names", "types")

    def __init__(self, types: TextTypes, names: tuple[str, ...], is_whole: bool) -> None:
        self.types = types
        self.names = names
        self.is_whole = is_whole

    def define(self, v: Scope) -> None:
        """Makes it known in a scope."""
        if self.is_whole:
            self.types.begin(v)
        if self.names:
            extra = v.more()
            found = extra.types = extra.types or {}
            for folded in self.names:
                made = self.types.own(folded)
                if made is not None:
                    found[folded] = made
        self.types.state.types_defined = True
        forget_names()


def _block_of(node: Any) -> Any:
    """The script block that a node stands in."""
    current = node.parent
    while current is not None and not current.is_script_block:
        current = current.parent
    return current


def in_namespaces(name: str, namespaces: list[str]) -> TypeInfo | None:
    """The built-in type of that name in one of the namespaces."""
    for namespace in namespaces:
        found = builtin_type(f"{namespace}.{name}")
        if found is not None:
            return found
    return None


def types_of_text(result: ParseResult, state: State) -> TextTypes | None:
    """The types of a text that was parsed; None where it neither defines nor uses any."""
    text = result.source.text
    if not _DEFINES.search(text) and not _USES.search(text):
        return None
    types = TextTypes(result, state)
    return None if types.is_empty() else types


def type_checker(text: str, state: State) -> Callable[[TypeName], bool]:
    """What tells the parser whether a type of that name is known outside of the text."""
    def is_known(name: TypeName) -> bool:
        if state.knows_type(name.full_name) or in_namespaces(name.full_name, _NAMESPACES.findall(text)) is not None:
            return True
        return _LOADS.search(text) is not None

    return is_known


def type_in_scopes(scope: Scope, name: str) -> TypeInfo | None:
    """The type of that name that a scope or one around it knows, by definition or by `using namespace`."""
    folded = fold(name)
    namespaces: list[str] = []
    current: Scope | None = scope
    while current is not None:
        extra = current.extra
        if extra is not None:
            if extra.types and folded in extra.types:
                found: TypeInfo = extra.types[folded]
                return found
            namespaces += extra.namespaces or ()
        current = current.parent
    if not namespaces or builtin_type(name) is not None:
        return None
    return in_namespaces(name, namespaces)


def is_scripted(type: TypeInfo) -> bool:
    """Whether a script's type is part of a type: it may be defined anew."""
    if type.user is not None and type.user != "custom":
        return True
    if type.element is not None:
        return is_scripted(type.element)
    return any(is_scripted(argument) for argument in type.arguments)
