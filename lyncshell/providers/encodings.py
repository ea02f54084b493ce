"""Text encodings under the names that PowerShell's -Encoding takes.

A `Codec` is what reading and writing need: Python's codec and the mark at the start of a file. `codec_of` makes one
of a name, a code page, or a System.Text.Encoding; `codec_of_mark` of the first bytes of a file.
"""

from __future__ import annotations

import codecs
from typing import Any, Final

from lyncshell.errors import CannotConvert
from lyncshell.values import text
from lyncshell.values.objects import unwrap


class Codec:
    """An encoding: its .NET name, Python's codec, and the byte order mark that a new file begins with."""

    __slots__ = ("mark", "name", "python")

    def __init__(self, name: str, python: str, mark: bytes = b"") -> None:
        self.name = name
        self.python = python
        self.mark = mark

    def encode(self, value: str) -> bytes:
        """The bytes of a text; what the encoding does not have becomes `?`, broken surrogates U+FFFD."""
        try:
            return value.encode(self.python)
        except UnicodeEncodeError:
            whole = value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            return whole.encode(self.python, "replace")

    def decode(self, data: bytes) -> str:
        """The text of bytes; what is no character becomes U+FFFD (`?` in ASCII)."""
        value = data.decode(self.python, "replace")
        return value.replace("\ufffd", "?") if self.python == "ascii" else value


UTF8: Final = Codec("utf-8", "utf-8")
UTF8_BOM: Final = Codec("utf-8", "utf-8", codecs.BOM_UTF8)
UTF16: Final = Codec("utf-16", "utf-16-le", codecs.BOM_UTF16_LE)
UTF16_BE: Final = Codec("utf-16BE", "utf-16-be", codecs.BOM_UTF16_BE)
UTF32: Final = Codec("utf-32", "utf-32-le", codecs.BOM_UTF32_LE)
UTF32_BE: Final = Codec("utf-32BE", "utf-32-be", codecs.BOM_UTF32_BE)
ASCII: Final = Codec("us-ascii", "ascii")
LATIN1: Final = Codec("iso-8859-1", "latin-1")

NAMES: Final = {
    "ascii": ASCII, "bigendianunicode": UTF16_BE, "bigendianutf32": UTF32_BE, "default": UTF8, "unicode": UTF16,
    "string": UTF16, "unknown": UTF16, "utf7": Codec("utf-7", "utf-7"), "utf8": UTF8, "utf8bom": UTF8_BOM,
    "utf8nobom": UTF8, "utf32": UTF32, "oem": Codec("ibm437", "cp437"), "ansi": Codec("windows-1252", "cp1252"),
    "latin1": LATIN1,
}  # fmt: skip
"""PowerShell's names, folded."""

_PAGES: Final = {
    1200: UTF16, 1201: UTF16_BE, 12000: UTF32, 12001: UTF32_BE, 20127: ASCII, 28591: LATIN1, 65000: NAMES["utf7"],
    65001: UTF8,
}  # fmt: skip
_MARKS: Final = (UTF32, UTF32_BE, UTF8_BOM, UTF16, UTF16_BE)


def codec_of(value: Any) -> Codec:
    """The codec of an -Encoding argument. Raises CannotConvert for a name that means none."""
    value = unwrap(value)
    if value is None:
        return UTF8
    if isinstance(value, Codec):
        return value
    own = getattr(value, "codec", None)
    if isinstance(own, str):
        return _of_object(value, own)
    if isinstance(value, int):
        return _of_page(int(value))
    name = str(text.to_string(value))
    known = NAMES.get(name.lower())
    return known or (_of_page(int(name)) if name.isdigit() else _of_python(name))


def _of_object(value: Any, python: str) -> Codec:
    """The codec of a System.Text.Encoding, which knows its mark itself."""
    mark = getattr(value, "preamble", b"")
    return Codec(str(getattr(value, "web_name", python)), python, bytes(mark or b""))


def _of_page(page: int) -> Codec:
    return _PAGES.get(page) or _of_python(f"cp{page}")


def _of_python(name: str) -> Codec:
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        listed = ", ".join(sorted(NAMES))
        raise CannotConvert(
            f"'{name}' is not a supported encoding name. Known names: {listed}, or a registered code page.", name,
            error_id="ParameterArgumentTransformationError", exception_type="System.ArgumentException",
        ) from None
    if not found._is_text_encoding:
        raise CannotConvert(f"'{name}' is not a text encoding.", name, exception_type="System.ArgumentException")
    python = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(found.name, found.name)
    mark = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE, "utf-32-le": codecs.BOM_UTF32_LE,
            "utf-32-be": codecs.BOM_UTF32_BE}.get(python, b"")
    return Codec(found.name, python, mark)


def codec_of_mark(data: bytes) -> Codec | None:
    """The encoding whose byte order mark the bytes begin with."""
    for codec in _MARKS:
        if data.startswith(codec.mark):
            return codec
    return None
