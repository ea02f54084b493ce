"""Tee-Object."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.output.text_targets import open_text
from lyncshell.format.options import options_of
from lyncshell.format.stream import ObjectWriter, line_width
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.providers.text_files import TextWriter

_FILE, _LITERAL, _VARIABLE = "File", "LiteralFile", "Variable"


@cmdlet("Tee-Object", default_set=_FILE, aliases=("tee",), module=UTILITY)
class TeeObject(Cmdlet):
    """Writes objects to a file or a variable, and on down the pipeline.

    PS> 1..3 | Tee-Object -Variable kept | Select-Object -Last 1; $kept.Count
    3
    3
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""
    FilePath: str = param(position=0, mandatory=True, sets=_FILE, aliases=("Path",))
    """The file to write to."""
    LiteralPath: str = param(mandatory=True, sets=_LITERAL, aliases=("PSPath", "LP"))
    """The file; no character of the name is a wildcard."""
    Append: Switch = param(sets=_FILE)
    """Writes behind what is in the file or variable."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument, sets=(_FILE, _LITERAL))
    """The encoding of the file; UTF-8 without a mark by default."""
    Variable: str = param(mandatory=True, sets=_VARIABLE)
    """The variable to set."""

    def begin(self) -> None:
        self._kept: list[Any] = []
        self._file: TextWriter | None = None
        self._output: ObjectWriter | None = None
        if self.Variable:
            return
        self._file = file = open_text(
            self.state, self.FilePath or self.LiteralPath, self.Encoding, append=bool(self.Append)
        )
        self._output = ObjectWriter(
            file.write_line, lambda: line_width(self.host), lambda: options_of(self.state)
        )

    def process(self) -> Iterator[Any]:
        value = self.InputObject
        if value is AUTOMATION_NULL:
            return
        if self._output is None:
            self._kept.append(value)
        else:
            self._output.write(value)
        yield value

    def end(self) -> None:
        if self._output is not None:
            self._output.finish()
            return
        kept = self._kept
        self.state.set_variable(self.Variable, kept[0] if len(kept) == 1 else kept)

    def dispose(self) -> None:
        file = self.__dict__.get("_file")
        if file is not None:
            file.close()
