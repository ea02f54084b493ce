"""The interactive shell: the only place that knows prompt_toolkit and pygments.

`loop` reads, runs and shows, each in a function of its own; `highlight` colours a text with the shell's own lexer, so
colours never lie; `complete` says what may come next and is a pure function of the text and what the shell knows;
`completer`, `keys` and `history` tie these to the line editor.

What may not live here: anything that a script could see. The shell runs the same with and without a prompt.
"""
