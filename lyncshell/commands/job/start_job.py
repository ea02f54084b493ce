"""Start-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.job.job import Job, jobs_of
from lyncshell.commands.job.running import run
from lyncshell.commands.modules import CORE
from lyncshell.commands.remoting_types import AUTHENTICATION
from lyncshell.errors import InvalidRequest
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_BLOCK, _DEFINITION, _FILE, _LITERAL = (
    "ComputerName", "DefinitionName", "FilePathComputerName", "LiteralFilePathComputerName"
)  # fmt: skip
_HERE = (_BLOCK, _FILE, _LITERAL)


@cmdlet("Start-Job", default_set=_BLOCK, aliases=("sajb",), module=CORE, output=(Job.PS_TYPE,))
class StartJob(Cmdlet):
    """Runs a script block in a shell of its own and keeps what it writes.

    The job has its turn before the command comes back. Receive-Job writes what it wrote.

    PS> $job = Start-Job { param($n) $n * 2 } -ArgumentList 21
    PS> Receive-Job $job -Wait -AutoRemoveJob
    42
    """

    ScriptBlock: Any = param(position=0, mandatory=True, sets=_BLOCK, aliases=("Command",), type="scriptblock")
    """What runs."""
    DefinitionName: str = param(position=0, mandatory=True, sets=_DEFINITION)
    """The name of a scheduled job, which this shell has none of."""
    DefinitionPath: str = param(position=1, sets=_DEFINITION)
    """Where the scheduled job is."""
    Type: str = param(position=2, sets=_DEFINITION)
    """The type of the scheduled job."""
    Name: str = param(by_name=True, sets=_HERE)
    """The name of the job; `Job` and its number by default."""
    FilePath: str = param(position=0, mandatory=True, sets=_FILE)
    """A script that runs."""
    LiteralPath: str = param(mandatory=True, sets=_LITERAL, aliases=("PSPath", "LP"))
    """A script that runs; no character of it is a wildcard."""
    Credential: Any = param(sets=_HERE, type="pscredential")
    """Another user cannot be taken on; an error."""
    Authentication: Any = param(sets=_HERE, type=AUTHENTICATION)
    """How another user would be authenticated."""
    InitializationScript: Any = param(position=1, sets=_HERE, type="scriptblock")
    """Runs first in the job's shell."""
    WorkingDirectory: str = param()
    """Where the job starts; the current location by default."""
    RunAs32: Switch = param(OFF, sets=_HERE)
    """Asks for a 32-bit process; there is no such thing here, and it changes nothing."""
    PSVersion: Any = param(sets=_HERE, type="version")
    """Asks for a version of PowerShell; there is one only."""
    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, sets=_HERE, type="psobject")
    """What the block finds in $input."""
    ArgumentList: list[Any] = param(sets=_HERE, aliases=("Args",))
    """The arguments of the block."""
    ConnectingTimeout: int = param(sets="SSHHost")
    """Goes with connections over SSH, which are not here."""
    Options: Any = param(sets="SSHHost", type="hashtable")
    """Goes with connections over SSH, which are not here."""

    def begin(self) -> None:
        self._input: list[Any] = []

    def process(self) -> None:
        if self.InputObject is not AUTOMATION_NULL:
            self._input.append(self.InputObject)

    def end(self) -> Iterator[Job]:
        if self.set_name == _DEFINITION:
            raise InvalidRequest(f"There is no scheduled job with the name {self.DefinitionName}.", self.DefinitionName,
                                 error_id="JobDefinitionNotFound")
        if self.Credential is not None:
            raise InvalidRequest("A job runs as the user of this shell; another credential cannot be used.",
                                 error_id="JobCredentialNotSupported")
        block = self._block()
        job = jobs_of(self.state).add(self.Name or "", block.code.text, "BackgroundJob")
        folder = str(self.state.providers.file_path(self.WorkingDirectory)) if self.WorkingDirectory else None
        run(self.state, job, block, self.ArgumentList or (), self._input, self.InitializationScript, folder)
        yield job

    def _block(self) -> Any:
        if self.ScriptBlock is not None:
            return self.ScriptBlock
        path = str(self.state.providers.file_path(self.FilePath or self.LiteralPath))
        return self.state.script_block(self.state.read_script(path))
