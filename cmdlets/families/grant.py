"""Grant-Cs<Policy>: gives a per-user policy to users; $null takes it away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.families.base import NounCmdlet
from cmdlets.users.account import User
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.parameter_types import UserId
from lyncshell.errors import ErrorCategory, InvalidRequest, ShellError
from lyncshell.store.identity import Scope, parse_scoped

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

ONLINE = ("Group", "Rank", "Global")


class NoUserPolicy(ShellError):
    """A policy that is not there, or that is not one of users; the product has one message for both."""

    category = ErrorCategory.InvalidArgument
    error_id = "PolicyNotUserPolicy"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementException"

    def __init__(self, name: str) -> None:
        super().__init__(
            f'Policy "{name}" is not a user policy. You can assign only a user policy to a specific user.', name
        )


class GrantNoun(NounCmdlet):
    """Grants a policy to users."""

    _policy: str | None = None

    def begin(self) -> None:
        """Finds the policy once, before the first user. Raises NoUserPolicy."""
        for name in ONLINE:
            if self.asked(name):
                raise InvalidRequest(f"-{name} means something online only.")
        self._policy = self._named(self.asked("PolicyName"))

    def process(self) -> Iterator[SettingsObject]:
        """Stores the grant; with -PassThru writes the user."""
        people = self.deployment.people
        named = self.asked("Identity")
        user = UserId(named) if isinstance(named, str) else named
        if user is None:
            raise InvalidRequest("Name the user: -Identity is missing.")
        try:
            item = people.holder(user)
            if item is None:
                raise ManagementObjectNotFound(user.text)
        except ShellError as error:
            self.error(error, named)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self._granted(item)
        if self.asked("PassThru"):
            yield people.object(User.noun, item)

    def _granted(self, item: Item) -> Item:
        return self.deployment.people.change(User.noun, item, {self.noun.name: self._policy})

    def _named(self, value: Any) -> str | None:
        """The name of the policy in its own spelling; None takes the user's policy away."""
        text = "" if value is None else str(value).strip()
        if not text:
            return None
        identity = parse_scoped(text)
        found = self.repository.find(self.noun, identity) if identity.scope is Scope.TAG else None
        if found is None or found.identity is None:
            raise NoUserPolicy(text)
        return found.identity.anchor
