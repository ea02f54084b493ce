"""Running texts: the outermost frame, exit codes, errors that nothing caught."""

from __future__ import annotations

import sys

from lyncshell.engine.control import ExitFlow, LoopFlow, PipelineStopped
from lyncshell.engine.engine_types import announce
from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation, Pipeline
from lyncshell.engine.records import record_of, statement_error
from lyncshell.engine.runtime_flow import release
from lyncshell.engine.script import BlockCommand, ScriptBlock, ScriptCommand
from lyncshell.engine.script_processor import ScriptFileProcessor, ScriptProcessor
from lyncshell.engine.services import EngineServices
from lyncshell.engine.state import State, World
from lyncshell.errors import ParseFailure
from lyncshell.values.invoke import reset_services, set_services

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from lyncshell.engine.hosting import Host, Presenter

__all__ = ["Engine", "State", "World"]

# Python frames that one script call may take, with room for commands and values in between.
RECURSION_LIMIT = 100_000


# What a switch may be given on a command line, where there are only texts.
FLAGS = {"$true": True, "$false": False}


class Engine:
    """A shell that can run texts. `state` is what commands see of it."""

    def __init__(self, host: Host, world: World | None = None, presenter: Presenter | None = None) -> None:
        announce()
        self.state = State(host, world, presenter)
        self.services = EngineServices(self.state)
        self.exited = False

    def run(
        self,
        text: str,
        file: str | None = None,
        arguments: Sequence[Any] = (),
        sink: Callable[[Any], Any] | None = None,
    ) -> int:
        """Runs a text in the global scope, or as the script `file` in a scope of its own, and gives the exit code:
        what `exit` said, 1 after an error that ended it, else 0. Output goes to `sink`, by default the presenter.
        `exited` tells whether `exit` was called."""
        state = self.state
        if sys.getrecursionlimit() < RECURSION_LIMIT:
            sys.setrecursionlimit(RECURSION_LIMIT)
        token = set_services(self.services)
        self.exited = False
        try:
            return self._run(text, file, arguments, sink or state.presenter.output)
        except ExitFlow as flow:
            self.exited = True
            return flow.code & 0xFF
        except (LoopFlow, PipelineStopped):
            # `break` outside of any loop ends the script.
            return 0
        except Exception as error:
            self._report(error)
            return 1
        finally:
            state.main_scope = None
            state.propagates = False
            state.depth = 0
            state.handling.clear()
            state.session = state.top
            state.top.current = state.globals
            if sink is None:
                state.presenter.finish()
            reset_services(token)

    def _run(self, text: str, file: str | None, arguments: Sequence[Any], out: Callable[[Any], Any]) -> int:
        state = self.state
        block = ScriptBlock(state.code_of(text, file), state.top)
        command = BlockCommand(block, file is None, "") if file is None else ScriptCommand(file, state)
        invocation = Invocation(state, state.globals, command, _words(arguments))
        processor: ScriptProcessor
        if file is None:
            processor = ScriptProcessor(invocation, block, True)
            state.main_scope = state.globals
        else:
            processor = _MainScript(invocation, block, False)
        Pipeline([processor], out).run(None)
        return 0

    def _report(self, error: Exception) -> None:
        """Shows an error that ended the text."""
        state = self.state
        found = statement_error(state.globals, error)
        record = record_of(found)
        if isinstance(found, ParseFailure):
            record.category_info.activity = ""
        release(error)
        release(found)
        state.success = False
        state.add_error(record)
        state.globals.sinks.error(record)


class _MainScript(ScriptFileProcessor):
    """The script that the shell was started with: `exit` in it ends the run."""

    __slots__ = ()

    def _make_scope(self) -> None:
        super()._make_scope()
        self.invocation.state.main_scope = self.scope

    def _run(self, function: Any) -> None:
        ScriptProcessor._run(self, function)


def _words(arguments: Sequence[Any]) -> list[Argument]:
    """Arguments of a script on the command line: `-Name value` and `-Name:value` name parameters."""
    words: list[Argument] = []
    for value in arguments:
        if isinstance(value, str) and len(value) > 1 and value[0] == "-" and (value[1].isalpha() or value[1] == "_"):
            name, colon, rest = value[1:].partition(":")
            if colon and rest:
                words.append(Argument(name, FLAGS.get(rest.lower(), rest), True, attached=True, text=f"-{name}:"))
            else:
                words.append(Argument(name, text=value))
        else:
            words.append(Argument(None, value, True))
    return words
