"""A secret encrypted with a key, as text: what ConvertFrom-SecureString -Key writes.

The form is PowerShell's, so that texts go both ways: a fixed mark, then in base 64 the UTF-16 text
`2|first vector in base 64|encrypted bytes in hexadecimal`.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from lyncshell.commands.utility.aes import Aes
from lyncshell.errors import ErrorCategory, InvalidData

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MARK = "76492d1116743f0423413b16050a5345"
_SIZES = (16, 24, 32)


def key_bytes(key: Any, secure_key: Any) -> bytes | None:
    """The bytes of -Key or -SecureKey, None where neither was given. Raises InvalidData for another length."""
    if key is None and secure_key is None:
        return None
    found = bytes(key) if key is not None else secure_key.reveal().encode("utf-16-le")
    if len(found) not in _SIZES:
        raise InvalidData("The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or "
                          "256 bits.", error_id="Argument", category=ErrorCategory.InvalidArgument,
                          exception_type="System.Management.Automation.PSArgumentException")
    return found


def encrypt(secret: str, key: bytes) -> str:
    """The secret as text."""
    from os import urandom

    start = urandom(16)
    data = Aes(key).encrypt(secret.encode("utf-16-le"), start)
    inner = f"2|{b64encode(start).decode()}|{data.hex()}"
    return _MARK + b64encode(inner.encode("utf-16-le")).decode()


def decrypt(text: str, key: bytes) -> str:
    """The secret. Raises ValueError where the text is no such text or the key is another."""
    if not text.startswith(_MARK):
        raise ValueError("Input string was not in a correct format.")
    parts = b64decode(text[len(_MARK) :]).decode("utf-16-le").split("|")
    if len(parts) != 3:
        raise ValueError("Input string was not in a correct format.")
    return Aes(key).decrypt(bytes.fromhex(parts[2]), b64decode(parts[1])).decode("utf-16-le")
