"""What Select-String writes: a line that matched, where it stands, and what stands around it."""

from __future__ import annotations

import os
from typing import Any

from lyncshell.values import arrays
from lyncshell.values.typesystem import declare, need_type

INPUT_STREAM = "InputStream"


class MatchContext:
    """The lines around a match: all of them, and those that are shown (each line once)."""

    __slots__ = ("after", "before", "shown_after", "shown_before")
    PS_TYPE = "Microsoft.PowerShell.Commands.MatchInfoContext"

    def __init__(self, before: list[str], after: list[str], shown_before: list[str], shown_after: list[str]) -> None:
        self.before = before
        self.after = after
        self.shown_before = shown_before
        self.shown_after = shown_after


class MatchInfo:
    """One matching line. `path` is `InputStream` for text from the pipeline; `context` None without -Context;
    `directory` is where the search ran, from which views show the path."""

    __slots__ = ("context", "directory", "ignore_case", "line", "matches", "number", "path", "pattern")
    PS_TYPE = "Microsoft.PowerShell.Commands.MatchInfo"

    def __init__(self, line: str, number: int, path: str, pattern: str, ignore_case: bool, matches: list[Any]) -> None:
        self.line = line
        self.number = number
        self.path = path
        self.pattern = pattern
        self.ignore_case = ignore_case
        self.matches = matches
        self.context: MatchContext | None = None
        self.directory: str | None = None

    def __str__(self) -> str:
        return self.text(None)

    def relative_path(self, directory: str) -> str:
        """The path as seen from a directory; the whole path for files elsewhere."""
        if self.path == INPUT_STREAM or not directory:
            return self.path
        root = directory.rstrip("\\/") + os.sep
        return self.path[len(root) :] if self.path.startswith(root) else self.path

    def text(self, directory: str | None) -> str:
        """The line with its place, and the shown context around it."""
        path = self.path if directory is None else self.relative_path(directory)
        if self.context is None:
            return self._formatted(self.line, self.number, path, "")
        number = self.number - len(self.context.shown_before)
        lines = []
        for line in self.context.shown_before:
            lines.append(self._formatted(line, number, path, "  "))
            number += 1
        lines.append(self._formatted(self.line, number, path, "> "))
        for line in self.context.shown_after:
            number += 1
            lines.append(self._formatted(line, number, path, "  "))
        return os.linesep.join(lines)

    def _formatted(self, line: str, number: int, path: str, prefix: str) -> str:
        return f"{prefix}{line}" if self.path == INPUT_STREAM else f"{prefix}{path}:{number}:{line}"


MATCH = declare(MatchInfo.PS_TYPE, python=MatchInfo, base="System.Object")
CONTEXT = declare(MatchContext.PS_TYPE, python=MatchContext, base="System.Object")


@MATCH.property("bool IgnoreCase {get;set;}")
def ignore_case(self: MatchInfo) -> bool:
    """Whether upper and lower case counted as the same."""
    return self.ignore_case


@MATCH.property("int LineNumber {get;set;}")
def line_number(self: MatchInfo) -> int:
    """The number of the line, from 1."""
    return self.number


@MATCH.property("string Line {get;set;}")
def line(self: MatchInfo) -> str:
    """The text of the line."""
    return self.line


@MATCH.property("string Filename {get;}")
def file_name(self: MatchInfo) -> str:
    """The file's name."""
    return os.path.basename(self.path)


@MATCH.property("string Path {get;set;}")
def path(self: MatchInfo) -> str:
    """The file's whole path."""
    return self.path


@MATCH.property("string Pattern {get;set;}")
def pattern(self: MatchInfo) -> str:
    """The pattern that matched."""
    return self.pattern


@MATCH.property("Microsoft.PowerShell.Commands.MatchInfoContext Context {get;set;}")
def context(self: MatchInfo) -> MatchContext | None:
    """The lines around."""
    return self.context


@MATCH.property("System.Text.RegularExpressions.Match[] Matches {get;set;}")
def matches(self: MatchInfo) -> Any:
    """The matches in the line."""
    return arrays.TypedArray(need_type("System.Text.RegularExpressions.Match"), self.matches)


@MATCH.method("string RelativePath(string directory)")
def relative_path(self: MatchInfo, directory: str) -> str:
    """The path as seen from a directory."""
    return self.relative_path(directory)


@MATCH.method("string ToString()", "string ToString(string directory)")
def to_text(self: MatchInfo, directory: str | None = None) -> str:
    """The line with its place."""
    return self.text(directory)


@MATCH.method("string ToEmphasizedString(string directory)")
def to_emphasized(self: MatchInfo, directory: str) -> str:
    """The line with its place, as the default view shows it."""
    return self.text(directory)


def _strings(values: list[str]) -> Any:
    return arrays.TypedArray(need_type("System.String"), values)


@CONTEXT.property("string[] PreContext {get;set;}")
def pre_context(self: MatchContext) -> Any:
    """The lines before the match."""
    return _strings(self.before)


@CONTEXT.property("string[] PostContext {get;set;}")
def post_context(self: MatchContext) -> Any:
    """The lines behind the match."""
    return _strings(self.after)


@CONTEXT.property("string[] DisplayPreContext {get;set;}")
def display_pre_context(self: MatchContext) -> Any:
    """The lines before the match that no earlier match showed."""
    return _strings(self.shown_before)


@CONTEXT.property("string[] DisplayPostContext {get;set;}")
def display_post_context(self: MatchContext) -> Any:
    """The lines behind the match, up to the next one."""
    return _strings(self.shown_after)


def add_context(found: list[tuple[int, MatchInfo]], lines: list[str], before: int, after: int) -> None:
    """Gives each match (with its place in `lines`) the lines around it."""
    shown = 0
    for number, (place, match) in enumerate(found):
        following = found[number + 1][0] if number + 1 < len(found) else len(lines)
        start = max(0, place - before)
        end = min(len(lines), place + 1 + after)
        match.context = MatchContext(
            lines[start:place], lines[place + 1 : end],
            lines[max(start, shown) : place], lines[place + 1 : min(end, following)],
        )
        shown = min(end, following)
