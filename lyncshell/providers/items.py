"""The notes that provider commands put on their objects: PSPath, PSParentPath, PSChildName, PSDrive ..."""

from __future__ import annotations

from typing import Any

from lyncshell.providers.protocol import ProviderInfo, Target
from lyncshell.values.objects import PSObject


def provider_item(value: Any, target: Target, is_container: bool) -> PSObject:
    """`value` with the notes of the item that it stands for."""
    provider = target.provider
    path = target.path
    parent = provider.parent(path)
    members: dict[str, Any] = {"PSPath": provider.qualified(path)}
    if not provider.is_flat:
        members["PSParentPath"] = provider.qualified(parent) if parent else ""
        members["PSChildName"] = provider.leaf(path)
    if target.drive is not None:
        members["PSDrive"] = target.drive
    members["PSProvider"] = ProviderInfo(provider)
    members["PSIsContainer"] = is_container
    return PSObject(value, members)


def raw_item(value: Any) -> Any:
    """The object under the notes."""
    return value.base if type(value) is PSObject else value
