"""Nouns by name: which module declares which, and the noun itself when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module

from lyncshell.declare.noun import Noun
from lyncshell.errors import InvalidRequest


class UnknownNoun(InvalidRequest):
    """A noun that nothing declares."""

    error_id = "UnknownNoun"

    def __init__(self, name: str) -> None:
        super().__init__(f'There is no noun "{name}".', name)


class Nouns:
    """All declared nouns. `indexes` map names to modules; a module is imported when its noun is first asked for."""

    __slots__ = ("_found", "_modules")

    def __init__(self, indexes: Iterable[Mapping[str, str]]) -> None:
        self._modules: dict[str, tuple[str, str]] = {}
        for index in indexes:
            for name, module in index.items():
                self._modules[name.lower()] = (name, module)
        self._found: dict[str, Noun] = {}

    def names(self) -> list[str]:
        """The names of all nouns, in order of the alphabet."""
        return sorted(name for name, _ in self._modules.values())

    def named(self, name: str) -> Noun:
        """The noun of that name, whatever its case. Raises UnknownNoun."""
        found = self._found.get(name.lower())
        if found is None:
            if name.lower() not in self._modules:
                raise UnknownNoun(name)
            spelled, module = self._modules[name.lower()]
            found = self._found[name.lower()] = getattr(import_module(module), spelled).noun
        return found
