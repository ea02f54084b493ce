"""Reset-CsPolicy: gives properties of an item their defaults back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.encoding import first_value
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.past import noun_name
from lyncshell.declare.records import UnknownProperty
from lyncshell.declare.repository import child_lists
from lyncshell.errors import CannotConvert, InvalidRequest
from lyncshell.values.objects import unwrap
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property as Field

BY_NAME, BY_OBJECT = "Identity", "InputObject"


@cmdlet("Reset-CsPolicy", default_set=BY_OBJECT, should_process=True, type_name=f"{ID_SPACE}.ResetPolicy")
class ResetCsPolicy(CsCmdlet):
    """Gives properties of policies, configurations and other items their defaults back: all of them, or those named.

    PS> Get-CsMobilityPolicy SalesMobilityPolicy | Reset-CsPolicy -Property EnableOutsideVoice
    PS> (Get-CsMobilityPolicy SalesMobilityPolicy).EnableOutsideVoice
    True
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, sets=BY_OBJECT, type="psobject")
    """Objects that a Get wrote."""

    Noun: str = param(mandatory=True, sets=BY_NAME)
    """What it is, with or without Cs: MobilityPolicy."""

    Identity: str = param(mandatory=True, sets=BY_NAME)
    """Which one."""

    Property: list[str] | None = None
    """The properties; wildcards are taken. All of them where it is left out."""

    def process(self) -> None:
        """Stores the item with its defaults."""
        item = self._item()
        assert item.identity is not None
        for prop in self._wanted(item):
            item.set(prop.name, first_value(prop))
        if self.should_process(item.identity.text):
            self.deployment.repository.save(item)

    def _item(self) -> SettingsObject:
        repository = self.deployment.repository
        if self.set_name == BY_NAME:
            noun = self.deployment.nouns.named(noun_name(self.deployment, self.Noun))
            identity = noun.parse(self.Identity)
        else:
            given = unwrap(self.InputObject)
            if not isinstance(given, SettingsObject) or given.identity is None:
                raise CannotConvert("-InputObject takes an object that a Get-Cs cmdlet wrote.", self.InputObject)
            noun, identity = given.noun, given.identity
        if "Set" not in noun.verbs or noun.kind == "displayed":
            raise InvalidRequest(f"Items of {noun.name} have no defaults to go back to.")
        found = repository.find(noun, identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        return found

    def _wanted(self, item: SettingsObject) -> list[Field]:
        noun = item.noun
        parts = {prop.name for prop in child_lists(noun)}
        can = [
            prop for prop in noun.shown
            if prop.name != noun.key and not prop.read_only and not prop.mandatory and prop.name not in parts
        ]  # fmt: skip
        if self.Property is None:
            return can
        found = [prop for prop in can if any(wildcard(pattern)(prop.name) for pattern in self.Property)]
        for pattern in self.Property:
            if "*" not in pattern and noun.property_named(pattern) not in found:
                raise UnknownProperty(f"{noun.name} has no property {pattern} that could be reset.", pattern)
        return found
