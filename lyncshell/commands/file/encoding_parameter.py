"""The -Encoding parameter: the names that PowerShell takes, made a System.Text.Encoding."""

from __future__ import annotations

from typing import Any

from lyncshell.providers.encodings import Codec, codec_of
from lyncshell.values.objects import unwrap

ENCODING_TYPE = "System.Text.Encoding"
_BYTE = "byte"


def encoding_argument(value: Any) -> Any:
    """The System.Text.Encoding of an argument of -Encoding: a name, a code page, an encoding; `Byte` stands for none.

    Raises CannotConvert for a name that means no encoding.
    """
    from lyncshell.values.statics.encoding import Encoding

    plain = unwrap(value)
    if isinstance(plain, Encoding) or plain is None:
        return plain
    if isinstance(plain, str) and plain.lower() == _BYTE:
        return Encoding(_BYTE, b"", _BYTE, 0, _BYTE)
    codec = codec_of(plain)
    return Encoding(codec.python, codec.mark, codec.name, 0, codec.name)


def is_byte(value: Any) -> bool:
    """Whether a bound -Encoding asks for bytes."""
    return getattr(value, "codec", None) == _BYTE


def codec_or_none(value: Any) -> Codec | None:
    """The codec of a bound -Encoding; None where it was not given or asks for bytes."""
    return None if value is None or is_byte(value) else codec_of(value)
