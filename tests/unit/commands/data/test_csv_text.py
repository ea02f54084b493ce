"""CSV as text: what is written is read back, and no text makes the reader fail."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lyncshell.commands.data import csv_text

_FIELDS = st.text(alphabet=st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(_FIELDS, min_size=2, max_size=4), min_size=1, max_size=5))
def test_quoted_records_are_read_back(rows: list[list[str]]) -> None:
    """Records written with every field in quotes come back field by field."""
    text = "\n".join(csv_text.always(list(row), ",") for row in rows) + "\n"
    assert list(csv_text.records(text, ",")) == rows


@given(st.lists(_FIELDS.filter(lambda field: field == field.strip(" \t")), min_size=2, max_size=4))
def test_fields_quoted_as_needed_are_read_back(row: list[str]) -> None:
    """A record that quotes only what must be quoted comes back, where no field has blanks at its ends or inside."""
    plain = [field for field in row if " " not in field and "\t" not in field]
    text = csv_text.as_needed(["x", *plain, "y"], ",") + "\n"
    assert list(csv_text.records(text, ",")) == [["x", *plain, "y"]]


@given(st.text(max_size=60), st.sampled_from([",", ";", "\t", '"']))
def test_any_text_is_read(text: str, delimiter: str) -> None:
    """No text makes the reader raise or loop."""
    for record in csv_text.records(text, delimiter):
        assert all(isinstance(field, str) for field in record)


def test_a_quote_that_never_closes_takes_the_rest() -> None:
    """An open quote runs to the end of the text."""
    assert list(csv_text.records('a,"b\nc', ",")) == [["a", "b\nc"]]
