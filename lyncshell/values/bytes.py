"""Byte arrays: `byte[]` values and Python's bytes."""

from __future__ import annotations

from lyncshell.values.arrays import TypedArray
from lyncshell.values.numbers import Byte
from lyncshell.values.typesystem import need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def byte_array(data: bytes) -> TypedArray:
    """A byte[] with those bytes."""
    return TypedArray(need_type("System.Byte"), map(Byte, data))


def to_bytes(value: Any) -> bytes:
    """The bytes of a byte[] (or of any collection of numbers below 256)."""
    return bytes(value) if isinstance(value, list) else bytes((value,))
