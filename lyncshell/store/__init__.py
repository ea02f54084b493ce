"""The scoped configuration store: what a deployment is, with its whole past.

The product keeps its configuration in documents: one for each kind of information and scope class. Ours keeps items:
a noun (`MobilityPolicy`), an identity (`Site:Redmond`, see `identity`) and a body, which holds only what differs from
the noun's defaults. Nothing is ever changed in place. A write appends a version to a branch; the writes of one
top-level statement are one revision, with its time, user and command line. From that come the newest state, the
past, forks, snapshots, history, comparison and undo, all by the same queries (`branch` says how a version is found).

Where to look:

    store       Store: open, get, put, statements, transactions, forks. What the rest of the program talks to
    identity    scopes and identities in every spelling; how a user may be named
    reader      what a view can be asked; `tip` is the newest state with a memory
    history     revisions, changes, blame, comparison
    directory   users, contacts, groups and OUs: typed columns and names; `filters` turns predicates into SQL
    writing     numbers, revisions and transactions; `bulk` fills an empty store
    schema, connection, statements      tables, the database, the queries; `postgres` where a server is different

SQLAlchemy lives here and nowhere else, and only Core: importing this package does not import it, opening a store
does. No noun, default or limit is known here, nothing is printed, no command lives here, and the clock is given by
the caller. Where building left the first plan: changes are numbered across the store, and a view ends at a change
rather than at a revision, because revisions of two programs may overlap; the typed columns are kept for the newest
state only and an append-only table of names serves every other view, so that neither grows slower with the past.
"""
