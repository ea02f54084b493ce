"""The lenient JSON reader agrees with Python's on strict JSON and never exhausts the stack."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncshell.commands.data.json_reader import JsonFailure, read

_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(_VALUES)
def test_strict_json_reads_the_same_both_ways(value: object) -> None:
    """The quick way and the lenient reader give the same value."""
    text = json.dumps(value)
    assert read(text, dict) == value
    assert read(text, dict, depth=1000) == value


@given(st.text(alphabet='{}[]",:x1 \n\\/*tn', max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    """A text is read or refused with a JsonFailure, never anything else."""
    with contextlib.suppress(JsonFailure):
        read(text, dict)


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_nesting_is_refused(opening: str) -> None:
    """Ten thousand open brackets are an error that names the limit."""
    with pytest.raises(JsonFailure, match="MaxDepth of 1024"):
        read(opening * 10_000, dict)
