"""What must hold for any text: nothing raises, the tokens rebuild it, nodes lie inside their parents."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from lyncshell.language import parse, rebuild, tokenize
from lyncshell.language.ast import Ast, BaseCtorInvokeMemberExpressionAst

_BLANKS = re.compile(r"(?:\s|`(?:\r\n|\s|\Z))*")
_FRAGMENTS = st.sampled_from([
    'if ($a) { 1 }', 'elseif', 'else { }', 'foreach ($i in 1..3) { $i }', 'for (', ';', ')', '}', '{', '(', '$(',
    '@(', '@{', 'a = 1', 'Get-Item', '-Path', '-x:', "'q'", '"a $b $(1 + "c") d"', '"open', "'open", '$x', '${a b}',
    '$env:P', '@args', '[int]', '[', ']', '[math]::Max(1, 2)', '.Length', '::new(', '[0]', ',', '+', '-eq', '-not',
    '!', '++', '--', '=', '+=', '5', '0x1F', '1.5kb', '7..9', '# note', '<# block #>', '<#', '> out', '2>&1', '&&',
    '||', '&', '.', '?', ':', '??', ':label', 'while ($true) { break }', '--% raw', 'function F($p = 1) { $p }',
    'param($q)', 'process { }', 'class C : B { [int]$P; C() : base(1) { } }', 'enum E { A; B = 2 }', 'try { 1 }',
    'catch { }', 'finally { }', "switch ($x) { 1 { 'a' } default { } }", "@'\nhere\n'@", "@\"\nhere $x\n\"@", '`',
    '`n', '“typographic”', '–', 'using namespace A.B', 'data { 1 }', 'trap { }', 'return', '[Parameter(Mandatory)]',
    '%>',
])  # fmt: skip
_SPACES = st.sampled_from(["", " ", "\n", "\r\n", " `\n", "\t"])
_TEXTS = st.lists(st.tuples(_FRAGMENTS, _SPACES), max_size=14).map(
    lambda pairs: "".join(fragment + space for fragment, space in pairs)
)


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_tokens_rebuild_the_text(text: str) -> None:
    """Tokens stand in order, only blanks lie between them, and together they are the source byte for byte."""
    tokens = tokenize(text)
    end = 0
    for token in tokens:
        assert token.start >= end
        assert _BLANKS.fullmatch(text, end, token.start), text[end : token.start]
        end = token.end
    assert _BLANKS.fullmatch(text, end)
    assert rebuild(tokens, text) == text


@settings(max_examples=400, deadline=None)
@given(_TEXTS)
def test_nodes_lie_inside_their_parents(text: str) -> None:
    """Every node of an error-free tree lies inside its parent, which it knows, and an error lies in the text."""
    result = parse(text)
    for error in result.errors:
        assert 0 <= error.start <= error.end <= len(text) + 1
    if result.errors:
        return
    for node in result.tree.walk():
        for child in node.children():
            assert child.parent is node
            if not _is_base_call(child):
                assert node.start <= child.start <= child.end <= node.end


def _is_base_call(node: Ast) -> bool:
    return any(isinstance(child, BaseCtorInvokeMemberExpressionAst) for child in (node, *node.children()))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="$@(){}[]'\"`|&;,.:?!#<>=+-*/% \nab1_", max_size=24))
def test_any_text_is_parsed(text: str) -> None:
    """Whatever signs a text holds, parsing ends and the tokens rebuild it."""
    assert rebuild(parse(text).tokens, text) == text
