"""Path texts are taken apart alike with both separators."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lyncshell.providers import paths

_NAMES = st.lists(st.text("abc.[] ", min_size=1, max_size=5).filter(lambda n: n not in (".", "..")), max_size=5)


@given(_NAMES, st.lists(st.sampled_from("\\/"), min_size=6, max_size=6))
def test_both_separators_separate(names: list[str], separators: list[str]) -> None:
    """A path gives the same names whichever separators are between them."""
    path = "".join(separator + name for separator, name in zip(separators, names, strict=False))
    assert paths.parts(path) == names


@given(st.text("ab./\\", max_size=20))
def test_normal_paths_have_no_dots(path: str) -> None:
    """A normal path has neither `.` nor `..` and never leaves its root."""
    assert not {".", ".."} & set(paths.normal(path))


def test_drives_and_providers_are_told_apart() -> None:
    """A drive ends with one colon, a provider with two."""
    assert paths.split_drive("C:\\x") == ("C", "\\x")
    assert paths.split_drive("FileSystem::/x") == (None, "FileSystem::/x")
    assert paths.split_provider("Microsoft.PowerShell.Core\\FileSystem::/x") == ("FileSystem", "/x")
    assert paths.split_provider("a/b") == (None, "a/b")
