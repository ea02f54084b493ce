"""Wildcards in paths: a pattern becomes the items that match it, name by name."""

from __future__ import annotations

from typing import Any

from lyncshell.providers import paths
from lyncshell.providers.protocol import Target
from lyncshell.values.wildcard import compile_wildcard, has_wildcards, unescape


def expand(providers: Any, pattern: str, force: bool) -> list[Target]:
    """The existing items that match a path with wildcards, in the order of their folders.

    Hidden items match with `force` only, or when the pattern spells out their dot.
    """
    head, names = _split(providers, pattern)
    targets = [head]
    for index, name in enumerate(names):
        last = index == len(names) - 1
        targets = _next(targets, name, force, last)
    return targets


def _split(providers: Any, pattern: str) -> tuple[Target, list[str]]:
    """The item at which the search begins, and the names behind it, the first of them with a wildcard."""
    provider, rest = paths.split_provider(pattern)
    prefix = pattern[: len(pattern) - len(rest)] if provider is not None else ""
    if not prefix:
        drive, rest = paths.split_drive(pattern)
        prefix = pattern[: len(pattern) - len(rest)] if drive is not None else ""
    if prefix and _is_flat(providers, prefix):
        return providers.locate(prefix), [rest.lstrip("\\/")]
    share, below = providers.share(rest)
    if share is not None:
        prefix, rest = rest[: len(rest) - len(below)], below
    rooted = paths.is_rooted(rest)
    names = paths.parts(rest)
    plain = 0
    while plain < len(names) and not has_wildcards(names[plain]):
        plain += 1
    start = paths.SEPARATOR.join(unescape(name) for name in names[:plain])
    base = prefix + (paths.SEPARATOR if rooted else "") + start
    return providers.locate(base or "."), names[plain:]


def _is_flat(providers: Any, prefix: str) -> bool:
    return bool(providers.locate(prefix).provider.is_flat)


def _next(targets: list[Target], name: str, force: bool, last: bool) -> list[Target]:
    found: list[Target] = []
    for target in targets:
        if name == ".":
            found.append(target)
        elif name == "..":
            found.append(Target(target.provider, target.drive, target.provider.parent(target.path)))
        elif not has_wildcards(name):
            child = target.child(unescape(name))
            if child.exists():
                found.append(child)
        elif target.exists() and target.is_container():
            found.extend(_matching(target, name, force, last))
    return found


def _matching(target: Target, name: str, force: bool, last: bool) -> list[Target]:
    match = compile_wildcard(name)
    children = target.provider.children(target, force or name.startswith("."))
    return [child for child in children if match(child.name) and (last or child.is_container())]
