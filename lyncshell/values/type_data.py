"""Extended members and display sets of types: PowerShell's own, and what Update-TypeData adds in a session."""

from __future__ import annotations

from lyncshell.values.names import fold
from lyncshell.values.objects import AliasProperty, CodeProperty, Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any


class TypeEntry:
    """What is known of one type name. `members` maps folded names to members (or values of note properties)."""

    __slots__ = (
        "converter", "default_key_properties", "display", "display_property", "inherits_serialization", "members",
        "name", "serialization_depth", "serialization_method", "serialized_properties", "string_serialization_source",
        "target_type",
    )

    def __init__(self, name: str) -> None:
        self.name = name
        self.members: dict[str, tuple[str, Any]] = {}
        self.display: tuple[str, ...] | None = None
        self.display_property: str | None = None
        self.default_key_properties: tuple[str, ...] | None = None
        self.serialization_depth: int | None = None
        self.string_serialization_source: str | None = None
        self.converter: Any = None
        # AllPublicProperties, String or SpecificProperties; which properties the last means, and those of bases too.
        self.serialization_method: str | None = None
        self.serialized_properties: tuple[str, ...] | None = None
        self.inherits_serialization: bool | None = None
        # What objects of this name that are read back become.
        self.target_type: Any = None

    def add(self, name: str, member: Any) -> None:
        """Adds or replaces a member: a `Member`, or the value of a note property."""
        self.members[fold(name)] = (name, member)


class TypeData:
    """The entries of one session over the built-in ones."""

    __slots__ = ("_lookups", "entries", "removed")

    def __init__(self) -> None:
        self.entries: dict[str, TypeEntry] = {}
        self.removed: set[str] = set()
        self._lookups: dict[tuple[str, ...], tuple[TypeEntry, ...]] = {}

    def entry(self, name: str) -> TypeEntry:
        """The session's entry of a type name, made where there is none; call `changed` after writing to it."""
        key = fold(name)
        found = self.entries.get(key)
        if found is None:
            found = self.entries[key] = TypeEntry(name)
        return found

    def changed(self) -> None:
        """Forgets what was looked up: an entry has changed."""
        self._lookups.clear()

    def remove(self, name: str) -> bool:
        """Drops all that is known of a type name; False where nothing was."""
        key = fold(name)
        known = key in self.entries or (key in _builtin() and key not in self.removed)
        self.entries.pop(key, None)
        self.removed.add(key)
        self.changed()
        return known

    def lookup(self, names: tuple[str, ...]) -> tuple[TypeEntry, ...]:
        """The entries for those type names, the most specific first."""
        found = self._lookups.get(names)
        if found is None:
            found = tuple(self._entries_for(names))
            self._lookups[names] = found
        return found

    def _entries_for(self, names: Iterable[str]) -> Iterator[TypeEntry]:
        builtin = _builtin()
        for name in names:
            key = fold(name.partition("[[")[0])
            if key in self.entries:
                yield self.entries[key]
            if key in builtin and key not in self.removed:
                yield builtin[key]

    def find(self, names: tuple[str, ...], name: str) -> tuple[str, Any] | None:
        """The extended member of that name: its actual name with the member or note value."""
        entries = self._lookups.get(names)
        if entries is None:
            entries = self.lookup(names)
        if not entries:
            return None
        folded = fold(name)
        for entry in entries:
            if folded in entry.members:
                return entry.members[folded]
        return None

    def members(self, names: tuple[str, ...]) -> dict[str, tuple[str, Any]]:
        """All extended members for those type names, folded name -> (name, member)."""
        found: dict[str, tuple[str, Any]] = {}
        for entry in self.lookup(names):
            for folded, pair in entry.members.items():
                found.setdefault(folded, pair)
        return found

    def display(self, names: tuple[str, ...]) -> tuple[str, ...] | None:
        """The DefaultDisplayPropertySet for those type names."""
        for entry in self.lookup(names):
            if entry.display is not None:
                return entry.display
        return None

    def display_property(self, names: tuple[str, ...]) -> str | None:
        """The DefaultDisplayProperty for those type names."""
        return next((e.display_property for e in self.lookup(names) if e.display_property is not None), None)


_DISPLAY = {
    "System.Diagnostics.Process": "Id Handles CPU SI Name",
    "Deserialized.System.Diagnostics.Process": "Id Handles CPU Name",
    "System.IO.FileInfo": "LastWriteTime Length Name",
    "System.Management.Automation.PSModuleInfo": "Name Path Description Guid Version ModuleBase ModuleType PrivateData "
    "AccessMode ExportedAliases ExportedCmdlets ExportedFunctions ExportedVariables NestedModules",
}
_ALIASES = {
    "System.Array": "Count=Length",
    "System.Collections.DictionaryEntry": "Name=Key",
    "System.Management.Automation.CommandInfo": "Namespace=ModuleName",
    "System.Diagnostics.Process": "Name=ProcessName Handles=HandleCount VM=VirtualMemorySize64 WS=WorkingSet64 "
    "PM=PagedMemorySize64 NPM=NonpagedSystemMemorySize64 SI=SessionId",
}
_BUILTIN: dict[str, TypeEntry] = {}


def _date_text(value: Any) -> str:
    """A date in full; a DisplayHint of Date or Time leaves the other part out."""
    from lyncshell.values.culture import EN_US
    from lyncshell.values.date_format import format_date
    from lyncshell.values.members import get_member
    from lyncshell.values.objects import unwrap
    from lyncshell.values.text import to_string

    hint = to_string(get_member(value, "DisplayHint")).lower()
    patterns = [EN_US.dates.long_date] * (hint != "time") + [EN_US.dates.long_time] * (hint != "date")
    return format_date(unwrap(value), " ".join(patterns))


def _guid_text(value: Any) -> str:
    from lyncshell.values.text import to_string

    return to_string(value)


_COMPUTED: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "System.DateTime": ("DateTime", _date_text),
    "System.Guid": ("Guid", _guid_text),
}


def _builtin() -> dict[str, TypeEntry]:
    """The entries that every session starts with (what type-data of PowerShell states for the declared types)."""
    if not _BUILTIN:
        for name, text in _DISPLAY.items():
            _entry(name).display = tuple(text.split())
        for name, text in _ALIASES.items():
            for pair in text.split():
                alias, _, target = pair.partition("=")
                _entry(name).add(alias, AliasProperty(alias, target))
        for name, (computed, getter) in _COMPUTED.items():
            _entry(name).add(computed, CodeProperty(computed, getter))
    return _BUILTIN


def _entry(name: str) -> TypeEntry:
    return _BUILTIN.setdefault(fold(name), TypeEntry(name))


def declare_member(type_name: str, member: Member) -> None:
    """Gives a type one more extended member in every session: for modules that declare a type of their own."""
    _builtin()
    _entry(type_name).add(member.name, member)


def declare_display(type_name: str, properties: Iterable[str]) -> None:
    """Gives a type its DefaultDisplayPropertySet in every session."""
    _builtin()
    _entry(type_name).display = tuple(properties)


