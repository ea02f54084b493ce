"""Properties of items: reading them with the notes of their item, and writing them."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import ProviderInfo, Target
from lyncshell.values import members
from lyncshell.values.objects import PSCustomObject, unwrap
from lyncshell.values.wildcard import compile_wildcard, has_wildcards


def item_notes(target: Target) -> dict[str, Any]:
    """The notes of the item that property objects carry."""
    provider = target.provider
    notes: dict[str, Any] = {"PSPath": provider.qualified(target.path)}
    if not provider.is_flat:
        parent = provider.parent(target.path)
        notes["PSParentPath"] = provider.qualified(parent) if parent else ""
    notes["PSChildName"] = target.name
    if target.drive is not None:
        notes["PSDrive"] = target.drive
    notes["PSProvider"] = ProviderInfo(provider)
    return notes


def missing_property(name: str, target: Target) -> ShellError:
    """The error of a property that the item has not."""
    return ShellError(f"Property {name} does not exist at path {target.shown}.", name,
                      error_id="System.Management.Automation.PSArgumentException",
                      category=ErrorCategory.InvalidArgument,
                      exception_type="System.Management.Automation.PSArgumentException")


def read_properties(target: Target, names: list[str]) -> tuple[dict[str, Any], list[str]]:
    """The named properties of an item, and the plain names that it does not have."""
    item = target.item()
    found: dict[str, Any] = {}
    missing: list[str] = []
    for name in names:
        if has_wildcards(name):
            match = compile_wildcard(name)
            for prop in members.properties(item):
                if match(prop.name):
                    found[prop.name] = prop.getter(item)
            continue
        own = members.find_property(item, name)
        if own is None:
            missing.append(name)
        else:
            found[own.name] = own.getter(item)
    return found, missing


def write_property(target: Target, name: str, value: Any) -> None:
    """Sets a property of an item. Raises ShellError where there is none of that name."""
    item = unwrap(target.item())
    if members.find_property(item, name) is None:
        raise ShellError(f"The property '{name}' cannot be found on this object. Verify that the property exists and "
                         "can be set.", name, error_id="System.Management.Automation.PSArgumentException",
                         category=ErrorCategory.InvalidArgument,
                         exception_type="System.Management.Automation.PSArgumentException")
    members.set_member(item, name, value)


def refuse_dynamic(target: Target) -> ShellError:
    """The error of making, removing or moving properties where the provider has only fixed ones."""
    return ShellError("Cannot perform the operation because the provider does not support dynamic properties.",
                      target.shown, error_id="NotSupported", category=ErrorCategory.NotImplemented,
                      exception_type="System.Management.Automation.PSNotSupportedException")


def property_object(target: Target, found: dict[str, Any]) -> PSCustomObject:
    """An object of the properties, with the notes of the item."""
    return PSCustomObject({**found, **item_notes(target)})
