"""Asks for mandatory parameters that were not given."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.binder_binding import Binding
    from lyncshell.engine.hosting import Host
    from lyncshell.engine.parameters import Parameter


def ask(binding: Binding, missing: list[Parameter], host: Host) -> None:
    """Asks the host for each parameter and binds the answers."""
    host.write(f"\ncmdlet {binding.metadata.name} at command pipeline position {binding.invocation.index + 1}\n")
    host.write("Supply values for the following parameters:\n")
    for parameter in missing:
        binding.put(parameter, _answer(parameter, host), None)


def _answer(parameter: Parameter, host: Host) -> Any:
    name = parameter.name
    if parameter.type_name == "pscredential":
        return host.read_line(f"{name}.UserName: ")
    if not parameter.type_name.endswith("[]"):
        return host.read_line(f"{name}: ", secret=parameter.type_name == "securestring")
    answers: list[Any] = []
    while True:
        answer = host.read_line(f"{name}[{len(answers)}]: ")
        if not answer:
            return answers
        answers.append(answer)
