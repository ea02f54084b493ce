"""System.IO streams, readers and writers: MemoryStream, FileStream, StreamReader, StreamWriter, StringReader ..."""

from __future__ import annotations

import io
import os

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import DotNetFailure, argument_null, not_supported
from lyncshell.values.numbers import Byte, Char, Int64
from lyncshell.values.statics.encoding import UTF8_PLAIN, UTF16, Encoding
from lyncshell.values.statics.files import decode_text, encode_text, full_path, system_failure
from lyncshell.values.statics.stringbuilder import StringBuilder
from lyncshell.values.text import to_display
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO


def _closed(what: str) -> DotNetFailure:
    return DotNetFailure(f"Cannot access a closed {what}.", "System.ObjectDisposedException")


class Stream:
    """System.IO.Stream over a Python binary file."""

    __slots__ = ("can_read", "can_write", "raw")
    PS_TYPE = "System.IO.Stream"
    KEY_BY_IDENTITY = True

    def __init__(self, raw: BinaryIO | io.BytesIO, can_read: bool = True, can_write: bool = True) -> None:
        self.raw = raw
        self.can_read = can_read
        self.can_write = can_write

    def __str__(self) -> str:
        return self.PS_TYPE

    def open(self) -> Any:
        """The Python file. Raises ObjectDisposedException."""
        if self.raw.closed:
            raise _closed("Stream" if isinstance(self, MemoryStream) else "file")
        return self.raw

    def read_rest(self) -> bytes:
        """What is left from the position on."""
        data: bytes = self.open().read()
        return data

    def write(self, data: bytes) -> None:
        """Writes at the position."""
        if not self.can_write:
            raise not_supported("Stream does not support writing.")
        self.open().write(data)

    def length(self) -> int:
        """The number of bytes."""
        raw = self.open()
        place = raw.tell()
        end: int = raw.seek(0, 2)
        raw.seek(place)
        return end


class MemoryStream(Stream):
    """System.IO.MemoryStream."""

    __slots__ = ("_final",)
    PS_TYPE = "System.IO.MemoryStream"

    def __init__(self, data: bytes = b"", can_write: bool = True) -> None:
        super().__init__(io.BytesIO(data), True, can_write)
        self._final: bytes | None = None

    def content(self) -> bytes:
        """All bytes, also after Close."""
        return self._final if self._final is not None else self.raw.getvalue()  # type: ignore[union-attr]

    def close(self) -> None:
        """Closes it; its bytes stay readable through ToArray."""
        if not self.raw.closed:
            self._final = self.content()
            self.raw.close()


class FileStream(Stream):
    """System.IO.FileStream."""

    __slots__ = ("path",)
    PS_TYPE = "System.IO.FileStream"

    def __init__(self, raw: BinaryIO, path: str, can_read: bool, can_write: bool) -> None:
        super().__init__(raw, can_read, can_write)
        self.path = path

    def close(self) -> None:
        """Closes the file."""
        self.raw.close()


_MODES = {1: os.O_CREAT | os.O_EXCL, 2: os.O_CREAT | os.O_TRUNC, 3: 0, 4: os.O_CREAT, 5: os.O_TRUNC,
          6: os.O_CREAT | os.O_APPEND}


def open_file(path: str, mode: int, access: int) -> FileStream:
    """A FileStream under .NET's FileMode (1 CreateNew .. 6 Append) and FileAccess (1 read, 2 write, 3 both)."""
    name = full_path(path)
    if mode == 6:
        access = 2
    flags = _MODES[mode] | {1: os.O_RDONLY, 2: os.O_WRONLY, 3: os.O_RDWR}[access] | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(name, flags, 0o666)
        raw = os.fdopen(descriptor, {1: "rb", 2: "wb", 3: "r+b"}[access])
    except OSError as error:
        raise system_failure(error, name) from None
    if mode == 6:
        raw.seek(0, 2)
    return FileStream(raw, name, bool(access & 1), bool(access & 2))  # type: ignore[arg-type]


class TextReader:
    """System.IO.TextReader over a text that is read when it is first asked for."""

    __slots__ = ("_closed", "_load", "_text", "at")
    PS_TYPE = "System.IO.TextReader"
    KEY_BY_IDENTITY = True

    def __init__(self, load: Callable[[], str]) -> None:
        self._load = load
        self._text: str | None = None
        self.at = 0
        self._closed = False

    def __str__(self) -> str:
        return self.PS_TYPE

    @property
    def text(self) -> str:
        """The whole text. Raises ObjectDisposedException."""
        if self._closed:
            raise DotNetFailure("Cannot read from a closed TextReader.", "System.ObjectDisposedException")
        if self._text is None:
            self._text = self._load()
        return self._text

    def read_rest(self) -> str:
        """What is left."""
        rest = self.text[self.at:]
        self.at = len(self.text)
        return rest

    def read_line(self) -> str | None:
        """The next line without its end, None at the end."""
        text = self.text
        if self.at >= len(text):
            return None
        end = self.at
        while end < len(text) and text[end] not in "\r\n":
            end += 1
        line = text[self.at:end]
        self.at = end + (2 if text.startswith("\r\n", end) else 1)
        return line

    def close(self) -> None:
        """Closes it."""
        self._closed = True


