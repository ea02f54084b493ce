"""Users: accounts of the directory, what of them is enabled for the product, and which policies they have.

An account is a directory object of the store; `account` says what Get-CsUser and Get-CsAdUser show of it. Finding,
changing and naming accounts is `lyncshell.declare.people`'s. What may not live here: policies themselves.
"""
