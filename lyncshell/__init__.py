"""LyncShell: a PowerShell-like admin shell for Lync Server and Skype for Business Server that needs no servers.

The package is a house that text walks through, from `cli` at the door to a table on the terminal:

    language   text -> tree                     values     what a PowerShell value is and does
    engine     tree -> running program          cmdlet     what a command written in Python is
    providers  drives and paths                 commands   PowerShell's own commands
    format     objects -> lines of text         store      the scoped configuration store
    declare    how the domain declares nouns    session    all of it together: the public Python API
    host       the terminal, or a recording     repl       the interactive shell
    testing    fixtures for users' own tests

Nothing imports upwards (the table of who may import whom is a contract in `tests/contract/`), and the domain itself,
the package `cmdlets`, is not known here by name: it is found through the entry point group `lyncshell.commands`.
The package itself imports nothing, so that start-up pays only for what a command line needs.
"""

__version__ = "0.1.0"
