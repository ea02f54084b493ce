"""What the parameters of Format-Table and its like ask for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from lyncshell.format.specs import Spec


class Request:
    """`specs` of -Property, `group` of -GroupBy, `view` the name of a view.

    `autosize` None leaves the decision to the view; `expand` is CoreOnly, EnumOnly, Both or None; `force` formats
    text and numbers as objects, too; `columns` of a wide view (0: its default); `depth` of a custom view.
    """

    __slots__ = (
        "autosize", "columns", "depth", "display_error", "expand", "force", "group", "hide_headers", "repeat_headers",
        "show_error", "specs", "view", "wrap",
    )  # fmt: skip

    def __init__(self, specs: Sequence[Spec] = (), group: Spec | None = None, view: str | None = None) -> None:
        self.specs = specs
        self.group = group
        self.view = view
        self.autosize: bool | None = None
        self.wrap = False
        self.hide_headers = False
        self.repeat_headers = False
        self.show_error = False
        self.display_error = False
        self.expand: str | None = None
        self.force = False
        self.columns = 0
        self.depth: int | None = None
