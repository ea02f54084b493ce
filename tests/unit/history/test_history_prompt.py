"""The prompt says where changes go."""

from __future__ import annotations

from lyncshell.session import Session


def test_the_prompt_names_the_mode(session: Session) -> None:
    """A plan, a fork and a transaction stand before the folder; without them there is the folder alone."""
    seen = []
    for line in ("$null = Get-CsSite", "Start-CsPlan Lab", "$null = Stop-CsPlan", "New-CsFork lab -Enter",
                 "Start-CsTransaction", "Undo-CsTransaction; Exit-CsFork"):
        session.run(line)
        seen.append(session.prompt().partition("PS ")[0])
    assert seen == ["", "[plan Lab] ", "", "[fork lab] ", "[fork lab, transaction] ", ""]
