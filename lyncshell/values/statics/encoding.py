"""System.Text.Encoding and the encodings that scripts use."""

from __future__ import annotations

import codecs

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import argument_failure, argument_null
from lyncshell.values.statics.string import char_array
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Encoding:
    """An encoding: Python's `codec`, its preamble, .NET's names."""

    __slots__ = ("codec", "page", "preamble", "title", "web_name")
    PS_TYPE = "System.Text.Encoding"

    def __init__(self, codec: str, preamble: bytes, web_name: str, page: int, title: str) -> None:
        self.codec = codec
        self.preamble = preamble
        self.web_name = web_name
        self.page = page
        self.title = title

    def encode(self, text: str) -> bytes:
        """Text to bytes; what does not fit becomes `?`."""
        return text.encode(self.codec, "surrogatepass" if self.codec.startswith("utf") else "replace")

    def decode(self, data: bytes) -> str:
        """Bytes to text; broken ones become the replacement character (`?` in ASCII)."""
        if self.codec == "ascii":
            return "".join(chr(byte) if byte < 128 else "?" for byte in data)
        return data.decode(self.codec, "replace")

    def __str__(self) -> str:
        return f"{self.PS_TYPE}+{self.PS_TYPE.rpartition('.')[2]}Sealed"


class Utf8Encoding(Encoding):
    """System.Text.UTF8Encoding."""

    __slots__ = ()
    PS_TYPE = "System.Text.UTF8Encoding"


class UnicodeEncoding(Encoding):
    """System.Text.UnicodeEncoding: UTF-16."""

    __slots__ = ()
    PS_TYPE = "System.Text.UnicodeEncoding"


class Utf32Encoding(Encoding):
    """System.Text.UTF32Encoding."""

    __slots__ = ()
    PS_TYPE = "System.Text.UTF32Encoding"


class AsciiEncoding(Encoding):
    """System.Text.ASCIIEncoding."""

    __slots__ = ()
    PS_TYPE = "System.Text.ASCIIEncoding"


ENCODING = declare("System.Text.Encoding", python=Encoding)
UTF8_TYPE = declare("System.Text.UTF8Encoding", python=Utf8Encoding)
UNICODE_TYPE = declare("System.Text.UnicodeEncoding", python=UnicodeEncoding)
declare("System.Text.UTF32Encoding", python=Utf32Encoding)
ASCII_TYPE = declare("System.Text.ASCIIEncoding", python=AsciiEncoding)

UTF8 = Utf8Encoding("utf-8", codecs.BOM_UTF8, "utf-8", 65001, "Unicode (UTF-8)")
UTF8_PLAIN = Utf8Encoding("utf-8", b"", "utf-8", 65001, "Unicode (UTF-8)")
UTF16 = UnicodeEncoding("utf-16-le", codecs.BOM_UTF16_LE, "utf-16", 1200, "Unicode")
UTF16_BIG = UnicodeEncoding("utf-16-be", codecs.BOM_UTF16_BE, "utf-16BE", 1201, "Unicode (Big-Endian)")
UTF32 = Utf32Encoding("utf-32-le", codecs.BOM_UTF32_LE, "utf-32", 12000, "Unicode (UTF-32)")
ASCII = AsciiEncoding("ascii", b"", "us-ascii", 20127, "US-ASCII")
LATIN1 = Encoding("latin-1", b"", "iso-8859-1", 28591, "Western European (ISO)")
WINDOWS_1252 = Encoding("cp1252", b"", "windows-1252", 1252, "Western European (Windows)")
_KNOWN = (UTF8, UTF16, UTF16_BIG, UTF32, ASCII, LATIN1, WINDOWS_1252)
_NAMES = {"utf8": UTF8, "unicode": UTF16, "utf-16le": UTF16, "bigendianunicode": UTF16_BIG, "ascii": ASCII,
          "latin1": LATIN1, "unicodefffe": UTF16_BIG, "utf-32le": UTF32, "ansi": WINDOWS_1252}


def find_encoding(name: str | int) -> Encoding | None:
    """The encoding of a web name or code page."""
    if isinstance(name, int):
        return next((item for item in _KNOWN if item.page == name), UTF8 if name == 0 else None)
    folded = name.lower()
    return next((item for item in _KNOWN if item.web_name.lower() == folded), _NAMES.get(folded))


