"""The past and the future of a deployment: history, blame, undo, transactions, plans, snapshots, forks, comparison.

None of these cmdlets is the product's; their nouns are ours. Each is about every noun that exists, so none of them
names one: what they do is in `lyncshell.declare` (`past`, `undo`, `plans`, `tree`, ...), and the store does the rest.
A cmdlet here ends the revision of the running statement first, so that it sees something whole.
"""
