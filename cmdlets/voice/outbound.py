"""Which route a call takes: the usages in their order, for each the routes by priority, the first that fits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from cmdlets.voice.normalization import fits
from lyncshell.store.identity import GLOBAL

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.repository import Repository


def routes_of(repository: Repository, settings: SettingsObject | None = None) -> list[SettingsObject]:
    """All routes by priority: those of the settings that are given, else those of the store."""
    found = settings or repository.find(repository.nouns.named("RoutingConfiguration"), GLOBAL)
    return [] if found is None else list(found.get("Route"))


def first_route(
    usages: Iterable[str], routes: list[SettingsObject], number: str | None
) -> tuple[str | None, str | None]:
    """The name of the route and the usage that carry a call to a number; None twice where there is none."""
    if number is None:
        return None, None
    for usage in usages:
        for route in routes:
            named = {str(each).lower() for each in route.get("PstnUsages")}
            if str(usage).lower() in named and fits(str(route.get("NumberPattern")), number):
                return str(route.get("Name")), str(usage)
    return None, None
