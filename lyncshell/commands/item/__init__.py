"""Commands over items of any provider: files, variables, functions, aliases, environment variables; and over drives,
locations and paths.

One file per command, named after it. `path_parameters` holds the parameters that these commands share and the one way
from them to items; `child_search` lists and filters what containers hold; `property_access` reads and writes
properties of items.

Not here: what a file system or another provider is (`lyncshell.providers`), and what files contain
(`lyncshell.commands.file`).
"""
