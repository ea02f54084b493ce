"""What was typed at the prompt: Get-History, Add-History, Clear-History, Invoke-History.

`session_history.py` keeps the entries of a shell; the interactive loop adds to it. A shell that runs a script or a
command has an empty history, as PowerShell's has. The history of the line editor, which outlives the shell, is another
thing and lives in `lyncshell.repl`.
"""
