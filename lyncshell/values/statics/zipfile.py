"""System.IO.Compression.ZipFile: whole folders to an archive and back."""

from __future__ import annotations

import os
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.files import attempt, full_path
from lyncshell.values.typesystem import declare

ZIP = declare("System.IO.Compression.ZipFile")


@ZIP.static("void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName)",
            "void ExtractToDirectory(string sourceArchiveFileName, string destinationDirectoryName, "
            "bool overwriteFiles)")
def _extract(source: str, target: str, overwrite: bool = False) -> None:
    archive, folder = full_path(source), full_path(target)
    attempt(archive, lambda: os.stat(archive))
    try:
        with ZipFile(archive) as opened:
            for name in opened.namelist():
                _extract_one(opened, name, folder, overwrite)
    except BadZipFile:
        raise DotNetFailure("End of Central Directory record could not be found.",
                            "System.IO.InvalidDataException") from None


def _extract_one(opened: ZipFile, name: str, folder: str, overwrite: bool) -> None:
    goal = os.path.normpath(os.path.join(folder, name))
    if goal != folder and not goal.startswith(folder + os.sep):
        raise DotNetFailure("Extracting Zip entry would have resulted in a file outside the specified destination "
                            "directory.", "System.IO.IOException")
    if os.path.isfile(goal) and not overwrite:
        raise DotNetFailure(f"The file '{goal}' already exists.", "System.IO.IOException")
    attempt(goal, lambda: opened.extract(name, folder))


@ZIP.static("void CreateFromDirectory(string sourceDirectoryName, string destinationArchiveFileName)")
def _create(source: str, target: str) -> None:
    folder, archive = full_path(source), full_path(target)
    if not os.path.isdir(folder):
        raise DotNetFailure(f"Could not find a part of the path '{folder}'.", "System.IO.DirectoryNotFoundException")
    if os.path.exists(archive):
        raise DotNetFailure(f"The file '{archive}' already exists.", "System.IO.IOException")
    with ZipFile(archive, "w", ZIP_DEFLATED) as made:
        for base, folders, files in os.walk(folder):
            folders.sort()
            for name in sorted(files):
                path = os.path.join(base, name)
                if path != archive:
                    made.write(path, os.path.relpath(path, folder))
