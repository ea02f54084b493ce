"""New-Object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, MethodNotFound, ShellError
from lyncshell.values import members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import PSCustomObject, unwrap
from lyncshell.values.typesystem import TypeInfo, find_type

_BAGS = ("System.Management.Automation.PSObject", "System.Management.Automation.PSCustomObject")
_ARGUMENT = "System.Management.Automation.PSArgumentException"


@cmdlet("New-Object", default_set="Net", module=UTILITY)
class NewObject(Cmdlet):
    """Makes an object of a type.

    PS> $list = New-Object System.Collections.ArrayList
    PS> $list.Count
    0
    PS> (New-Object PSObject -Property @{ Name = 'anna' }).Name
    anna
    """

    TypeName: str = param(sets="Net", position=0, mandatory=True)
    """The type."""
    ArgumentList: Any = param(sets="Net", position=1, aliases=("Args",), type="object[]")
    """The arguments of the constructor."""
    ComObject: str | None = param(sets="Com", position=0, mandatory=True, dont_show=True)
    """A COM class of Windows, which this shell has not."""
    Strict: Switch = param(sets="Com")
    """Refuses COM objects with an interop assembly."""
    Property: Any = param(type="System.Collections.IDictionary")
    """Properties to set, with their values."""

    def end(self) -> Iterator[Any]:
        if self.ComObject is not None:
            raise ShellError(f"Cannot load COM type {self.ComObject}.", error_id="CannotLoadComObjectType",
                             category=ErrorCategory.InvalidType, exception_type=_ARGUMENT)
        owner = find_type(self.TypeName)
        if owner is None:
            raise ShellError(f"Cannot find type [{self.TypeName}]: verify that the assembly containing this type is "
                             "loaded.", error_id="TypeNotFound", category=ErrorCategory.InvalidType,
                             exception_type=_ARGUMENT)
        value = self.made(owner)
        if self.Property is not None:
            self.set_properties(value, unwrap(self.Property))
        yield value

    def made(self, owner: TypeInfo) -> Any:
        """The new object."""
        arguments = list(self.ArgumentList or ())
        if owner.full_name in _BAGS and not arguments:
            return PSCustomObject()
        try:
            return members.construct(owner, arguments)
        except MethodNotFound as error:
            if arguments:
                name, count = owner.name, len(arguments)
                raise ShellError(f'Cannot find an overload for "{name}" and the argument count: "{count}".',
                                 error_id="ConstructorInvokedThrowException", inner=error,
                                 category=ErrorCategory.InvalidOperation, exception_type=error.exception_type) from None
            raise ShellError("A constructor was not found. Cannot find an appropriate constructor for type "
                             f"{self.TypeName}.", error_id="CannotFindAppropriateCtor",
                             category=ErrorCategory.ObjectNotFound, exception_type=_ARGUMENT) from None
        except ShellError as error:
            if error.exception_type.endswith("MethodInvocationException"):
                error.error_id = "ConstructorInvokedThrowException"
                error.category = ErrorCategory.InvalidOperation
            raise

    def set_properties(self, value: Any, table: Hashtable) -> None:
        """Sets the given properties; a custom object gets them."""
        for key, item in table.items():
            name = str(text.to_string(key))
            if type(value) is PSCustomObject:
                value.set(name, item)
            elif members.find_property(value, name) is None:
                raise ShellError(f"The member \"{name}\" was not found for the specified .NET object.", value,
                                 error_id="InvalidOperationException", category=ErrorCategory.InvalidOperation,
                                 exception_type="System.InvalidOperationException")
            else:
                members.set_member(value, name, item)
