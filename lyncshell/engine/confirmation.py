"""ShouldProcess and ShouldContinue: -WhatIf, -Confirm, $ConfirmPreference, and PowerShell's questions."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.hosting import Host
    from lyncshell.engine.variables import Scope

# The order of System.Management.Automation.ConfirmImpact.
IMPACTS = {"none": 0, "low": 1, "medium": 2, "high": 3}

YES = ("&Yes", "Continue with only the next step of the operation.")
YES_TO_ALL = ("Yes to &All", "Continue with all the steps of the operation.")
NO = ("&No", "Skip this operation and proceed with the next operation.")
NO_TO_ALL = ("No to A&ll", "Skip this operation and all subsequent operations.")
SUSPEND = (
    "&Suspend",
    'Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.',
)


class Confirmation:
    """What one running command may do. Remembers "yes to all" and "no to all".

    `what_if` and `verbose` say whether those are on, `impact` is the command's ConfirmImpact, `threshold` the
    preference it is held against (-Confirm makes it Low, -Confirm:$false None).
    """

    __slots__ = ("_all", "command", "host", "impact", "streams", "threshold", "what_if")

    def __init__(
        self, command: str, host: Host, streams: Any, impact: str, threshold: str, what_if: bool
    ) -> None:
        self.command = command
        self.host = host
        self.streams = streams
        self.impact = IMPACTS.get(impact.lower(), 2)
        self.threshold = IMPACTS.get(threshold.lower(), 3)
        self.what_if = what_if
        self._all: bool | None = None

    @classmethod
    def of(cls, processor: Any) -> Confirmation:
        """The confirmation of a processor: from its common parameters, else from the preferences."""
        from lyncshell.values.convert import truth

        invocation, common = processor.invocation, processor.common
        metadata = processor.binding.metadata
        asked = common.get("Confirm")
        if asked is None:
            threshold = _preference(invocation.scope, "confirmpreference", "High")
        else:
            threshold = "Low" if truth(asked) else "None"
        what_if = common["WhatIf"] if "WhatIf" in common else _preference(invocation.scope, "whatifpreference", False)
        host = invocation.state.host
        return cls(metadata.name, host, processor.streams, metadata.confirm_impact, threshold, bool(truth(what_if)))

    def should_process(self, target: str, action: str | None = None, caption: str | None = None) -> bool:
        """Whether to go on. With a caption, `target` is the description and `action` the question."""
        if caption is None:
            description = f'Performing the operation "{action or self.command}" on target "{target}".'
            question, caption = description, "Confirm"
            question = f"Are you sure you want to perform this action?\n{description}"
        else:
            description, question = target, action or target
        if self._all is not None:
            return self._all
        if self.what_if:
            self.host.write_line(f"What if: {description}")
            return False
        if self.threshold == 0 or self.impact < self.threshold:
            self.streams.verbose(description)
            return True
        return self._ask(question, caption)

    def should_continue(self, query: str, caption: str, *, to_all: bool = False) -> bool:
        """Asks in any case, unless "to all" was answered before and may be answered here."""
        if to_all:
            return self._ask(query, caption) if self._all is None else self._all
        return bool(self.host.choose(caption, query, [YES, NO, SUSPEND], 0) == 0)

    def _ask(self, question: str, caption: str) -> bool:
        answer = self.host.choose(caption, question, [YES, YES_TO_ALL, NO, NO_TO_ALL, SUSPEND], 0)
        if answer in (1, 3):
            self._all = answer == 1
        return answer in (0, 1)


def _preference(scope: Scope, name: str, usual: Any) -> Any:
    """A preference variable as code in the scope sees it; `usual` where nobody set it."""
    owner = scope.owner(name)
    if owner is None:
        return usual
    from lyncshell.values.text import to_string

    value = dict.get(owner, name)
    return to_string(value) if isinstance(usual, str) else value
