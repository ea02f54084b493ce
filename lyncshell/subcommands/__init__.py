"""The subcommands of `lyncshell`: what pipelines and schedulers call without writing PowerShell.

What lives here: one module for each, with a function `run(arguments, session) -> exit code`; `session` makes the shell
that the command line's options ask for. What may not: anything that a cmdlet does not do too.

Exit codes: 0 nothing differs, 2 something does, 1 an error.
"""

SUBCOMMANDS = {"diff": "lyncshell.subcommands.diff", "plan": "lyncshell.subcommands.plan"}
"""Name -> the module that is imported when the subcommand is called."""

SAME, FAILED, DIFFERENT = 0, 1, 2
"""The exit codes."""
