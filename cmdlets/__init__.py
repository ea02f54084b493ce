"""The domain: the nouns of Lync Server and Skype for Business Server and the cmdlets that act on them.

What lives here: one folder a subject (policies, configurations, network, topology, users, ...), in it one declaration
for each noun and one class for each cmdlet that is written by hand; and `families`, the five verbs written once.
What may not: SQL, terminals, and anything about how the language runs. It imports `lyncshell.declare`,
`lyncshell.cmdlet` and `lyncshell.values`, nothing else of the shell.

Adding a noun takes one declaration in one file. Somebody who wants a policy for quotes of the day writes

    # cmdlets/policies/quote.py
    @policy(object_type="Example.QuotePolicy")
    class QuotePolicy(Settings):
        \"\"\"The quote of the day that clients show.

        PS> New-CsQuotePolicy -Identity Cheerful -MaxLength 80 | Select-Object -ExpandProperty MaxLength
        80
        \"\"\"

        MaxLength: Annotated[UInt32, Range(ge=1, le=400)] = UInt32(120)
        \"\"\"Longest quote, in characters.\"\"\"

and runs `python -m cmdlets.generate`; Get-, New-, Set-, Remove- and Grant-CsQuotePolicy are there, with their help.
`index.py` is generated: which module holds which noun and which cmdlet; nothing is imported before it is used.
"""
