"""ConvertFrom-StringData."""

from __future__ import annotations

from collections.abc import Iterator

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.hashtable import Hashtable


@cmdlet("ConvertFrom-StringData", module=UTILITY, output=("System.Collections.Hashtable",))
class ConvertFromStringData(Cmdlet):
    r"""Turns lines of `name = value` into a hash table.

    PS> (ConvertFrom-StringData "Server = fe01`n# a comment`nPort = 5061").Port
    5061
    """

    StringData: str = param(position=0, mandatory=True, pipeline=True, allow_empty_string=True)
    """The lines. Backslashes escape as in regular expressions; `#` begins a comment line."""
    Delimiter: str = param("=", position=1, type="char")
    """What separates name and value."""

    def process(self) -> Iterator[Hashtable]:
        table = Hashtable(case_sensitive=False)
        for line in self.StringData.split("\n"):
            words = line.strip()
            if not words or words.startswith("#"):
                continue
            name, mark, value = words.partition(self.Delimiter)
            if not mark:
                raise ShellError(f"Data line '{words}' is not in 'name=value' format.", words,
                                 error_id="InvalidOperation", category=ErrorCategory.InvalidOperation,
                                 exception_type="System.Management.Automation.PSInvalidOperationException")
            key = name.strip()
            if table.contains(key):
                raise ShellError(f"Data item '{key}' in line '{words}' is already defined.", words,
                                 error_id="InvalidOperation", category=ErrorCategory.InvalidOperation,
                                 exception_type="System.Management.Automation.PSInvalidOperationException")
            table[key] = unescaped(value.strip())
        yield table


def unescaped(value: str) -> str:
    """A value with its backslash escapes carried out, as [regex]::Unescape does."""
    if "\\" not in value:
        return value
    from lyncshell.values.members import call_static
    from lyncshell.values.typesystem import need_type

    return str(call_static(need_type("System.Text.RegularExpressions.Regex"), "Unescape", [value]))


