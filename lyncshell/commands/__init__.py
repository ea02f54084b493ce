"""PowerShell's own commands, one file each.

A file holds one command: its declaration (`@cmdlet`), its help text with examples, its code. The folders group
commands by what they are about (`object`, `output`, `variable`, `command`, `module`, `file`, `data` ...). What two
commands share is a module of the same folder, named after its subject.

`index.py` is generated: it says which module holds which command, so that looking a name up imports nothing but
the index. After adding, renaming or removing a command run

    python -m lyncshell.commands.generate

A command sees the shell through `self` only (`lyncshell.cmdlet.Cmdlet`: its parameters, `state`, `host` and the
methods that write to streams). What may not live here: the language, conversion of values, printing of tables
(`lyncshell.format`), anything about Lync (`cmdlets`).
"""
