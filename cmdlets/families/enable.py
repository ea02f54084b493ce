"""Enable-Cs<Noun> and Disable-Cs<Noun>: set the property Enabled of an item, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from cmdlets.families.set import SetNoun

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject


class EnableNoun(SetNoun):
    """Enables an item of a noun."""

    enabled: ClassVar[bool] = True

    def apply(self, item: SettingsObject) -> None:
        """Sets Enabled."""
        item.set("Enabled", self.enabled)


class DisableNoun(EnableNoun):
    """Disables an item of a noun."""

    enabled = False
