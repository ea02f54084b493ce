"""Format-Table, Format-List, Format-Wide, Format-Custom, and the commands about views.

A Format- command turns objects into the packets of a formatted document (`lyncshell.format.packets`); the Out- command
at the end of the pipeline writes them. How a document looks is `lyncshell.format`'s matter: here are only the commands'
parameters. `shaping.py` has what they share. Commands that write are in `commands.output`.
"""

from __future__ import annotations
