"""Finding drives and providers by name."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import ItemNotFound
from lyncshell.providers.protocol import Drive, Provider
from lyncshell.values.wildcard import compile_wildcard, has_wildcards


def matching_providers(providers: Any, pattern: str) -> list[Provider]:
    """The providers that a name or pattern means. Raises ItemNotFound for a plain name that none has."""
    if not has_wildcards(pattern):
        return [providers.provider(pattern)]
    match = compile_wildcard(pattern)
    return [provider for provider in providers.providers.values() if match(provider.name)]


def matching_drives(providers: Any, pattern: str, of: list[str] | None = None, *, literal: bool = False) -> list[Drive]:
    """The drives that a name or pattern means, of the providers `of`. Raises ItemNotFound for a plain name that no
    drive has."""
    wanted = None if not of else [provider for each in of for provider in matching_providers(providers, each)]
    if literal or not has_wildcards(pattern):
        found = [providers.drive(pattern.rstrip(":"))] if providers.has_drive(pattern.rstrip(":")) else []
        if not found:
            raise ItemNotFound(
                f"Cannot find drive. A drive with the name '{pattern}' does not exist.", pattern,
                error_id="GetLocationNoMatchingDrive",
                exception_type="System.Management.Automation.DriveNotFoundException",
            )
    else:
        match = compile_wildcard(pattern)
        found = [drive for drive in providers.drives.values() if match(drive.name)]
    return [drive for drive in found if wanted is None or drive.provider in wanted]