class StringReader(TextReader):
    """System.IO.StringReader."""

    __slots__ = ()
    PS_TYPE = "System.IO.StringReader"


class StreamReader(TextReader):
    """System.IO.StreamReader."""

    __slots__ = ("encoding", "stream")
    PS_TYPE = "System.IO.StreamReader"

    def __init__(self, stream: Stream, encoding: Encoding | None = None) -> None:
        super().__init__(lambda: decode_text(stream.read_rest(), encoding))
        self.stream = stream
        self.encoding = encoding or UTF8_PLAIN

    def close(self) -> None:
        """Closes it and its stream."""
        super().close()
        close_stream(self.stream)


class TextWriter:
    """System.IO.TextWriter: the base of the two that collect text."""

    __slots__ = ("new_line",)
    PS_TYPE = "System.IO.TextWriter"
    KEY_BY_IDENTITY = True

    def __init__(self) -> None:
        self.new_line: str = os.linesep

    def write_text(self, text: str) -> None:
        """Takes a text."""

    def flush(self) -> None:
        """Passes on what was kept back."""

    def close(self) -> None:
        """Closes it."""

    def encoding_used(self) -> Encoding:
        """The encoding that a declaration names."""
        return UTF16


class StringWriter(TextWriter):
    """System.IO.StringWriter."""

    __slots__ = ("builder",)
    PS_TYPE = "System.IO.StringWriter"

    def __init__(self, builder: StringBuilder) -> None:
        super().__init__()
        self.builder = builder

    def __str__(self) -> str:
        return str(self.builder)

    def write_text(self, text: str) -> None:
        """Takes a text."""
        self.builder.parts.append(text)


class StreamWriter(TextWriter):
    """System.IO.StreamWriter."""

    __slots__ = ("auto_flush", "closed", "encoding", "kept", "stream")
    PS_TYPE = "System.IO.StreamWriter"

    def __init__(self, stream: Stream, encoding: Encoding | None = None) -> None:
        super().__init__()
        self.stream = stream
        self.encoding = encoding
        self.kept: list[str] = []
        self.auto_flush = False
        self.closed = False

    def __str__(self) -> str:
        return self.PS_TYPE

    def write_text(self, text: str) -> None:
        """Takes a text."""
        if self.closed:
            raise DotNetFailure("Cannot write to a closed TextWriter.", "System.ObjectDisposedException")
        self.kept.append(text)
        if self.auto_flush:
            self.flush()

    def flush(self) -> None:
        """Writes what was kept."""
        if self.kept:
            at_start = self.stream.open().tell() == 0
            self.stream.write(encode_text("".join(self.kept), self.encoding, at_start))
            self.kept = []
        self.stream.open().flush()

    def close(self) -> None:
        """Writes what was kept and closes the stream."""
        if not self.closed:
            self.flush()
            self.closed = True
            close_stream(self.stream)

    def encoding_used(self) -> Encoding:
        """Its encoding."""
        return self.encoding or UTF8_PLAIN


def close_stream(stream: Any) -> None:
    """Closes a stream of any kind."""
    stream.close()


STREAM = declare("System.IO.Stream", python=Stream)
MEMORY = declare("System.IO.MemoryStream", python=MemoryStream)
FILE = declare("System.IO.FileStream", python=FileStream)
READER = declare("System.IO.TextReader", python=TextReader)
WRITER = declare("System.IO.TextWriter", python=TextWriter)
STREAM_READER = declare("System.IO.StreamReader", python=StreamReader)
STREAM_WRITER = declare("System.IO.StreamWriter", python=StreamWriter)
STRING_READER = declare("System.IO.StringReader", python=StringReader)
STRING_WRITER = declare("System.IO.StringWriter", python=StringWriter)


@MEMORY.constructor("System.IO.MemoryStream new()", "System.IO.MemoryStream new(int capacity)",
                    "System.IO.MemoryStream new(byte[] buffer)",
                    "System.IO.MemoryStream new(byte[] buffer, bool writable)",
                    "System.IO.MemoryStream new(byte[] buffer, int index, int count)")
