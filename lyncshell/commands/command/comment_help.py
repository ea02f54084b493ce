"""Comment-based help: the `.SYNOPSIS` ... comments in or before a function, or at the top of a script."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_KEYWORDS = frozenset(
    (
        "synopsis", "description", "parameter", "example", "inputs", "outputs", "notes", "link", "component", "role",
        "functionality", "forwardhelptargetname", "forwardhelpcategory", "remotehelprunspace", "externalhelp",
    )
)  # fmt: skip
_BLOCK = re.compile(r"<#(.*?)#>", re.DOTALL)
_LINES = re.compile(r"(?:^[ \t]*#(?!>)[^\n]*(?:\n|$))+", re.MULTILINE)
_DIRECTIVE = re.compile(r"^[ \t]*\.(\w+)[ \t]*(\S[^\n]*?)?[ \t]*$")


class CommentHelp:
    """The sections of a help comment: folded keyword -> texts; `parameters` maps folded names to texts."""

    __slots__ = ("parameters", "sections")

    def __init__(self) -> None:
        self.sections: dict[str, list[str]] = {}
        self.parameters: dict[str, str] = {}

    def first(self, keyword: str) -> str:
        """The text of the first section of that keyword."""
        found = self.sections.get(keyword)
        return found[0] if found else ""


def comment_help(code: Any) -> CommentHelp | None:
    """The help of a function's or script's code; None without a help comment."""
    source: str = code.source.text
    block = code.block
    body = source[block.start : block.end]
    candidates = [*_comments_at_start(body.removeprefix("{")), *_comments_at_end(body.removesuffix("}"))]
    if code.definition is not None:
        candidates += _comments_at_end(source[: code.definition.start])
    for comment in candidates:
        found = parse(comment)
        if found is not None:
            return found
    return None


def _comments_at_start(text: str) -> list[str]:
    stripped = text.lstrip()
    if stripped.startswith("<#"):
        match = _BLOCK.match(stripped)
        return [match.group(1)] if match else []
    match = _LINES.match(stripped)
    return [_unmarked(match.group())] if match else []


def _comments_at_end(text: str) -> list[str]:
    stripped = text.rstrip()
    if text.count("\n", len(stripped)) > 2:
        return []
    if stripped.endswith("#>"):
        start = stripped.rfind("<#")
        return [stripped[start + 2 : -2]] if start >= 0 else []
    lines: list[str] = []
    for line in reversed(stripped.splitlines()):
        if not line.lstrip().startswith("#"):
            break
        lines.append(line)
    return [_unmarked("\n".join(reversed(lines)))] if lines else []


def _unmarked(text: str) -> str:
    return "\n".join(line.strip().removeprefix("#") for line in text.splitlines())


def parse(comment: str) -> CommentHelp | None:
    """The sections of a comment; None for one that is no help."""
    found = CommentHelp()
    keyword = argument = ""
    lines: list[str] = []
    for line in comment.splitlines():
        match = _DIRECTIVE.match(line)
        if match and match.group(1).lower() in _KEYWORDS:
            _close(found, keyword, argument, lines)
            keyword, argument, lines = match.group(1).lower(), match.group(2) or "", []
        elif keyword:
            lines.append(line)
        elif line.strip():
            return None
    _close(found, keyword, argument, lines)
    return found if found.sections or found.parameters else None


def _close(found: CommentHelp, keyword: str, argument: str, lines: list[str]) -> None:
    if not keyword:
        return
    text = _dedented(lines)
    if keyword == "parameter":
        found.parameters[argument.lower()] = text
    else:
        found.sections.setdefault(keyword, []).append(text or argument)


def _dedented(lines: list[str]) -> str:
    indents = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
    cut = min(indents, default=0)
    return "\n".join(line[cut:].rstrip() for line in lines).strip("\n")
