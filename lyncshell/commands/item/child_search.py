"""Listing what containers hold, with the filters of Get-ChildItem."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

from lyncshell.commands.item.path_parameters import fits_filter
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.values import enums, text
from lyncshell.values.wildcard import compile_wildcard


class Search:
    """What is looked for. `report` takes errors of directories that cannot be read."""

    def __init__(self, report: Callable[[ShellError], None], *, force: bool = False, depth: int = 0,
                 include: list[str] | None = None, exclude: list[str] | None = None, filter: str | None = None,
                 follow: bool = False, fits: Callable[[Target], bool] | None = None) -> None:
        self.report = report
        self.force = force
        self.depth = depth
        self.include = [compile_wildcard(pattern) for pattern in include or ()]
        self.exclude = [compile_wildcard(pattern) for pattern in exclude or ()]
        self.filter = filter
        self.follow = follow
        self.fits = fits

    def wants(self, target: Target) -> bool:
        """Whether an item passes all filters."""
        name = target.name
        if self.include and not any(match(name) for match in self.include):
            return False
        if self.exclude and any(match(name) for match in self.exclude):
            return False
        if self.filter and not fits_filter(name, self.filter):
            return False
        return self.fits is None or self.fits(target)

    def below(self, container: Target, level: int = 0) -> Iterator[Target]:
        """The wanted items inside a container: its own first, then, as deep as `depth` says, those further down."""
        try:
            children = list(container.provider.children(container, self.force))
        except ShellError as error:
            self.report(error)
            return
        yield from (child for child in children if self.wants(child))
        if level < self.depth:
            for child in children:
                if child.is_container() and (self.follow or not os.path.islink(child.path)):
                    yield from self.below(child, level + 1)


def attribute_test(words: str) -> Callable[[Target], bool]:
    """The test that an expression of file attributes stands for: `Hidden, !Directory + ReadOnly`.

    Commas are "or", plus signs "and", an exclamation mark "not". Raises ShellError for an unknown attribute.
    """
    names = enums.enum_type("System.IO.FileAttributes")
    groups = [[part.strip() for part in group.split("+")] for group in words.split(",")]
    parsed: list[list[tuple[bool, int]]] = []
    for group in groups:
        terms = []
        for term in group:
            name = term.lstrip("! ")
            try:
                terms.append((not term.startswith("!"), int(names[name])))
            except KeyError:
                raise ShellError(f"Unable to match the identifier name {name} to a valid enumerator name. Specify one "
                                 f"of the following enumerator names and try again: {', '.join(names.names)}", words,
                                 error_id="NoEnumMatch", category=ErrorCategory.InvalidArgument) from None
        parsed.append(terms)
    return lambda target: any(all(_has(target, bit) == wanted for wanted, bit in group) for group in parsed)


def _has(target: Target, bit: int) -> bool:
    return bool(attributes_of(target) & bit)


def attributes_of(target: Target) -> int:
    """The FileAttributes of a file: directory, hidden (a dot in front), read-only (no right to write), link."""
    path = target.path
    found = 0x10 if os.path.isdir(path) else 0
    if os.path.basename(path).startswith("."):
        found |= 0x2
    if os.path.islink(path):
        found |= 0x400
    try:
        if not os.lstat(path).st_mode & 0o222:
            found |= 0x1
    except OSError:
        return found
    return found or 0x80


def flags_text(value: Any) -> str:
    """The text of an -Attributes argument, which may be a list."""
    items = value if isinstance(value, list) else [value]
    return ",".join(str(text.to_string(item)) for item in items)
