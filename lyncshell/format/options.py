"""What a session's preferences say about formatting; the caller reads them, nothing in this package does."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.format.views import ViewTable


class FormatOptions:
    """`enumeration_limit` items of a collection are shown in a cell (below zero: all); `error_view` names how errors
    are worded; `width` is the host's, in columns; `color` allows control sequences; `views` are the session's."""

    __slots__ = ("color", "enumeration_limit", "error_view", "views", "width")

    def __init__(self, enumeration_limit: int = 4, error_view: str = "ConciseView", width: int = 120,
                 color: bool = False, views: ViewTable | None = None) -> None:
        self.enumeration_limit = enumeration_limit
        self.error_view = error_view
        self.width = width
        self.color = color
        self.views = views


def options_of(state: Any) -> FormatOptions:
    """The options of a running session (an `engine.state.State`)."""
    from lyncshell.values.text import to_string

    limit = state.get_variable("FormatEnumerationLimit")
    view = state.get_variable("ErrorView")
    return FormatOptions(
        int(limit) if isinstance(limit, int) else 4,
        to_string(view) or "ConciseView",
        state.host.width(),
        state.host.color(),
        state.services.get("views"),
    )
