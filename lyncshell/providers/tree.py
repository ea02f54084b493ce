"""Providers over a fixed tree that nobody can change: the registry, and the certificate stores.

A `Node` has named nodes below it and values; the trees are made when somebody first names one of their drives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.items import provider_item
from lyncshell.providers.protocol import Declared, Drive, Provider, Target
from lyncshell.values.names import fold
from lyncshell.values.objects import PSObject
from lyncshell.values.typesystem import TypeInfo, need_type


class Node:
    """One place of a tree: the nodes below it by folded name, and its values."""

    __slots__ = ("children", "name", "values")

    def __init__(self, name: str) -> None:
        self.name = name
        self.children: dict[str, Node] = {}
        self.values: dict[str, Any] = {}

    def make(self, path: str) -> Node:
        """The node at a path below this one, made where it is not there."""
        node = self
        for name in path.split("\\"):
            node = node.children.setdefault(fold(name), Node(name))
        return node

    def find(self, path: str) -> Node | None:
        """The node at a path below this one."""
        node: Node | None = self
        for name in path.split("\\") if path else ():
            node = None if node is None else node.children.get(fold(name))
        return node


class TreeKey(Declared):
    """A node as scripts see it: a RegistryKey, or a certificate store."""

    __slots__ = ("node", "path")

    def __init__(self, node: Node, path: str) -> None:
        self.node = node
        self.path = path

    def __str__(self) -> str:
        return self.path

    def ps_type(self) -> TypeInfo:
        """The type with its members declared."""
        from lyncshell.providers import tree_types  # noqa: F401  declares the members

        return need_type(self.PS_TYPE)


class RegistryKey(TreeKey):
    """A key of the registry."""

    __slots__ = ()
    PS_TYPE = "Microsoft.Win32.RegistryKey"


class CertificateStore(TreeKey):
    """A store of certificates, or the place of several."""

    __slots__ = ()
    PS_TYPE = "Microsoft.PowerShell.Commands.X509StoreLocation"


class TreeProvider(Provider):
    """Answers for a tree. Paths are names with backslashes between, from the tree's root on."""

    is_flat = False
    key: type[TreeKey] = TreeKey

    def __init__(self, state: Any, name: str, root: Node, key: type[TreeKey]) -> None:
        super().__init__(state)
        self.name = name
        self.root = root
        self.key = key

    # -- paths

    def locate(self, root: str, names: list[str]) -> str:
        """Names below a drive's root, as the tree spells them."""
        path = "\\".join([root, *names] if root else names)
        node, spelled = self.root, []
        for name in path.split("\\") if path else ():
            node = node.children.get(fold(name)) or Node(name)
            spelled.append(node.name)
        return "\\".join(spelled)

    def shown(self, path: str, drive: Drive | None) -> str:
        """`HKLM:\\SOFTWARE\\...`"""
        if drive is None:
            return path
        return f"{drive.name}:\\{path[len(drive.root) :].lstrip(chr(92))}"

    def leaf(self, path: str) -> str:
        """The last name of a path."""
        return path.rpartition("\\")[2]

    def parent(self, path: str) -> str:
        """The path without its last name."""
        return path.rpartition("\\")[0]

    def join(self, path: str, name: str) -> str:
        """The path of a node below another one."""
        return f"{path}\\{name}" if path else name

    # -- reading

    def exists(self, path: str) -> bool:
        """Whether there is such a node."""
        return self.root.find(path) is not None

    def is_container(self, path: str) -> bool:
        """All nodes are."""
        return True

    def item(self, target: Target) -> Any:
        """The key, with its values as properties."""
        node = self.root.find(target.path)
        if node is None:
            raise target.missing()
        found = provider_item(self.key(node, target.path), target, is_container=True)
        return PSObject(found.base, {**node.values, **found.members})

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """The nodes below, by name."""
        node = self.root.find(target.path)
        if node is not None:
            for each in sorted(node.children.values(), key=lambda child: fold(child.name)):
                yield Target(self, target.drive, self.join(target.path, each.name))

    def content(self, target: Target) -> Iterable[Any]:
        """Keys have no content."""
        raise super().unsupported("content")

    # -- writing

    def unsupported(self, what: str) -> ShellError:
        """Nobody may change the tree."""
        return ShellError(
            f"Requested {self.name.lower()} access is not allowed.", what,
            error_id="System.Security.SecurityException", category=ErrorCategory.PermissionDenied,
            exception_type="System.Security.SecurityException",
        )  # fmt: skip
