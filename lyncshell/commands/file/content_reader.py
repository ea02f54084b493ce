"""The ways of Get-Content: lines, blocks of lines, text between delimiters, the whole text, bytes; from either end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lyncshell.errors import ErrorCategory
from lyncshell.providers.encodings import Codec
from lyncshell.providers.text_files import decode, lines_of, read_bytes
from lyncshell.values.numbers import Byte

_POLL = 0.1
"""Seconds between two looks at a file that somebody else writes."""


def pieces(path: str, codec: Codec | None, delimiter: str | None, as_bytes: bool) -> Iterable[Any]:
    """What a file consists of, in order: bytes, texts between delimiters, or lines."""
    if as_bytes:
        return [Byte(value) for value in content_bytes(path)]
    if delimiter is None:
        return lines_of(path, codec)
    return _between(decode(content_bytes(path), codec), delimiter)


def content_bytes(path: str) -> bytes:
    """The bytes of a file. Raises ShellError."""
    return read_bytes(path, "GetContentReaderIOError", ErrorCategory.ReadError)


def _between(text: str, delimiter: str) -> Iterator[str]:
    if not delimiter:
        if text:
            yield text
        return
    parts = text.split(delimiter)
    last = parts.pop()
    yield from parts
    if last:
        yield last


def tail(path: str, codec: Codec | None, count: int, delimiter: str | None, as_bytes: bool) -> list[Any]:
    """The last `count` pieces of a file; lines of large files are read from the end."""
    if count <= 0:
        return []
    if delimiter is None and not as_bytes and (codec is None or codec.name in ("utf-8", "us-ascii")):
        block = _last_bytes(path, count)
        if block is not None:
            return _lines(block, codec)[-count:]
    return list(pieces(path, codec, delimiter, as_bytes))[-count:]


def _lines(data: bytes, codec: Codec | None) -> list[str]:
    from lyncshell.providers.text_files import split_lines

    return split_lines(decode(data, codec))


def _last_bytes(path: str, lines: int) -> bytes | None:
    """Bytes from the end of a file that hold at least so many lines; None for a file that is small anyway."""
    try:
        with open(path, "rb") as file:
            end = file.seek(0, 2)
            if end < 1 << 20:
                return None
            block, size = b"", 1 << 16
            while block.count(b"\n") <= lines + 1 and size < end:
                file.seek(end - size)
                block = file.read(size)
                size *= 4
            if size >= end:
                return None
            return block[block.index(b"\n") + 1 :]
    except OSError:
        return None


def blocks(values: Iterable[Any], size: int) -> Iterator[Any]:
    """`values` one by one (size 1), all at once (size 0), or in lists of `size`."""
    if size == 1:
        yield from values
        return
    block: list[Any] = []
    for value in values:
        block.append(value)
        if len(block) == size:
            yield block
            block = []
    if block:
        yield block


def appended_lines(path: str, codec: Codec | None, stops: Callable[[], bool]) -> Iterator[str]:
    """The whole lines that are appended to a file from now on, until `stops` says so."""
    from time import sleep

    with open(path, "rb") as file:
        file.seek(0, 2)
        rest = b""
        while not stops():
            rest += file.read()
            whole, end, rest = rest.rpartition(b"\n")
            if end:
                yield from _lines(whole + end, codec)
            sleep(_POLL)
