"""Select-String."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument
from lyncshell.commands.file.match_info import INPUT_STREAM, MatchInfo, add_context
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.providers.text_files import lines_of
from lyncshell.values import dotnet_regex, text
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import unwrap
from lyncshell.values.typesystem import type_of
from lyncshell.values.wildcard import compile_wildcard

_FILES = ("File", "FileRaw")
_LITERAL = ("LiteralFile", "LiteralFileRaw")
_OBJECTS = ("Object", "ObjectRaw")
_IGNORE_CASE = 1

Finder = Callable[[str], tuple[str, list[Any]] | None]


@cmdlet("Select-String", default_set="File", aliases=("sls",), module=UTILITY, output=(
    "Microsoft.PowerShell.Commands.MatchInfo", "System.Boolean", "System.String"))
class SelectString(Cmdlet):
    """Finds text in files and strings.

    PS> 'INFO ok', 'ERROR one', 'error two' | Select-String error -CaseSensitive | ForEach-Object Line
    error two
    """

    Culture: str = param()
    """The culture of a -SimpleMatch."""
    InputObject: Any = param(sets=_OBJECTS, mandatory=True, pipeline=True, type="psobject", allow_null=True,
                             allow_empty_string=True)
    """The texts to search; FileInfo objects stand for their files."""
    Pattern: list[str] = param(position=0, mandatory=True)
    """Regular expressions, or texts with -SimpleMatch."""
    Path: list[str] = param(sets=_FILES, position=1, mandatory=True, by_name=True)
    """The files to search; wildcards are allowed."""
    LiteralPath: list[str] = param(sets=_LITERAL, mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The files to search, taken as they are written."""
    Raw: Switch = param(sets=("ObjectRaw", "FileRaw", "LiteralFileRaw"), mandatory=True)
    """Writes the lines only."""
    SimpleMatch: Switch = OFF
    """Takes the patterns as plain texts."""
    CaseSensitive: Switch = OFF
    """Tells upper from lower case."""
    Quiet: Switch = param(sets=("Object", "File", "LiteralFile"))
    """Only tells whether there is a match."""
    List: Switch = OFF
    """Writes the first match of each file only."""
    NoEmphasis: Switch = OFF
    """Does not mark the match in the default view."""
    Include: list[str] = param()
    """Names of files to take; wildcards are allowed."""
    Exclude: list[str] = param()
    """Names of files to leave out; wildcards are allowed."""
    NotMatch: Switch = OFF
    """Finds the lines that do not match."""
    AllMatches: Switch = OFF
    """Finds every match of a line."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding of files without a mark of their own; UTF-8 by default."""
    Context: Any = param(type="int[]", validate=(Range(0, 2147483647),))
    """How many lines before and behind a match to take."""

    def begin(self) -> None:
        self.number = 0
        self.found_any = False
        self.find = self.finder()
        self.directory = self.state.providers.location.target.path
        sizes = list(self.Context or ())
        self.around = (sizes[0], sizes[1] if len(sizes) > 1 else sizes[0]) if sizes else None
        self.piped_lines: list[str] = []
        self.piped_matches: list[tuple[int, MatchInfo]] = []

    def finder(self) -> Finder:
        """The function that gives the pattern and the matches of a line, or None."""
        if self.SimpleMatch:
            find = self.simple_finder()
        else:
            try:
                options = 0 if self.CaseSensitive else _IGNORE_CASE
                find = self.regex_finder([(p, dotnet_regex.compile(p, options)) for p in self.Pattern])
            except ShellError as error:
                bad = next((p for p in self.Pattern if not _compiles(p)), "")
                raise ShellError(f"The string {bad} is not a valid regular expression: {error.message}", bad,
                                 error_id="InvalidRegex", category=ErrorCategory.InvalidArgument,
                                 exception_type="System.ArgumentException") from None
        if not self.NotMatch:
            return find
        first = self.Pattern[0] if self.Pattern else ""
        return lambda line: None if find(line) is not None else (first, [])

    def simple_finder(self) -> Finder:
        """Looks for plain texts."""
        if self.CaseSensitive:
            return lambda line: next(((p, []) for p in self.Pattern if p in line), None)
        folded = [(p, p.lower()) for p in self.Pattern]
        return lambda line: next(((p, []) for p, low in folded if low in line.lower()), None)

    def regex_finder(self, regexes: list[tuple[str, Any]]) -> Finder:
        """Looks for regular expressions; the first that matches counts."""
        every = self.AllMatches and not self.NotMatch

        def find(line: str) -> tuple[str, list[Any]] | None:
            for pattern, regex in regexes:
                if regex.search(line) is not None:
                    return pattern, list(regex.matches(line)) if every else [regex.match(line)]
            return None

        return find

    def process(self) -> Iterator[Any]:
        if self.Quiet and self.found_any:
            return
        if self.set_name not in _OBJECTS:
            yield from self.files()
            return
        value = self.InputObject
        if value is AUTOMATION_NULL:
            return
        base = unwrap(value)
        if type_of(base).full_name == "System.IO.FileInfo":
            yield from self.file(self.state.providers.locate(str(base)))
        else:
            yield from self.piped(base)

    def files(self) -> Iterator[Any]:
        """Searches the files that the paths name."""
        providers = self.state.providers
        for path in self.LiteralPath or self.Path or ():
            try:
                found = [providers.literal(path)] if self.LiteralPath else providers.resolve(path)
            except ShellError as error:
                self.error(error)
                continue
            for target in found:
                yield from self.file(target)

    def file(self, target: Target) -> Iterator[Any]:
        """Searches one file."""
        if target.is_container() or not self.takes(target.name) or (self.Quiet and self.found_any):
            return
        try:
            source: Iterable[str] = lines_of(target.path, codec_or_none(self.Encoding))
            yield from self.search(source, target.path)
        except ShellError as error:
            error.error_id = "ProcessingFile"
            self.error(error)

    def takes(self, name: str) -> bool:
        """Whether -Include and -Exclude let a file of that name through."""
        if self.Include and not any(compile_wildcard(pattern)(name) for pattern in self.Include):
            return False
        return not (self.Exclude and any(compile_wildcard(pattern)(name) for pattern in self.Exclude))

    def search(self, source: Iterable[str], path: str) -> Iterator[Any]:
        """The results for the lines of one file."""
        lines = list(source) if self.around else source
        found = self.matching(lines, path)
        if self.around:
            matches = list(found)
            add_context(matches, list(lines), *self.around)
            found = iter(matches)
        for _, match in found:
            yield from self.result(match)
            if self.Quiet:
                return

    def matching(self, lines: Iterable[str], path: str) -> Iterator[tuple[int, MatchInfo]]:
        """The matches among lines, each with its place."""
        find, ignore_case = self.find, not self.CaseSensitive
        for place, line in enumerate(lines):
            found = find(line)
            if found is not None:
                yield place, MatchInfo(line, place + 1, path, found[0], ignore_case, found[1])
                if self.List:
                    return

    def piped(self, value: Any) -> Iterator[Any]:
        """Searches one object from the pipeline: its text counts as one line."""
        self.number += 1
        line = value.line if isinstance(value, MatchInfo) else str(text.to_display(value))
        found = self.find(line)
        match = None
        if found is not None:
            path, number = (value.path, value.number) if isinstance(value, MatchInfo) else (INPUT_STREAM, self.number)
            match = MatchInfo(line, number, path, found[0], not self.CaseSensitive, found[1])
        if self.around:
            if match is not None:
                self.piped_matches.append((len(self.piped_lines), match))
            self.piped_lines.append(line)
        elif match is not None:
            yield from self.result(match)

    def result(self, match: MatchInfo) -> Iterator[Any]:
        """What is written for one match."""
        self.found_any = True
        match.directory = self.directory
        if self.Quiet:
            yield True
        else:
            yield match.line if self.Raw else match

    def end(self) -> Iterator[Any]:
        if self.around and self.piped_matches:
            add_context(self.piped_matches, self.piped_lines, *self.around)
            for _, match in self.piped_matches:
                if not (self.Quiet and self.found_any):
                    yield from self.result(match)
        if self.Quiet and not self.found_any:
            yield False


def _compiles(pattern: str) -> bool:
    try:
        dotnet_regex.compile(pattern)
    except ShellError:
        return False
    return True
