"""Text to tree: the lexer, the parser and the nodes of the PowerShell language."""
