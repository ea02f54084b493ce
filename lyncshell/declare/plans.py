"""Plans: changes that were tried on a branch of their own and wait to be applied, exactly as they are.

While a plan is being made the store stands on a branch that nobody merges; all commands see what is planned. The plan
itself is a list of items, each as it was and as it shall be. Applied, it is one revision; where an item is no longer
as it was, nothing is done. A file of a plan can be read and carries a digest, so that nobody edits it unseen.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from lyncshell.declare.data_text import dump, parse
from lyncshell.declare.difference_text import plain
from lyncshell.declare.differences import Difference, difference, differences
from lyncshell.declare.integrity import broken
from lyncshell.declare.moments import local_time
from lyncshell.declare.records import check_properties, identity_from, item_of, place_of
from lyncshell.declare.report import Report
from lyncshell.declare.revisions import one_revision
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.errors import StoreReadOnly
from lyncshell.store.history import Change

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.branch import Branch
    from lyncshell.store.item import Item

FORM = "LyncShell plan 1"
SUMMARY_WIDTH = 100


class PlanRefused(ShellError):
    """A plan that cannot be applied; the target lists the items."""

    category = ErrorCategory.InvalidOperation
    error_id = "PlanRefused"


class PlanState(ShellError):
    """A plan is being made already, or none is."""

    category = ErrorCategory.InvalidOperation
    error_id = "PlanState"


class PlanBroken(ShellError):
    """A file that is no plan, or not the one that was written."""

    category = ErrorCategory.InvalidData
    error_id = "PlanBroken"


class Plan(Report):
    """Changes that wait. `base` is the revision that they were planned upon, `made` when, in 100 ns ticks."""

    __slots__ = ("_nouns", "base", "changes", "made", "name", "user")
    TYPE = "Plan"
    PROPERTIES = {
        "Name": lambda self: self.name,
        "Time": lambda self: local_time(self.made),
        "User": lambda self: self.user,
        "Revision": lambda self: self.base,
        "ItemCount": lambda self: len(self.changes),
        "Items": lambda self: self.items(),
    }

    def __init__(self, nouns: Nouns, changes: Iterable[Change], name: str, user: str, base: int, made: int) -> None:
        self._nouns = nouns
        self.changes = list(changes)
        self.name = name
        self.user = user
        self.base = base
        self.made = made

    def items(self) -> list[Difference]:
        """What the plan changes, property by property."""
        return differences(self.changes, self._nouns)

    def __str__(self) -> str:
        return self.name or f"Plan of {len(self.changes)} changes"


class Running:
    """A plan that is being made: its branch, and the branch that the store goes back to."""

    __slots__ = ("base", "branch", "home", "is_bound", "name")

    def __init__(self, branch: Branch, home: Branch, name: str, base: int, is_bound: bool) -> None:
        self.branch = branch
        self.home = home
        self.name = name
        self.base = base
        self.is_bound = is_bound


def start(deployment: Deployment, name: str, *, is_bound: bool = False) -> None:
    """From here on commands change a branch that nobody else sees. Raises PlanState, TransactionState."""
    if deployment.planning is not None:
        raise PlanState("A plan is being made already: Stop-CsPlan ends it.")
    store = deployment.store
    if store.frozen:
        raise StoreReadOnly(store.frozen)
    home = store.branch
    base = store.history.last_revision()
    branch = store.fork()
    deployment.stand_on(branch)
    deployment.planning = Running(branch, home, name, base, is_bound)


def stop(deployment: Deployment) -> Plan:
    """Goes back to the real branch, and gives what was planned. Raises PlanState, TransactionState."""
    running = deployment.planning
    if running is None:
        raise PlanState("No plan is being made: Start-CsPlan begins one.")
    plan = so_far(deployment, running)
    deployment.stand_on(running.home)
    deployment.planning = None
    return plan


def so_far(deployment: Deployment, running: Running) -> Plan:
    """What is planned up to now."""
    deployment.store.close_revision()
    changes = deployment.store.history_of(running.branch).own_changes()
    return _plan(deployment, changes, running.name, running.base)


def plan_of_fork(deployment: Deployment, name: str) -> Plan:
    """What a fork changed since it left, as a plan for the branch where it left. Raises UnknownBranch."""
    store = deployment.store
    store.close_revision()
    branch = store.branch_named(name)
    base = store.origin_of(branch)
    changes = store.history_of(branch).own_changes()
    return _plan(deployment, changes, name, store.history_at(base).last_revision())


def plan_of_changes(deployment: Deployment, changes: Iterable[Change], name: str) -> Plan:
    """Changes as a plan for the store as it is now."""
    return _plan(deployment, changes, name, deployment.history.last_revision())


def apply(deployment: Deployment, plan: Plan, *, force: bool = False) -> list[Change]:
    """Makes every item as the plan says, as one revision; items that are so already stay. Gives what it changed.

    Raises PlanRefused with the items that were changed since it was made, or that would name what is not there, unless
    `force`; UnknownRevision when it was made upon a revision that this store does not have.
    """
    store = deployment.store
    for change in plan.changes:
        identity_from(deployment.nouns, _place(deployment.nouns, change))
        if change.after is not None:
            check_properties(deployment.nouns, change.noun, change.after.body)
    if not force:
        store.close_revision()
        store.as_of(plan.base)
    with one_revision(deployment, f"Plan {plan.name}".strip()):
        open_changes = [change for change in plan.changes if _state(deployment, change) != _text(change.after)]
        if not force:
            moved = [change for change in open_changes if _state(deployment, change) != _text(change.before)]
            _refuse([f"{each} changed since" for each in _names(deployment, moved)])
        known = set() if force else set(broken(deployment, open_changes))
        store.apply(open_changes)
        if not force:
            _refuse([text for text in broken(deployment, open_changes) if text not in known])
    return open_changes


def _names(deployment: Deployment, changes: Iterable[Change]) -> list[str]:
    return [str(difference(change, deployment.nouns)) for change in changes]


def export(deployment: Deployment, plan: Plan) -> str:
    """The text of a plan's file."""
    content = _content(deployment.nouns, plan)
    return dump({**content, "Digest": _digest(content)})


