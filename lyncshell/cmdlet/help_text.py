"""Help out of a command class: its docstring, and the docstrings under its parameters, read from the source file.

A docstring's first paragraph is the synopsis, the next ones are the description; then come the examples: lines that
begin with `PS>`, each with its output below it. Only Get-Help, and the test that runs the examples, come here.
"""

from __future__ import annotations

import ast
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PROMPT = "PS> "


class Example:
    """One example: the command line and what it prints."""

    __slots__ = ("code", "output")

    def __init__(self, code: str, output: str) -> None:
        self.code = code
        self.output = output


class ClassHelp:
    """What the docstrings of a command say. `parameters` maps names to texts."""

    __slots__ = ("description", "examples", "parameters", "synopsis")

    def __init__(self, synopsis: str, description: list[str], examples: list[Example], parameters: dict[str, str]):
        self.synopsis = synopsis
        self.description = description
        self.examples = examples
        self.parameters = parameters


def help_of(cls: Any) -> ClassHelp:
    """The help of a command class, or of any class with docstrings. A class may make its own: `ps_help()`."""
    made = getattr(cls, "ps_help", None)
    found: ClassHelp = made() if made is not None else _told(cls)
    if hasattr(cls, "ps_added_texts"):
        found.parameters.update(cls.ps_added_texts())
    return found


def _told(cls: Any) -> ClassHelp:
    """What the docstrings of a class say."""
    text = _clean(cls.__doc__ or "")
    paragraphs, examples = split_examples(text)
    parameters: dict[str, str] = {}
    for owner in reversed(cls.__mro__):
        parameters.update(_parameter_texts(owner))
    return ClassHelp(paragraphs[0] if paragraphs else "", paragraphs[1:], examples, parameters)


def split_examples(text: str) -> tuple[list[str], list[Example]]:
    """The paragraphs of a docstring and its examples."""
    plain: list[str] = []
    examples: list[Example] = []
    for line in text.splitlines():
        if line.startswith(PROMPT):
            examples.append(Example(line[len(PROMPT) :], ""))
        elif examples:
            examples[-1].output += line + "\n"
        else:
            plain.append(line)
    for example in examples:
        example.output = example.output.strip("\n")
    joined = "\n".join(plain).strip().split("\n\n")
    return [" ".join(part.split()) for part in joined if part.strip()], examples


def _clean(text: str) -> str:
    """A docstring without the indentation of its lines."""
    lines = text.expandtabs().splitlines()
    indents = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
    cut = min(indents, default=0)
    return "\n".join([lines[0].strip() if lines else "", *(line[cut:].rstrip() for line in lines[1:])]).strip()


def _parameter_texts(cls: Any) -> dict[str, str]:
    module = sys.modules.get(cls.__module__)
    path = getattr(module, "__file__", None)
    if path is None or cls is object:
        return {}
    with open(path, encoding="utf-8") as file:
        tree = ast.parse(file.read())
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and node.name == cls.__name__:
            return _texts_below(node)
    return {}


def _texts_below(node: ast.ClassDef) -> dict[str, str]:
    found: dict[str, str] = {}
    for before, after in zip(node.body, node.body[1:], strict=False):
        if (
            isinstance(before, ast.AnnAssign)
            and isinstance(before.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
            and isinstance(after.value.value, str)
        ):
            found[before.target.id] = " ".join(after.value.value.split())
    return found
