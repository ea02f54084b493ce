"""What the cmdlets about the past share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.declare.cmdlet import CsCmdlet

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment

ID_SPACE = "LyncShell.History"


class HistoryCmdlet(CsCmdlet):
    """A cmdlet that looks at the past. It knows the past itself, so that it takes no -AsOf."""

    ps_has_past = False

    def whole(self) -> Deployment:
        """The deployment, with the revision of the running statement ended."""
        self.deployment.store.close_revision()
        return self.deployment


# Its attributes are no parameters.
HistoryCmdlet.ps_not_declaring = HistoryCmdlet  # type: ignore[attr-defined]
