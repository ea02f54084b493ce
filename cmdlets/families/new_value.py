"""New-Cs<Noun> of a noun that exists in memory only: an object to put into a property of another."""

from __future__ import annotations

from collections.abc import Iterator

from cmdlets.families.base import NounCmdlet
from lyncshell.declare.models import validate
from lyncshell.declare.objects import SettingsObject


class NewValue(NounCmdlet):
    """Makes an object in memory."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the new object."""
        item = SettingsObject(self.noun, None)
        self.apply(item)
        validate(item)
        for check in self.noun.checks:
            warning = check(item, self.repository)
            if warning:
                self.warning(warning)
        yield item