def _new_memory(data: Any = None, index: Any = 0, count: int | None = None) -> MemoryStream:
    if not isinstance(data, list):
        return MemoryStream()
    raw = to_bytes(data)
    if count is not None:
        raw = raw[index:index + count]
    return MemoryStream(raw, index is not False)


@FILE.constructor("System.IO.FileStream new(string path, System.IO.FileMode mode)",
                  "System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access)",
                  "System.IO.FileStream new(string path, System.IO.FileMode mode, System.IO.FileAccess access, "
                  "System.IO.FileShare share)")
def _new_file(path: str, mode: int, access: int | None = None, share: int = 0) -> FileStream:
    return open_file(path, int(mode), 3 if access is None else int(access))


@FILE.property("string Name {get;}")
def _file_name(self: FileStream) -> str:
    return self.path


STREAM.property("bool CanRead {get;}")(lambda self: self.can_read and not self.raw.closed)
STREAM.property("bool CanSeek {get;}")(lambda self: not self.raw.closed)
STREAM.property("bool CanWrite {get;}")(lambda self: self.can_write and not self.raw.closed)
STREAM.property("long Length {get;}")(lambda self: Int64(self.length()))


@STREAM.property("long Position {get;set;}")
def _position(self: Stream) -> Int64:
    return Int64(self.open().tell())


@_position.setter
def _set_position(self: Stream, place: int) -> None:
    self.open().seek(int(place))


@STREAM.method("int Read(byte[] buffer, int offset, int count)")
def _read(self: Stream, buffer: Any, offset: int, count: int) -> int:
    data = self.open().read(count)
    buffer[offset:offset + len(data)] = map(Byte, data)
    return len(data)


@STREAM.method("int ReadByte()")
def _read_byte(self: Stream) -> int:
    data = self.open().read(1)
    return data[0] if data else -1


@STREAM.method("void Write(byte[] buffer, int offset, int count)", "void Write(byte[] buffer)")
def _write(self: Stream, buffer: Any, offset: int = 0, count: int | None = None) -> None:
    data = to_bytes(buffer)
    self.write(data[offset:len(data) if count is None else offset + count])


@STREAM.method("void WriteByte(byte value)")
def _write_byte(self: Stream, value: int) -> None:
    self.write(bytes((value,)))


@STREAM.method("long Seek(long offset, System.IO.SeekOrigin loc)")
def _seek(self: Stream, offset: int, origin: int) -> Int64:
    return Int64(self.open().seek(int(offset), int(origin)))


@STREAM.method("void SetLength(long value)")
def _set_length(self: Stream, length: int) -> None:
    raw = self.open()
    current = self.length()
    if length > current:
        place = raw.tell()
        raw.seek(0, 2)
        raw.write(b"\0" * (int(length) - current))
        raw.seek(place)
    else:
        raw.truncate(int(length))


@STREAM.method("void Flush()")
def _flush(self: Stream) -> None:
    self.open().flush()


@STREAM.method("void CopyTo(System.IO.Stream destination)")
def _copy_to(self: Stream, target: Stream) -> None:
    target.write(self.read_rest())


STREAM.method("void Close()")(close_stream)
STREAM.method("void Dispose()")(close_stream)


@MEMORY.method("byte[] ToArray()", )
def _to_array(self: MemoryStream) -> Any:
    return byte_array(self.content())


@MEMORY.method("byte[] GetBuffer()")
def _get_buffer(self: MemoryStream) -> Any:
    return byte_array(self.content())


@MEMORY.method("void WriteTo(System.IO.Stream stream)")
def _write_to(self: MemoryStream, target: Stream) -> None:
    target.write(self.content())


@STRING_READER.constructor("System.IO.StringReader new(string s)")
def _new_string_reader(text: str | None) -> StringReader:
    if text is None:
        raise argument_null("s")
    return StringReader(lambda: text)


@STREAM_READER.constructor("System.IO.StreamReader new(System.IO.Stream stream)",
                           "System.IO.StreamReader new(System.IO.Stream stream, System.Text.Encoding encoding)",
                           "System.IO.StreamReader new(string path)",
                           "System.IO.StreamReader new(string path, System.Text.Encoding encoding)",
                           "System.IO.StreamReader new(string path, bool detectEncodingFromByteOrderMarks)")
def _new_stream_reader(source: Any, encoding: Any = None) -> StreamReader:
    stream = open_file(source, 3, 1) if isinstance(source, str) else source
    return StreamReader(stream, encoding if isinstance(encoding, Encoding) else None)


@READER.method("string ReadLine()")
def _read_line(self: TextReader) -> str | None:
    return self.read_line()


@READER.method("string ReadToEnd()")
def _read_to_end(self: TextReader) -> str:
    return self.read_rest()


