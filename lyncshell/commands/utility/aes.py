"""AES in cipher block chaining, as ConvertTo- and ConvertFrom-SecureString use it with a key (FIPS 197, PKCS 7).

Secrets here are a line long, so that plain Python is fast enough.
"""

from __future__ import annotations

_BLOCK = 16


def _times(a: int, b: int) -> int:
    """The product in the field of AES."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def _boxes() -> tuple[bytes, bytes]:
    forward = bytearray(256)
    p = q = 1
    while True:
        p = _times(p, 3)
        q = _times(q, 0xF6)
        mixed = q
        for shift in range(1, 5):
            mixed ^= ((q << shift) | (q >> (8 - shift))) & 0xFF
        forward[p] = mixed ^ 0x63
        if p == 1:
            break
    forward[0] = 0x63
    backward = bytearray(256)
    for at, value in enumerate(forward):
        backward[value] = at
    return bytes(forward), bytes(backward)


class Aes:
    """One key of 16, 24 or 32 bytes."""

    def __init__(self, key: bytes) -> None:
        self._forward, self._backward = _boxes()
        self._rounds = len(key) // 4 + 6
        self._keys = self._expanded(key)

    def _expanded(self, key: bytes) -> list[bytes]:
        size = len(key) // 4
        words = [key[at : at + 4] for at in range(0, len(key), 4)]
        constant = 1
        while len(words) < 4 * (self._rounds + 1):
            word = words[-1]
            if len(words) % size == 0:
                word = bytes(self._forward[byte] for byte in word[1:] + word[:1])
                word = bytes((word[0] ^ constant,)) + word[1:]
                constant = _times(constant, 2)
            elif size > 6 and len(words) % size == 4:
                word = bytes(self._forward[byte] for byte in word)
            words.append(_xor(word, words[-size]))
        return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]

    def encrypt(self, data: bytes, start: bytes) -> bytes:
        """The data, filled up to whole blocks, encrypted; `start` is the first vector."""
        missing = _BLOCK - len(data) % _BLOCK
        data += bytes((missing,)) * missing
        found = b""
        for at in range(0, len(data), _BLOCK):
            start = self._encrypt_block(_xor(data[at : at + _BLOCK], start))
            found += start
        return found

    def decrypt(self, data: bytes, start: bytes) -> bytes:
        """The data as it was. Raises ValueError where the key is another."""
        found = b""
        for at in range(0, len(data), _BLOCK):
            block = data[at : at + _BLOCK]
            found += _xor(self._decrypt_block(block), start)
            start = block
        fill = found[-1] if found else 0
        if not 1 <= fill <= _BLOCK or found[-fill:] != bytes((fill,)) * fill:
            raise ValueError("Padding is invalid and cannot be removed.")
        return found[:-fill]

    def _encrypt_block(self, block: bytes) -> bytes:
        block = _xor(block, self._keys[0])
        for number in range(1, self._rounds + 1):
            block = bytes(self._forward[block[(at + 4 * (at % 4)) % 16]] for at in range(16))
            if number < self._rounds:
                block = _mixed(block, (2, 3, 1, 1))
            block = _xor(block, self._keys[number])
        return block

    def _decrypt_block(self, block: bytes) -> bytes:
        for number in range(self._rounds, 0, -1):
            block = _xor(block, self._keys[number])
            if number < self._rounds:
                block = _mixed(block, (14, 11, 13, 9))
            block = bytes(self._backward[block[(at - 4 * (at % 4)) % 16]] for at in range(16))
        return _xor(block, self._keys[0])


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _mixed(block: bytes, factors: tuple[int, int, int, int]) -> bytes:
    found = bytearray()
    for column in range(0, 16, 4):
        for row in range(4):
            value = 0
            for at in range(4):
                value ^= _times(block[column + at], factors[(at - row) % 4])
            found.append(value)
    return bytes(found)
