"""Where Out-File and Tee-Object write to: a text file, opened by its PowerShell path."""

from __future__ import annotations

import os

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.providers.text_files import TextWriter


def open_text(
    state: Any, path: str, encoding: Any, *, append: bool = False, force: bool = False, no_clobber: bool = False
) -> TextWriter:
    """The open file. Raises ShellError where it cannot be written, or is there and `no_clobber` forbids it."""
    from lyncshell.providers.encodings import codec_of
    from lyncshell.providers.text_files import TextWriter, no_directory

    place = state.providers.file_path(path)
    if no_clobber and not append and os.path.exists(place):
        raise ShellError(
            f"The file '{place}' already exists.",
            place,
            error_id="NoClobber",
            category=ErrorCategory.ResourceExists,
            exception_type="System.IO.IOException",
        )
    folder = os.path.dirname(place)
    if folder and not os.path.isdir(folder):
        raise no_directory(place)
    codec = None if encoding is None or encoding is AUTOMATION_NULL else codec_of(encoding)
    return TextWriter(place, codec, append, force=force)
