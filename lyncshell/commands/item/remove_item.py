"""Remove-Item."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet
from lyncshell.commands.item.child_search import Search, attributes_of
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target


@cmdlet("Remove-Item", default_set="Path", should_process=True, module=MANAGEMENT,
        aliases=("ri", "del", "erase", "rd", "rm", "rmdir"), order=("Filter", "Include", "Exclude", "Recurse", "Force"))
class RemoveItem(PipedPaths, Filters, Forced):
    """Removes items.

    PS> Set-Content old.log 'x'
    PS> Remove-Item old.log
    PS> Test-Path old.log
    False
    """

    Recurse: Switch = OFF
    """Removes what containers hold, too."""

    def process(self) -> None:
        for target in list(self.found()):
            try:
                self.remove(target)
            except ShellError as error:
                self.error(error)

    def found(self) -> list[Target]:
        """What is to be removed; with -Recurse, -Include and -Exclude look at every level."""
        if not (self.Recurse and (self.Include or self.Exclude)):
            return list(self.targets())
        include, exclude = self.Include, self.Exclude
        self.Include, self.Exclude = [], []
        bases = list(self.targets())
        self.Include, self.Exclude = include, exclude
        search = Search(self.error, force=self.Force, depth=4294967295, include=include, exclude=exclude)
        found = [target for base in bases if search.wants(base) for target in [base]]
        for base in bases:
            if base.is_container():
                found.extend(search.below(base))
        return found

    def remove(self, target: Target) -> None:
        """Removes one item after the questions that belong to it."""
        if not target.exists():
            return
        container = target.is_container() and not target.provider.is_flat
        self.refuse_protected(target)
        kind = "Remove Directory" if container else "Remove File"
        action = kind if not target.provider.is_flat else f"Remove {target.provider.name}"
        if container and not self.Recurse and self.has_children(target):
            query = (f"The item at {target.shown} has children and the Recurse parameter was not specified. If you "
                     "continue, all children will be removed with the item. Are you sure you want to continue?")
            if not self.Force and not self.should_continue(query, "Confirm"):
                return
            if self.should_process(target.shown, action):
                target.provider.remove(target, True, self.Force)
        elif self.should_process(target.shown, action):
            target.provider.remove(target, self.Recurse, self.Force)

    def has_children(self, target: Target) -> bool:
        """Whether a container holds anything."""
        return next(iter(target.provider.children(target, True)), None) is not None

    def refuse_protected(self, target: Target) -> None:
        """Hidden and read-only items need -Force; the current location cannot be removed."""
        if target.provider.is_flat:
            return
        here = self.state.providers.location.target
        if here.provider is target.provider and target.is_container() and (
                here.path == target.path or here.path.startswith(target.path.rstrip("\\/") + "/")):
            raise ShellError(f"Cannot remove the item at '{target.shown}' because it is in use.", target.shown,
                             error_id="InvalidOperation", category=ErrorCategory.InvalidOperation,
                             exception_type="System.Management.Automation.PSInvalidOperationException")
        if not self.Force and attributes_of(target) & 0x3:
            raise ShellError(f"You do not have sufficient access rights to perform this operation or the item is "
                             f"hidden, system, or read only: {target.shown}", target.shown,
                             error_id="RemoveFileSystemItemUnAuthorizedAccess",
                             category=ErrorCategory.PermissionDenied, exception_type="System.IO.IOException")
