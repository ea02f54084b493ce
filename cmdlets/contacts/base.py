"""What the verbs of contacts share: the kind, finding one by its name, and storing what was checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cmdlets.users.base import UserCmdlet
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.contacts import ContactKind, Contacts, kind_of
from lyncshell.declare.encoding import typed, typed_item
from lyncshell.declare.models import validate
from lyncshell.declare.modifier import ListModifier
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.cmdlet.help_text import ClassHelp
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.parameter_types import UserId
    from lyncshell.store.item import Item


class ContactCmdlet(UserCmdlet):
    """A verb over a kind of contacts; `verbs` makes a subclass for each kind."""

    noun: ClassVar[Noun]

    @classmethod
    def ps_help(cls) -> ClassHelp:
        """The help of the verb for the kind."""
        from cmdlets.contacts.help_texts import help_for

        return help_for(cls.noun, cls.ps_name.partition("-")[0])

    @property
    def kind(self) -> ContactKind:
        """What is special about the kind."""
        return kind_of(self.noun)

    @property
    def contacts(self) -> Contacts:
        """The contacts of the deployment."""
        return Contacts(self.deployment)

    def found(self, user: UserId) -> Item:
        """The object of that name. Raises ManagementObjectNotFound, AmbiguousUser."""
        item = self.contacts.one(self.noun, user)
        if item is None:
            raise ManagementObjectNotFound(user.text)
        return item

    def apply(self, item: SettingsObject) -> set[str]:
        """Sets the properties whose parameters were given; gives their names. Raises CannotConvert."""
        given = set()
        for prop in self.noun.properties:
            if prop.name in self.bound:
                item.set(prop.name, _new_value(item, prop, self.bound[prop.name]))
                given.add(prop.name)
        return given

    def prepared(self, item: SettingsObject, given: set[str], own: Item | None) -> None:
        """Completes and checks an object before it is stored. Raises ShellError."""
        prepare = self.kind.prepare
        validate(item)
        if prepare is not None:
            for warning in prepare(item, self.deployment, given):
                self.warning(warning)
        self._check_unique(item, given, own)

    def _check_unique(self, item: SettingsObject, given: set[str], own: Item | None) -> None:
        for name in ("SipAddress", "LineURI", "PrivateLine", "PrimaryUri"):
            if name in given and item.get(name):
                kept = self.kind.renames.get(name, name)
                self.deployment.people.check_unique(kept, str(item.get(name)), own)


def _new_value(item: SettingsObject, prop: Property, value: Any) -> Any:
    if isinstance(value, ListModifier):
        wanted = ListModifier(
            [typed_item(prop, each) for each in value.add],
            value.remove,
            None if value.replace is None else [typed_item(prop, each) for each in value.replace],
        )
        return wanted.applied(item.get(prop.name), lambda each: to_string(each).lower())
    return typed(prop, None if value == "" and prop.nullable else value)


# Its attributes are no parameters.
ContactCmdlet.ps_not_declaring = ContactCmdlet  # type: ignore[attr-defined]
