"""Views of files, directories and what is known of them."""

from __future__ import annotations

from lyncshell.format.fields import read
from lyncshell.format.views import Column, View, list_of, table, wide
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_C = Column


def _directory_heading(obj: Any) -> str:
    """`    Directory: path`, without the provider's name."""
    path = to_display(read(obj, "PSParentPath"))
    return "    Directory: " + path.rpartition("::")[2]


def _registry_heading(obj: Any) -> str:
    return "    Hive: " + to_display(read(obj, "PSParentPath")).rpartition("::")[2]


def _bracketed(obj: Any) -> str:
    """The name, a directory's in brackets."""
    name = to_display(read(obj, "Name"))
    return f"[{name}]" if read(obj, "PSIsContainer") else name


def _length(obj: Any) -> Any:
    return read(obj, "LengthString") or ("" if read(obj, "PSIsContainer") else read(obj, "Length"))


def _written(obj: Any) -> Any:
    """The time of the last change as date and time in columns of their own."""
    text = read(obj, "LastWriteTimeString")
    if text is not None:
        return text
    from lyncshell.values.dotnet_format import composite

    return composite("{0,10:d} {0,8:t}", [read(obj, "LastWriteTime")])


_CHILDREN = table(
    _C("Mode", 7, "left"), _C(_written, 26, "right", "LastWriteTime"), _C(_length, 14, "right", "Length"),
    _C("Name", 0, "left"), name="children", group="PSParentPath", heading=_directory_heading,
)  # fmt: skip
_CHILDREN_LIST = list_of(
    "Name", _C("Length", only="System.IO.FileInfo"), "CreationTime", "LastWriteTime", "LastAccessTime", "Mode",
    "LinkType", "Target", name="children", group="PSParentPath", heading=_directory_heading,
)  # fmt: skip
_CHILDREN_WIDE = wide(_bracketed, "children", "PSParentPath", _directory_heading)
_ITEMS = (_CHILDREN, _CHILDREN_LIST, _CHILDREN_WIDE)

VIEWS: dict[str, tuple[View, ...]] = {
    "System.IO.DirectoryInfo": _ITEMS,
    "System.IO.FileInfo": _ITEMS,
    "Microsoft.PowerShell.Commands.FileHashInfo": (
        table(_C("Algorithm", 15, "left"), _C("Hash", 70, "left"), "Path"),
    ),
    "Microsoft.PowerShell.Commands.AlternateStreamData": (
        table(_C("Stream", 20, "left"), _C("Length", 10, "right"), name="FileSystemStream", group="Filename"),
    ),
    "System.Security.AccessControl.FileSystemSecurity": (
        table(
            _C("Path"), "Owner", _C("AccessToString", label="Access"), name="FileSecurityTable", group="PSParentPath",
            heading=_directory_heading,
        ),
    ),
    "System.Security.AccessControl.ObjectSecurity": (
        table("Path", "Owner", _C("AccessToString", label="Access")),
        list_of(
            "Path", "Owner", "Group", _C("AccessToString", label="Access"), _C("AuditToString", label="Audit"), "Sddl"
        ),
    ),
    "Microsoft.PowerShell.Commands.ByteCollection": (
        table(
            _C("HexOffset", 16, "right", "Offset"),
            _C("HexBytes", 47, "left", "Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F"),
            _C("Ascii", 16, "left"), group="Label",
        ),
    ),
    "Microsoft.Win32.RegistryKey": (
        table(
            _C("PSChildName", 30, label="Name"), "Property", name="children", group="PSParentPath",
            heading=_registry_heading,
        ),
    ),
    "System.Security.Cryptography.X509Certificates.X509Certificate2": (
        table(
            _C("Thumbprint", 41), "Subject", name="ThumbprintTable", group="PSParentPath",
            heading=lambda obj: "   PSParentPath: " + to_display(read(obj, "PSParentPath")),
        ),
        list_of(
            "Subject", "Issuer", "Thumbprint", "FriendlyName", "NotBefore", "NotAfter", "Extensions",
            name="ThumbprintList",
        ),
        wide("Thumbprint", "ThumbprintWide"),
    ),
}  # fmt: skip
