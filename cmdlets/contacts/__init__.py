"""Contacts: the telephones, devices, rooms, mailboxes and applications that have an address but are no people.

What lives here: one declaration for each kind of directory object (`devices`, `rooms`, `exchange`, `conferencing`,
`applications`), and the verbs that all kinds share (`getting`, `making`, `changing`, `removing`, `moving`), written
once. `parameters` computes from a declaration which parameters a verb has, `verbs` makes the cmdlet of a kind and a
verb when it is first asked for. Where a documented cmdlet is like no other (Get- and Set- of access numbers, Move- of
application endpoints, Enable- of rooms) it is a class of its own that starts from the family's.

A kind says with `@contact` who owns its objects (`OwnerUrn`, as the product marks them), where New- puts them, and
what is completed and checked before one is stored (`rules`). Finding, storing and removing is
`lyncshell.declare.contacts`'s.

What may not live here: people and their settings (`cmdlets.users`), and the directory as Active Directory's own
cmdlets show it (`cmdlets.directory`).
"""
