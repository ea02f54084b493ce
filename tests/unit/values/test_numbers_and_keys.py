"""Values whose Python classes matter to fast paths, and how keys are filed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from lyncshell.errors import ShellError
from lyncshell.values.arithmetic import add, divide, multiply
from lyncshell.values.hashtable import Hashtable, OrderedDictionary, key_of
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.number_parse import scan_number
from lyncshell.values.numbers import Byte, Char, Int64, Single, UInt32, decimal_of_double, round_decimal


@pytest.mark.parametrize(("left", "right", "expected"), [
    (1, 2, int), (2**31 - 1, 1, float), (Int64(1), 1, Int64), (UInt32(1), 1, UInt32), (Byte(200), Byte(100), int),
    (1, 1.5, float), (Single(1), Single(2), Single), (1, Decimal(2), Decimal), ("a", 1, str), ([1], 2, list),
])
def test_the_class_of_a_sum_follows_the_operands(left: object, right: object, expected: type) -> None:
    """A sum has exactly the class that stands for its .NET type."""
    assert type(add(left, right)) is expected


def test_no_output_counts_as_null_in_operators() -> None:
    """AUTOMATION_NULL in an operator is `$null`."""
    assert add(AUTOMATION_NULL, 5) == 5
    assert multiply(AUTOMATION_NULL, 5) is None


def test_exact_divisions_stay_whole() -> None:
    """An integer quotient without rest is an int, also below zero."""
    assert divide(-6, 3) == -2
    assert type(divide(-6, 3)) is int
    assert type(divide(-7, 2)) is float


def test_keys_of_different_types_are_different_keys() -> None:
    """1, 1.0, True, '1' and the character 1 are five keys."""
    table = Hashtable([(1, "a"), (1.0, "b"), (True, "c"), ("1", "d"), (Char("1"), "e")])
    assert len(table) == 5
    assert table[1] == "a"
    assert table[True] == "c"


def test_text_keys_keep_their_first_spelling() -> None:
    """A key that is set again in another case keeps its spelling and place."""
    table = Hashtable([("Name", 1), ("b", 2)])
    table["NAME"] = 3
    assert table.items() == [("Name", 3), ("b", 2)]


def test_a_null_key_is_refused() -> None:
    """`$null` cannot be a key."""
    with pytest.raises(ShellError):
        key_of(None)


def test_an_ordered_table_is_written_by_position() -> None:
    """Insert, replace and remove by position keep the rest in order."""
    table = OrderedDictionary([("a", 1), ("c", 3)])
    table.insert(1, "b", 2)
    table.set_at(0, 10)
    table.remove_at(2)
    assert table.items() == [("a", 10), ("b", 2)]


@pytest.mark.parametrize(("one", "other"), [("ABC", "abc"), ("ÄÖ", "äö"), ("ΣΑΣ", "σας".replace("ς", "σ"))])
def test_names_fold_by_character(one: str, other: str) -> None:
    """Names that differ in case only are one name."""
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("ß", "ss"), ("ſ", "s"), ("\u212a", "k"), ("ı", "i")])
def test_names_never_fold_into_ascii(one: str, other: str) -> None:
    """A character outside of ASCII is never taken for one inside, nor for several."""
    assert fold(one) != fold(other)


@pytest.mark.parametrize(("text", "expected"), [
    ("0xFF", 255), ("0xFFFFFFFF", -1), ("1.5kb", 1536.0), ("5L", Int64(5)), ("1e2d", Decimal(100)), ("0b101", 5),
    ("-3", -3), ("2147483648", Int64(2147483648)),
])
def test_literals_in_texts_have_their_types(text: str, expected: object) -> None:
    """A text is read with prefix, suffix and unit, into the class that the literal would have."""
    found = scan_number(text)
    assert found == expected
    assert type(found) is type(expected)


def test_decimals_fit_in_96_bits() -> None:
    """A Decimal keeps 28 places at most and rounds half to even."""
    assert str(round_decimal(Decimal("0." + "3" * 40))) == "0." + "3" * 28
    assert str(decimal_of_double(0.1)) == "0.1"
    with pytest.raises(OverflowError):
        round_decimal(Decimal(2) ** 96)