def read(deployment: Deployment, text: str, place: str) -> Plan:
    """The plan in a file. Raises MalformedData, PlanBroken, UnknownNoun, UnknownProperty."""
    content = parse(text, place)
    if not isinstance(content, dict) or content.get("Form") != FORM:
        raise PlanBroken(f"{place} is no plan: it does not begin with Form = '{FORM}'.", place)
    told = content.pop("Digest", None)
    if told != _digest(content):
        raise PlanBroken(f"{place} was changed after it was written: its digest does not fit.", place)
    try:
        changes = [_change(deployment.nouns, record) for record in content["Changes"]]
        return Plan(deployment.nouns, changes, content["Name"], content["User"], content["Revision"], content["Made"])
    except (KeyError, TypeError, AttributeError) as error:
        raise PlanBroken(f"{place} is no whole plan: {error}.", place) from None


def _plan(deployment: Deployment, changes: Iterable[Change], name: str, base: int) -> Plan:
    store = deployment.store
    return Plan(deployment.nouns, changes, name, store.user, base, store.now())


def _refuse(reasons: list[str]) -> None:
    if reasons:
        raise PlanRefused(f"The plan is not applied: {'; '.join(reasons)}.", reasons)


def _state(deployment: Deployment, change: Change) -> str | None:
    known = change.after or change.before
    assert known is not None
    now = deployment.store.get(change.noun, known.as_identity())
    return _text(now)


def _text(item: Item | None) -> str | None:
    return None if item is None else item.text


def _place(nouns: Nouns, change: Change) -> dict[str, Any]:
    known = change.after or change.before
    assert known is not None
    return place_of(nouns, known)


def _content(nouns: Nouns, plan: Plan) -> dict[str, Any]:
    return {
        "Form": FORM,
        "Name": plan.name,
        "User": plan.user,
        "Made": plan.made,
        "Revision": plan.base,
        "Summary": plain(plan.items(), SUMMARY_WIDTH),
        "Changes": [
            {
                **_place(nouns, change),
                "Before": None if change.before is None else change.before.body,
                "After": None if change.after is None else change.after.body,
            }
            for change in plan.changes
        ],
    }


def _change(nouns: Nouns, record: dict[str, Any]) -> Change:
    noun, identity = identity_from(nouns, record)
    before, after = record["Before"], record["After"]
    if before is None and after is None:
        raise TypeError(f"{noun} {identity} has neither Before nor After")
    if after is not None:
        check_properties(nouns, noun, after)
    return Change(item_of(noun, identity, before), item_of(noun, identity, after))


def _digest(content: dict[str, Any]) -> str:
    from hashlib import sha256

    return "sha256:" + sha256(dump(content).encode()).hexdigest()
