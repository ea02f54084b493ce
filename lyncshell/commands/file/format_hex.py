"""Format-Hex."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.file.content_reader import content_bytes
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import arrays
from lyncshell.values.arrays import TypedArray
from lyncshell.values.numbers import Byte, Int64
from lyncshell.values.objects import PSCustomObject, unwrap
from lyncshell.values.typesystem import need_type, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_LINE = 16
_MOST = 9223372036854775807
_TYPE = "Microsoft.PowerShell.Commands.ByteCollection"
_FILES = ("Path", "LiteralPath")
# How many bytes the numbers of a type have.
_SIZES = {"System.Byte": 1, "System.SByte": 1, "System.Int16": 2, "System.UInt16": 2, "System.Int32": 4,
          "System.UInt32": 4, "System.Int64": 8, "System.UInt64": 8}  # fmt: skip


@cmdlet("Format-Hex", aliases=("fhx",), module=UTILITY, output=(_TYPE,))
class FormatHex(Cmdlet):
    """Shows files, texts and numbers as bytes.

    PS> ('AB' | Format-Hex).HexBytes
    41 42
    """

    Path: list[str] = param(position=0, mandatory=True, sets="Path")
    """Files; wildcards are allowed."""
    LiteralPath: list[str] = param(mandatory=True, sets="LiteralPath", aliases=("PSPath", "LP"))
    """Files; no character is a wildcard."""
    InputObject: Any = param(mandatory=True, pipeline=True, sets="ByInputObject", type="psobject")
    """Texts, numbers, bytes, or files as objects."""
    Encoding: Any = param(sets="ByInputObject", type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding of texts; UTF-8 by default."""
    Count: int = param(_MOST, type="long", validate=(Range(1, _MOST),))
    """At most so many bytes."""
    Offset: int = param(0, type="long", validate=(Range(0, _MOST),))
    """So many bytes are left out first."""
    Raw: Switch = param(OFF, sets="ByInputObject")
    """Changes nothing; kept for scripts of Windows PowerShell."""

    def begin(self) -> None:
        self._bytes = bytearray()

    def process(self) -> Iterator[PSCustomObject]:
        if self.set_name not in _FILES:
            yield from self._input(unwrap(self.InputObject))
            return
        for path in self.Path or self.LiteralPath:
            try:
                providers = self.state.providers
                targets = providers.resolve(path) if self.Path else [providers.literal(path)]
                for target in targets:
                    yield from self._lines(content_bytes(target.path), target.path, target.path)
            except ShellError as error:
                self.error(error)

    def end(self) -> Iterator[PSCustomObject]:
        if self._bytes:
            yield from self._lines(bytes(self._bytes), "", "Byte (System.Byte)")

    def _input(self, value: Any) -> Iterator[PSCustomObject]:
        type = type_of(value)
        if isinstance(value, Byte):
            self._bytes.append(value)
            return
        if type.full_name in ("System.IO.FileInfo",):
            path = str(value.path)
            yield from self._lines(content_bytes(path), path, path)
            return
        data = self._data(value)
        if data is None:
            self.error(ShellError(f"Cannot convert input of type '{type.full_name}' to hexadecimal. To view the "
                                  "hexadecimal formatting of its string representation, pipe it to the Out-String "
                                  "cmdlet before piping it to Format-Hex.", value,
                                  error_id="FormatHexTypeNotSupported", category=ErrorCategory.ParserError,
                                  exception_type="System.ArgumentException"))
            return
        yield from self._lines(data, "", f"{type.name} ({type.full_name})")

    def _data(self, value: Any) -> bytes | None:
        """The bytes of a value; None for what has none."""
        import struct

        name = type_of(value).full_name
        if isinstance(value, str):
            return value.encode(self.Encoding.codec if self.Encoding is not None else "utf-8")
        if isinstance(value, bool):
            return bytes((value, 0, 0, 0))
        if name in _SIZES:
            size = _SIZES[name]
            return (int(value) & ((1 << (8 * size)) - 1)).to_bytes(size, "little")
        if isinstance(value, float):
            return struct.pack("<f" if name == "System.Single" else "<d", value)
        if arrays.is_enumerable(value):
            parts = [self._data(unwrap(item)) for item in arrays.enumerate_value(value)]
            return None if None in parts else b"".join(part for part in parts if part is not None)
        return None

    def _lines(self, data: bytes, path: str, label: str) -> Iterator[PSCustomObject]:
        data = data[self.Offset : self.Offset + self.Count]
        for at in range(0, len(data), _LINE):
            yield byte_collection(data[at : at + _LINE], self.Offset + at, path, label)


def byte_collection(data: bytes, offset: int, path: str, label: str) -> PSCustomObject:
    """One line of bytes."""
    shown = "".join(chr(byte) if 32 <= byte < 127 or byte > 159 else " " if byte == 0 else "\ufffd" for byte in data)
    return PSCustomObject({
        "Offset64": Int64(offset), "HexOffset": f"{offset:016X}", "Path": path,
        "Bytes": TypedArray(need_type("System.Byte"), [Byte(byte) for byte in data]),
        "HexBytes": " ".join(f"{byte:02X}" for byte in data), "Ascii": shown, "Label": label,
    }, (_TYPE, "System.Object"))  # fmt: skip
