"""The lines of help topics; the formatter asks here for objects of type MamlCommandHelpInfo."""

from __future__ import annotations

from lyncshell.format.views import custom

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, TypeAlias

    Render: TypeAlias = Callable[[Any, Any], Iterator[tuple[int, str]]]

_INDENT = 4


def _head(topic: Any) -> Iterator[tuple[int, str]]:
    props = topic.props
    yield 0, ""
    yield 0, "NAME"
    yield _INDENT, props["Name"]
    yield 0, ""
    yield 0, "SYNOPSIS"
    yield from _text(props["Synopsis"], _INDENT)
    yield 0, ""
    yield 0, ""


def _syntax(topic: Any) -> Iterator[tuple[int, str]]:
    yield 0, "SYNTAX"
    for line in topic.props["syntax"].props["syntaxItem"]:
        yield _INDENT, line
        yield 0, ""
    yield 0, ""


def _description(topic: Any) -> Iterator[tuple[int, str]]:
    yield 0, "DESCRIPTION"
    for paragraph in topic.props["description"]:
        yield from _text(paragraph.props["Text"], _INDENT)
        yield 0, ""
    yield 0, ""


def _parameters(topic: Any, full: bool) -> Iterator[tuple[int, str]]:
    yield 0, "PARAMETERS"
    for parameter in topic.props["parameters"].props["parameter"]:
        yield from _parameter(parameter, full)
    yield 0, ""


def _parameter(parameter: Any, full: bool) -> Iterator[tuple[int, str]]:
    props = parameter.props
    value = "" if props["parameterValue"] == "SwitchParameter" else f" <{props['parameterValue']}>"
    yield _INDENT, f"-{props['name']}{value}" if value else f"-{props['name']} [<SwitchParameter>]"
    yield from _text(props["description"][0].props["Text"], 2 * _INDENT)
    yield 0, ""
    if full:
        for label, key in (
            ("Required?", "required"), ("Position?", "position"), ("Default value", "defaultValue"),
            ("Accept pipeline input?", "pipelineInput"), ("Aliases", "aliases"),
            ("Accept wildcard characters?", "globbing"),
        ):  # fmt: skip
            yield 2 * _INDENT, f"{label:<29}{props[key]}".rstrip()
        yield 0, ""


def _examples(topic: Any) -> Iterator[tuple[int, str]]:
    for example in topic.props["examples"].props["example"]:
        props = example.props
        yield _INDENT, props["title"]
        yield 0, ""
        yield _INDENT, f"PS> {props['code']}"
        yield from _text(props["remarks"][0].props["Text"], _INDENT)
        yield 0, ""
        yield 0, ""


def _notes(topic: Any) -> Iterator[tuple[int, str]]:
    if topic.props["alertSet"] is not None:
        yield 0, "NOTES"
        yield from _text(topic.props["alertSet"].props["Text"], _INDENT)
        yield 0, ""


def _links(topic: Any) -> Iterator[tuple[int, str]]:
    yield 0, "RELATED LINKS"
    for link in topic.props["relatedLinks"]:
        yield _INDENT, link
    yield 0, ""


def _remarks(topic: Any) -> Iterator[tuple[int, str]]:
    name = topic.props["Name"]
    yield 0, "REMARKS"
    for what, switch in (("see the examples", "Examples"), ("see the parameters", "Detailed"), ("see all", "Full")):
        yield _INDENT, f'To {what}, type: "Get-Help {name} -{switch}"'
    yield 0, ""


def _text(text: str, indent: int) -> Iterator[tuple[int, str]]:
    for line in str(text).splitlines() or [""]:
        yield indent, line


def _short(topic: Any, options: Any) -> Iterator[tuple[int, str]]:
    for part in (_head, _syntax, _description, _links, _remarks):
        yield from part(topic)


def _detailed(topic: Any, options: Any) -> Iterator[tuple[int, str]]:
    for part in (_head, _syntax, _description):
        yield from part(topic)
    yield from _parameters(topic, False)
    yield from _examples(topic)
    yield from _remarks(topic)


def _full(topic: Any, options: Any) -> Iterator[tuple[int, str]]:
    for part in (_head, _syntax, _description):
        yield from part(topic)
    yield from _parameters(topic, True)
    for part in (_notes, _examples, _links):
        yield from part(topic)


def _only_examples(topic: Any, options: Any) -> Iterator[tuple[int, str]]:
    yield from _head(topic)
    yield from _examples(topic)


def _one_parameter(parameter: Any, options: Any) -> Iterator[tuple[int, str]]:
    yield 0, ""
    yield from _parameter(parameter, True)


_RENDERERS: dict[str, Render] = {
    "MamlCommandHelpInfo": _short,
    "MamlCommandHelpInfo#DetailedView": _detailed,
    "MamlCommandHelpInfo#FullView": _full,
    "MamlCommandHelpInfo#ExamplesView": _only_examples,
    "MamlCommandHelpInfo#parameter": _one_parameter,
}


def _indented(render: Render) -> Render:
    """The lines with their indentation as text: a topic may stand in the middle of other output."""
    return lambda topic, options: ((0, f"{' ' * indent}{text}") for indent, text in render(topic, options))


VIEWS = {name: (custom(_indented(render), name, out_of_band=True),) for name, render in _RENDERERS.items()}
