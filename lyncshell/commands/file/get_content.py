"""Get-Content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from lyncshell.cmdlet import OFF, Range, Switch, cmdlet, param
from lyncshell.commands.file.content_reader import appended_lines, blocks, content_bytes, pieces, tail
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument, is_byte
from lyncshell.commands.item.path_parameters import FILTERS_THEN_FORCE, Filters, Forced, NamedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.providers.text_files import decode
from lyncshell.values.arrays import TypedArray
from lyncshell.values.numbers import Byte
from lyncshell.values.typesystem import need_type


@cmdlet("Get-Content", default_set="Path", aliases=("gc", "cat", "type"), module=MANAGEMENT,
        output=("System.Byte", "System.String"),
        order=("ReadCount", "TotalCount", "Tail", *FILTERS_THEN_FORCE))
class GetContent(NamedPaths, Filters, Forced):
    """Reads files, line by line.

    PS> Set-Content names.txt 'anna', 'bob'
    PS> Get-Content names.txt
    anna
    bob
    PS> Get-Content names.txt -TotalCount 1
    anna
    """

    ReadCount: int = param(1, by_name=True, type="long", validate=(Range(0, 9223372036854775807),))
    """How many lines are written at once; 0 is all."""
    TotalCount: int | None = param(by_name=True, aliases=("First", "Head"), type="long",
                            validate=(Range(0, 9223372036854775807),))
    """How many lines to read from the start."""
    Tail: int | None = param(by_name=True, aliases=("Last",), validate=(Range(0, 2147483647),))
    """How many lines to read from the end."""
    Delimiter: str | None = param()
    """What separates the pieces, instead of line ends."""
    Wait: Switch = OFF
    """Goes on with what is appended to the file, until the command is stopped."""
    Raw: Switch = OFF
    """Writes the whole file as one text."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding of files without a mark of their own; UTF-8 by default. `Byte` is -AsByteStream."""
    AsByteStream: Switch = OFF
    """Writes bytes."""

    as_bytes = False

    def begin(self) -> None:
        if self.TotalCount is not None and self.Tail is not None:
            raise self.refused("The parameters TotalCount and Tail cannot be used together. Please specify only one "
                               "parameter.", "TailAndHeadCannotCoexist")
        self.as_bytes = self.AsByteStream or is_byte(self.Encoding)
        if self.Raw and self.Delimiter is not None:
            raise self.refused("A delimiter cannot be specified when reading the stream raw.",
                               "GetContentReaderArgumentError")

    def refused(self, message: str, error_id: str) -> ShellError:
        """The error of parameters that exclude each other."""
        return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidOperation,
                          exception_type="System.InvalidOperationException")

    def process(self) -> Iterator[Any]:
        for target in list(self.needed_targets()):
            try:
                yield from self.content(target)
            except ShellError as error:
                self.error(error)

    def content(self, target: Target) -> Iterator[Any]:
        """What is written for one item."""
        provider = target.provider
        if provider.is_flat:
            yield from blocks(self.limited(list(provider.content(target))), self.ReadCount)
            return
        if target.is_container():
            raise ShellError(f"Unable to get content because it is a directory: '{target.shown}'. Please use "
                             "'Get-ChildItem' instead.", target.shown, error_id="GetContainerContentException",
                             category=ErrorCategory.InvalidOperation,
                             exception_type="System.InvalidOperationException")
        if self.Raw:
            yield from self.whole(target.path)
            return
        yield from blocks(self.limited_pieces(target.path), self.ReadCount)
        if self.Wait:
            yield from appended_lines(target.path, codec_or_none(self.Encoding), lambda: self.state.stop_requested)

    def whole(self, path: str) -> Iterator[Any]:
        """The file as one text or one array of bytes; an empty file gives nothing."""
        data = content_bytes(path)
        if self.as_bytes:
            yield TypedArray(need_type("System.Byte"), [Byte(value) for value in data])
            return
        text = decode(data, codec_or_none(self.Encoding))
        if text:
            yield text

    def limited_pieces(self, path: str) -> Iterable[Any]:
        """The lines, texts or bytes that -TotalCount or -Tail leaves."""
        codec = codec_or_none(self.Encoding)
        if self.Tail is not None:
            return tail(path, codec, self.Tail, self.Delimiter, self.as_bytes)
        return self.limited(pieces(path, codec, self.Delimiter, self.as_bytes))

    def limited(self, values: Iterable[Any]) -> Iterable[Any]:
        """The first values that -TotalCount leaves."""
        return values if self.TotalCount is None else islice(values, self.TotalCount)

