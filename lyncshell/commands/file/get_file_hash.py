"""Get-FileHash."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Set, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.os_errors import os_failure
from lyncshell.values.typesystem import declare


class FileHashInfo:
    """What Get-FileHash writes."""

    __slots__ = ("algorithm", "digest", "path")
    PS_TYPE = "Microsoft.PowerShell.Commands.FileHashInfo"

    def __init__(self, algorithm: str, digest: str, path: str) -> None:
        self.algorithm = algorithm
        self.digest = digest
        self.path = path


INFO = declare(FileHashInfo.PS_TYPE, python=FileHashInfo, base="System.Object")
INFO.property("string Algorithm {get;set;}")(lambda self: self.algorithm)
INFO.property("string Hash {get;set;}")(lambda self: self.digest)
INFO.property("string Path {get;set;}")(lambda self: self.path)


@cmdlet("Get-FileHash", default_set="Path", module=UTILITY, output=("Microsoft.PowerShell.Commands.FileHashInfo",))
class GetFileHash(Cmdlet):
    """Computes the hashes of files.

    PS> Set-Content h.txt 'abc' -NoNewline
    PS> (Get-FileHash h.txt -Algorithm MD5).Hash
    900150983CD24FB0D6963F7D28E17F72
    """

    Path: list[str] = param(sets="Path", position=0, mandatory=True, pipeline=True, by_name=True)
    """The files; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", position=0, mandatory=True, by_name=True,
                                   aliases=("PSPath", "LP"))
    """The files, taken as they are written."""
    InputStream: Any = param(sets="StreamParameterSet", position=0, mandatory=True, type="System.IO.Stream")
    """A stream to read instead of files."""
    Algorithm: str = param("SHA256", position=1, validate=(Set("SHA1", "SHA256", "SHA384", "SHA512", "MD5"),))
    """The hash to compute."""

    def process(self) -> Iterator[Any]:
        if self.InputStream is not None:
            yield self.result(self.digest([self.InputStream.read_all()]), "")
            return
        for path in self.LiteralPath or self.Path or ():
            try:
                providers = self.state.providers
                found = [providers.literal(path)] if self.LiteralPath else providers.resolve(path)
            except ShellError as error:
                error.error_id = "FileNotFound"
                self.error(error)
                continue
            for target in found:
                if not target.is_container():
                    yield from self.hashed(target.path)

    def hashed(self, path: str) -> Iterator[Any]:
        """The hash of one file."""
        try:
            with open(path, "rb") as file:
                yield self.result(self.digest(iter(lambda: file.read(1 << 20), b"")), path)
        except OSError as error:
            self.error(os_failure(error, path, "FileReadError", ErrorCategory.ReadError))

    def digest(self, blocks: Any) -> str:
        """The hash of blocks of bytes, in capital hexadecimal digits."""
        import hashlib

        digest = hashlib.new(self.Algorithm.lower(), usedforsecurity=False)
        for block in blocks:
            digest.update(block)
        return digest.hexdigest().upper()

    def result(self, digest: str, path: str) -> FileHashInfo:
        """What is written for one file."""
        return FileHashInfo(self.Algorithm.upper(), digest, path)
