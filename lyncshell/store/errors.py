"""What can go wrong with a store; every class is a line that an administrator reads.

    StoreFailure (lyncshell.errors)
     +-- StoreUnavailable     there is no store there, or the system does not let us open it
     +-- NotAStore            a file that is something else
     +-- StoreTooNew          made by a newer release
     +-- StoreLocked          another program writes and did not finish in time
     +-- StoreReadOnly        the system, or a look at the past, does not allow writing
     +-- StoreDamaged         the database says that its file is broken
     +-- StoreNotEmpty        a bulk load into a branch that holds something
     +-- InvalidIdentity      a text that is no identity
     +-- ItemMoved            the item changed since it was read
     +-- UnknownRevision      no such revision on this branch
     +-- UnknownBranch        no branch or snapshot of that name
     +-- NameTaken            a branch or snapshot of that name exists
     +-- BranchNeeded         a branch that cannot go
     +-- LaterChanges         an undo would lose what was done afterwards
     +-- TransactionState     a transaction that is open already, or none that could be ended
    ItemNotFound (lyncshell.errors)
     +-- StoreItemNotFound    no item of that noun and identity
    ItemExists (lyncshell.errors)
     +-- StoreItemExists      the identity is taken
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ItemExists, ItemNotFound, StoreFailure


class StoreUnavailable(StoreFailure):
    """There is no store at that place, or the system does not let us open it."""

    category = ErrorCategory.ResourceUnavailable
    error_id = "StoreUnavailable"


class NotAStore(StoreFailure):
    """A file that is something else."""

    category = ErrorCategory.InvalidData
    error_id = "NotAStore"


class StoreTooNew(StoreFailure):
    """The store was made by a newer release."""

    category = ErrorCategory.InvalidData
    error_id = "StoreTooNew"


class StoreLocked(StoreFailure):
    """Another program writes to the store and did not finish in time."""

    category = ErrorCategory.ResourceBusy
    error_id = "StoreLocked"


class StoreReadOnly(StoreFailure):
    """The system does not allow writing."""

    category = ErrorCategory.PermissionDenied
    error_id = "StoreReadOnly"


class StoreDamaged(StoreFailure):
    """The database says that its file is broken."""

    category = ErrorCategory.InvalidData
    error_id = "StoreDamaged"


class StoreNotEmpty(StoreFailure):
    """A bulk load needs an empty branch."""

    error_id = "StoreNotEmpty"


class InvalidIdentity(StoreFailure):
    """A text that is no identity."""

    category = ErrorCategory.InvalidArgument
    error_id = "InvalidIdentity"


class ItemMoved(StoreFailure):
    """The item changed since the caller read it; `target` is the identity."""

    category = ErrorCategory.InvalidOperation
    error_id = "ItemMoved"


class UnknownRevision(StoreFailure):
    """No such revision on this branch."""

    category = ErrorCategory.ObjectNotFound
    error_id = "UnknownRevision"


class UnknownBranch(StoreFailure):
    """No branch or snapshot of that name."""

    category = ErrorCategory.ObjectNotFound
    error_id = "UnknownBranch"


class NameTaken(StoreFailure):
    """A branch or snapshot of that name exists."""

    category = ErrorCategory.ResourceExists
    error_id = "NameTaken"


class BranchNeeded(StoreFailure):
    """The main line, and the branch that the store stands on, stay."""

    error_id = "BranchNeeded"


class LaterChanges(StoreFailure):
    """An undo would lose what was done afterwards; `target` lists the identities."""

    error_id = "LaterChanges"


class TransactionState(StoreFailure):
    """A transaction is open already, or there is none that could be ended."""

    error_id = "TransactionState"


class StoreItemNotFound(ItemNotFound):
    """No item of that noun and identity; the text is the product's own."""

    error_id = "Identity"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementException"

    def __init__(self, identity: str) -> None:
        super().__init__(f'Management object not found for identity "{identity}".', identity)


class StoreItemExists(ItemExists):
    """The identity is taken by an item of the same noun."""

    error_id = "ItemExists"

    def __init__(self, noun: str, identity: str) -> None:
        super().__init__(f'"{identity}" already exists: an item of type {noun} with this identity is in the store.',
                         identity)