def _declare_static(name: str, value: Encoding) -> None:
    ENCODING.static_property(f"static System.Text.Encoding {name} {{get;}}")(lambda: value)


for _name, _value in (("UTF8", UTF8), ("Unicode", UTF16), ("BigEndianUnicode", UTF16_BIG), ("UTF32", UTF32),
                      ("ASCII", ASCII), ("Latin1", LATIN1), ("Default", UTF8_PLAIN)):
    _declare_static(_name, _value)


@UTF8_TYPE.constructor("System.Text.UTF8Encoding new()",
                       "System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier)",
                       "System.Text.UTF8Encoding new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)")
def _new_utf8(preamble: bool = False, strict: bool = False) -> Encoding:
    return UTF8 if preamble else UTF8_PLAIN


@UNICODE_TYPE.constructor("System.Text.UnicodeEncoding new()",
                          "System.Text.UnicodeEncoding new(bool bigEndian, bool byteOrderMark)")
def _new_unicode(big: bool = False, preamble: bool = True) -> Encoding:
    return UTF16_BIG if big else UTF16


@ASCII_TYPE.constructor("System.Text.ASCIIEncoding new()")
def _new_ascii() -> Encoding:
    return ASCII


@ENCODING.static("System.Text.Encoding GetEncoding(string name)", "System.Text.Encoding GetEncoding(int codepage)")
def _get_encoding(name: Any) -> Encoding:
    found = find_encoding(name)
    if found is None:
        raise argument_failure(f"'{name}' is not a supported encoding name. For information on defining a custom "
                               "encoding, see the documentation for the Encoding.RegisterProvider method.", "name")
    return found


@ENCODING.static("byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)")
def _convert(source: Encoding, target: Encoding, data: Any) -> Any:
    return byte_array(target.encode(source.decode(to_bytes(data))))


def _text_of(value: Any) -> str:
    if value is None:
        raise argument_null("s")
    return "".join(value) if isinstance(value, list) else value


@ENCODING.method("byte[] GetBytes(string s)", "byte[] GetBytes(char[] chars)",
                 "byte[] GetBytes(string s, int index, int count)")
def _get_bytes(self: Encoding, value: Any, index: int = 0, count: int | None = None) -> Any:
    text = _text_of(value)
    return byte_array(self.encode(text if count is None else text[index:index + count]))


@ENCODING.method("string GetString(byte[] bytes)", "string GetString(byte[] bytes, int index, int count)")
def _get_string(self: Encoding, data: Any, index: int = 0, count: int | None = None) -> str:
    if data is None:
        raise argument_null("bytes")
    raw = to_bytes(data)
    return self.decode(raw if count is None else raw[index:index + count])


@ENCODING.method("char[] GetChars(byte[] bytes)")
def _get_chars(self: Encoding, data: Any) -> Any:
    return char_array(self.decode(to_bytes(data)))


@ENCODING.method("int GetByteCount(string s)", "int GetByteCount(char[] chars)")
def _get_byte_count(self: Encoding, value: Any) -> int:
    return len(self.encode(_text_of(value)))


@ENCODING.method("int GetCharCount(byte[] bytes)")
def _get_char_count(self: Encoding, data: Any) -> int:
    return len(self.decode(to_bytes(data)))


@ENCODING.method("byte[] GetPreamble()")
def _get_preamble(self: Encoding) -> Any:
    return byte_array(self.preamble)


@ENCODING.property("string BodyName {get;}")
def _body_name(self: Encoding) -> str:
    return self.web_name


@ENCODING.property("string EncodingName {get;}")
def _encoding_name(self: Encoding) -> str:
    return self.title


@ENCODING.property("string HeaderName {get;}")
def _header_name(self: Encoding) -> str:
    return self.web_name


@ENCODING.property("string WebName {get;}")
def _web_name(self: Encoding) -> str:
    return self.web_name


@ENCODING.property("int CodePage {get;}")
def _code_page(self: Encoding) -> int:
    return self.page


@ENCODING.property("bool IsSingleByte {get;}")
def _is_single_byte(self: Encoding) -> bool:
    return not self.codec.startswith("utf")
