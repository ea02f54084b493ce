"""Out-File."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.output.text_targets import open_text
from lyncshell.format.options import options_of
from lyncshell.format.stream import ObjectWriter, line_width
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.providers.text_files import TextWriter

_PATH, _LITERAL = "ByPath", "ByLiteralPath"


@cmdlet("Out-File", default_set=_PATH, should_process=True, module=UTILITY)
class OutFile(Cmdlet):
    """Writes to a file what the end of a pipeline would write to the host.

    PS> 1..2 | Out-File numbers.txt; Get-Content numbers.txt
    1
    2
    """

    FilePath: str = param(position=0, mandatory=True, sets=_PATH, aliases=("Path",))
    """The file."""
    LiteralPath: str = param(mandatory=True, by_name=True, sets=_LITERAL, aliases=("PSPath", "LP"))
    """The file; no character of the name is a wildcard."""
    Encoding: Any = param(position=1, type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding; UTF-8 without a mark by default."""
    Append: Switch = OFF
    """Writes behind what is in the file."""
    Force: Switch = OFF
    """Writes to a read-only file, too."""
    NoClobber: Switch = param(aliases=("NoOverwrite",))
    """Refuses to replace a file."""
    Width: int = param(0, validate=(Range(2, 2147483647),))
    """Columns of a line; the host's width by default."""
    NoNewline: Switch = OFF
    """Puts no line ends between the lines."""
    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""

    def begin(self) -> None:
        self._file: TextWriter | None = None
        self._output: ObjectWriter | None = None
        path = self.FilePath or self.LiteralPath
        if not self.should_process(path, "Output to File"):
            return
        self._file = file = open_text(
            self.state, path, self.Encoding, append=self.Append, force=self.Force, no_clobber=self.NoClobber
        )
        write = file.write if self.NoNewline else file.write_line
        width = self.Width or line_width(self.host)
        self._output = ObjectWriter(write, lambda: width, lambda: options_of(self.state))

    def process(self) -> None:
        if self._output is not None:
            self._output.write(self.InputObject)

    def end(self) -> None:
        if self._output is not None:
            self._output.finish()

    def dispose(self) -> None:
        file = self.__dict__.get("_file")
        if file is not None:
            file.close()
