"""What is wrong with a text before it runs, in one line: a pure function of the text and what the shell knows."""

from __future__ import annotations

from lyncshell.language import parse
from lyncshell.language.ast import CommandAst, CommandParameterAst
from lyncshell.repl.complete import Known


def advice(text: str, known: Known) -> str:
    """The first error of the text, or a command or parameter that is not there; empty where nothing is wrong."""
    found = parse(text)
    for error in found.errors:
        return "" if error.incomplete else error.message
    for node in found.tree.walk():
        if isinstance(node, CommandAst):
            problem = _of_command(node, known, len(text))
            if problem:
                return problem
    return ""


def _of_command(node: CommandAst, known: Known, end: int) -> str:
    """What is wrong with one command; a word that still grows at the end of the text is left alone."""
    name = node.command_name()
    is_path = name is not None and ("/" in name or "\\" in name)
    if name is None or is_path or node.command_elements[0].end == end or node.invocation_operator != "Unknown":
        return ""
    parameters = known.parameters(name)
    if parameters is None:
        return "" if known.is_command(name) else f"There is no command '{name}'."
    names = [each.lower() for each in (*(name for name, _ in parameters.names()), *parameters.aliases())]
    for element in node.command_elements:
        if isinstance(element, CommandParameterAst) and element.end < end and not _is_known(element, names):
            return f"{name} has no parameter -{element.parameter_name}."
    return ""


def _is_known(element: CommandParameterAst, names: list[str]) -> bool:
    given = element.parameter_name.lower()
    return not given or given == "-" or any(name.startswith(given) for name in names)
