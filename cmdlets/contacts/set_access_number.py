"""Set-CsDialInConferencingAccessNumber: properties, an object that a script changed, or the order in a region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.contacts.base import ContactCmdlet
from cmdlets.contacts.conferencing import DialInConferencingAccessNumber
from cmdlets.contacts.regions import in_region, reordered
from cmdlets.users.base import ID_SPACE, USER_TYPE, UserRefused
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.modifier import LIST_MODIFIER  # noqa: F401  parameters name this type
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.parameter_types import UserId
from lyncshell.errors import ShellError
from lyncshell.values.objects import unwrap

if TYPE_CHECKING:
    from lyncshell.store.item import Item

REORDER, ONE, INSTANCE = "Reorder", "Identity", "Instance"
MODIFIER = "System.Management.Automation.PSListModifier"


@cmdlet("Set-CsDialInConferencingAccessNumber", default_set=ONE, should_process=True,
        type_name=f"{ID_SPACE}.SetOcsAccessNumberCmdlet")  # fmt: skip
class SetCsDialInConferencingAccessNumber(ContactCmdlet):
    """Changes an access number, or its place in a region.

    PS> Set-CsDialInConferencingAccessNumber sip:redmond.dialin@litwareinc.com -PrimaryLanguage en-GB
    PS> (Get-CsDialInConferencingAccessNumber sip:redmond.dialin@litwareinc.com).PrimaryLanguage
    en-GB
    """

    noun = DialInConferencingAccessNumber.noun

    Identity: Any = param(sets=(REORDER, ONE), position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Which number, by its SIP address."""

    Instance: Any = param(sets=INSTANCE, position=0, mandatory=True, pipeline=True, type="psobject")
    """An access number, changed by the script, that is to be stored."""

    Priority: int = param(sets=REORDER, mandatory=True)
    """The place in the region; 0 is the first."""

    ReorderedRegion: str = param(sets=REORDER, mandatory=True)
    """The region in which the number gets the place."""

    DisplayName: str | None = param(sets=ONE, allow_empty_string=True)
    """The name that people see."""

    DisplayNumber: str | None = param(sets=ONE)
    """The number as people write it."""

    LineURI: str | None = param(sets=ONE)
    """The telephone number, which nobody else has: `tel:+14255551234`."""

    PrimaryLanguage: str | None = param(sets=ONE)
    """The language of the announcements."""

    Regions: Any = param(sets=ONE, type=MODIFIER)
    """The dial-in regions of dial plans for which the number is."""

    SecondaryLanguages: Any = param(sets=ONE, type=MODIFIER)
    """At most four further languages that callers may choose."""

    ScopeToGlobal: Switch = param(OFF, sets=(ONE, INSTANCE))
    """For everybody."""

    ScopeToSite: Switch = param(OFF, sets=(ONE, INSTANCE))
    """Only for people of the pool's site."""

    PassThru: Switch = OFF
    """Writes the number."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores what was changed."""
        try:
            item, changed, given = self._changed()
        except ShellError as error:
            self.error(error)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            if self.set_name == REORDER:
                self._reorder(item)
            else:
                self.prepared(changed, given, item)
                item = self.contacts.save(item, changed)
        if self.PassThru:
            yield self.contacts.object(self.noun, item)

    def _changed(self) -> tuple[Item, SettingsObject, set[str]]:
        if self.set_name != INSTANCE:
            item = self.found(self.Identity)
            changed = self.contacts.object(self.noun, item)
            return item, changed, self.apply(changed)
        plain = unwrap(self.Instance)
        if not isinstance(plain, SettingsObject) or plain.noun is not self.noun or plain.identity is None:
            raise UserRefused(f"-Instance takes an object of the type {self.noun.object_type}.", plain)
        changed = plain.copy()
        self.apply(changed)
        item = self.found(UserId(plain.identity.text))
        before = self.contacts.object(self.noun, item)
        return item, changed, {name for name in ("LineURI", "Regions") if before.get(name) != changed.get(name)}

    def _reorder(self, item: Item) -> None:
        every = self.contacts.all(self.noun)
        if item.key not in [each.key for each in in_region(every, self.ReorderedRegion)]:
            raise UserRefused(f'The access number is not for the region "{self.ReorderedRegion}".', item.identity)
        for each, values in reordered(every, self.ReorderedRegion, item, self.Priority):
            self.contacts.store(each, values)
