"""The tables of CLIXML: which element holds which simple value, and which containers have one of their own.

Source: MS-PSRP, section 2.2.5 (serialization), and what PowerShell 7 writes.
"""

from __future__ import annotations

from typing import Final

NAMESPACE: Final = "http://schemas.microsoft.com/powershell/2004/04"
VERSION: Final = "1.1.0.1"

DEEPEST: Final = 50
"""Objects nested deeper than this below the top are written as text, whatever the depth asked for."""

INTEGER_TAGS: Final = {
    "System.Int32": "I32", "System.Int64": "I64", "System.UInt32": "U32", "System.UInt64": "U64",
    "System.Int16": "I16", "System.UInt16": "U16", "System.Byte": "By", "System.SByte": "SB",
}  # fmt: skip
"""Type name -> element of the whole numbers."""

LIMIT_TYPES: Final = {tag: name for name, tag in INTEGER_TAGS.items()}
"""Element -> type name of the whole numbers."""

CONTAINER_TAGS: Final = frozenset({"LST", "QUE", "STK", "IE", "DCT"})

PREFIX: Final = "Deserialized."
"""What the type names of objects that were read begin with."""

REHYDRATED: Final = frozenset({
    "System.Net.IPAddress", "System.Globalization.CultureInfo", "System.Net.Mail.MailAddress",
})  # fmt: skip
"""Types whose objects come back alive, made of their text."""

OWN_DEPTH: Final = {"System.Net.IPAddress": 1}
"""Types whose objects are always written so deep, whatever the depth asked for (PowerShell's type data say so)."""
