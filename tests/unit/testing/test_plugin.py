"""The fixtures that users' own test suites take."""

from __future__ import annotations

from pathlib import Path

import pytest

from lyncshell.session import Session


def test_a_session_is_on_the_sample_company(lyncshell: Session, tmp_path: Path) -> None:
    """A script runs against the sample, and what it did can be asked."""
    script = tmp_path / "grant.ps1"
    script.write_text("param($Name)\nGrant-CsMobilityPolicy kenmyer@litwareinc.com -PolicyName $Name", encoding="utf-8")
    assert lyncshell.run_file(str(script), ["SalesMobilityPolicy"]) == 0
    assert lyncshell.output_of("(Get-CsUser kenmyer@litwareinc.com).MobilityPolicy") == "SalesMobilityPolicy"


def test_every_test_has_a_store_of_its_own(lyncshell: Session) -> None:
    """Nothing of another test is left."""
    assert lyncshell.output_of("(Get-CsUser kenmyer@litwareinc.com).MobilityPolicy") == ""


class TestAnswers:
    """A test that is asked something."""

    @pytest.fixture
    def lyncshell_answers(self) -> list[str]:
        """What the script's question is answered."""
        return ["Policy => SalesMobilityPolicy"]

    def test_prompts_are_answered(self, lyncshell: Session) -> None:
        """Read-Host takes the answer that was given in advance."""
        lyncshell.run("$policy = Read-Host 'Policy'")
        assert lyncshell.output_of("$policy") == "SalesMobilityPolicy"
