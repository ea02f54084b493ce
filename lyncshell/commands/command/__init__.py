"""Commands about commands and script text: Get-Command, Get-Help, Get-Verb, Invoke-Expression, Invoke-Command.

`search.py` looks commands up the way Get-Command does, `comment_help.py` reads comment-based help, `help_topic.py`
makes the objects that Get-Help writes and `help_view.py` their lines. What may not live here: the command table
itself (`engine/table.py`), how a parameter is bound (`engine/binder.py`).
"""
