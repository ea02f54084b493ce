"""Update-TypeData."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.member_kinds import MEMBER_TYPES, kind_name, make_member
from lyncshell.commands.object.type_data_object import TypeDataObject
from lyncshell.commands.object.type_files import read_type_file
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.invoke import services
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.objects import unwrap
from lyncshell.values.type_data import TypeEntry

_METHODS = ("AllPublicProperties", "String", "SpecificProperties")
_FILES, _ONE, _DATA = "FileSet", "DynamicTypeSet", "TypeDataSet"


@cmdlet("Update-TypeData", default_set="FileSet", should_process=True, confirm_impact="Low", module=UTILITY)
class UpdateTypeData(Cmdlet):
    """Gives all objects of a type a further member, or says which properties they show.

    PS> Update-TypeData -TypeName System.Int32 -MemberType ScriptMethod -MemberName Half -Value { $this / 2 } -Force
    PS> (10).Half()
    5
    """

    AppendPath: list[str] = param(sets=_FILES, position=0, pipeline=True, by_name=True, aliases=("PSPath", "Path"))
    """Files of types (.ps1xml) whose members come last."""
    PrependPath: list[str] = param(sets=_FILES)
    """Files of types (.ps1xml) whose members come first."""
    MemberType: Any = param(sets=_ONE, type=MEMBER_TYPES)
    """What kind of member it is."""
    MemberName: str = param(sets=_ONE)
    """The member's name."""
    Value: Any = param(sets=_ONE, type="object")
    """The value, the script block, or the property that an alias stands for."""
    SecondValue: Any = param(MISSING, sets=_ONE, type="object")
    """The block that sets a script property, or the type of an alias."""
    SerializationMethod: str = param(sets=_ONE)
    """How CLIXML writes objects of the type: AllPublicProperties, String or SpecificProperties."""
    TargetTypeForDeserialization: Any = param(sets=_ONE, type="type")
    """What objects of this name become when CLIXML is read."""
    SerializationDepth: int = param(sets=_ONE, validate=(Range(0, 2147483647),))
    """How deep CLIXML writes objects of the type."""
    DefaultDisplayProperty: str = param(sets=_ONE)
    """The property that Format-Wide shows."""
    InheritPropertySerializationSet: bool | None = param(sets=_ONE, type="System.Nullable[bool]")
    """Whether the properties that base types name are written, too."""
    StringSerializationSource: str = param(sets=_ONE)
    """The property whose value is the text of the object in CLIXML."""
    DefaultDisplayPropertySet: list[str] = param(sets=_ONE)
    """The properties that the default view shows."""
    DefaultKeyPropertySet: list[str] = param(sets=_ONE)
    """The properties that identify an object."""
    PropertySerializationSet: list[str] = param(sets=_ONE)
    """The properties that CLIXML writes where the method is SpecificProperties."""
    TypeName: str = param(sets=_ONE, mandatory=True, pipeline=True)
    """The type."""
    Force: Switch = param(sets=(_ONE, _DATA))
    """Replaces a member that is there."""
    TypeData: Any = param(sets=_DATA, position=0, mandatory=True, pipeline=True, by_name=True,
                         type=TypeDataObject.PS_TYPE + "[]")
    """What Get-TypeData gave of a type."""

    def process(self) -> None:
        if self.set_name == _FILES:
            for path in [*(self.PrependPath or ()), *(self.AppendPath or ())]:
                self.read_file(path)
        elif self.set_name == _DATA:
            for data in self.TypeData:
                self.take_over(unwrap(data))
        elif self.should_process(self.TypeName, "Update-TypeData"):
            self.update(self.TypeName.strip())

    def read_file(self, path: str) -> None:
        """Takes the types of a .ps1xml file."""
        for target in self.state.providers.resolve(path):
            if self.should_process(target.path, "Update TypeData"):
                for name, found in read_type_file(target.path, self.state):
                    for folded, pair in found.members.items():
                        self.entry(name).members[folded] = pair
                    self.entry(name).display = found.display or self.entry(name).display
        services().type_data.changed()

    def take_over(self, data: Any) -> None:
        """Adds what a type data object holds."""
        source: TypeEntry = data.entry
        for folded, (name, member) in source.members.items():
            if folded in self.entry(source.name).members and not self.Force:
                self.error(taken(source.name, name))
            else:
                self.entry(source.name).add(name, member)
        self.entry(source.name).display = source.display or self.entry(source.name).display
        services().type_data.changed()

    def update(self, name: str) -> None:
        """Changes what is known of one type."""
        if self.MemberType is not None or self.MemberName is not None:
            if self.MemberType is None or self.MemberName is None:
                raise ShellError("The MemberType and MemberName parameters must be specified together.",
                                 error_id="MemberNameShouldBeSpecified", category=ErrorCategory.InvalidOperation)
            if fold(self.MemberName) in self.entry(name).members and not self.Force:
                self.error(taken(name, self.MemberName))
                return
            kind = kind_name(self.MemberType)
            self.entry(name).add(self.MemberName, make_member(kind, self.MemberName, self.Value, self.SecondValue))
        self.update_settings(self.entry(name))
        services().type_data.changed()

    def update_settings(self, entry: TypeEntry) -> None:
        """Sets the display and serialization settings that were given."""
        if self.DefaultDisplayPropertySet:
            if entry.display is not None and not self.Force:
                self.error(taken(entry.name, "DefaultDisplayPropertySet"))
            else:
                entry.display = tuple(self.DefaultDisplayPropertySet)
        if self.DefaultDisplayProperty:
            entry.display_property = self.DefaultDisplayProperty
        if self.DefaultKeyPropertySet:
            entry.default_key_properties = tuple(self.DefaultKeyPropertySet)
        if self.SerializationDepth is not None:
            entry.serialization_depth = self.SerializationDepth
        self.update_serialization(entry)

    def update_serialization(self, entry: TypeEntry) -> None:
        """Sets how CLIXML writes and reads objects of the type."""
        if self.SerializationMethod:
            found = [each for each in _METHODS if fold(each) == fold(self.SerializationMethod)]
            if not found:
                raise ShellError(f"The value {self.SerializationMethod} is not a serialization method; it is one of "
                                 f"{', '.join(_METHODS)}.", self.SerializationMethod,
                                 error_id="SerializationMethodIsNotValid", category=ErrorCategory.InvalidArgument)
            entry.serialization_method = found[0]
        if self.PropertySerializationSet:
            entry.serialized_properties = tuple(self.PropertySerializationSet)
        if self.InheritPropertySerializationSet is not None:
            entry.inherits_serialization = self.InheritPropertySerializationSet
        if self.TargetTypeForDeserialization is not None:
            entry.target_type = self.TargetTypeForDeserialization
        if self.StringSerializationSource:
            entry.string_serialization_source = self.StringSerializationSource

    def entry(self, name: str) -> TypeEntry:
        """What the session knows of a type name."""
        return services().type_data.entry(name)


def taken(type_name: str, member: str) -> ShellError:
    """The error of a member that is there already."""
    return ShellError(f"Error in TypeData \"{type_name}\": The member {member} is already present.",
                      error_id="TypesDynamicUpdateException", category=ErrorCategory.InvalidOperation,
                      exception_type="System.Management.Automation.RuntimeException")
