"""What the five verbs share: the noun, and identities as their parameters spell them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.declare.encoding import typed, typed_item
from lyncshell.declare.modifier import ListModifier
from lyncshell.declare.objects import SettingsObject
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.cmdlet.help_text import ClassHelp
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.repository import Repository
    from lyncshell.store.identity import Identity


class NounCmdlet(CsCmdlet):
    """A verb over a noun; `verbs` makes a subclass for each noun."""

    noun: ClassVar[Noun]

    @classmethod
    def ps_help(cls) -> ClassHelp:
        """The help of the verb for the noun."""
        from cmdlets.families.help_texts import help_for

        return help_for(cls.noun, cls.ps_name.partition("-")[0])

    @property
    def repository(self) -> Repository:
        """The items of the deployment."""
        return self.deployment.repository

    def identity(self, value: Any) -> Identity:
        """The identity that a parameter's value means. Raises InvalidIdentity, ScopeRefused."""
        if isinstance(value, SettingsObject) and value.identity is not None:
            return value.identity
        return self.deployment.check_scope(self.noun, self.noun.parse(to_string(value)))

    def apply(self, item: SettingsObject) -> None:
        """Sets the properties whose parameters were given. Raises CannotConvert."""
        for prop in self.noun.properties:
            if prop.name in self.bound:
                self._apply_one(item, prop, self.bound[prop.name])

    def _apply_one(self, item: SettingsObject, prop: Property, value: Any) -> None:
        if isinstance(value, ListModifier):
            item.set(prop.name, self._changed_list(item, prop, value))
        else:
            item.set(prop.name, typed(prop, value))

    def _changed_list(self, item: SettingsObject, prop: Property, change: ListModifier) -> list[Any]:
        wanted = ListModifier(
            [typed_item(prop, each) for each in change.add],
            # An item that goes may be named by its identity where the list holds objects.
            change.remove,
            None if change.replace is None else [typed_item(prop, each) for each in change.replace],
        )
        return wanted.applied(item.get(prop.name), compared)


def compared(item: Any) -> str:
    """What two items of a list are compared by: their name, else their text, without regard to case."""
    text = to_string(item)
    if isinstance(item, SettingsObject) and item.identity is not None:
        text = item.identity.name or item.identity.text
    elif isinstance(item, SettingsObject) and "Name" in item.values:
        text = to_string(item.get("Name"))
    return text.lower()


# Its attributes are no parameters.
NounCmdlet.ps_not_declaring = NounCmdlet  # type: ignore[attr-defined]
