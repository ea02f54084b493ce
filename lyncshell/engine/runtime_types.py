"""Type names in scripts: found when they are first needed, then kept at the place where they stand."""

from __future__ import annotations

from lyncshell.engine.classes_text import is_scripted
from lyncshell.errors import TypeNotFound
from lyncshell.language.source import Extent
from lyncshell.values.typesystem import find_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.variables import Scope
    from lyncshell.language.names import TypeName
    from lyncshell.language.source import Source
    from lyncshell.values.typesystem import TypeInfo


class TypeRef:
    """One mention of a type."""

    __slots__ = ("found", "node", "source")

    def __init__(self, node: TypeName, source: Source) -> None:
        self.node = node
        self.source = source
        self.found: TypeInfo | None = None

    def get(self, v: Scope) -> TypeInfo:
        """The type. Raises TypeNotFound."""
        found = self.found
        if found is None:
            found = self.find(v)
            if found is None:
                raise self._not_found()
        return found

    def find(self, v: Scope) -> TypeInfo | None:
        """The type, None where there is none. A script's own type is looked up each time: it may be redefined."""
        types: Any = self.source.types
        if types is not None:
            found: TypeInfo | None = types.find(self.node)
        else:
            state = v.session.state
            found = state.find_user_type(self.node.full_name) or find_type(self.node.full_name)
            if found is None:
                found = find_type(self.node.name)
        if found is not None and not is_scripted(found):
            self.found = found
        return found

    def _not_found(self) -> TypeNotFound:
        from lyncshell.engine.ast_members import TreeObject

        message = f"Unable to find type [{self.node.full_name}]."
        error = TypeNotFound(message, TreeObject(self.node, self.source))
        error.extent = Extent(self.source, self.node.start, self.node.end)
        return error

    def __repr__(self) -> str:
        return f"[{self.node.full_name}]"