@READER.method("int Peek()")
def _peek(self: TextReader) -> int:
    return ord(self.text[self.at]) if self.at < len(self.text) else -1


@READER.method("int Read()")
def _read_char(self: TextReader) -> int:
    code = _peek(self)
    self.at += code >= 0
    return code


@READER.method("int Read(char[] buffer, int index, int count)", "int ReadBlock(char[] buffer, int index, int count)")
def _read_chars(self: TextReader, buffer: Any, index: int, count: int) -> int:
    part = self.text[self.at:self.at + count]
    buffer[index:index + len(part)] = map(Char, part)
    self.at += len(part)
    return len(part)


@READER.method("void Close()")
def _close_reader(self: TextReader) -> None:
    self.close()


@READER.method("void Dispose()")
def _dispose_reader(self: TextReader) -> None:
    self.close()


STREAM_READER.property("bool EndOfStream {get;}")(lambda self: self.at >= len(self.text))
STREAM_READER.property("System.IO.Stream BaseStream {get;}")(lambda self: self.stream)
STREAM_READER.property("System.Text.Encoding CurrentEncoding {get;}")(lambda self: self.encoding)


@STRING_WRITER.constructor("System.IO.StringWriter new()", "System.IO.StringWriter new(System.Text.StringBuilder sb)",
                           "System.IO.StringWriter new(System.IFormatProvider formatProvider)")
def _new_string_writer(builder: Any = None) -> StringWriter:
    return StringWriter(builder if isinstance(builder, StringBuilder) else StringBuilder())


@STRING_WRITER.method("System.Text.StringBuilder GetStringBuilder()")
def _get_builder(self: StringWriter) -> StringBuilder:
    return self.builder


@STRING_WRITER.method("string ToString()")
def _writer_text(self: StringWriter) -> str:
    return str(self)


@STREAM_WRITER.constructor("System.IO.StreamWriter new(System.IO.Stream stream)",
                           "System.IO.StreamWriter new(System.IO.Stream stream, System.Text.Encoding encoding)",
                           "System.IO.StreamWriter new(string path)",
                           "System.IO.StreamWriter new(string path, bool append)",
                           "System.IO.StreamWriter new(string path, bool append, System.Text.Encoding encoding)")
def _new_stream_writer(target: Any, second: Any = None, encoding: Any = None) -> StreamWriter:
    if isinstance(target, str):
        return StreamWriter(open_file(target, 6 if second is True else 2, 2), encoding)
    return StreamWriter(target, second)


@WRITER.method("void Write(string value)", "void Write(char value)", "void Write(char[] buffer)",
               "void Write(System.Object value)", "void Write(string format, Params System.Object[] arg)")
def _write_text(self: TextWriter, value: Any, *args: Any) -> None:
    self.write_text(_formatted(value, args))


@WRITER.method("void WriteLine()", "void WriteLine(string value)", "void WriteLine(char value)",
               "void WriteLine(char[] buffer)", "void WriteLine(System.Object value)",
               "void WriteLine(string format, Params System.Object[] arg)")
def _write_line(self: TextWriter, value: Any = "", *args: Any) -> None:
    self.write_text(_formatted(value, args) + self.new_line)


def _formatted(value: Any, args: tuple[Any, ...]) -> str:
    if args:
        from lyncshell.values.dotnet_format import composite
        if len(args) == 1 and isinstance(args[0], list):
            args = tuple(args[0])
        return composite(value, args)
    if isinstance(value, list) and all(isinstance(item, Char) for item in value):
        return "".join(value)
    return to_display(value)


@WRITER.method("void Flush()")
def _flush_writer(self: TextWriter) -> None:
    self.flush()


@WRITER.method("void Close()")
def _close_writer(self: TextWriter) -> None:
    self.close()


@WRITER.method("void Dispose()")
def _dispose_writer(self: TextWriter) -> None:
    self.close()


@WRITER.property("string NewLine {get;set;}")
def _new_line(self: TextWriter) -> str:
    return self.new_line


@_new_line.setter
def _set_new_line(self: TextWriter, text: str) -> None:
    self.new_line = text


WRITER.property("System.Text.Encoding Encoding {get;}")(lambda self: self.encoding_used())
STREAM_WRITER.property("System.IO.Stream BaseStream {get;}")(lambda self: self.stream)


@STREAM_WRITER.property("bool AutoFlush {get;set;}")
def _auto_flush(self: StreamWriter) -> bool:
    return self.auto_flush


@_auto_flush.setter
def _set_auto_flush(self: StreamWriter, value: bool) -> None:
    self.auto_flush = value
    if value:
        self.flush()
