"""Texts and spans of time inside CLIXML go both ways."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lyncshell.commands.data.clixml_text import decode, encode, span_text, span_ticks


@given(st.text(max_size=40))
def test_every_text_survives(text: str) -> None:
    """Any text, whatever its characters, is the same after encoding and decoding."""
    assert decode(encode(text)) == text


@given(st.text(max_size=40))
def test_encoded_text_is_fit_for_xml(text: str) -> None:
    """An encoded text holds no control characters."""
    assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in encode(text))


@given(st.integers(-(2**63), 2**63 - 1))
def test_every_span_survives(ticks: int) -> None:
    """Any span of time is the same after writing and reading."""
    assert span_ticks(span_text(ticks)) == ticks


def test_no_span_is_no_span() -> None:
    """A text that is no duration is refused."""
    assert span_ticks("P") is None
    assert span_ticks("1:30") is None
