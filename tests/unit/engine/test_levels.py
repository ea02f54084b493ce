"""The three levels of lowering give the same: helper calls, numbers in line, loops on Python locals."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lyncshell.engine import lowering
from lyncshell.host import RecordingHost
from lyncshell.session import Session

NAMES = ("a", "b", "c", "x", "n", "i")
VALUES = (
    "0", "1", "-1", "3", "2147483647", "-2147483648", "1.5", "'text'", "'7'", "''", "$null", "$true", "12345678901",
    "1.5d", "@(1, 2, 3)", "@('a', 2.5, $null)", "([int[]](4, 5, 6))", "([string[]]('p', 'q'))", "@{ a = 1 }",
    "$object", "$watcher", "([char]'z')", "(New-Object Collections.ArrayList (,@(9, 8)))",
)  # fmt: skip
OPERATORS = ("+", "-", "/", "%", "-band", "-bor", "-bxor", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-and", "-or",
             "-like", "-contains", "-in", "-join", "-f", "-is")  # fmt: skip
ASSIGNMENTS = ("=", "=", "+=", "-=", "%=")
# What is there before a program: an object with code that reads and assigns the variables of the loop.
BEFORE = """
$object = [pscustomobject]@{ Id = 3; Name = 'n' }
$watcher = [pscustomobject]@{ Id = 4 }
$watcher | Add-Member ScriptProperty Name { "$($x -is [int]) $($i -is [int]) $($i -eq 2)" }
$watcher | Add-Member ScriptProperty Next { $global:x = 77; "moved $($i -eq 2)" }
$guard = 0
"""
AFTER = """
foreach ($name in 'a', 'b', 'c', 'x', 'n', 'i', 'each', 'k') {
    $found = Get-Variable $name -ErrorAction Ignore
    if ($found) { "$name $(if ($null -eq $found.Value) { 'null' } else { $found.Value.GetType() }) $($found.Value)" }
}
"$($Error.Count)"
"""

# Programs must end, and texts and arrays must not grow for ever.
LIMIT = "$guard++; if ($guard -gt 9) { break };"

variables = st.sampled_from(NAMES).map("${}".format)
constants = st.sampled_from(VALUES[:14])


def _larger(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, st.sampled_from(OPERATORS), inner).map(lambda part: f"({part[0]} {part[1]} {part[2]})"),
        st.tuples(variables, inner).map(lambda part: f"{part[0]}[{part[1]}]"),
        st.tuples(variables, st.sampled_from(("Id", "Name", "Next", "Count", "Length"))).map(".".join),
        inner.map(lambda part: f'"<$({part})>"'),
        inner.map(lambda part: f"[int]{part}"),
        inner.map(lambda part: f"({part} * 3)"),
        inner.map(lambda part: f"(-not {part})"),
    )


expressions = st.recursive(st.one_of(variables, constants), _larger, max_leaves=4)


def _statements(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    body = st.lists(inner, min_size=1, max_size=3).map("; ".join)
    return st.one_of(
        st.tuples(expressions, body, body).map(lambda p: f"if ({p[0]}) {{ {p[1]} }} else {{ {p[2]} }}"),
        st.tuples(expressions, body).map(lambda p: f"if ({p[0]}) {{ {p[1]} }}"),
        _loops(body),
    )


def _loops(body: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    step = st.sampled_from(("$i++", "$i++", "$i += 2", "$i--"))
    bound = st.sampled_from(("5", "$n", "($n % 9)", "'7'", "2.5"))
    compare = st.sampled_from(("-lt", "-le", "-ge"))
    return st.one_of(
        st.tuples(bound, compare, step, body).map(
            lambda p: f"for ($i = 0; $i {p[1]} {p[0]}; {p[2]}) {{ {LIMIT} {p[3]} }}"
        ),
        st.tuples(bound, body).map(
            lambda p: f"foreach ($each in 1..{p[0]}) {{ {LIMIT} $k = $each; {p[1]} }}"
        ),
        st.tuples(expressions, body).map(lambda p: f"foreach ($x in {p[0]}) {{ {LIMIT} {p[1]} }}"),
        st.tuples(expressions, body).map(
            lambda p: f"while ({p[0]}) {{ {LIMIT} {p[1]} }}"
        ),
        st.tuples(expressions, body).map(
            lambda p: f"do {{ {LIMIT} {p[1]} }} until ({p[0]})"
        ),
    )


simple = st.one_of(
    st.tuples(variables, st.sampled_from(ASSIGNMENTS), expressions).map(" ".join),
    st.tuples(variables, expressions, expressions).map(lambda p: f"{p[0]}[{p[1]}] = {p[2]}"),
    expressions.map(lambda p: f"$k = {p}; $k"),
    variables.map(lambda p: f"{p}++"),
    expressions,
    st.sampled_from(("break", "continue")),
)
bodies = st.lists(st.recursive(simple, _statements, max_leaves=4), min_size=1, max_size=3).map("; ".join)
starts = st.tuples(*[st.sampled_from(VALUES)] * len(NAMES)).map(
    lambda values: "; ".join(f"${name} = {value}" for name, value in zip(NAMES, values, strict=True))
)


@pytest.fixture(scope="module", autouse=True)
def deep_calls() -> None:
    """A session raises Python's recursion limit, which must not happen while hypothesis watches it."""
    Session(RecordingHost(), store=":memory:").run("1")


