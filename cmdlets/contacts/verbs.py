"""The cmdlet of a kind of contacts and a verb, made when it is asked for: `Get_CommonAreaPhone`.

The generated index names them so; the module makes each class on its first import (PEP 562).
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from cmdlets.contacts.parameters import metadata

FAMILIES = {
    "Get": "cmdlets.contacts.getting:GetContact",
    "New": "cmdlets.contacts.making:NewContact",
    "Set": "cmdlets.contacts.changing:SetContact",
    "Remove": "cmdlets.contacts.removing:RemoveContact",
    "Move": "cmdlets.contacts.moving:MoveContact",
}


def __getattr__(name: str) -> Any:
    verb, mark, noun_name = name.partition("_")
    if not mark or verb not in FAMILIES:
        raise AttributeError(name)
    from cmdlets.index import NOUNS

    noun = getattr(import_module(NOUNS[noun_name]), noun_name).noun
    module, _, base_name = FAMILIES[verb].partition(":")
    base = getattr(import_module(module), base_name)
    attributes = {
        "__doc__": None, "noun": noun, "ps_aliases": (), "ps_declared": {}, "ps_metadata": metadata(noun, verb),
        "ps_module": None, "ps_name": f"{verb}-Cs{noun.name}", "ps_told": {},
    }  # fmt: skip
    made = type(f"{verb}Cs{noun_name}", (base,), attributes)
    globals()[name] = made
    return made
