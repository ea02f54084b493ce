"""Group-Object."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.group_info import GroupInfo, GroupInfoNoElement
from lyncshell.commands.object.ordering import Distinct, sort_order
from lyncshell.commands.object.property_expression import parse
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import unwrap


@cmdlet("Group-Object", aliases=("group",), module=UTILITY, default_set="HashTable",
        output=("System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"))
class GroupObject(Cmdlet):
    """Groups objects that have the same value of a property.

    PS> 'a', 'b', 'a' | Group-Object -NoElement

    Count Name
    ----- ----
        2 a
        1 b
    """

    NoElement: Switch = OFF
    """Leaves the members out of the groups."""
    AsHashTable: Switch = param(sets="HashTable", aliases=("AHT",))
    """Writes one hash table: value -> members."""
    AsString: Switch = param(sets="HashTable")
    """Makes the keys of the hash table text."""
    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects to group."""
    Property: Any = param(position=0, type="object[]")
    """The properties to group by, or tables with Expression."""
    Culture: str = param()
    """The culture whose rules say what is equal."""
    CaseSensitive: Switch = OFF
    """Tells upper from lower case."""

    def begin(self) -> None:
        self.expressions = parse(self.Property, self.state, ("expression",))
        self.distinct = Distinct(ignore_case=not self.CaseSensitive)
        self.groups: list[GroupInfo] = []
        if self.AsString and not self.AsHashTable:
            raise ShellError("The AsString parameter works only together with the AsHashTable parameter.",
                             error_id="ArgumentException", category=ErrorCategory.InvalidArgument,
                             exception_type="System.ArgumentException")

    def process(self) -> None:
        value = self.InputObject
        if value is AUTOMATION_NULL:
            return
        if self.expressions:
            keys = tuple([_known(e.quiet_value(value)) for e in self.expressions])
        elif value is None:
            return
        else:
            keys = (unwrap(value),)
        number, is_new = self.distinct.place(keys)
        if is_new:
            make = GroupInfoNoElement if self.NoElement and not self.AsHashTable else GroupInfo
            self.groups.append(make(list(keys)))
        self.groups[number].add(value)

    def end(self) -> Iterable[Any]:
        groups = self.groups if self.distinct.is_mixed else self.ordered()
        if self.AsHashTable:
            return [self.table(groups)] if groups else []
        return groups

    def ordered(self) -> list[GroupInfo]:
        """The groups in the order of their keys: they come so where the keys of each place are of one class."""
        groups = self.groups
        places = list(range(len(groups)))
        for key in reversed(range(len(groups[0].values) if groups else 0)):
            places.sort(key=sort_order([group.values[key] for group in groups], not self.CaseSensitive, False))
        return [groups[place] for place in places]

    def table(self, groups: list[GroupInfo]) -> Hashtable:
        """The groups as value -> members."""
        table = Hashtable(case_sensitive=self.CaseSensitive)
        for group in groups:
            key = group.name if self.AsString else group.values[0] if len(group.values) == 1 else group.values
            try:
                if table.contains(key):
                    raise _duplicate(key)
                table[key] = group.members
            except ShellError as error:
                if error.error_id == "System.ArgumentNullException":
                    self.error(error)
                    continue
                raise
        return table


def _known(value: Any) -> Any:
    """A missing property counts as null."""
    return None if value is MISSING else unwrap(value)


def _duplicate(key: Any) -> ShellError:
    return ShellError(
        f"The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid "
        f"value for the property, and then try again. Key: '{text.to_string(key)}'",
        error_id="The objects grouped by this property cannot be expanded because there is a key duplication. Provide "
        "a valid value for the property, and then try again.", category=ErrorCategory.InvalidArgument,
        exception_type="System.ArgumentException")
