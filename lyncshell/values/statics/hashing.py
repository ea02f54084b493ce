"""System.Security.Cryptography: the hash algorithms that scripts compute checksums with."""

from __future__ import annotations

import hashlib

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import argument_null
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_S = "System.Security.Cryptography."
NAMES = ("MD5", "SHA1", "SHA256", "SHA384", "SHA512")


class HashAlgorithm:
    """A hash algorithm by its .NET name; `value` is the last hash."""

    __slots__ = ("name", "value")
    PS_TYPE = _S + "HashAlgorithm"
    KEY_BY_IDENTITY = True

    def __init__(self, name: str) -> None:
        self.name = name
        self.value: bytes = b""

    def __str__(self) -> str:
        return f"{_S}{self.name}+Implementation"

    def compute(self, data: bytes) -> bytes:
        """The hash of some bytes."""
        self.value = hashlib.new(self.name.lower(), data, usedforsecurity=False).digest()
        return self.value


ALGORITHM = declare(_S + "HashAlgorithm", python=HashAlgorithm, base="System.Object")


@ALGORITHM.static(f"{_S}HashAlgorithm Create(string hashName)")
def _create(name: str) -> HashAlgorithm | None:
    wanted = name.upper().replace("-", "")
    return HashAlgorithm(wanted) if wanted in NAMES else None


@ALGORITHM.method("byte[] ComputeHash(byte[] buffer)", "byte[] ComputeHash(System.IO.Stream inputStream)")
def _compute(self: HashAlgorithm, source: Any) -> Any:
    if source is None:
        raise argument_null("buffer")
    return byte_array(self.compute(to_bytes(source) if isinstance(source, list) else source.read_rest()))


ALGORITHM.property("byte[] Hash {get;}")(lambda self: byte_array(self.value))
ALGORITHM.property("int HashSize {get;}")(lambda self: hashlib.new(self.name.lower()).digest_size * 8)


@ALGORITHM.method("void Dispose()")
def _dispose(self: HashAlgorithm) -> None:
    self.value = b""


@ALGORITHM.method("void Clear()")
def _clear(self: HashAlgorithm) -> None:
    self.value = b""


def _declare_algorithm(name: str) -> None:
    type: TypeInfo = declare(_S + name, base=_S + "HashAlgorithm")
    type.static(f"{_S}{name} Create()")(lambda: HashAlgorithm(name))
    type.static("byte[] HashData(byte[] source)")(lambda data: byte_array(HashAlgorithm(name).compute(to_bytes(data))))
    for spelling in (f"{name}CryptoServiceProvider", f"{name}Managed"):
        made = declare(_S + spelling, base=_S + name)
        made.constructor(f"{_S}{spelling} new()")(lambda: HashAlgorithm(name))


for _name in NAMES:
    _declare_algorithm(_name)
