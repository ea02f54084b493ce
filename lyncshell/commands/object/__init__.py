"""Commands that look at the objects of a pipeline, whatever they are: filter, project, sort, group, measure, compare,
and those that make objects and give them members.

One file per command, named after it. Shared subjects: `property_expression` (what `-Property` arguments mean: names,
wildcards, script blocks, hash tables; the only reading of them in the project), `ordering` (the order that
Sort-Object, Group-Object, Compare-Object and -Unique agree on), `stepping` (commands that take one object at a time
and run as fast as the engine can), `member_kinds` (the values of -MemberType).

Not here: anything that knows of files, of the store, or of how objects are shown.
"""
