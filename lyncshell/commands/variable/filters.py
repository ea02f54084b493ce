"""Which of several variables -Name, -Include and -Exclude mean."""

from __future__ import annotations

from lyncshell.engine.variable_items import PSVariable, matching, scope_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncshell.engine.state import State


def chosen(
    state: State,
    names: Iterable[str],
    scope: str | None,
    include: Iterable[str] | None = None,
    exclude: Iterable[str] | None = None,
) -> dict[str, list[PSVariable]]:
    """For each name or pattern the variables that it means and the filters let through."""
    place = None if not scope else scope_of(state, scope)
    return {name: [each for each in matching(state, name, place) if passes(each.name, include, exclude)]
            for name in names}  # fmt: skip


def passes(name: str, include: Iterable[str] | None, exclude: Iterable[str] | None) -> bool:
    """Whether a name is included (no filter: any) and not excluded."""
    from lyncshell.values.wildcard import like

    if include and not any(like(name, pattern, True) for pattern in include):
        return False
    return not (exclude and any(like(name, pattern, True) for pattern in exclude))
