"""Completion: a pure function of the text, the cursor and what the shell knows."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from lyncshell.host import RecordingHost
from lyncshell.repl.advice import advice
from lyncshell.repl.complete import complete
from lyncshell.repl.known import KnownShell
from lyncshell.session import Session


@pytest.fixture(scope="module")
def known() -> Iterable[KnownShell]:
    """What a session on the sample company knows."""
    with Session(RecordingHost(), store="sample") as session:
        session.run("function Get-Greeting { param([ValidateSet('short', 'long')]$Form, [switch]$Loud) }; $answer = 42")
        with session.at_work():
            yield KnownShell(session.state)


def texts(text: str, known: KnownShell) -> list[str]:
    """The suggestions at the end of a text."""
    return [suggestion.text for suggestion in complete(text, len(text), known)[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Get-CsMob", ["Get-CsMobilityPolicy"]),
        ("Get-Date | Format-T", ["Format-Table"]),
        ("$x = Get-Gree", ["Get-Greeting"]),
        ("if ($true) { Get-Gree", ["Get-Greeting"]),
        ("Get-Greeting -L", ["-Loud"]),
        ("Get-Greeting -Form ", ["short", "long"]),
        ("Get-Greeting -Form l", ["long"]),
        ("New-CsNetworkBWPolicy -BWPolicyModality V", ["Video"]),
        ("New-CsMobilityPolicy x -EnableMobility ", ["$true", "$false"]),
        ("$ans", ["$answer"]),
        ("Get-CsMobilityPolicy Site:", ["Site:Redmond"]),
        ("Remove-CsNetworkSite -Identity Par", ["ParisOffice"]),
        ("Grant-CsMobilityPolicy -PolicyName Sales", ["SalesMobilityPolicy"]),
        ("# Get-CsMob", []),
    ],
)
def test_what_may_come_next(text: str, expected: list[str], known: KnownShell) -> None:
    """Commands, parameters, values, variables and identities of the deployment are offered where they fit."""
    assert texts(text, known) == expected


def test_users_are_found_by_any_name(known: KnownShell) -> None:
    """An identity of a user may be begun with the display name, the account or the SIP address."""
    assert "'Ken Myer'" in texts("Get-CsUser -Identity Ken", known)
    assert "sip:kenmyer@litwareinc.com" in texts("Get-CsUser -Identity sip:ken", known)


def test_the_suggestion_replaces_the_word(known: KnownShell) -> None:
    """The offset is where the word under the cursor begins."""
    assert complete("Get-Date; Get-CsMob", 19, known)[0] == 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Get-CsUser ", ""),
        ("Get-CsZork ", "There is no command 'Get-CsZork'."),
        ("Get-CsZor", ""),
        ("Get-CsUser -Zork 5", "Get-CsUser has no parameter -Zork."),
        ("Get-CsUser -Zork ", "Get-CsUser has no parameter -Zork."),
        ("Get-CsUser -ea Stop ", ""),
        ("if ($true) {", ""),
        ("1 +* 2", "You must provide a value expression following the '+' operator."),
        ("& $block -Anything ", ""),
    ],
)
def test_what_is_wrong_before_it_runs(text: str, expected: str, known: KnownShell) -> None:
    """The first error is told while typing; a text that more input could mend has none."""
    assert advice(text, known) == expected
