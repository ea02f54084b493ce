"""Get-ChildItem."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.child_search import Search, attribute_test, flags_text
from lyncshell.commands.item.path_parameters import PathCmdlet
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers import paths
from lyncshell.providers.protocol import Target
from lyncshell.values.wildcard import has_wildcards

_DEEPEST = 4294967295


@cmdlet("Get-ChildItem", default_set="Items", aliases=("gci", "dir", "ls"), module=MANAGEMENT,
        output=("System.IO.FileInfo", "System.IO.DirectoryInfo"))
class GetChildItem(PathCmdlet):
    """Lists what a directory or another container holds.

    PS> New-Item -ItemType Directory -Path logs | Out-Null
    PS> 'a.log', 'b.txt' | ForEach-Object { Set-Content "logs/$_" 'x' }
    PS> (Get-ChildItem logs -Filter *.log).Name
    a.log
    """

    Path: list[str] = param(sets="Items", position=0, pipeline=True, by_name=True)
    """The containers, the current location by default; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralItems", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The containers, taken as they are written."""
    Filter: str = param(position=1)
    """A pattern in the provider's own wildcards."""
    Include: list[str] = param()
    """Names to take; wildcards are allowed."""
    Exclude: list[str] = param()
    """Names to leave out; wildcards are allowed."""
    Recurse: Switch = param(aliases=("s", "r"))
    """Lists what the containers inside hold, too."""
    Depth: int = param(type="uint")
    """How many levels down -Recurse goes."""
    Force: Switch = OFF
    """Lists hidden items, too."""
    Name: Switch = OFF
    """Writes the names only."""
    Attributes: Any = param(type="object",
                            shown_type="System.Management.Automation.FlagsExpression[System.IO.FileAttributes]")
    """File attributes: `,` is or, `+` is and, `!` is not."""
    FollowSymlink: Switch = OFF
    """Follows links to directories when recursing."""
    Directory: Switch = param(aliases=("ad",))
    """Lists directories only."""
    File: Switch = param(aliases=("af",))
    """Lists files only."""
    Hidden: Switch = param(aliases=("ah", "h"))
    """Lists hidden items only."""
    ReadOnly: Switch = param(aliases=("ar",))
    """Lists read-only items only."""
    System: Switch = param(aliases=("as",))
    """Lists system files only."""

    def begin(self) -> None:
        self.deep = self.Recurse or self.Depth is not None
        words = flags_text(self.Attributes) if self.Attributes is not None else None
        self.attributes = attribute_test(words) if words else None
        named = [name for name in ("Hidden", "ReadOnly", "System") if getattr(self, name)]
        self.named_attributes = attribute_test("+".join(named)) if named else None
        self.shows_hidden = self.Force or self.Hidden or "Hidden" in (words or "")

    def process(self) -> Iterator[Any]:
        for path in self.chosen() or ["."]:
            try:
                yield from self.listed(path)
            except ShellError as error:
                self.error(error)

    def listed(self, path: str) -> Iterator[Any]:
        """What is written for one path."""
        pattern = paths.leaf(path) if self.deep and not self.is_literal else ""
        if has_wildcards(pattern) and not self.Include:
            yield from self.search_all(path, pattern)
            return
        whole = self.whole_container(path)
        if whole is not None:
            yield from self.children(whole)
            return
        for target in self.resolve(path):
            if self.holds(target) and not (has_wildcards(path) and (self.Include or self.Exclude)):
                if self.Include and not self.deep:
                    continue
                yield from self.children(target)
            elif self.search().wants(target):
                yield self.result(target, target.name)
            if self.deep and has_wildcards(path) and (self.Include or self.Exclude) and target.is_container():
                yield from self.children(target)

    def holds(self, target: Target) -> bool:
        """Whether the item is a container whose items are listed (a flat provider's item is not)."""
        return target.is_container()

    def whole_container(self, path: str) -> Target | None:
        """The container of `dir/*` with -Include or -Exclude: its items are the candidates."""
        if self.is_literal or paths.leaf(path) != "*" or has_wildcards(paths.parent(path)):
            return None
        if not (self.Include or self.Exclude):
            return None
        head = paths.parent(path)
        found: Target = self.state.providers.locate(head or ".")
        return found if found.exists() and found.is_container() else None

    def search_all(self, path: str, pattern: str) -> Iterator[Any]:
        """`Get-ChildItem dir/*.log -Recurse`: the pattern is looked for at every level."""
        head = path[: len(path) - len(pattern)] or "."
        search = self.search(include=None if pattern == "*" else [pattern])
        for base in self.resolve(head):
            for target in search.below(base):
                yield self.result(target, self.relative(target, base))

    def children(self, container: Target) -> Iterator[Any]:
        """The wanted items of a container."""
        for target in self.search().below(container):
            yield self.result(target, self.relative(target, container) if self.Name else "")

    def search(self, include: list[str] | None = None) -> Search:
        """The search that the parameters describe."""
        depth = self.Depth if self.Depth is not None else _DEEPEST if self.Recurse else 0
        return Search(self.error, force=self.shows_hidden, depth=depth, include=include or self.Include,
                      exclude=self.Exclude, filter=self.Filter, follow=self.FollowSymlink, fits=self.fits)

    def fits(self, target: Target) -> bool:
        """Whether an item is of the wanted kind."""
        if self.Directory != self.File and target.is_container() != self.Directory:
            return False
        if self.attributes is not None and not self.attributes(target):
            return False
        return self.named_attributes is None or self.named_attributes(target)

    def relative(self, target: Target, base: Target) -> str:
        """The item's path below the container, as -Name shows it."""
        if target.provider.is_flat:
            return target.path
        if target.provider is not self.state.providers.files:
            return target.path[len(base.path) :].lstrip("\\")
        return os.path.relpath(target.path, base.path)

    def result(self, target: Target, name: str) -> Any:
        """What is written for an item."""
        return (name or target.name) if self.Name else target.item()
