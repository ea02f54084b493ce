"""System.Management.Automation.SemanticVersion."""

from __future__ import annotations

import re
from functools import total_ordering

from lyncshell.values.dotnet_errors import FormatFailure, argument_null
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_PATTERN = re.compile(r"(\d+)(?:\.(\d+)(?:\.(\d+))?)?(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?", re.ASCII)


@total_ordering
class SemanticVersion:
    """Major, minor and patch, a label of a version before the release, a label of the build."""

    __slots__ = ("build", "label", "numbers")
    PS_TYPE = "System.Management.Automation.SemanticVersion"

    def __init__(self, numbers: tuple[int, int, int], label: str | None, build: str | None) -> None:
        self.numbers = numbers
        self.label = label
        self.build = build

    def _key(self) -> tuple[Any, ...]:
        words = [] if self.label is None else [
            (0, int(word), "") if word.isdigit() else (1, 0, word) for word in self.label.split(".")]
        return self.numbers, self.label is None, words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SemanticVersion) and other._key() == self._key()

    def __lt__(self, other: SemanticVersion) -> bool:
        return self._key() < other._key()

    def __hash__(self) -> int:
        return hash((self.numbers, self.label))

    def __str__(self) -> str:
        text = ".".join(map(str, self.numbers))
        return text + (f"-{self.label}" if self.label else "") + (f"+{self.build}" if self.build else "")


SEMVER = declare("System.Management.Automation.SemanticVersion", python=SemanticVersion)


def parse_semver(text: str) -> SemanticVersion:
    """A semantic version from its text. Raises FormatFailure."""
    match = _PATTERN.fullmatch(text)
    if match is None:
        raise FormatFailure(f"Input string was not in a correct format: {text}")
    return SemanticVersion((int(match[1]), int(match[2] or 0), int(match[3] or 0)), match[4], match[5])


@SEMVER.constructor("semver new(string version)")
def _of_text(text: str) -> SemanticVersion:
    return parse_semver(text)


@SEMVER.constructor("semver new(int major)", "semver new(int major, int minor)",
                    "semver new(int major, int minor, int patch)",
                    "semver new(int major, int minor, int patch, string label)")
def _of_parts(major: int, minor: int = 0, patch: int = 0, label: str | None = None) -> SemanticVersion:
    return SemanticVersion((major, minor, patch), label, None)


@SEMVER.static("semver Parse(string version)")
def _parse(text: str | None) -> SemanticVersion:
    if text is None:
        raise argument_null("version")
    return parse_semver(text)


@SEMVER.static("bool TryParse(string version, [ref] semver result)")
def _try_parse(text: str | None, result: Any) -> bool:
    try:
        result.set(parse_semver(text or ""))
    except FormatFailure:
        result.set(None)
        return False
    return True


SEMVER.property("int Major {get;}")(lambda self: self.numbers[0])
SEMVER.property("int Minor {get;}")(lambda self: self.numbers[1])
SEMVER.property("int Patch {get;}")(lambda self: self.numbers[2])
SEMVER.property("string PreReleaseLabel {get;}")(lambda self: self.label)
SEMVER.property("string BuildLabel {get;}")(lambda self: self.build)


@SEMVER.method("int CompareTo(System.Object version)", "int CompareTo(semver value)")
def _compare_to(self: SemanticVersion, other: Any) -> int:
    return 1 if other is None else (self > other) - (self < other)


@SEMVER.method("string ToString()")
def _to_string(self: SemanticVersion) -> str:
    return str(self)
