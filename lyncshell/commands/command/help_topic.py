"""What Get-Help writes: an object with PowerShell's properties, made of docstrings or of help comments."""

from __future__ import annotations

from lyncshell.cmdlet.help_text import help_of
from lyncshell.commands.command.comment_help import CommentHelp, comment_help
from lyncshell.engine.command import CmdletCommand, Command
from lyncshell.engine.command_syntax import ordered_sets, parameters_of_set, set_syntax, type_text
from lyncshell.engine.common_parameters import common_of
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.parameters import CommandMetadata, Parameter, SetEntry

HELP = "MamlCommandHelpInfo"


class Texts:
    """What is said of a command. `examples` are pairs of code and remarks."""

    __slots__ = ("description", "examples", "inputs", "links", "notes", "outputs", "parameters", "synopsis")

    def __init__(self, synopsis: str = "", description: list[str] | None = None) -> None:
        self.synopsis = synopsis
        self.description = description or []
        self.examples: list[tuple[str, str]] = []
        self.parameters: dict[str, str] = {}
        self.notes = self.inputs = self.outputs = ""
        self.links: list[str] = []


def topic(command: Command, view: str = "") -> PSCustomObject:
    """The help of a command; `view` names the detail (`FullView`, `DetailedView`, `ExamplesView`) for its lines."""
    metadata = command.metadata
    texts = texts_of(command)
    syntax_lines = [] if metadata is None else [
        set_syntax(command.name, metadata, each) for each in ordered_sets(metadata)
    ]  # fmt: skip
    examples = [_example(number, *pair) for number, pair in enumerate(texts.examples, 1)]
    props: dict[str, Any] = {
        "Name": command.name,
        "Category": "Cmdlet" if command.kind == "Cmdlet" else command.kind,
        "Synopsis": texts.synopsis or "\n".join(syntax_lines),
        "ModuleName": command.module_name,
        "Component": None,
        "Role": None,
        "Functionality": None,
        "syntax": PSCustomObject({"syntaxItem": syntax_lines}),
        "description": [_paragraph(text) for text in texts.description],
        "parameters": PSCustomObject({"parameter": parameters_of(metadata, texts)}),
        "examples": PSCustomObject({"example": examples}),
        "inputTypes": texts.inputs,
        "returnValues": texts.outputs or list(metadata.output_types if metadata else ()),
        "alertSet": _paragraph(texts.notes) if texts.notes else None,
        "relatedLinks": texts.links,
        "details": PSCustomObject({"name": command.name, "description": [_paragraph(texts.synopsis)]}),
    }  # fmt: skip
    names = [f"{HELP}#{view}"] if view else []
    return PSCustomObject(props, (*names, HELP, "HelpInfo"))


def texts_of(command: Command) -> Texts:
    """The texts of a command: docstrings of a cmdlet, the comment of a function or script."""
    if isinstance(command, CmdletCommand):
        found = help_of(command.cls)
        texts = Texts(found.synopsis, found.description or [found.synopsis])
        texts.examples = [(example.code, example.output) for example in found.examples]
        texts.parameters = {name.lower(): text for name, text in found.parameters.items()}
        return texts
    block = getattr(command, "script_block", None)
    comment = None if block is None else comment_help(block.code)
    return Texts() if comment is None else _from_comment(comment)


def _from_comment(comment: CommentHelp) -> Texts:
    texts = Texts(comment.first("synopsis"), comment.sections.get("description", []))
    for text in comment.sections.get("example", []):
        code, _, remarks = text.partition("\n")
        texts.examples.append((code, remarks.strip()))
    texts.parameters = comment.parameters
    texts.notes = comment.first("notes")
    texts.inputs, texts.outputs = comment.first("inputs"), comment.first("outputs")
    texts.links = comment.sections.get("link", [])
    return texts


def parameters_of(metadata: CommandMetadata | None, texts: Texts) -> list[PSCustomObject]:
    """The parameters as objects, each once, in the order of the syntax."""
    if metadata is None:
        return []
    found: dict[str, tuple[Parameter, SetEntry]] = {}
    common = common_of(metadata)
    for set_name in ordered_sets(metadata):
        for parameter, entry in parameters_of_set(metadata, set_name):
            if parameter not in common:
                found.setdefault(parameter.name, (parameter, entry))
    for parameter in metadata.parameters.values():
        # What the syntax leaves out is told where there is something to tell.
        if parameter.dont_show and parameter.folded in texts.parameters:
            found.setdefault(parameter.name, (parameter, next(iter(parameter.sets.values()))))
    return [_parameter(*pair, texts.parameters.get(pair[0].name.lower(), "")) for pair in found.values()]


def _parameter(parameter: Parameter, entry: SetEntry, text: str) -> PSCustomObject:
    ways = [way for way, on in (("ByValue", entry.pipeline), ("ByPropertyName", entry.by_name)) if on]
    default = parameter.default
    type_name = "SwitchParameter" if parameter.is_switch else type_text(parameter)
    props: dict[str, Any] = {
        "name": parameter.name,
        "description": [_paragraph(text)],
        "type": PSCustomObject({"name": type_name}),
        "parameterValue": type_name,
        "required": "true" if entry.mandatory else "false",
        "position": "named" if entry.position is None else str(entry.position),
        "pipelineInput": f"true ({', '.join(ways)})" if ways else "false",
        "aliases": ", ".join(parameter.aliases) or "none",
        "defaultValue": "" if default is None or default is False else default,
        "globbing": "false",
    }
    return PSCustomObject(props, ("MamlCommandHelpInfo#parameter", "HelpInfo"))


def _paragraph(text: str) -> PSCustomObject:
    return PSCustomObject({"Text": text}, ("MamlParaTextItem", "MamlTextItem"))


def _example(number: int, code: str, remarks: str) -> PSCustomObject:
    title = f"-------------------------- EXAMPLE {number} --------------------------"
    return PSCustomObject({"title": title, "code": code, "remarks": [_paragraph(remarks)]})