def outcome(program: str, level: int) -> tuple[str, str]:
    """What a program writes and the errors that it shows, lowered at a level."""
    usual = lowering.compile_block
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lowering, "compile_block", partial(usual, level=level))
        host = RecordingHost(width=200)
        session = Session(host, store=":memory:")
        for text in (BEFORE, program, AFTER):
            session.run(text)
    return host.output, host.errors


def check(program: str) -> None:
    """All levels give what the first one gives."""
    expected = outcome(program, 1)
    assert outcome(program, 2) == expected
    assert outcome(program, 3) == expected


@settings(
    max_examples=25, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True, phases=[Phase.generate]
)
@given(starts, _loops(bodies))
def test_levels_agree(start: str, loop: str) -> None:
    """A loop over any values gives the same output, errors and variables at every level."""
    check(f"{start}\n{loop}")


@pytest.mark.heavy
@settings(max_examples=1000, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.generate])
@given(starts, _loops(bodies))
def test_levels_agree_at_length(start: str, loop: str) -> None:
    """The same, with many more programs."""
    check(f"{start}\n{loop}")


CASES: dict[str, Any] = {
    "the greatest Int32": "for ($i = 2147483645; $i -le 2147483647; $i++) { $i }; $i",
    "the least Int32": "for ($i = -2147483646; $i -ge -2147483648; $i--) { $i }; $i",
    "a function's own variable": "$x = 5; function f { foreach ($i in 1..3) { $x += $i }; $x }; f; $x",
    "a typed variable": "[int]$x = 1; foreach ($i in 1..3) { $x = '7' + $i }; $x",
    "a property that assigns": "$x = 1; foreach ($i in 1..3) { $x += 1; $watcher.Next; $x }; $x",
    "a failed assignment": "foreach ($i in 1..2) { $k = 1 / 0; \"[$k]\" }",
    "output into a pipeline": "function f { foreach ($i in 1..3) { $i } }; f | ForEach-Object { $_ * $i }",
    "return": "function f { foreach ($i in 1..9) { if ($i -eq 4) { return $i } }; 'no' }; f; $i",
    "nested labels": ":o for ($i = 0; $i -lt 3; $i++) { foreach ($j in 1..3) { if ($j -eq 2) { continue o }; $j } }",
    "a number that grows": "$x = 1; while ($x -lt 1e12) { $x *= 1000 }; $x; $x.GetType().Name",
    "a list that shrinks": "$a = 1, 2, 3; for ($i = 0; $i -lt 5; $i++) { $a[$i]; $a[-$i] }",
    "an error in a condition": "$n = 'x'; for ($i = 0; $i -lt $n; $i++) { $i; if ($i) { break } }",
    "strict mode": "Set-StrictMode -Version 1; foreach ($i in 1..2) { $unknown; $i }",
}


@pytest.mark.parametrize("name", CASES)
def test_known_programs(name: str) -> None:
    """Programs at the edges of what a loop on locals may do give the same at every level."""
    check(CASES[name])
