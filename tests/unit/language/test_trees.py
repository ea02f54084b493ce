"""The shape of trees where a running script does not show it."""

from __future__ import annotations

from typing import TypeVar

import pytest

from lyncshell.language import parse, tokenize
from lyncshell.language.ast import (
    Ast,
    BinaryExpressionAst,
    CommandAst,
    CommandParameterAst,
    ConstantExpressionAst,
    ExpandableStringExpressionAst,
    FunctionDefinitionAst,
    NumberLiteral,
    StringConstantExpressionAst,
    TypeExpressionAst,
    VariableExpressionAst,
)
from lyncshell.language.tokens import StringToken

_T = TypeVar("_T", bound=Ast)


def _first(text: str, kind: type[_T]) -> _T:
    found = next(node for node in parse(text).tree.walk() if isinstance(node, kind))
    assert isinstance(found, kind)
    return found


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("1 + 2 * 3", "1"), ("1 * 2 + 3", "1 * 2"), ("1 - 2 - 3", "1 - 2"), ("1, 2 + 3", "1, 2"),
        ("1 -eq 2 -and 3", "1 -eq 2"), ("-not 1 -eq 2", "-not 1"), ("'a' + '{0}' -f 2", "'a'"), ("1..2 + 3", "1..2"),
        ("$a ?? 1 + 2", "$a"), ("1 -band 2 -eq 3", "1"),
    ],
)  # fmt: skip
def test_precedence(text: str, left: str) -> None:
    """Operators bind by PowerShell's precedence, equal ones from the left, the comma before all of them."""
    node = _first(text, BinaryExpressionAst)
    assert text[node.left.start : node.left.end] == left


@pytest.mark.parametrize(
    ("text", "digits", "base", "suffix", "multiplier", "real", "negative"),
    [
        ("12", "12", 10, "", 1, False, False),
        ("-12", "12", 10, "", 1, False, True),
        ("0xFFl", "FF", 16, "l", 1, False, False),
        ("0b101", "101", 2, "", 1, False, False),
        ("1.5kb", "1.5", 10, "", 1024, True, False),
        (".5e–3d", ".5e-3", 10, "d", 1, True, False),
        ("2UYmb", "2", 10, "uy", 1 << 20, False, False),
    ],
)
def test_number_parts(
    text: str, digits: str, base: int, suffix: str, multiplier: int, real: bool, negative: bool
) -> None:
    """A numeric literal is taken apart into digits, base, suffix and multiplier, and keeps its text."""
    number = _first(f"$x = {text}", ConstantExpressionAst).value
    assert isinstance(number, NumberLiteral)
    parts = (number.digits, number.base, number.suffix, number.multiplier, number.is_real, number.negative)
    assert parts == (digits, base, suffix, multiplier, real, negative)
    assert number.text == text


def test_strings_hold_real_trees_with_offsets_of_the_whole() -> None:
    """What stands in `$( )` in a string is a tree whose offsets are those of the text, also behind doubled quotes."""
    text = '''"pool ""$pool"" has $($count + "x$(""$inner"")") users"'''
    node = _first(text, ExpandableStringExpressionAst)
    names = [text[inner.start : inner.end] for inner in node.walk() if isinstance(inner, VariableExpressionAst)]
    assert names == ["$pool", "$count", "$inner"]
    assert [part for part in node.parts if isinstance(part, str)] == ['pool "', '" has ', " users"]


def test_command_elements() -> None:
    """A command's words are constants, parameters with their arguments, or expressions."""
    command = _first("Get-CsUser -Identity:sip:a@b.c -OU 'x' $y.z,5 -- -last", CommandAst)
    kinds = [type(element).__name__ for element in command.command_elements]
    assert kinds == [
        "StringConstantExpressionAst", "CommandParameterAst", "CommandParameterAst", "StringConstantExpressionAst",
        "ArrayLiteralAst", "CommandParameterAst", "StringConstantExpressionAst",
    ]  # fmt: skip
    identity = command.command_elements[1]
    assert isinstance(identity, CommandParameterAst)
    assert isinstance(identity.argument, StringConstantExpressionAst)
    assert identity.argument.value == "sip:a@b.c"


@pytest.mark.parametrize(
    ("text", "full_name"),
    [
        ("[int]", "int"),
        ("[string[]]", "string[]"),
        ("[int[,]]", "int[,]"),
        ("[System.Collections.Dictionary[string, int[]]]", "System.Collections.Dictionary[string,int[]]"),
        ("[List[[string],[int]]]", "List[string,int]"),
        ("[Foo.Bar, Baz]", "Foo.Bar,Baz"),
    ],
)
def test_type_names(text: str, full_name: str) -> None:
    """Type names are read with their arguments, ranks and assembly."""
    assert _first(text, TypeExpressionAst).type_name.full_name == full_name


def test_extents_know_lines_and_columns() -> None:
    """An extent gives the file, the lines and columns from 1, and the text."""
    result = parse("\n\nfunction Get-Pool {\r\n  'x'\n}", file="pool.ps1")
    extent = next(node for node in result.tree.walk() if isinstance(node, FunctionDefinitionAst)).extent
    assert (extent.file, extent.start_line_number, extent.start_column_number) == ("pool.ps1", 3, 1)
    assert (extent.end_line_number, extent.end_column_number) == (5, 2)
    assert extent.text.startswith("function Get-Pool")


def test_find_all_stops_at_script_blocks_when_asked() -> None:
    """`find_all` leaves nested script blocks out unless they are wanted."""
    tree = parse("$a; & { $b }").tree
    for nested, names in ((False, ["a"]), (True, ["a", "b"])):
        found = list(tree.find_all(lambda node: isinstance(node, VariableExpressionAst), nested))
        assert [node.variable_path.name for node in found if isinstance(node, VariableExpressionAst)] == names


def test_requirements_are_read() -> None:
    """`#requires` lines give names and constants; the same words in a string do not."""
    tree = parse("#requires -Version 5.1\n'\n#requires -Version 9\n'\n#Requires -Modules A, @{ModuleName='B'}").tree
    assert [(item.name, item.values) for item in tree.requirements] == [
        ("version", ["5.1"]),
        ("modules", ["A", {"ModuleName": "B"}]),
    ]


def test_words_get_roles_for_colours() -> None:
    """Tokens say which words are commands, keywords, types and members."""
    text = "if ([int]$x.Length) { Get-CsUser -Identity a }"
    roles = {text[token.start : token.end]: token.role for token in tokenize(text) if isinstance(token, StringToken)}
    assert roles == {"if": "Keyword", "int": "TypeName", "Length": "MemberName", "Get-CsUser": "CommandName", "a": ""}
