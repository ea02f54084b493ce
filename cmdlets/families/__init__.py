"""The five verbs over a noun, each written once: Get, New, Set, Remove, Grant.

`parameters` computes from a noun's declaration what Get-Command shows; `verbs` makes the cmdlet class of a noun and a
verb when it is first asked for. Behaviour that is common to all nouns is here and nowhere else; what one noun adds is
a check in its declaration.
"""
