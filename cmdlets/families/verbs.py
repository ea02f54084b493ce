"""The cmdlet of a noun and a verb, made when it is asked for: `Get_MobilityPolicy` is Get-CsMobilityPolicy.

The generated index names them so; the module makes each class on its first import (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from cmdlets.families.parameters import metadata

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun

FAMILIES = {
    "Get": "cmdlets.families.get:GetNoun",
    "New": "cmdlets.families.new:NewNoun",
    "NewValue": "cmdlets.families.new_value:NewValue",
    "Set": "cmdlets.families.set:SetNoun",
    "Remove": "cmdlets.families.remove:RemoveNoun",
    "Enable": "cmdlets.families.enable:EnableNoun",
    "Disable": "cmdlets.families.enable:DisableNoun",
    "Grant": "cmdlets.families.grant:GrantNoun",
}


def __getattr__(name: str) -> Any:
    verb, mark, noun_name = name.partition("_")
    if not mark or verb not in FAMILIES:
        raise AttributeError(name)
    from cmdlets.index import NOUNS

    noun = getattr(import_module(NOUNS[noun_name]), noun_name).noun
    family = FAMILIES["NewValue" if verb == "New" and noun.kind == "value" else verb]
    module, _, base_name = family.partition(":")
    base = getattr(import_module(module), base_name)
    made = type(f"{verb}Cs{noun_name}", (base,), _attributes(noun, verb))
    globals()[name] = made
    return made


def _attributes(noun: Noun, verb: str) -> dict[str, Any]:
    """What the decorator `cmdlet` notes on a class that is written by hand."""
    return {
        "__doc__": None,
        "noun": noun,
        "ps_aliases": (),
        "ps_declared": {},
        "ps_metadata": metadata(noun, verb),
        "ps_module": None,
        "ps_name": f"{verb}-Cs{noun.name}",
        "ps_told": {},
    }
