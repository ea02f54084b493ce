"""What Set-Content and Add-Content share: their parameters and the writing of values to files."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import OFF, Switch, param
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument, is_byte
from lyncshell.commands.item.path_parameters import FILTERS_THEN_FORCE, Filters, Forced, NamedPaths
from lyncshell.commands.object.stepping import SteppingCmdlet
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.providers.text_files import TextWriter
from lyncshell.values import arrays, text
from lyncshell.values.convert import convert
from lyncshell.values.typesystem import need_type

# The order of the syntax; what belongs to the file system comes last.
WRITER_ORDER = ("Value", "PassThru", *FILTERS_THEN_FORCE)


class ContentWriter(NamedPaths, Forced, Filters, SteppingCmdlet):
    """Base of the two writers: opens all files first, writes every value to each, closes them at the end."""

    Value: Any = param(position=1, mandatory=True, pipeline=True, by_name=True, type="object[]", allow_null=True,
                       allow_empty_collection=True)
    """What is written, a line for each value."""
    PassThru: Switch = OFF
    """Writes the values to the pipeline, too."""
    NoNewline: Switch = param(OFF, late=True)
    """Writes no line ends."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument, late=True)
    """The encoding of new files; UTF-8 without a mark by default. `Byte` is -AsByteStream."""
    AsByteStream: Switch = param(OFF, late=True)
    """Takes the values as bytes."""

    quick_types = frozenset((str, int))
    append = False
    action = ""

    def begin(self) -> None:
        self.step = self.add
        self.files: list[TextWriter] = []
        self.items: list[tuple[Target, list[Any]]] = []
        self.opened = False
        self.as_bytes = self.AsByteStream or is_byte(self.Encoding)

    def open_all(self) -> None:
        """Opens what the paths name."""
        self.opened = True
        for target in list(self.writable_targets()):
            if not self.should_process(f"Path: {target.shown}", self.action):
                continue
            try:
                self.open(target)
            except ShellError as error:
                self.error(error)

    def open(self, target: Target) -> None:
        """Opens one item for writing."""
        if target.provider.is_flat:
            self.items.append((target, list(target.provider.content(target)) if self.append else []))
            return
        if target.is_container():
            raise ShellError(f"Unable to write content because '{target.shown}' is a directory.", target.shown,
                             error_id="WriteContainerContentException", category=ErrorCategory.InvalidOperation,
                             exception_type="System.InvalidOperationException")
        codec = codec_or_none(self.Encoding)
        try:
            self.files.append(TextWriter(target.path, codec, self.append, force=self.Force,
                                         error_id="GetContentWriterIOError"))
        except ShellError as error:
            raise writer_failure(error) from None

    def process(self) -> None:
        self.step(self.Value)

    def add(self, value: Any) -> None:
        """Writes one value, or a list of them, to all files."""
        if not self.opened:
            self.open_all()
        values = value if isinstance(value, list) else [value]
        if self.as_bytes:
            self.write_bytes(values)
        else:
            self.write_texts(values)
        for _, held in self.items:
            held.extend(values)
        if self.PassThru:
            for each in values:
                self.write(each)

    def write_texts(self, values: list[Any]) -> None:
        """Writes a line for each value; lists inside are written item by item."""
        if not self.files:
            return
        lines = [str(text.to_string(item)) for value in values if value is not None
                 for item in arrays.enumerate_value(value)]
        for file in self.files:
            end = "" if self.NoNewline else file.newline
            file.write("".join([line + end for line in lines]))

    def write_bytes(self, values: list[Any]) -> None:
        """Writes values as bytes. Raises ShellError for what is no byte."""
        byte = need_type("System.Byte")
        data = bytes([convert(item, byte) for value in values for item in arrays.enumerate_value(value)])
        for file in self.files:
            file.write_bytes(data)

    def end(self) -> None:
        for target, held in self.items:
            target.provider.assign(target, held[0] if len(held) == 1 else held)

    def dispose(self) -> None:
        for file in getattr(self, "files", ()):
            file.close()


def writer_failure(error: ShellError) -> ShellError:
    """The error of a file that cannot be opened for writing, with the id that the file system gives it."""
    if error.exception_type == "System.IO.DirectoryNotFoundException":
        error.error_id, error.category = "GetContentWriterDirectoryNotFoundError", ErrorCategory.ObjectNotFound
    elif error.exception_type == "System.UnauthorizedAccessException":
        error.error_id = "GetContentWriterUnauthorizedAccessError"
    else:
        error.category = ErrorCategory.WriteError
    return error
