"""Undo and redo: which revision is next, and what stands in the way.

An undo is a revision of its own, whose note says what it undid; so is a redo. Undone revisions are passed over when
the next one is looked for, so that undo after undo walks back, and redo after redo forward again.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncshell.declare.integrity import broken
from lyncshell.declare.revisions import one_revision
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.errors import LaterChanges, TransactionState
from lyncshell.store.history import Change

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.history import Revision

UNDO = re.compile(r"Undo of revisions? (\d+)(?: to (\d+))?")
REDO = re.compile(r"Redo of revisions? (\d+)(?: to (\d+))?, undone by (\d+)")
RECENT = 200


class NothingToUndo(ShellError):
    """No revision that could be undone, or redone."""

    category = ErrorCategory.ObjectNotFound
    error_id = "NothingToUndo"


class Range:
    """The revisions first..last. `undone_by` is the undo that a redo takes back."""

    __slots__ = ("first", "last", "undone_by")

    def __init__(self, first: int, last: int, undone_by: int | None = None) -> None:
        self.first = first
        self.last = last
        self.undone_by = undone_by

    def __str__(self) -> str:
        return f"revision {self.first}" if self.first == self.last else f"revisions {self.first} to {self.last}"

    @property
    def note(self) -> str:
        """What the revision says that undoes or redoes these."""
        return f"Undo of {self}" if self.undone_by is None else f"Redo of {self}, undone by {self.undone_by}"


def next_undo(deployment: Deployment) -> Range:
    """The newest command that is not undone. Raises NothingToUndo."""
    for limit in (RECENT, None):
        recent = deployment.history.revisions(limit=limit)
        undone = _undone(recent)
        for revision in recent:
            if _is_command(revision) and not any(span.first <= revision.id <= span.last for span in undone):
                return Range(revision.id, revision.id)
        if len(recent) < RECENT:
            break
    raise NothingToUndo("There is no command to undo.")


def next_redo(deployment: Deployment) -> Range:
    """What the newest undo took away, that was not redone. Raises NothingToUndo."""
    undone = _undone(deployment.history.revisions(limit=RECENT))
    if not undone:
        raise NothingToUndo("There is no undo to take back.")
    return undone[0]


def apply(deployment: Deployment, span: Range, *, force: bool = False) -> list[Change]:
    """Undoes the revisions of a span, or redoes them where it says by what they were undone; gives what that changed.

    Raises LaterChanges with the items that were changed since, or that need what would go, unless `force`;
    UnknownRevision; TransactionState inside a transaction.
    """
    store = deployment.store
    store.close_revision()
    store.as_of(span.last)
    source = span if span.undone_by is None else Range(span.undone_by, span.undone_by)
    done = store.history.changes(source.first, source.last)
    changes = [Change(change.after, change.before) for change in reversed(done)]
    if not changes:
        raise NothingToUndo(f"Nothing is left of {span}.")
    if store.in_transaction and not store.is_rehearsing:
        raise TransactionState("Complete or undo the transaction first.")
    later = [] if force else [each for each in store.history.later(done) if not _is_undone(deployment, each)]
    _refuse(span, [f"{change.noun} {change.identity} was changed again" for change in later])
    # Nothing can build on what was done last.
    is_checked = not force and source.last < deployment.history.last_revision()
    known = set(broken(deployment, changes)) if is_checked else set()
    with one_revision(deployment, span.note):
        store.apply(changes)
        if is_checked:
            _refuse(span, [text for text in broken(deployment, changes) if text not in known])
    return changes


def _is_undone(deployment: Deployment, change: Change) -> bool:
    """Whether an item is already as it was before."""
    known = change.before or change.after
    assert known is not None
    now = deployment.store.get(change.noun, known.as_identity())
    return (now.text if now is not None else None) == (change.before.text if change.before is not None else None)


def _refuse(span: Range, reasons: list[str]) -> None:
    if reasons:
        word = "undone" if span.undone_by is None else "redone"
        text = f"{str(span).capitalize()} cannot be {word} without loss: {'; '.join(reasons)}. -Force does it."
        raise LaterChanges(text, reasons)


def _undone(revisions: Iterable[Revision]) -> list[Range]:
    """What is undone at present, the newest undo first; the revisions come newest first."""
    redone: set[int] = set()
    found: list[Range] = []
    for revision in revisions:
        redo = REDO.fullmatch(revision.note or "")
        undo = UNDO.fullmatch(revision.note or "")
        if redo is not None:
            redone.add(int(redo[3]))
        elif undo is not None and revision.id not in redone:
            found.append(Range(int(undo[1]), int(undo[2] or undo[1]), revision.id))
    return found


def _is_command(revision: Revision) -> bool:
    """Whether somebody typed it: neither an undo or redo, nor what the store was filled with."""
    note = revision.note or ""
    return bool(revision.command_line) and UNDO.fullmatch(note) is None and REDO.fullmatch(note) is None
