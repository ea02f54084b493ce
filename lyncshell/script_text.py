"""The text of a script's bytes: what its byte order mark says, else UTF-8, else Windows-1252.

Administrators' scripts come in all of them; bytes that are no UTF-8 were written by an editor of Windows.
"""

from __future__ import annotations

MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def decode_script(data: bytes) -> str:
    """The text; bytes that no encoding explains become replacement characters."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
