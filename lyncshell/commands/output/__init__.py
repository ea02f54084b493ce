"""Commands that write: to the host (Out-Host, Write-Host), as text (Out-String, Out-File), to the streams (Write-Error,
Write-Warning ...), to several places (Tee-Object), or nowhere (Out-Null).

What objects look like as text is `lyncshell.format`'s matter, which the Out- commands feed; what becomes of a record
in a stream is the engine's (`engine.streams`). Files are written by `lyncshell.providers.text_files`. Commands that
shape objects without writing them (Format-Table ...) are in `commands.format`.
"""

from __future__ import annotations
